### Tiedotteen valmistelu: viesti, kielet, napit, kenelle, milloin, vahvistus.

## Luettelo

announcing-list = <b>Tiedotteet, jotka eivät ole vielä lähteneet</b>
announcing-line-draft = { $line-number }. { $name }
    Luonnos, muutettu { $when }
announcing-line-waiting = { $line-number }. { $name }
    Odottaa toisen koordinaattorin vahvistusta, pyydetty { $when }
announcing-line-scheduled = { $line-number }. { $name }
    Lähtee { $when }
announcing-line-prepared = { $line-number }. { $name }
    { $goes }
announcing-holder = Vastuussa: { $name } ({ $unit })
announcing-goes-as = Lähtee toistuvana tiedotteena { $name }, { $when }
announcing-goes-in-turn = Toistuva tiedote { $name }: valmiina, järjestyksessä { $place-number }.
announcing-unattended = <b>Näitä tiedotteita ei hoida enää kukaan</b>
    Ne eivät lähde, jos kukaan ei ota niitä hoitaakseen.
announcing-left-alone = Tiedotetta ei hoida enää kukaan, joten se ei lähde. Voit ottaa sen hoitaaksesi.
announcing-take-button = Hoidan tämän
announcing-taken = Hyvä. Nyt sinä hoidat tätä tiedotetta.
announcing-goes-by-itself = Tämä lähtee toistuvana tiedotteena { $name }. Jos haluat lähettää sen muulloin, paina ensin Lähetä erikseen.
announcing-alone-button = Lähetä erikseen
announcing-alone = Tiedote ei enää lähde toistuvana tiedotteena { $name }. Nyt voit lähettää sen tai valita sille ajan.
announcing-paused = <b>Lähetykset, jotka ovat tauolla</b>
announcing-paused-button = Tauolla: { $name }
announcing-new-button = Kirjoita uusi

## Viesti

announcing-message = Viesti
announcing-language = Kieli
announcing-ask-message = Lähetä tiedote minulle
announcing-ask-message-in = Lähetä tiedote minulle. Kieli: { $name }
announcing-ask-message-help = Kirjoita teksti, tai lähetä kuva, albumi, video, tiedosto, ääniviesti tai animaatio. Lihavoinnit ja linkit säilyvät. Kukaan muu ei näe sitä, ennen kuin painat Lähetä.
announcing-ask-language = Kenelle tämä teksti on?
announcing-nothing-kept = Selvä. Mitään ei tallentunut. Kun haluat kirjoittaa tiedotteen: /announce
announcing-stopped = Selvä. Tiedote on tallessa luonnoksena: /announce
announcing-fault-kind = Tällaista viestiä en voi lähettää tiedotteena. Lähetä teksti, kuva, albumi, video, tiedosto, äänite tai animaatio.
announcing-piece-late = Tämä kuva tai tiedosto tuli liian myöhään, joten se ei ole mukana.
announcing-fault-text = { $length-number ->
    [one] Tekstissä on { $length-number } merkki. Siinä saa olla enintään { $limit-number }. Lyhennä tekstiä ja lähetä se uudelleen.
   *[other] Tekstissä on { $length-number } merkkiä. Siinä saa olla enintään { $limit-number }. Lyhennä tekstiä ja lähetä se uudelleen.
 }
announcing-fault-caption = { $length-number ->
    [one] Tekstissä on { $length-number } merkki. Kuvan tai tiedoston kanssa siinä saa olla enintään { $limit-number }. Lyhennä tekstiä ja lähetä kaikki uudelleen, tai lähetä teksti ilman kuvaa.
   *[other] Tekstissä on { $length-number } merkkiä. Kuvan tai tiedoston kanssa siinä saa olla enintään { $limit-number }. Lyhennä tekstiä ja lähetä kaikki uudelleen, tai lähetä teksti ilman kuvaa.
 }
announcing-fault-album = Yksi osa albumista jäi pois. Albumissa voi olla enintään { $limit-number } kuvaa ja videota, tai saman verran tiedostoja tai äänitteitä.
announcing-media-photo = { $pieces-number ->
    [one] 1 kuva
   *[other] { $pieces-number } kuvaa
 }
announcing-media-video = { $pieces-number ->
    [one] 1 video
   *[other] { $pieces-number } videota
 }
announcing-media-document = { $pieces-number ->
    [one] 1 tiedosto
   *[other] { $pieces-number } tiedostoa
 }
announcing-media-audio = { $pieces-number ->
    [one] 1 äänite
   *[other] { $pieces-number } äänitettä
 }
announcing-media-voice = { $pieces-number ->
    [one] 1 ääniviesti
   *[other] { $pieces-number } ääniviestiä
 }
announcing-media-animation = { $pieces-number ->
    [one] 1 animaatio
   *[other] { $pieces-number } animaatiota
 }

## Kortti

announcing-state-draft = <b>Tiedote ei ole vielä lähtenyt.</b>
announcing-state-waiting = <b>Tiedote odottaa toisen koordinaattorin vahvistusta.</b>
announcing-state-scheduled = <b>Tiedote lähtee { $when }.</b>
announcing-time-chosen = Valittu aika: { $when }
announcing-text-line = Viesti ({ $which }): { $gist }
announcing-for-all = sama kaikille
announcing-for-others = muille
announcing-uncovered = Omaa tekstiä ei ole: { $which }. Nämä lukijat saavat tekstin: { $other }.
announcing-topic-news = Uutinen niille, jotka haluavat uutisia.
announcing-topic-asking = Pyyntö niille, jotka ovat tarjonneet apua.
announcing-buttons-line = Napit: { $names }
announcing-to-nobody-yet = Et ole vielä valinnut, kenelle tiedote lähtee.
announcing-reaches-nobody = Viestiä ei saisi nyt kukaan. Paina Kenelle ja valitse muita vastaanottajia.
announcing-back-left = Tiedote ei lähtenyt ajallaan, koska siitä vastaava ei ole enää koordinaattori.
announcing-back-nobody = Tiedote ei lähtenyt ajallaan: sitä ei olisi saanut kukaan, tai kukaan ei voinut vahvistaa sitä.
announcing-back-over = Tiedote ei lähtenyt, koska sen nappi avaa asian, joka on jo ohi.
announcing-back-restored = Tiedote ei lähtenyt itsestään, koska botin tiedot on palautettu varmuuskopiosta. Ehkä se on jo lähetetty: tarkista asia, ennen kuin lähetät sen.
announcing-back-declined = Toinen koordinaattori ei vahvistanut tiedotetta.
announcing-declined-why = Toinen koordinaattori ei vahvistanut tiedotetta: { $why }
announcing-send-button = Lähetä
announcing-send-now-button = Lähetä heti
announcing-text-button = Viesti ja kielet
announcing-buttons-button = Napit
announcing-what-button = Uutinen vai pyyntö
announcing-to-button = Kenelle
announcing-when-button = Milloin
announcing-preview-button = Katso, miltä näyttää
announcing-test-button = Lähetä koe itselleni
announcing-unschedule-button = Peru lähetysaika
announcing-take-back-button = Ota takaisin
announcing-back-button = Takaisin tiedotteeseen
announcing-restore-button = Palauta tiedote
announcing-discard-ask = <b>Jätänkö tiedotteen lähettämättä?</b>
announcing-discard-scheduled = Se on ajastettu lähtemään { $when }.
announcing-discard-others = Siitä vastaa { $name }. Kerron asiasta hänelle.
announcing-discard-yes-button = Kyllä, älä lähetä
announcing-was-discarded = { $name } päätti, että tiedotettasi ei lähetetä: { $what }

## Kielet ja napit

announcing-texts = <b>Viesti eri kielillä</b>
    Valitse kieli ja lähetä sille oma teksti. Jos valitset Sama kaikille, uusi teksti korvaa muut.
announcing-text-all-button = Sama kaikille
announcing-drop-button = Poista: { $name }
announcing-buttons = <b>Napit viestin alla</b>
announcing-no-buttons = <b>Napit viestin alla</b>
    Nappeja ei vielä ole. Nappi voi avata verkkosivun, tapahtuman, kyselyn tai vierailupyynnön, tai siinä lukija voi tarjota apua.
announcing-link-line = { $label }: { $url }
announcing-opens-line = { $label }
announcing-add-link-button = Lisää linkki
announcing-add-event-button = Tapahtuma
announcing-add-round-button = Kysely
announcing-add-visit-button = Vierailupyyntö
announcing-add-offer-button = Avun tarjoaminen
announcing-choose-event = Minkä tapahtuman nappi avaa?
announcing-choose-no-event = Nyt ei ole julkaistua tapahtumaa, jonka nappi voisi avata. Uusi: /newevent
announcing-choose-round = Minkä kyselyn nappi avaa?
announcing-choose-no-round = Nyt ei ole avointa kyselyä, jonka nappi voisi avata. Uusi: /survey
announcing-choose-visit = Minkä vierailupyynnön nappi avaa?
announcing-choose-no-visit = Nyt ei ole avointa vierailupyyntöä, jonka nappi voisi avata. Uusi: /visits
announcing-open-event-button = Katso tapahtuma
announcing-open-round-button = Vastaa kyselyyn
announcing-open-visit-button = Katso vierailupyyntö
announcing-open-offer-button = Kerro, miten voit auttaa
announcing-only-preview = Tämä on esikatselu. Nappi toimii, kun tiedote on lähtenyt.
announcing-link-title = Uusi linkki
announcing-label = Napin teksti
announcing-ask-label = Mitä napissa lukee?
announcing-ask-label-help = Enintään 30 merkkiä.
announcing-url = Osoite
announcing-ask-url = Minkä sivun nappi avaa?
announcing-ask-url-help = Kirjoita osoite, joka alkaa merkeillä https://
announcing-fault-http = Osoitteen pitää alkaa merkeillä https://, jotta yhteys on suojattu.

## Aika

announcing-when = Milloin
announcing-ask-when = Milloin tiedote lähtee?
announcing-ask-when-help = Valitse aika tai kirjoita se. Jos ohitat kysymyksen, tiedote lähtee heti, kun painat Lähetä.
announcing-ask-when-again-help = Valitse aika tai kirjoita se. Ajan voit perua napilla Peru lähetysaika.
announcing-title = Tiedote
announcing-unscheduled = Peruin lähetysajan. Tiedote on nyt luonnos.

## Esikatselu ja koe

announcing-preview-which = Millä kielellä haluat nähdä tiedotteen?
announcing-test-which = Millä kielellä haluat kokeen?
announcing-preview-above = Yllä näet tiedotteen sellaisena kuin sen lukija saa. Voit katsoa sitä muilla kielillä.
announcing-test-mark = <b>Tämä on koe.</b>
announcing-tested = Koe tuli vain sinulle. Näet sen yllä.

## Lähettäminen

announcing-confirm = <b>Lähetänkö tiedotteen nyt?</b>
announcing-confirm-at = <b>Lähetänkö tiedotteen { $when }?</b>
announcing-takes = { $minutes-number ->
    [0] Lähettäminen kestää hetken.
    [one] Lähettäminen kestää noin minuutin.
   *[other] Lähettäminen kestää noin { $minutes-number } minuuttia.
 }
announcing-takes-hours = { $hours-number ->
    [one] Lähettäminen kestää noin tunnin.
   *[other] Lähettäminen kestää noin { $hours-number } tuntia.
 }
announcing-held = Silloin on hiljainen aika. Viestit lähtevät klo { $time }.
announcing-rest = Kaikki eivät saa viestiä ennen hiljaista aikaa. Loput saavat sen seuraavana aamuna klo { $time }.
announcing-second-needed = { $limit-number ->
    [one] Tiedotteen, jonka saa yli { $limit-number } ihminen, vahvistaa toinen koordinaattori.
   *[other] Tiedotteen, jonka saa yli { $limit-number } ihmistä, vahvistaa toinen koordinaattori.
 }
announcing-ask-second-button = Pyydä vahvistus
announcing-schedule-button = Lähetä valittuna aikana
announcing-scheduled = Hyvä. Tiedote lähtee { $when }.
announcing-changed = Tiedote on muuttunut. Katso se vielä kerran ennen lähettämistä.

## Toinen koordinaattori

announcing-asked = { $people-number ->
    [one] Pyysin vahvistusta yhdeltä koordinaattorilta.
   *[other] Pyysin vahvistusta { $people-number } koordinaattorilta. Yksi riittää.
 }
announcing-nobody-confirms = Muita koordinaattoreita ei nyt ole, joten kukaan ei voi vahvistaa tiedotetta. Kutsu toinen koordinaattori: /team
announcing-please-confirm = { $limit-number ->
    [one] { $name } haluaa lähettää tiedotteen, jonka saa yli { $limit-number } ihminen. Katso se ja päätä, voiko se lähteä.
   *[other] { $name } haluaa lähettää tiedotteen, jonka saa yli { $limit-number } ihmistä. Katso se ja päätä, voiko se lähteä.
 }
announcing-judge-button = Katso tiedote
announcing-confirm-button = Vahvista ja lähetä
announcing-decline-button = En vahvista
announcing-confirmed = { $name } vahvisti tiedotteesi.
announcing-confirmed-later = Hyvä. Tiedote lähtee valittuna aikana.
announcing-was-declined = { $name } ei vahvistanut tiedotettasi. Se on taas luonnos.
announcing-declined-reason = Syy: { $why }
announcing-declined = Selvä. Tiedote ei lähtenyt, ja kerroin siitä sen tekijälle.
announcing-decline-title = En vahvista tiedotetta
announcing-ask-why = Miksi et vahvista tiedotetta?
announcing-ask-why-help = Tekijä näkee vastauksesi. Voit myös ohittaa kysymyksen.
announcing-why = Miksi
announcing-unconfirmed = Tiedote ei lähtenyt ajallaan, koska toinen koordinaattori ei ole vielä vahvistanut sitä. Se lähtee heti, kun joku vahvistaa sen.
announcing-came-back = Tiedote ei lähtenyt ajallaan. Se on taas luonnos.

## Loki

audit-action-discarded = poisti luonnoksen
audit-action-scheduled = ajasti
audit-action-unscheduled = perui lähetysajan
audit-action-asked = pyysi vahvistusta
audit-action-confirmed = vahvisti
audit-action-taken-back = otti takaisin
audit-subject-announcement = tiedote
audit-subject-announcements = vanhat tiedotteiden luonnokset

## Omat tiedot

mydata-part-made-announcements = Kirjoittamasi tiedotteet
mydata-part-held-announcements = Tiedotteet, joista vastaat
mydata-part-asked-announcements = Tiedotteet, joille pyysit vahvistusta
mydata-part-confirmed-announcements = Tiedotteet, jotka vahvistit
