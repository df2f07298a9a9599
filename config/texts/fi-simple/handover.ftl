### Töiden siirto: mitä on avoinna, kenelle se siirtyy, ja mitä siitä tuli.

menu-handover = Anna työt toiselle
handover-title = <b>Keskeneräiset työsi</b>
handover-title-of = <b>Keskeneräiset työt: { $name }</b>
handover-none = Töitä ei ole kesken.
handover-event = <b>Tapahtumat: { $work-number }</b>
handover-announcement = <b>Tiedotteet, jotka odottavat: { $work-number }</b>
handover-campaign = <b>Lähetykset, jotka ovat tauolla: { $work-number }</b>
handover-recurring = <b>Tiedotteet, jotka toistuvat: { $work-number }</b>
handover-round = <b>Kyselyt, jotka ovat auki: { $work-number }</b>
handover-series = <b>Kyselyt, jotka lähtevät itse: { $work-number }</b>
handover-poll = <b>Pienet kyselyt, jotka odottavat: { $work-number }</b>
handover-visit = <b>Pyynnöt vierailla: { $work-number }</b>
handover-matter = <b>Ihmisten asiat, joita hoidat: { $work-number }</b>
handover-plan = <b>Omat asiat vuoden aikana: { $work-number }</b>
handover-others = Muita on vielä { $work-number }.
handover-approvals = Hakemuksia odottaa { $work-number }. Ne eivät siirry. Kaikki koordinaattorit hoitavat niitä.
handover-offer-button = Anna työt toiselle
handover-begin-button = Siirrä työt
handover-see-button = Omat työni
handover-history-button = Siirretyt työt

## Tarjous

handover-form = Anna työt toiselle
handover-ask-receiver = Kenelle annat työt?
handover-ask-note = Mitä hänen on hyvä tietää? Voit myös ohittaa kysymyksen.
handover-short-receiver = Kenelle
handover-short-note = Viesti
handover-save-button = Tarjoa työt
handover-offered = <b>{ $name } haluaa antaa työnsä sinulle</b>
    { $unit }
handover-note = Hän kirjoittaa:
    { $note }
handover-when-now = Hyväksytkö? Silloin työt siirtyvät heti sinulle. Voit perua sen vielä yhden päivän ajan.
handover-when-coming = Hyväksytkö? Saat työt, kun tehtäväsi alkaa.
handover-accept-button = Hyväksyn
handover-decline-button = En voi ottaa
handover-back-button = Peru tarjous
handover-undo-button = Peru siirto
handover-nobody = Kukaan ei voi vielä ottaa töitä. Tarvitset ensin uuden koordinaattorin.

## Miten siirrolla menee

handover-mine-offered = Tarjosit työt: { $name }. Hän ei ole vastannut vielä.
handover-mine-agreed = { $name } ottaa työt, kun hänen tehtävänsä alkaa.
handover-mine-moved = Annoit työt: { $name }. Voit vielä perua sen.
handover-theirs-offered = { $name } haluaa antaa työnsä sinulle.
handover-theirs-agreed = Saat työt, kun tehtäväsi alkaa: { $name }.
handover-theirs-moved = Sait työt: { $name }. Voit vielä perua sen.
handover-yours = Työt ovat nyt sinun. { $name } antoi ne sinulle. { $work-number ->
        [0] Töitä ei enää ollut.
        [one] Sait yhden työn.
       *[other] Sait { $work-number } työtä.
    }
handover-theirs = { $name } otti työsi. { $work-number ->
        [0] Töitä ei enää ollut.
        [one] Hän sai yhden työn.
       *[other] Hän sai { $work-number } työtä.
    }
handover-undo-a-day = Oliko tämä virhe? Voit perua sen yhden päivän ajan.
handover-declined = { $name } ei voi ottaa töitä. Työt ovat yhä sinun.
handover-you-declined = Et ottanut töitä. Kerroin sen hänelle.
handover-taken-back = { $name } perui tarjouksen. Sinun ei tarvitse tehdä mitään.
handover-undone = { $name } perui siirron. Kaikki on nyt kuten ennen.
handover-undone-toast = Peruin siirron.
handover-undo-nobody = Et voi enää perua siirtoa. Töiden antaja ei ole enää koordinaattori.

## Siirretyt työt

handover-history = <b>Siirretyt työt</b>
handover-history-none = Kukaan ei ole vielä siirtänyt töitä.
handover-was-moved = • { $day }: { $giver } antoi työt ({ $work-number }). { $receiver } hoitaa niitä nyt.
handover-was-accepted = • { $day }: { $giver } antaa työt. { $receiver } hoitaa niitä sitten.
handover-was-offered = • { $day }: { $giver } tarjosi työt. { $receiver } ei ole vielä vastannut.
handover-was-declined = • { $day }: { $giver } tarjosi työt. { $receiver } ei voinut ottaa niitä.
handover-was-taken-back = • { $day }: { $giver } perui tarjouksen. { $receiver } oli saanut sen.
handover-was-undone = • { $day }: { $giver } ja { $receiver }. He peruivat siirron.

## Omat tiedot

mydata-part-handed-over = Työt, joita olet antanut toiselle
mydata-part-taken-over = Työt, joita joku on antanut sinulle
mydata-role = Tehtävä
mydata-role-is-coordinator = koordinaattori
mydata-role-is-viewer = katselija
mydata-ends-at = Loppuu
mydata-offered-at = Tarjous
mydata-moved-at = Siirto
mydata-is-offered = odottaa
mydata-is-accepted = hyväksyi
mydata-is-taken-back = perui tarjouksen
mydata-is-undone = perui siirron
