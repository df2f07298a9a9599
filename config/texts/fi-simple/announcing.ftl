### Tiedotteen tekeminen selkeällä suomella.

## Luettelo

announcing-list = <b>Tiedotteet, jotka odottavat</b>
announcing-line-draft = { $line-number }. { $name }
    Kesken. Muutit tätä { $when }.
announcing-line-waiting = { $line-number }. { $name }
    Odottaa toista ihmistä. Kysyin { $when }.
announcing-line-scheduled = { $line-number }. { $name }
    Lähtee { $when }
announcing-line-prepared = { $line-number }. { $name }
    { $goes }
announcing-holder = Tekijä: { $name } ({ $unit })
announcing-goes-as = Tämä on toistuva tiedote { $name }. Se lähtee { $when }.
announcing-goes-in-turn = Tämä on toistuva tiedote { $name }. Sen paikka jonossa on { $place-number }.
announcing-unattended = <b>Kukaan ei hoida näitä tiedotteita</b>
    Ne eivät lähde. Joku voi ottaa ne.
announcing-left-alone = Kukaan ei hoida tätä tiedotetta. Se ei lähde. Voit ottaa sen.
announcing-take-button = Hoidan tämän
announcing-taken = Hyvä. Sinä hoidat nyt tätä tiedotetta.
announcing-goes-by-itself = Tämä on toistuva tiedote { $name }. Haluatko lähettää sen toisena aikana? Paina ensin Lähetä erikseen.
announcing-alone-button = Lähetä erikseen
announcing-alone = Tiedote ei ole enää toistuva tiedote { $name }. Nyt voit lähettää sen. Voit myös valita ajan.
announcing-paused = <b>Lähetykset, jotka ovat tauolla</b>
announcing-paused-button = Tauolla: { $name }
announcing-new-button = Kirjoita uusi

## Viesti

announcing-message = Viesti
announcing-language = Kieli
announcing-ask-message = Lähetä tiedote minulle
announcing-ask-message-in = Lähetä tiedote minulle. Kieli: { $name }
announcing-ask-message-help = Kirjoita teksti. Voit myös lähettää kuvan, videon, tiedoston tai ääniviestin. Muut eivät näe sitä vielä.
announcing-ask-language = Kenelle tämä teksti on?
announcing-nothing-kept = Selvä. Lopetin. Uusi tiedote: /announce
announcing-stopped = Selvä. Tiedote on tallessa: /announce
announcing-fault-kind = En voi lähettää tällaista viestiä. Lähetä teksti, kuva, video, tiedosto tai ääniviesti.
announcing-piece-late = Tämä tuli liian myöhään. Se ei ole mukana viestissä.
announcing-fault-text = { $length-number ->
        [one] Teksti on liian pitkä. Siinä on { $length-number } merkki. Siihen mahtuu { $limit-number }. Lyhennä tekstiä ja lähetä se uudelleen.
       *[other] Teksti on liian pitkä. Siinä on { $length-number } merkkiä. Siihen mahtuu { $limit-number }. Lyhennä tekstiä ja lähetä se uudelleen.
    }
announcing-fault-caption = { $length-number ->
        [one] Teksti on liian pitkä. Siinä on { $length-number } merkki. Kuvan kanssa siihen mahtuu { $limit-number }. Lyhennä tekstiä ja lähetä kaikki uudelleen.
       *[other] Teksti on liian pitkä. Siinä on { $length-number } merkkiä. Kuvan kanssa siihen mahtuu { $limit-number }. Lyhennä tekstiä ja lähetä kaikki uudelleen.
    }
announcing-fault-album = Yksi kuva tai tiedosto jäi pois. Voit lähettää yhdessä { $limit-number }. Lähetä kuvat ja tiedostot erikseen.
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
        [one] 1 liikkuva kuva
       *[other] { $pieces-number } liikkuvaa kuvaa
    }

## Kortti

announcing-state-draft = <b>Tiedote ei ole vielä lähtenyt.</b>
announcing-state-waiting = <b>Tiedote odottaa toista ihmistä.</b> Hän katsoo, voiko se lähteä.
announcing-state-scheduled = <b>Tiedote lähtee { $when }.</b>
announcing-time-chosen = Aika: { $when }
announcing-text-line = Viesti ({ $which }): { $gist }
announcing-for-all = sama kaikille
announcing-for-others = muille
announcing-uncovered = Tällä kielellä ei ole tekstiä: { $which }. Ihmiset saavat silloin toisen tekstin: { $other }.
announcing-topic-news = Tämä on uutinen.
announcing-topic-asking = Tämä on pyyntö. Se menee ihmisille, jotka auttavat.
announcing-buttons-line = Napit: { $names }
announcing-to-nobody-yet = Et ole vielä valinnut, kenelle tiedote lähtee.
announcing-reaches-nobody = Kukaan ei saisi viestiä. Paina Kenelle. Valitse sitten muita ihmisiä.
announcing-back-left = Tiedote ei lähtenyt. Sen tekijä ei ole enää koordinaattori.
announcing-back-nobody = Tiedote ei lähtenyt. Kukaan ei olisi saanut sitä, tai kukaan ei voinut katsoa sitä.
announcing-back-over = Tiedote ei lähtenyt. Sen nappi avaa asian, joka on jo ohi.
announcing-back-restored = Tiedote ei lähtenyt. Botti sai tietonsa varmuuskopiosta. Ehkä ihmiset saivat tiedotteen jo. Tarkista se ensin.
announcing-back-declined = Toinen koordinaattori sanoi ei.
announcing-declined-why = Toinen koordinaattori sanoi ei: { $why }
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
announcing-discard-ask = <b>Poistanko tämän tiedotteen?</b>
announcing-discard-scheduled = Se lähtee { $when }, jos et poista sitä.
announcing-discard-others = Sen tekijä on { $name }. Kerron asiasta hänelle.
announcing-discard-yes-button = Kyllä, poista
announcing-was-discarded = { $name } poisti tiedotteesi: { $what }

## Kielet ja napit

announcing-texts = <b>Viesti eri kielillä</b>
    Valitse kieli. Lähetä sitten teksti sillä kielellä. Voit myös valita: Sama kaikille. Silloin muut tekstit poistuvat.
announcing-text-all-button = Sama kaikille
announcing-drop-button = Poista: { $name }
announcing-buttons = <b>Napit viestin alla</b>
announcing-no-buttons = <b>Napit viestin alla</b>
    Nappeja ei ole vielä. Nappi voi avata sivun, tapahtuman tai kyselyn.
announcing-link-line = { $label }: { $url }
announcing-opens-line = { $label }
announcing-add-link-button = Lisää linkki
announcing-add-event-button = Tapahtuma
announcing-add-round-button = Kysely
announcing-add-visit-button = Vierailupyyntö
announcing-add-offer-button = Avun tarjoaminen
announcing-choose-event = Minkä tapahtuman nappi avaa?
announcing-choose-no-event = Nyt ei ole tapahtumaa. Tee uusi: /newevent
announcing-choose-round = Minkä kyselyn nappi avaa?
announcing-choose-no-round = Nyt ei ole kyselyä. Tee uusi: /survey
announcing-choose-visit = Minkä vierailun nappi avaa?
announcing-choose-no-visit = Nyt ei ole vierailua. Tee uusi: /visits
announcing-open-event-button = Katso tapahtuma
announcing-open-round-button = Vastaa kyselyyn
announcing-open-visit-button = Katso vierailupyyntö
announcing-open-offer-button = Kerro, miten voit auttaa
announcing-only-preview = Tiedote ei ole vielä lähtenyt. Nappi toimii vasta sitten.
announcing-link-title = Uusi linkki
announcing-label = Napin teksti
announcing-ask-label = Mitä napissa lukee?
announcing-ask-label-help = Nappiin mahtuu 30 merkkiä.
announcing-url = Osoite
announcing-ask-url = Minkä sivun nappi avaa?
announcing-ask-url-help = Kirjoita osoite. Osoitteen alku on https://
announcing-fault-http = Osoite ei käy. Osoitteen alku on https://

## Aika

announcing-when = Milloin
announcing-ask-when = Milloin tiedote lähtee?
announcing-ask-when-help = Valitse aika tai kirjoita se. Voit myös ohittaa kysymyksen. Silloin tiedote lähtee, kun painat Lähetä.
announcing-ask-when-again-help = Paina päivää tai kirjoita aika. Ajan voit perua: Peru lähetysaika.
announcing-title = Tiedote
announcing-unscheduled = Peruin ajan. Tiedote on tallessa.

## Esikatselu ja koe

announcing-preview-which = Millä kielellä haluat nähdä tiedotteen?
announcing-test-which = Millä kielellä haluat kokeen?
announcing-preview-above = Yllä on tiedote. Ihmiset saavat sen tällaisena.
announcing-test-mark = <b>Tämä on koe.</b>
announcing-tested = Vain sinä sait kokeen. Se on yllä.

## Lähettäminen

announcing-confirm = <b>Lähetänkö tiedotteen nyt?</b>
announcing-confirm-at = <b>Lähetänkö tiedotteen { $when }?</b>
announcing-takes = { $minutes-number ->
        [0] Lähetän viestit hetkessä.
        [one] Lähetän viestit noin minuutissa.
       *[other] Lähetän viestit noin { $minutes-number } minuutissa.
    }
announcing-takes-hours = { $hours-number ->
        [one] Lähetän viestit noin tunnissa.
       *[other] Lähetän viestit noin { $hours-number } tunnissa.
    }
announcing-held = Silloin on hiljainen aika. Lähetän viestit myöhemmin: kello { $time }.
announcing-rest = Kaikki eivät saa viestiä tänään. Muut saavat sen aamulla: kello { $time }.
announcing-second-needed = { $limit-number ->
        [one] Viesti menee yli { $limit-number } ihmiselle. Siksi toinen koordinaattori katsoo sen ensin.
       *[other] Viesti menee yli { $limit-number } ihmiselle. Siksi toinen koordinaattori katsoo sen ensin.
    }
announcing-ask-second-button = Pyydä vahvistus
announcing-schedule-button = Lähetä valittuna aikana
announcing-scheduled = Hyvä. Tiedote lähtee { $when }.
announcing-changed = Tiedote on nyt erilainen. Katso se ensin.

## Toinen koordinaattori

announcing-asked = { $people-number ->
        [one] Kysyin yhdeltä koordinaattorilta. Odota hänen vastaustaan.
       *[other] Kysyin { $people-number } koordinaattorilta. Yksi vastaus riittää.
    }
announcing-nobody-confirms = Toista koordinaattoria ei ole. Siksi tiedote ei lähde. Kutsu toinen koordinaattori: /team
announcing-please-confirm = { $limit-number ->
        [one] { $name } haluaa lähettää tiedotteen. Sen saa yli { $limit-number } ihminen. Katso, voiko se lähteä.
       *[other] { $name } haluaa lähettää tiedotteen. Sen saa yli { $limit-number } ihmistä. Katso, voiko se lähteä.
    }
announcing-judge-button = Katso tiedote
announcing-confirm-button = Vahvista ja lähetä
announcing-decline-button = En vahvista
announcing-confirmed = { $name } katsoi tiedotteesi. Se lähtee.
announcing-confirmed-later = Hyvä. Tiedote lähtee valittuna aikana.
announcing-was-declined = { $name } sanoi ei. Tiedote ei lähtenyt. Se on tallessa.
announcing-declined-reason = Syy: { $why }
announcing-declined = Selvä. Tiedote ei lähtenyt. Kerroin siitä tekijälle.
announcing-decline-title = Tiedote ei lähde
announcing-ask-why = Miksi tiedote ei voi lähteä?
announcing-ask-why-help = Tekijä näkee vastauksesi. Voit myös ohittaa kysymyksen.
announcing-why = Miksi
announcing-unconfirmed = Tiedote ei lähtenyt ajallaan. Toinen koordinaattori ei vielä vahvistanut sitä. Tiedote lähtee, kun joku vahvistaa sen.
announcing-came-back = Tiedote ei lähtenyt ajallaan. Se on tallessa.

## Loki

audit-action-discarded = poisti tiedotteen
audit-action-scheduled = valitsi ajan
audit-action-unscheduled = perui ajan
audit-action-asked = pyysi vahvistusta
audit-action-confirmed = vahvisti
audit-action-taken-back = otti takaisin
audit-subject-announcement = tiedote
audit-subject-announcements = vanhat tiedotteet

## Omat tiedot

mydata-part-made-announcements = Tiedotteet, jotka kirjoitit
mydata-part-held-announcements = Tiedotteet, joista vastaat
mydata-part-asked-announcements = Tiedotteet, jotka halusit lähettää
mydata-part-confirmed-announcements = Tiedotteet, jotka katsoit
