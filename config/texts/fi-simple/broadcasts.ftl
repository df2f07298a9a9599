### Tiedotteet selkeällä suomella.

broadcasts-title = Uusi tiedote
broadcasts-text = Tiedotteen teksti
broadcasts-ask-text = Mitä haluat kertoa?
broadcasts-ask-text-help = Kirjoita kaikki yhteen viestiin. Näet tekstin ennen lähettämistä.
broadcasts-footer = <i>Tämän viestin lähetti { $organisation }.</i>
broadcasts-topic = Millainen viesti
broadcasts-ask-topic = Millainen viesti tämä on?
broadcasts-ask-topic-help = Uutinen menee kaikille, jotka haluavat uutisia. Pyyntö menee ihmisille, jotka ovat luvanneet auttaa.
broadcasts-news-button = Kerron uutisen
broadcasts-asking-button = Pyydän apua
broadcasts-offers = Pyyntö
broadcasts-ask-offers = Millaista apua pyydät?
broadcasts-ask-offers-help = Valitse yksi tai monta. Paina sitten Valmis. Voit myös ohittaa kysymyksen.

## Esikatselu

broadcasts-preview-announcement = <b>Tiedote ei ole vielä lähtenyt.</b> Yllä näet, miltä tiedote näyttää.
broadcasts-preview-round = <b>Kysely ei ole vielä lähtenyt.</b> Yllä näet, miltä kutsu näyttää.
broadcasts-to = <b>Kenelle</b>
    { $audience }
broadcasts-reached = { $people-number ->
    [one] Viestin saa <b>yksi</b> ihminen.
   *[other] Viestin saa <b>{ $people-number }</b> ihmistä.
 }
broadcasts-reaches-nobody = Kukaan ei saisi viestiä. Paina Muuta. Valitse sitten muita ihmisiä.
broadcasts-unreachable = { $people-number ->
    [one] Yksi ihminen ei saa viestiä. En voi kirjoittaa hänelle.
   *[other] { $people-number } ihmistä ei saa viestiä. En voi kirjoittaa heille.
 }
broadcasts-without-consent = { $people-number ->
    [one] Yksi ihminen ei halua tällaisia viestejä.
   *[other] { $people-number } ihmistä ei halua tällaisia viestejä.
 }
broadcasts-in-digest = { $people-number ->
    [one] Yksi heistä saa vain yhden viestin viikossa.
   *[other] { $people-number } heistä saa vain yhden viestin viikossa.
 }
broadcasts-unwanted = { $people-number ->
    [one] Yksi ihminen ei halua tätä aihetta.
   *[other] { $people-number } ihmistä ei halua tätä aihetta.
 }
broadcasts-paused = { $people-number ->
    [one] Yksi ihminen pitää nyt taukoa viesteistä.
   *[other] { $people-number } ihmistä pitää nyt taukoa viesteistä.
 }
broadcasts-send-button = { $people-number ->
    [one] Lähetä yhdelle
   *[other] Lähetä { $people-number } ihmiselle
 }
broadcasts-change-button = Muuta
broadcasts-discard-button = Älä lähetä
broadcasts-discarded = Hyvä. En lähettänyt mitään.

## Lähetyksen eteneminen

broadcasts-state-filling = <b>Aloitan lähettämisen.</b>
broadcasts-state-sending = <b>Lähetän viestejä.</b>
broadcasts-state-done = <b>Olen lähettänyt viestit.</b>
broadcasts-state-stopped = <b>Lopetin lähettämisen.</b>
broadcasts-stopped-refused = Telegram ei ottanut viestiä vastaan. Syy on tämä: <i>{ $reason }</i>
broadcasts-stopped-event-cancelled = Tapahtuma on peruttu. En lähetä enää kutsuja.
# same: all
broadcasts-bar = { $bar } { $percent } %
broadcasts-sent = Perillä: { $people-number }
broadcasts-failed = Ei mennyt perille: { $people-number }
broadcasts-unknown = En ole varma: { $people-number }
broadcasts-withheld = En lähettänyt: { $people-number }
broadcasts-waiting = Odottaa vielä: { $people-number }
broadcasts-later = Odottaa aamua tai toista päivää: { $people-number }
broadcasts-digested = Tulee viikon viestissä: { $people-number }
broadcasts-total = Yhteensä: { $people-number }
broadcasts-why-failed = Miksi viesti ei mennyt perille? Ihminen on estänyt botin. Tai hän ei käytä enää Telegramia. Tai Telegram ei ottanut viestiä vastaan.
broadcasts-why-unknown = Miksi en ole varma? Telegram ei vastannut. Viesti on ehkä perillä. En lähetä sitä uudelleen.
broadcasts-why-withheld = Miksi en lähettänyt? Ihminen muutti omia valintojaan. Tai hän lähti pois. Tai viesti oli jo vanha. Tai hän oli saanut jo monta viestiä.
broadcasts-why-later = Miksi viesti odottaa? En kirjoita yöllä. En myös lähetä samalle ihmiselle liikaa viestejä.
broadcasts-about-announcement = Tiedote: { $name }
broadcasts-about-event = Kutsu: { $name }
broadcasts-about-round = Kysely: { $name }
