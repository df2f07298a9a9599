### Tiedotteet selkeällä suomella.

broadcasts-title = Uusi tiedote
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
broadcasts-over-budget = { $people-number ->
    [one] Yksi heistä sai jo monta viestiä. Hän saa viestin ehkä myöhemmin.
   *[other] { $people-number } heistä sai jo monta viestiä. He saavat viestin ehkä myöhemmin.
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
broadcasts-send-both-button = Lähetä: { $people-number ->
    [one] 1 ihminen
   *[other] { $people-number } ihmistä
 }, { $venues-number ->
    [one] 1 ryhmä
   *[other] { $venues-number } ryhmää
 }
broadcasts-change-button = Muuta
broadcasts-discard-button = Älä lähetä
broadcasts-discarded = Hyvä. En lähettänyt mitään.

## Lähetyksen eteneminen

broadcasts-state-filling = <b>Aloitan lähettämisen.</b>
broadcasts-state-sending = <b>Lähetän viestejä.</b>
broadcasts-state-done = <b>Lähetys on valmis.</b>
broadcasts-state-stopped = <b>Lopetin lähettämisen.</b>
broadcasts-stopped-refused = Telegram ei ottanut viestiä vastaan. Siksi lopetin lähettämisen. Telegram kertoi syyn: <i>{ $reason }</i>
broadcasts-stopped-fault = En osannut tehdä viestiä. Siksi lopetin lähettämisen. Vika ei ole sinun. Kerron viasta pääkäyttäjälle.
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
broadcasts-why-later = Miksi viesti odottaa? En kirjoita ihmisille yöllä. Koulu myös päättää, montako viestiä ihminen saa viikossa.
broadcasts-about-announcement = Tiedote: { $name }
broadcasts-about-event = Kutsu: { $name }
broadcasts-about-round = Kysely: { $name }
broadcasts-about-delete = Poistan viestin: { $name }
broadcasts-about-correct = Korjaus: { $name }
broadcasts-about-failed = Uudelleen niille, jotka eivät saaneet viestiä: { $name }
broadcasts-about-unknown = Uudelleen niille, jotka ehkä saivat viestin: { $name }
broadcasts-about-joined = Uusille alumneille: { $name }
broadcasts-state-paused = <b>Lähetys on tauolla.</b>
broadcasts-forgotten = Tämä lähetys odottaa sinua. Tauko alkoi { $day }. Voit jatkaa. Voit myös perua lähetyksen.
broadcasts-state-trial = <b>Lähetän viestin ensin muutamalle. Katson, että se toimii.</b>
broadcasts-stopped-round-closed = Kysely on kiinni. Siksi en lähetä enää kutsuja.
broadcasts-stopped-cancelled = Koordinaattori perui lähetyksen. Ne, jotka eivät vielä saaneet viestiä, eivät saa sitä.
broadcasts-stopped-undone = Koordinaattori poisti viestin. Siksi en lähetä sitä enää.
broadcasts-stopped-corrected = Koordinaattori korjasi viestin. Siksi en lähetä vanhaa viestiä.
broadcasts-speed = { $speed-number ->
    [one] Lähetän yhden viestin sekunnissa.
   *[other] Lähetän { $speed-number } viestiä sekunnissa.
 }
broadcasts-left-soon = Olen valmis alle minuutissa.
broadcasts-left-minutes = { $minutes-number ->
    [one] Olen valmis noin minuutissa.
   *[other] Olen valmis noin { $minutes-number } minuutissa.
 }
broadcasts-left-hours = Olen valmis noin { $hours-number } tunnissa.
broadcasts-pause-button = Pidä tauko
broadcasts-resume-button = Jatka
broadcasts-cancel-button = Peru lähetys
broadcasts-ledger-button = Kuinka moni sai viestin?
broadcasts-cancel-ask = <b>Haluatko perua lähetyksen?</b>

    Lähetin viestin jo: { $sent-number }
    Ilman viestiä jää: { $people-number }

    Viestit, jotka jo lähetin, jäävät ihmisille.
broadcasts-cancel-yes-button = Kyllä, peru
broadcasts-cancel-no-button = Ei, en peru
broadcasts-paused-toast = Pidän tauon.
broadcasts-resumed-toast = Jatkan.
broadcasts-cancelled-toast = Peruin lähetyksen.
broadcasts-state-sending-delete = <b>Poistan viestejä.</b>
broadcasts-state-paused-delete = <b>Poistaminen on tauolla.</b>
broadcasts-forgotten-delete = Poistaminen odottaa sinua. Tauko alkoi { $day }. Voit jatkaa. Voit myös perua poistamisen.
broadcasts-state-done-delete = <b>Poistin viestit.</b>
broadcasts-state-stopped-delete = <b>Lopetin poistamisen.</b>
broadcasts-stopped-cancelled-delete = Koordinaattori perui poistamisen. Muut viestit jäävät ihmisille.
broadcasts-sent-delete = Poistin viestin: { $people-number }
broadcasts-failed-delete = En voinut poistaa viestiä: { $people-number }
broadcasts-withheld-delete = Viesti jäi paikalleen: { $people-number }
broadcasts-cancel-button-delete = Peru poistaminen
broadcasts-cancel-ask-delete = <b>Haluatko perua poistamisen?</b>

    Poistin jo: { $sent-number }
    Viesti jää paikalleen: { $people-number }
