### Tulokset mukaan: vastaukset tiedostona ja yhden sivun raportti.

reports-export-button = Vastaukset tiedostona
reports-pdf-button = Tulokset sivulla (PDF)
reports-xlsx-button = Taulukko (XLSX)
reports-csv-button = Taulukko tekstinä (CSV)
audit-subject-survey = kysely

## Ennen tiedostoa

reports-file-heading = <b>{ $title }</b>: vastaukset tiedostona
reports-holds-identified = { $rows-number ->
    [one] Tiedostossa on yksi rivi. Siinä näkyy nimi ja kaikki vastaukset.
   *[other] Tiedostossa on { $rows-number } riviä. Yksi rivi on yhden ihmisen vastaukset. Siinä näkyy myös ihmisen nimi.
 }
reports-holds-confidential = { $rows-number ->
    [one] Tiedostossa on yksi rivi. Siinä ei ole nimeä.
   *[other] Tiedostossa on { $rows-number } riviä. Yksi rivi on yhden ihmisen vastaukset. Nimiä ei näy. Ala ja alue näkyvät, jos ihmisiä on tarpeeksi. Merkki * piilottaa harvinaiset vastaukset.
 }
reports-holds-anonymous = { $rows-number ->
    [one] Tiedostossa on yksi rivi. Siinä ei ole nimeä.
   *[other] Tiedostossa on { $rows-number } riviä. Yksi rivi on yhden ihmisen vastaukset. Nimiä ei näy. Merkki * piilottaa harvinaiset vastaukset.
 }
reports-care-identified = Säilytä tiedosto hyvässä paikassa. Poista se, kun et enää tarvitse sitä. Botti muistaa, että otit tiedoston.
reports-care-confidential = Yhdellä rivillä on yhden ihmisen vastaukset. Tuttu voi tunnistaa ihmisen rivistä. Älä näytä rivejä muille. Näytä muille vain yhden sivun tulokset.
reports-care-anonymous = Yhdellä rivillä on yhden ihmisen vastaukset. Tuttu voi tunnistaa ihmisen rivistä. Älä näytä rivejä muille. Näytä muille vain yhden sivun tulokset.
reports-none-unit = Tämä on koko koulun kysely. Sinä voit nähdä yksikkösi tulokset. Kaikkien vastauksia et saa tiedostona.
reports-none-nobody = Kukaan ei vastannut loppuun asti. Siksi tiedostoa ei ole.
reports-none-nobody-unit = Kukaan yksikössäsi ei vastannut loppuun asti. Siksi tiedostoa ei ole.
reports-none-few = Alle viisi ihmistä vastasi. Siksi tiedostoa ei ole. Se kertoisi liikaa yhdestä ihmisestä.
reports-none-erased = En voi tehdä tiedostoa. Kaikki vastaukset eivät ole enää tallessa. Tulokset näet silti.
reports-none-old = Kysely loppui yli { $months-number } kuukautta sitten. Poistin jo kaikki vastaukset. Siksi tiedostoa ei ole. Tulokset näet silti.
reports-caption = { $rows-number ->
    [one] <b>{ $title }</b>: yksi rivi
   *[other] <b>{ $title }</b>: { $rows-number } riviä
 }

## Tiedostossa

reports-file = vastaukset-{ $title }-{ $day }
reports-sheet-rows = Vastaukset
reports-sheet-codebook = Selitykset
reports-sheet-texts = Omat sanat
reports-sheet-about = Tietoja
reports-column-column = Sarake
reports-column-wording = Kysymys
reports-column-asked = Kenelle kysymys tulee
reports-column-value = Arvo
reports-column-label = Mitä se tarkoittaa
reports-column-code = Koodi
reports-column-name = Virallinen nimi
reports-column-text = Vastaus
reports-column-about = Asia
reports-column-told = Tieto
reports-wording-name = Nimi
reports-wording-unit = Yksikkö nyt
reports-wording-graduation-year = Vuosi, jolloin valmistui
reports-wording-field = Ala, jota opiskeli
reports-wording-region = Alue, jossa asuu
reports-asked-when = { $values }
reports-whole-school = Koko koulu
reports-mode = { $mode ->
    [identified] Koulu näkee nimet
    [anonymous] Kukaan ei näe nimiä
   *[other] Koulu ei näe nimiä
 }
reports-about-school = Koulu
reports-about-unit = Kuka kysyy
reports-about-survey = Kysely
reports-about-version = Kysymykset ja niiden versio
reports-about-mode = Näkyykö nimi
reports-about-opened = Alkoi
reports-about-closed = Loppui
reports-about-rows = Rivejä
reports-about-note = Huomaa
reports-note-empty = Tyhjä paikka: ihminen ei vastannut tähän.
reports-note-star = Merkki *: vastaus ei näy. Näin kukaan ei tunnista ihmistä.
reports-note-left-out = Omat sanat ovat eri taulukossa. Koordinaattori on lukenut ne ensin. Kirjoitetut numerot eivät näy riveillä. Toiveet avusta eivät näy riveillä, jos kysely on luottamuksellinen.

## Yhden sivun raportti

reports-pdf-file = tulokset-{ $title }-{ $day }
reports-pdf-caption = <b>{ $title }</b>: tulokset yhdellä sivulla
reports-pdf-safe = Sivulla ei näy pieniä lukuja. Voit näyttää sivun muille.
reports-subtitle = Tulokset yhdellä sivulla
reports-days = Kysely alkoi: { $opened }. Kysely loppui: { $closed }.
reports-where = { $where }. Kysymysten versio on { $version }.
reports-mode-told = { $mode ->
    [identified] Koulu näkee vastaajan nimen. Tällä sivulla ei ole nimiä.
    [anonymous] Vastaukset ovat ilman nimiä. Myöskään botti ei tiedä, kuka vastasi mitä.
   *[other] Koulu saa tulokset ilman nimiä.
 }
reports-figure-invited = sai kyselyn
reports-figure-answered = vastasi
reports-figure-rate = sadasta vastasi
reports-nothing-few = Alle viisi ihmistä vastasi. Siksi luvut eivät näy.
reports-nothing-hidden = Luvut eivät näy. Ne paljastavat pieniä lukuja.
reports-nothing-earlier = Luvut eivät näy. Ne paljastavat aiemman vastauksen, joka on piilossa.
reports-nothing-none = Tästä ei ole yksikön lukuja.
reports-answered = Vastauksia: { $answered-number }.
reports-mean = { $kind ->
    [scale] Keskiarvo on { $mean }. Suurin on 5 ja pienin 1.
   *[other] Keskiarvo on { $mean }.
 }
reports-several = Ihminen sai valita monta.
reports-left-out = { $questions-number ->
    [one] Yksi kysymys ei mahtunut sivulle:
   *[other] { $questions-number } kysymystä ei mahtunut sivulle:
 }
reports-note-shares = Prosentti kertoo, kuinka moni sadasta vastasi näin.
reports-note-few = 1–4: luku on yksi, kaksi, kolme tai neljä. Palkissa on raitoja. Tarkka luku ei näy.
reports-note-hidden = –: luku ei näy. Siitä voisi laskea pienen luvun.
reports-note-texts = Omat sanat eivät ole tällä sivulla.
reports-note-contact = Kysy lisää: { $email }
