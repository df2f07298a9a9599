### Tapahtuman muuttaminen: mistä kysytään ensin, ja mitä osallistujille kerrotaan.

## Kun tapahtumaa muutetaan

changes-saved = Muutos on tallessa.
changes-same = Tämä oli jo näin. Mikään ei muuttunut.
changes-gone-closes = Ilmoittautumisaika olisi jo päättynyt, joten poistin sen. Nyt voi ilmoittautua alkuun asti.
changes-gone-publish = Ajastettu julkaisu olisi nyt liian myöhään, joten poistin ajastuksen.
changes-left = Selvä. Tapahtuma jäi ennalleen.
changes-nothing = ei mitään
changes-clash =
    <b>Toinen koordinaattori muutti samaa kohtaa sillä välin.</b>

    Kohta: { $item }

    Hän kirjoitti: { $theirs }

    Sinä kirjoitit: { $mine }

    Kumpi jää voimaan?
changes-mine-button = Käytä minun versiotani
changes-theirs-button = Pidä toisen versio
changes-by-others = Toinen koordinaattori muutti sillä välin myös näitä:
changes-line = { $item }: { $value }
changes-past =
    Tämä aika on jo mennyt: { $when }

    Haluatko silti siirtää tapahtuman <b>{ $title }</b> siihen?
changes-past-button = Kyllä, siirrä
changes-leave-button = Älä muuta
changes-fewer =
    Tapahtumassa <b>{ $title }</b> { $taken-number ->
        [one] on jo varattu yksi paikka.
       *[other] on jo varattu { $taken-number } paikkaa.
    } Uusi paikkamäärä on { $seats-number }.

    Kukaan ei menetä paikkaansa, mutta uusia ei mahdu mukaan ennen kuin paikkoja vapautuu. Haluatko muuttaa paikkamäärän?
changes-fewer-button = Kyllä, muuta

## Muutoksesta kertominen

changes-will-tell =
    { $people-number ->
        [one] Kerron muutoksesta yhdelle vastanneelle
       *[other] Kerron muutoksesta { $people-number } vastanneelle
    } viimeistään { $when }. Jos muutat vielä jotakin, kerron kaiken yhdellä kertaa.
changes-told-already = Kaikki tietävät muutoksesta jo.
changes-told-now =
    { $told-number ->
        [0] Viestejä ei nyt lähtenyt.
        [one] Kerroin muutoksesta yhdelle ihmiselle.
       *[other] Kerroin muutoksesta { $told-number } ihmiselle.
    } { $later-number ->
        [0] Kaikki tietävät nyt muutoksesta.
        [one] Yhdelle kerron myöhemmin, esimerkiksi hiljaisten tuntien jälkeen.
       *[other] { $later-number } ihmiselle kerron myöhemmin, esimerkiksi hiljaisten tuntien jälkeen.
    }
changes-told = <b>Muutos tapahtumaan { $title }</b>
changes-told-time = <b>Aika on muuttunut.</b>
changes-told-place = <b>Paikka on muuttunut.</b>
changes-told-point = <b>Paikka kartalla on muuttunut.</b>
changes-told-before = Aiemmin: <s>{ $was }</s>
changes-told-ask =
    { $answer ->
        [coming] Vastasit: Tulen. Jos et pääsekään, vaihda vastauksesi.
        [waiting] Olet yhä jonossa. Jos et pääsekään, vaihda vastauksesi.
       *[maybe] Vastasit: Ehkä. Pääsetkö tulemaan?
    }
