### Töiden siirto: mitä on avoinna, kenelle se siirtyy, ja mitä siitä tuli.

menu-handover = Siirrä avoimet työt
handover-title = <b>Avoimet työsi</b>
handover-title-of = <b>Avoimet työt: { $name }</b>
handover-none = Avoimia töitä ei ole.
handover-event = <b>Tapahtumat: { $work-number }</b>
handover-announcement = <b>Luonnokset ja ajastetut tiedotteet: { $work-number }</b>
handover-campaign = <b>Tauolla olevat lähetykset: { $work-number }</b>
handover-recurring = <b>Toistuvat tiedotteet: { $work-number }</b>
handover-round = <b>Käynnissä olevat kyselyt: { $work-number }</b>
handover-series = <b>Itsestään lähtevät kyselyt: { $work-number }</b>
handover-poll = <b>Lähettämättömät pikakyselyt: { $work-number }</b>
handover-visit = <b>Vierailupyynnöt: { $work-number }</b>
handover-matter = <b>Alumnien asiat, joita hoidat: { $work-number }</b>
handover-plan = <b>Merkinnät vuoden suunnitelmassa: { $work-number }</b>
handover-others = … ja muita: { $work-number }
handover-approvals = Jäsenhakemuksia odottaa: { $work-number }. Ne eivät siirry, sillä ne kuuluvat kaikille yksikön koordinaattoreille.
handover-offer-button = Siirrä työt toiselle
handover-begin-button = Siirrä työt
handover-see-button = Avoimet työni
handover-history-button = Siirretyt työt

## Tarjous

handover-form = Siirrä työt
handover-ask-receiver = Kenelle avoimet työt siirtyvät?
handover-ask-note = Mitä hänen on hyvä tietää? Voit myös ohittaa kysymyksen.
handover-short-receiver = Kenelle
handover-short-note = Viesti
handover-save-button = Tarjoa siirtoa
handover-offered = <b>{ $name } haluaa siirtää sinulle avoimet työnsä</b>
    { $unit }
handover-note = Hän kirjoittaa:
    { $note }
handover-when-now = Kun hyväksyt, kaikki avoimet työt siirtyvät heti sinulle. Siirron voi perua vuorokauden ajan.
handover-when-coming = Kun hyväksyt, työt siirtyvät sinulle silloin, kun tehtäväsi alkaa.
handover-accept-button = Hyväksyn
handover-decline-button = En voi ottaa
handover-back-button = Peru tarjous
handover-undo-button = Peru siirto
handover-nobody = Siirrolle ei ole vielä vastaanottajaa. Kutsu ensin uusi koordinaattori, tai pyydä sitä koko koulun koordinaattorilta.

## Miten siirrolla menee

handover-mine-offered = Olet tarjonnut työt: { $name }. Hän ei ole vielä vastannut.
handover-mine-agreed = { $name } ottaa työt vastaan, kun hänen tehtävänsä alkaa.
handover-mine-moved = Työt ovat siirtyneet: { $name }. Siirron voi vielä perua.
handover-theirs-offered = { $name } tarjoaa sinulle avoimia töitään.
handover-theirs-agreed = Saat työt, kun tehtäväsi alkaa: { $name }.
handover-theirs-moved = Sait työt: { $name }. Siirron voi vielä perua.
handover-yours = Työt ovat nyt sinun. { $name } siirsi ne sinulle. { $work-number ->
        [0] Avoimia töitä ei enää ollut.
        [one] Sinulle siirtyi yksi työ.
       *[other] Sinulle siirtyi { $work-number } työtä.
    }
handover-theirs = { $name } otti työsi vastaan. { $work-number ->
        [0] Avoimia töitä ei enää ollut.
        [one] Hänelle siirtyi yksi työ.
       *[other] Hänelle siirtyi { $work-number } työtä.
    }
handover-undo-a-day = Jos tämä oli virhe, voit perua siirron vuorokauden ajan.
handover-declined = { $name } ei voi ottaa töitäsi vastaan. Työt ovat edelleen sinun.
handover-you-declined = Et ottanut töitä vastaan. Kerroin siitä hänelle, joka tarjosi niitä.
handover-taken-back = { $name } perui tarjouksensa. Sinun ei tarvitse tehdä mitään.
handover-undone = { $name } perui töiden siirron. Työt ovat taas sillä, jolla ne olivat ennen.
handover-undone-toast = Siirto on peruttu.
handover-undo-nobody = Siirtoa ei voi enää perua, sillä töiden antaja ei ole enää tehtävässä.

## Siirretyt työt

handover-history = <b>Siirretyt työt</b>
handover-history-none = Kukaan ei ole vielä siirtänyt töitä.
handover-was-moved = • { $day }: { $giver } siirsi työt ({ $work-number }), uusi hoitaja on { $receiver }.
handover-was-accepted = • { $day }: { $giver } on sopinut siirrosta, uusi hoitaja on { $receiver }.
handover-was-offered = • { $day }: { $giver } tarjoaa töitään, { $receiver } ei ole vielä vastannut.
handover-was-declined = • { $day }: { $giver } tarjosi töitään, { $receiver } ei voinut ottaa niitä.
handover-was-taken-back = • { $day }: { $giver } perui tarjouksensa, jonka sai { $receiver }.
handover-was-undone = • { $day }: { $giver } ja { $receiver }, siirto peruttiin.

## Omat tiedot

mydata-part-handed-over = Työt, joita olet tarjonnut toiselle
mydata-part-taken-over = Työt, joita sinulle on tarjottu
mydata-role = Tehtävä
mydata-role-is-coordinator = koordinaattori
mydata-role-is-viewer = katselija
mydata-ends-at = Päättyy
mydata-offered-at = Tarjottu
mydata-moved-at = Siirtynyt
mydata-is-offered = tarjottu
mydata-is-accepted = hyväksytty
mydata-is-taken-back = tarjous peruttu
mydata-is-undone = siirto peruttu
