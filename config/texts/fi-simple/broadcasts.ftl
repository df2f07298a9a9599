### Tiedotteet selkeällä suomella.

broadcasts-title = Uusi tiedote
broadcasts-text = Tiedotteen teksti
broadcasts-ask-text = Mitä haluat kertoa?
broadcasts-ask-text-help = Kirjoita kaikki yhteen viestiin. En muuta tekstiäsi. Näet tekstin ennen lähettämistä.
broadcasts-footer = <i>Tämän viestin lähetti { $organisation }.</i>
broadcasts-topic = Millainen tiedote
broadcasts-ask-topic = Millainen tiedote tämä on?
broadcasts-ask-topic-help = Uutinen menee kaikille, jotka haluavat uutisia. Pyyntö menee ihmisille, jotka ovat luvanneet auttaa.
broadcasts-news-button = Kerron uutisen
broadcasts-asking-button = Pyydän apua
broadcasts-offers = Pyyntö
broadcasts-ask-offers = Millaista apua pyydät?
broadcasts-ask-offers-help = Valitse yksi tai monta. Paina sitten Valmis. Voit myös ohittaa kysymyksen. Silloin mukana ovat kaikki, jotka auttavat.

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
broadcasts-stopped-refused = Telegram ei ottanut viestiä vastaan. Siksi lopetin lähettämisen. Telegram kertoi syyn: <i>{ $reason }</i>
broadcasts-stopped-event-cancelled = Koulu perui tapahtuman. Siksi en lähetä enää kutsuja.
# same: all
broadcasts-bar = { $bar } { $percent }{"\u00A0"}%
broadcasts-sent = { $people-number ->
        [one] Viesti on perillä: 1 ihminen
       *[other] Viesti on perillä: { $people-number } ihmistä
    }
broadcasts-failed = { $people-number ->
        [one] Viesti ei mennyt perille: 1 ihminen
       *[other] Viesti ei mennyt perille: { $people-number } ihmistä
    }
broadcasts-unknown = { $people-number ->
        [one] Viesti on ehkä perillä: 1 ihminen
       *[other] Viesti on ehkä perillä: { $people-number } ihmistä
    }
broadcasts-withheld = { $people-number ->
        [one] En lähettänyt viestiä: 1 ihminen
       *[other] En lähettänyt viestiä: { $people-number } ihmistä
    }
broadcasts-waiting = { $people-number ->
        [one] Odottaa vielä viestiä: 1 ihminen
       *[other] Odottaa vielä viestiä: { $people-number } ihmistä
    }
broadcasts-later = { $people-number ->
        [one] Saa viestin aamulla tai myöhemmin: 1 ihminen
       *[other] Saa viestin aamulla tai myöhemmin: { $people-number } ihmistä
    }
broadcasts-digested = { $people-number ->
        [one] Saa tämän viikon viestissä: 1 ihminen
       *[other] Saa tämän viikon viestissä: { $people-number } ihmistä
    }
broadcasts-total = { $people-number ->
        [one] Yhteensä: 1 ihminen
       *[other] Yhteensä: { $people-number } ihmistä
    }
broadcasts-why-failed = Miksi viesti ei mennyt perille? Ihminen esti botin tai lähti Telegramista. Tai Telegram ei ottanut viestiä vastaan.
broadcasts-why-unknown = Miksi viesti on vain ehkä perillä? Telegram ei vastannut minulle. En lähetä viestiä uudelleen.
broadcasts-why-withheld = Miksi en lähettänyt kaikille? Ihminen ei enää halunnut viestiä tai lähti pois. Tai viesti oli liian vanha. Tai ihminen sai jo monta viestiä.
broadcasts-why-later = Miksi viesti odottaa? En kirjoita ihmisille yöllä. Koulu myös päättää, montako viestiä ihminen saa viikossa.
broadcasts-about-announcement = Tiedote: { $name }
broadcasts-about-event = Kutsu: { $name }
broadcasts-about-round = Kysely: { $name }
