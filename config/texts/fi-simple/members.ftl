### Ihmisten haku, tiedot, väärä yksikkö, kaksi tiliä ja uusi Telegram-tili selkeällä suomella.

menu-people = Etsi ihmisiä
menu-move = Vaihda Telegram-tili

## Haku

members-title = Haku
members-intro =
    <b>Haku: { $unit }</b>
    { $people-number ->
        [0] Mukana ei ole vielä ketään.
        [one] Mukana on yksi ihminen.
       *[other] Mukana on { $people-number } ihmistä.
    }
members-ask = Ketä etsit?
members-ask-help = Kirjoita nimi. Voit kirjoittaa myös nimen alun. Esimerkiksi: mai virt.
members-found = { $people-number ->
    [one] Haku: <b>{ $words }</b>. Löysin yhden ihmisen.
   *[other] Haku: <b>{ $words }</b>. Löysin { $people-number } ihmistä.
 }
members-near = { $people-number ->
    [one] Haku: <b>{ $words }</b>. En löytänyt tätä nimeä. Yhdellä ihmisellä on melkein sama nimi:
   *[other] Haku: <b>{ $words }</b>. En löytänyt tätä nimeä. { $people-number } ihmisellä on melkein sama nimi:
 }
members-nobody = Haku: <b>{ $words }</b>. En löytänyt ketään. Kirjoita vain nimen alku.
members-many = Haku: <b>{ $words }</b>. Löysin liian monta ihmistä. Kirjoita nimestä enemmän.
# same: all
members-one = { $place }. <b>{ $name }</b>: { $told }
# same: all
members-one-button = { $place }. { $name }
members-previous-button = Edelliset
members-next-button = Seuraavat
members-again-button = Uusi haku
members-register-button = Lisää uusi ihminen
members-card-button = Takaisin tietoihin
members-list-button = Takaisin hakuun

## Ihmisen tiedot

# same: all
members-card = <b>{ $name }</b>
# same: all
members-line = { $item }: <b>{ $value }</b>
members-item-unit = Yksikkö
members-item-field = Ala
members-item-qualification = Tutkinto
members-item-year = Opinnot
members-item-region = Asuu
members-item-activity = Tekee nyt
members-item-language = Kieli
members-item-taking = Haluaa
members-item-since = Liittyi
members-item-reach = Viestit
members-studying = opiskelee vielä
members-studying-until = opiskelee vielä, valmistuu ehkä { $year }
members-graduated = valmistui { $year }
members-purpose-news = tapahtumia ja uutisia
members-purpose-surveys = kyselyitä
members-purpose-visits = vierailla koulussa
members-purpose-mentoring = neuvoa opiskelijoita
members-purpose-placements = tarjota harjoittelua ja projekteja
members-purpose-story = kertoa tarinansa
members-purpose-ideas = antaa ideoita
members-purpose-none = ei muita viestejä
members-reached = tulevat perille
members-reached-not = eivät tule perille
members-move-button = Korjaa yksikkö
members-merge-button = Yhdistä toiseen tiliin

## Väärä yksikkö

members-move-ask = <b>Mihin yksikköön { $name } kuuluu?</b>

    Nyt: { $unit }
members-move-sure = <b>{ $name }: { $unit }</b>

    Haluatko korjata yksikön? Hän saa viestin.
members-move-sure-leaves = <b>{ $name }: { $unit }</b>

    Haluatko korjata yksikön? Hän saa viestin. Sitten et enää näe hänen tietojaan.
members-move-now-button = Kyllä, korjaa yksikkö
members-moved = Yksikkö on nyt oikein. { $name }: { $unit }.
members-moved-told = { $organisation } korjasi tietojasi.

    Yksikkösi on nyt: { $unit }.

    Onko tieto väärin? Paina nappia ja muuta tieto.

## Sama ihminen kahdella tilillä

members-merge-title = Kaksi tiliä
members-merge-intro = Onko <b>{ $name }</b> mukana kaksi kertaa? Etsi hänen toinen tilinsä.
members-merge-sure = <b>Ovatko nämä sama ihminen?</b>
members-merge-old = <b>1. { $name }</b>: vanha tili. Tämä tili poistuu.
members-merge-new = <b>2. { $name }</b>: uusi tili. Tämä tili jää.
members-merge-final = Uusi tili saa kaikki tiedot. Jos tiedot ovat erilaiset, uuden tilin tiedot jäävät. Molemmat tilit saavat viestin. Tätä et voi perua.
members-merge-now-button = Kyllä, yhdistä tilit
members-merged = Tilit ovat nyt yksi tili: { $name }.
members-merged-left = { $organisation } yhdisti kaksi tiliäsi. Tietosi ovat nyt toisella tililläsi. Tämä tili ei ole enää mukana.

    Onko tämä väärin? Kirjoita: { $email }
members-merged-told = { $organisation } yhdisti kaksi tiliäsi. Kaikki tietosi ovat nyt tällä tilillä.

    Onko tämä väärin? Kirjoita: { $email }
members-merge-same = Tämä on sama tili. Etsi toinen tili.
members-merge-self = Tämä on oma tilisi. Kirjoita /move. Niin vaihdat oman tilisi.
members-merge-duty = Toinen tili on koordinaattorin tili. Hän voi itse vaihtaa tilin. Hän kirjoittaa /move. Myös botin pääkäyttäjä voi auttaa.

## Uusi Telegram-tili

moving-title = Tilin vaihto
moving-short = Koodi
moving-ask = Mikä on koodisi?
moving-ask-help = Avaa botti vanhalla tilillä. Kirjoita siellä /move. Saat koodin.

    Etkö pääse vanhalle tilille? Pyydä apua koulusi koordinaattorilta.
moving-wrong = Tämä koodi ei toimi. Tarkista koodi. Koodi toimii vain yhden päivän. Voit tehdä uuden koodin vanhalla tilillä.
moving-code = <b>Vaihdatko Telegram-tilin?</b>

    Koodisi on <code>{ $code }</code>

    Avaa botti uudella tilillä. Kirjoita siellä /move ja koodi.
    Uusi tili saa kaikki tietosi. Tämä tili poistuu.

    Koodi toimii yhden kerran, viimeistään { $time }.
    Älä näytä koodia muille.
moving-owner = Pääkäyttäjän oikeudet eivät siirry koodilla. Oikeudet ovat palvelimen asetuksissa (OWNERS).
moving-type-button = Minulla on jo koodi
moving-same = Tämä koodi on toiselle tilille. Kirjoita koodi uudella tilillä.
moving-left = Tietosi ovat nyt toisella Telegram-tililläsi. Tämä tili ei ole enää mukana. En kirjoita tänne enää.
moving-welcome = Tervetuloa takaisin, { $name }!

    Tietosi ja lupasi ovat nyt tällä tilillä.
    Vastauksesi tapahtumiin: { $events-number }.
    Vastauksesi kyselyihin: { $surveys-number }.
