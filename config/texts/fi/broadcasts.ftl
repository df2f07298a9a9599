### Tiedotteet: kirjoittaminen, esikatselu, lähettäminen ja lähetyksen eteneminen.

broadcasts-title = Uusi tiedote
broadcasts-text = Tiedotteen teksti
broadcasts-ask-text = Mitä haluat kertoa?
broadcasts-ask-text-help = Kirjoita koko tiedote yhteen viestiin. Se lähtee juuri sellaisena kuin sen kirjoitat. Näet sen vielä ennen lähettämistä.
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

broadcasts-preview-announcement = <b>Tiedote ei ole vielä lähtenyt.</b> Yllä näet sen sellaisena kuin vastaanottajat sen saavat.
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
broadcasts-change-button = Muuta
broadcasts-discard-button = Älä lähetä
broadcasts-discarded = Hyvä. Mitään ei lähetetty.

## Lähetyksen eteneminen

broadcasts-state-filling = <b>Kokoan vastaanottajia.</b>
broadcasts-state-sending = <b>Lähetän viestejä.</b>
broadcasts-state-done = <b>Lähetys on valmis.</b>
broadcasts-state-stopped = <b>Lähetys keskeytyi.</b>
broadcasts-stopped-refused = Telegram ei ottanut viestiä vastaan, joten lopetin lähettämisen. Telegramin selitys: <i>{ $reason }</i>
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
broadcasts-why-failed = Ei mennyt perille: ihminen on estänyt botin tai poistunut Telegramista, tai Telegram ei ottanut viestiä vastaan.
broadcasts-why-unknown = Epävarmoja: Telegram ei vastannut ajoissa. Viesti on voinut mennä perille. En lähetä sitä toista kertaa.
broadcasts-why-withheld = Jätetty lähettämättä: ihminen muutti valintojaan tai poistui sen jälkeen, kun lähetys alkoi, viesti ei ollut enää ajankohtainen, tai ihminen oli jo saanut viikon kaikki viestit.
broadcasts-why-later = Miksi osa odottaa: en kirjoita öisin, eikä kukaan saa viikossa enempää viestejä kuin koulu sallii.
broadcasts-about-announcement = Tiedote: { $name }
broadcasts-about-event = Kutsu: { $name }
broadcasts-about-round = Kysely: { $name }
