### Tiedotteet selkeällä suomella.

broadcasts-title = Uusi tiedote
broadcasts-text = Tiedotteen teksti
broadcasts-ask-text = Mitä haluat kertoa?
broadcasts-ask-text-help = Kirjoita kaikki yhteen viestiin. Näet tekstin ennen lähettämistä.
broadcasts-footer = <i>Tämän viestin lähetti { $organisation }. Voit valita, mitä viestejä saat: /profile</i>

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
broadcasts-total = Yhteensä: { $people-number }
broadcasts-why-failed = Miksi viesti ei mennyt perille? Ihminen on estänyt botin. Tai hän ei käytä enää Telegramia. Tai Telegram ei ottanut viestiä vastaan.
broadcasts-why-unknown = Miksi en ole varma? Telegram ei vastannut. Viesti on ehkä perillä. En lähetä sitä uudelleen.
broadcasts-why-withheld = Miksi en lähettänyt? Ihminen muutti omia valintojaan. Tai hän lähti pois. Tai viesti oli jo vanha.
broadcasts-about-announcement = Tiedote: { $name }
broadcasts-about-event = Kutsu: { $name }
broadcasts-about-round = Kysely: { $name }
