### Tapahtuman muuttaminen selkeällä suomella.

## Kun tapahtumaa muutetaan

changes-saved = Muutos on tallessa.
changes-same = Tämä oli jo näin. Mikään ei muuttunut.
changes-gone-closes = Viimeinen aika vastata meni jo. Siksi poistin sen. Nyt ihmiset voivat vastata alkuun asti.
changes-gone-publish = En voi julkaista niin myöhään. Siksi poistin julkaisun ajan.
changes-left = Selvä. En muuttanut mitään.
changes-nothing = ei mitään
changes-clash =
    <b>Toinen ihminen muutti samaa kohtaa.</b>

    Kohta: { $item }

    Hän kirjoitti: { $theirs }

    Sinä kirjoitit: { $mine }

    Kumman haluat pitää?
changes-mine-button = Pidä minun tekstini
changes-theirs-button = Pidä toisen teksti
changes-by-others = Toinen ihminen muutti myös näitä:
changes-line = { $item }: { $value }
changes-past =
    Tapahtuma: <b>{ $title }</b>

    Tämä aika meni jo: { $when }

    Haluatko silti muuttaa ajan?
changes-past-button = Kyllä, muuta aika
changes-leave-button = Älä muuta
changes-fewer =
    Tapahtuma: <b>{ $title }</b>

    { $taken-number ->
        [one] Yksi ihminen on jo tulossa.
       *[other] Jo { $taken-number } ihmistä on tulossa.
    }
    { $seats-number ->
        [one] Mukaan mahtuisi vain yksi.
       *[other] Mukaan mahtuisi vain { $seats-number }.
    }
    Kaikki saavat pitää paikkansa. Uudet ihmiset eivät mahdu mukaan.

    Haluatko muuttaa?
changes-fewer-button = Kyllä, muuta

## Muutoksesta kertominen

changes-will-tell =
    { $people-number ->
        [one] Kerron muutoksesta yhdelle ihmiselle.
       *[other] Kerron muutoksesta { $people-number } ihmiselle.
    }
    Kerron tästä viimeistään { $when }.
changes-told-already = Kaikki tietävät muutoksesta jo.
changes-told-now =
    { $told-number ->
        [0] En kertonut nyt kenellekään.
        [one] Kerroin muutoksesta yhdelle ihmiselle.
       *[other] Kerroin muutoksesta { $told-number } ihmiselle.
    }
    { $later-number ->
        [0] Kaikki tietävät muutoksesta nyt.
        [one] Yhdelle ihmiselle kerron myöhemmin.
       *[other] { $later-number } ihmiselle kerron myöhemmin.
    }
changes-told = <b>Tämä tapahtuma muuttui: { $title }</b>
changes-told-time = <b>Aika muuttui.</b>
changes-told-place = <b>Paikka muuttui.</b>
changes-told-point = <b>Paikka kartalla muuttui.</b>
changes-told-before = Ennen oli: <s>{ $was }</s>
changes-told-ask =
    { $answer ->
        [coming] Vastasit: Tulen. Tuletko yhä?
        [waiting] Olet jonossa. Haluatko yhä tulla?
       *[maybe] Vastasit: Ehkä. Pääsetkö tulemaan?
    }
