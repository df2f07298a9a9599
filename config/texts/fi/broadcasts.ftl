### Tiedotteet: kirjoittaminen, esikatselu, lähettäminen ja lähetyksen eteneminen.

broadcasts-title = Uusi tiedote
broadcasts-footer = <i>Lähettäjä: { $organisation }.</i>
broadcasts-topic = Millainen tiedote
broadcasts-ask-topic = Millainen tiedote tämä on?
broadcasts-ask-topic-help = Uutinen menee niille, jotka haluavat uutisia. Pyyntö menee vain niille, jotka ovat tarjonneet jotain, esimerkiksi vierailua tai mentorointia.
broadcasts-news-button = Uutinen kaikille
broadcasts-asking-button = Pyyntö niille, jotka auttavat
broadcasts-offers = Mitä pyydetään
broadcasts-ask-offers = Mitä pyydät?
broadcasts-ask-offers-help = Valitse yksi tai useampi ja paina Valmis. Jos ohitat kysymyksen, mukana ovat kaikki, jotka ovat tarjonneet jotain.

## Esikatselu

broadcasts-preview-round = <b>Kysely ei ole vielä lähtenyt.</b> Yllä näet kutsun sellaisena kuin vastaanottajat sen saavat.
broadcasts-to = <b>Kenelle</b>
    { $audience }
broadcasts-reached = { $people-number ->
    [one] Viestin saa <b>yksi</b> ihminen.
   *[other] Viestin saa <b>{ $people-number }</b> ihmistä.
 }
broadcasts-reaches-nobody = Viestiä ei saisi nyt kukaan. Paina Muuta ja valitse muita vastaanottajia.
broadcasts-unreachable = { $people-number ->
    [one] Yksi jää pois: hän on estänyt botin tai poistunut Telegramista.
   *[other] { $people-number } ihmistä jää pois: he ovat estäneet botin tai poistuneet Telegramista.
 }
broadcasts-without-consent = { $people-number ->
    [one] Yksi jää pois: hän ei halua tällaisia viestejä.
   *[other] { $people-number } ihmistä jää pois: he eivät halua tällaisia viestejä.
 }
broadcasts-in-digest = { $people-number ->
    [one] Heistä yksi saa sen viikkokoosteessa.
   *[other] Heistä { $people-number } saa sen viikkokoosteessa.
 }
broadcasts-over-budget = { $people-number ->
    [one] Heistä yhden viikko on täynnä viestejä. Hän saa sen myöhemmin tai ei lainkaan.
   *[other] Heistä { $people-number } ihmisen viikko on täynnä viestejä. He saavat sen myöhemmin tai eivät lainkaan.
 }
broadcasts-unwanted = { $people-number ->
    [one] Yksi jää pois: hän on jättänyt tämän aiheen pois.
   *[other] { $people-number } ihmistä jää pois: he ovat jättäneet tämän aiheen pois.
 }
broadcasts-paused = { $people-number ->
    [one] Yksi jää pois: hän pitää taukoa.
   *[other] { $people-number } ihmistä jää pois: he pitävät taukoa.
 }
broadcasts-send-button = { $people-number ->
    [one] Lähetä yhdelle
   *[other] Lähetä { $people-number } ihmiselle
 }
broadcasts-send-both-button = Lähetä: { $people-number ->
    [one] 1 ihminen
   *[other] { $people-number } ihmistä
 }, { $venues-number ->
    [one] 1 ryhmä
   *[other] { $venues-number } ryhmää
 }
broadcasts-change-button = Muuta
broadcasts-discard-button = Älä lähetä
broadcasts-discarded = Hyvä. Mitään ei lähetetty.

## Lähetyksen eteneminen

broadcasts-state-filling = <b>Kokoan vastaanottajia.</b>
broadcasts-state-sending = <b>Lähetän viestejä.</b>
broadcasts-state-done = <b>Lähetys on valmis.</b>
broadcasts-state-stopped = <b>Lähetys keskeytyi.</b>
broadcasts-stopped-refused = Telegram ei ottanut viestiä vastaan, joten lopetin lähettämisen. Telegramin selitys: <i>{ $reason }</i>
broadcasts-stopped-fault = En saanut viestiä tehtyä usealle ihmiselle, joten lopetin lähettämisen. Vika on botissa, ei sinussa. Botin pääkäyttäjät saavat siitä tiedon.
broadcasts-stopped-event-cancelled = Tapahtuma peruttiin, joten lopetin kutsujen lähettämisen.
# same: all
broadcasts-bar = { $bar } { $percent }{"\u00A0"}%
broadcasts-sent = Perillä: { $people-number }
broadcasts-failed = Ei mennyt perille: { $people-number }
broadcasts-unknown = Epävarmoja: { $people-number }
broadcasts-withheld = Jätetty lähettämättä: { $people-number }
broadcasts-waiting = Odottaa vuoroaan: { $people-number }
broadcasts-later = Odottaa aamua tai toista päivää: { $people-number }
broadcasts-digested = Viikkokoosteessa: { $people-number }
broadcasts-total = Yhteensä: { $people-number }
broadcasts-why-later = Miksi osa odottaa: en kirjoita öisin, eikä kukaan saa viikossa enempää viestejä kuin koulu sallii.
broadcasts-about-announcement = Tiedote: { $name }
broadcasts-about-event = Kutsu: { $name }
broadcasts-about-round = Kysely: { $name }
broadcasts-about-delete = Lähetetyn viestin poisto: { $name }
broadcasts-about-correct = Korjaus: { $name }
broadcasts-about-failed = Uudelleen niille, joille ei mennyt perille: { $name }
broadcasts-about-unknown = Uudelleen epävarmoille: { $name }
broadcasts-about-joined = Uusille jäsenille: { $name }
broadcasts-state-paused = <b>Lähetys on tauolla.</b>
broadcasts-forgotten = Tämä lähetys odottaa päätöstä. Tauko alkoi { $day }. Voit jatkaa lähettämistä tai perua sen.
broadcasts-state-trial = <b>Lähetän ensin muutamalle ja tarkistan, että kaikki toimii.</b>
broadcasts-stopped-round-closed = Kysely on suljettu, joten lopetin kutsujen lähettämisen.
broadcasts-stopped-cancelled = Koordinaattori perui lähetyksen. Ne, joille en ehtinyt lähettää viestiä, eivät saa sitä.
broadcasts-stopped-undone = Koordinaattori poisti viestin, joten lopetin sen lähettämisen.
broadcasts-stopped-corrected = Koordinaattori korjasi viestin, joten lopetin ensimmäisen version lähettämisen.
broadcasts-speed = { $speed-number ->
    [one] Yksi viesti sekunnissa
   *[other] { $speed-number } viestiä sekunnissa
 }
broadcasts-left-soon = Jäljellä alle minuutti
broadcasts-left-minutes = { $minutes-number ->
    [one] Jäljellä noin minuutti
   *[other] Jäljellä noin { $minutes-number } minuuttia
 }
broadcasts-left-hours = Jäljellä noin { $hours-number } tuntia
broadcasts-pause-button = Laita tauolle
broadcasts-resume-button = Jatka
broadcasts-cancel-button = Peru lähetys
broadcasts-ledger-button = Mitä viesteille kävi
broadcasts-cancel-ask = <b>Haluatko perua lähetyksen?</b>

    Lähetetty jo: { $sent-number }
    Jäisi lähettämättä: { $people-number }

    Jo lähetetyt viestit jäävät ihmisille.
broadcasts-cancel-yes-button = Kyllä, peru
broadcasts-cancel-no-button = Ei, en peru
broadcasts-paused-toast = Tauolla
broadcasts-resumed-toast = Jatkuu
broadcasts-cancelled-toast = Peruttu
broadcasts-state-sending-delete = <b>Poistan viestejä.</b>
broadcasts-state-paused-delete = <b>Poistaminen on tauolla.</b>
broadcasts-forgotten-delete = Tämä poistaminen odottaa päätöstä. Tauko alkoi { $day }. Voit jatkaa poistamista tai perua sen.
broadcasts-state-done-delete = <b>Poistaminen on valmis.</b>
broadcasts-state-stopped-delete = <b>Poistaminen keskeytyi.</b>
broadcasts-stopped-cancelled-delete = Koordinaattori perui poistamisen. Loput viestit jäävät ihmisille.
broadcasts-sent-delete = Poistettu: { $people-number }
broadcasts-failed-delete = Ei voitu poistaa: { $people-number }
broadcasts-withheld-delete = Jäi paikalleen: { $people-number }
broadcasts-cancel-button-delete = Peru poistaminen
broadcasts-cancel-ask-delete = <b>Haluatko perua poistamisen?</b>

    Poistettu jo: { $sent-number }
    Jäisi paikalleen: { $people-number }
