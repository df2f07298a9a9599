### Jäsenten haku, tiedot, väärän yksikön korjaus, saman ihmisen kaksi tiliä ja uusi Telegram-tili.

menu-people = Etsi ihmisiä
menu-move = Vaihda Telegram-tiliä

## Haku

members-title = Haku
members-intro = <b>Haku: { $unit }</b>
    { $people-number ->
        [0] Kukaan ei ole vielä liittynyt.
        [one] Mukana on { $people-number } alumni.
       *[other] Mukana on { $people-number } alumnia.
    }
members-ask = Ketä etsit?
members-ask-help = Kirjoita nimi tai sen alku, esimerkiksi: mai virt. Jokainen haku kirjataan ilman hakusanoja.
members-found = { $people-number ->
    [one] Haulla <b>{ $words }</b> löytyi yksi ihminen.
   *[other] Haulla <b>{ $words }</b> löytyi { $people-number } ihmistä.
 }
members-near = { $people-number ->
    [one] Haulla <b>{ $words }</b> ei löytynyt ketään. Melkein sama nimi on yhdellä:
   *[other] Haulla <b>{ $words }</b> ei löytynyt ketään. Melkein sama nimi on { $people-number } ihmisellä:
 }
members-nobody = Haulla <b>{ $words }</b> ei löytynyt ketään. Kokeile nimen alkua tai toista kirjoitustapaa.
members-many = Haulla <b>{ $words }</b> löytyi liian monta. Kirjoita nimestä enemmän.
# same: all
members-one = { $place }. <b>{ $name }</b>: { $told }
# same: all
members-one-button = { $place }. { $name }
members-previous-button = Edelliset
members-next-button = Seuraavat
members-again-button = Uusi haku
members-register-button = Lisää uusi ihminen
members-card-button = Takaisin tietoihin
members-list-button = Takaisin luetteloon

## Ihmisen tiedot

# same: all
members-card = <b>{ $name }</b>
# same: all
members-line = { $item }: <b>{ $value }</b>
members-item-unit = Yksikkö
members-item-field = Koulutusala
members-item-qualification = Tutkinto
members-item-year = Opinnot
members-item-region = Asuu
members-item-activity = Tekee nyt
members-item-language = Kieli
members-item-taking = Haluaa
members-item-since = Liittyi
members-item-reach = Viestit
members-studying = opiskelee vielä
members-studying-until = opiskelee vielä, arvio valmistumisesta { $year }
members-graduated = valmistui { $year }
members-purpose-news = tapahtumia ja uutisia
members-purpose-surveys = kyselyitä
members-purpose-visits = vierailla koulussa
members-purpose-mentoring = olla mentorina
members-purpose-placements = tarjota harjoittelu- ja projektipaikkoja
members-purpose-story = kertoa tarinansa
members-purpose-ideas = antaa ideoita
members-purpose-none = ei mitään ylimääräistä
members-reached = menevät perille
members-reached-not = eivät mene perille, botti on estetty tai tili poistettu
members-move-button = Korjaa yksikkö
members-merge-button = Yhdistä toiseen tiliin

## Väärä yksikkö

members-move-ask = <b>Mihin yksikköön { $name } kuuluu?</b>

    Nyt: { $unit }
members-move-sure = <b>{ $name }: { $unit }</b>

    Korjaanko yksikön? Hän saa siitä viestin.
members-move-sure-leaves = <b>{ $name }: { $unit }</b>

    Korjaanko yksikön? Hän saa siitä viestin. Sinä et enää näe hänen tietojaan.
members-move-now-button = Kyllä, korjaa yksikkö
members-moved = Korjattu. { $name }: { $unit }.
members-moved-told = { $organisation } korjasi yksikkösi. Uusi yksikkösi on { $unit }. Jos se on väärin, muuta se omissa tiedoissasi.

## Sama ihminen kahdella tilillä

members-merge-title = Tilien yhdistäminen
members-merge-intro = Jos <b>{ $name }</b> on liittynyt kahdesti, voit yhdistää tilit. Etsi hänen toinen tilinsä.
members-merge-sure = <b>Ovatko nämä sama ihminen?</b>
members-merge-old = <b>1. { $name }</b>, vanhempi tili: jää pois käytöstä
members-merge-new = <b>2. { $name }</b>, uudempi tili: jää käyttöön
members-merge-final = Tiedot, suostumukset ja vastaukset yhdistetään. Jos tiedot eroavat, uudemman tilin tiedot jäävät. Molemmat tilit saavat viestin. Yhdistämistä ei voi perua.
members-merge-now-button = Kyllä, yhdistä tilit
members-merged = Tilit on yhdistetty: { $name }.
members-merged-left = { $organisation } yhdisti tämän tilin toiseen Telegram-tiliisi. Tämä tili ei ole enää mukana, enkä kirjoita tänne enää. Jos se on väärin, kirjoita: { $email }
members-merged-told = { $organisation } yhdisti kaksi tiliäsi. Kaikki tietosi, suostumuksesi ja vastauksesi ovat nyt tällä tilillä. Jos se on väärin, kirjoita: { $email }
members-merge-same = Tämä on sama tili. Etsi hänen toinen tilinsä.
members-merge-self = Tämä on oma tilisi. Vaihda omaa tiliäsi komennolla /move.
members-merge-duty = Toinen tileistä kuuluu koordinaattorille. Hän voi itse vaihtaa tiliä komennolla /move. Muuten yhdistämisen tekee botin pääkäyttäjä.

## Uusi Telegram-tili

moving-title = Tilin vaihto
moving-short = Koodi
moving-ask = Mikä on koodisi?
moving-ask-help = Koodin saat, kun kirjoitat vanhalla Telegram-tililläsi /move. Jos et enää pääse vanhalle tilille, pyydä apua koordinaattorilta.
moving-wrong = Tämä koodi ei toimi. Tarkista koodi. Se vanhenee vuorokaudessa ja viidestä väärästä yrityksestä. Tee silloin uusi.
moving-code = <b>Vaihdatko Telegram-tiliä?</b>

    Koodisi on <code>{ $code }</code>

    Avaa botti uudella tililläsi, kirjoita /move ja anna koodi. Kaikki tietosi siirtyvät, ja tämä tili jää pois. Koodi toimii kerran, viimeistään { $time }. Älä näytä koodia muille.
moving-owner = Pääkäyttäjän oikeudet eivät siirry koodilla. Ne annetaan palvelimen asetuksissa (OWNERS).
moving-type-button = Minulla on jo koodi
moving-same = Tämä koodi on toista tiliäsi varten. Kirjoita se uudella tililläsi.
moving-left = Tietosi siirtyivät toiselle Telegram-tilillesi. Tämä tili ei ole enää mukana, enkä kirjoita tänne enää.
moving-welcome = Tervetuloa takaisin, { $name }! Tietosi ja suostumuksesi ovat nyt tällä tilillä.{ $events-number ->
        [0] { "" }
        [one] { " " }Mukana tuli yksi tapahtumavastaus.
       *[other] { " " }Mukana tuli { $events-number } tapahtumavastausta.
    }{ $surveys-number ->
        [0] { "" }
        [one] { " " }Mukana tuli yksi kyselyvastaus.
       *[other] { " " }Mukana tuli { $surveys-number } kyselyvastausta.
    }
