### Tulokset mukaan: vastaukset tiedostona ja yhden sivun raportti.

reports-export-button = Vastaukset tiedostona
reports-pdf-button = Yhden sivun raportti (PDF)
reports-xlsx-button = Laskentataulukko (XLSX)
reports-csv-button = Taulukko tekstinä (CSV)
audit-subject-survey = kysely

## Ennen tiedostoa

reports-file-heading = <b>{ $title }</b>: vastaukset tiedostona
reports-holds-identified = { $rows-number ->
    [one] Tiedostossa on yksi rivi. Siinä ovat vastaajan nimi, yksikkö, valmistumisvuosi, ala, maakunta ja kaikki vastaukset.
   *[other] Tiedostossa on { $rows-number } riviä, yksi kutakin vastaajaa kohti. Rivillä ovat vastaajan nimi, yksikkö, valmistumisvuosi, ala, maakunta ja kaikki vastaukset.
 }
reports-holds-confidential = { $rows-number ->
    [one] Tiedostossa on yksi rivi. Siinä ei ole nimeä eikä tunnusta.
   *[other] Tiedostossa on { $rows-number } riviä, yksi kutakin vastaajaa kohti, satunnaisessa järjestyksessä. Siinä ei ole nimiä eikä tunnuksia. Koulutusala ja maakunta näkyvät, jos ne ovat yhteisiä riittävän monelle. Merkki * on sellaisen tiedon tilalla, joka voisi kertoa yhdestä ihmisestä.
 }
reports-holds-anonymous = { $rows-number ->
    [one] Tiedostossa on yksi rivi. Siinä ei ole tietoa siitä, kuka vastasi.
   *[other] Tiedostossa on { $rows-number } riviä, yksi kutakin vastaajaa kohti, satunnaisessa järjestyksessä. Siinä ei ole tietoa siitä, kuka vastasi, ei edes koulutusalaa tai maakuntaa. Merkki * on sellaisen vastauksen tilalla, jonka vain harva antoi.
 }
reports-care-identified = Säilytä tiedosto turvallisesti ja poista se, kun et enää tarvitse sitä. Latauksesta jää merkintä tietojen käytön lokiin.
reports-care-confidential = Yhdellä rivillä ovat kaikki saman ihmisen vastaukset. Vastaajan hyvin tunteva voi tunnistaa rivin. Älä siis julkaise rivejä: julkaisemista varten on yhden sivun raportti.
reports-care-anonymous = Yhdellä rivillä ovat kaikki saman ihmisen vastaukset. Vastaajan hyvin tunteva voi tunnistaa rivin. Älä siis julkaise rivejä: julkaisemista varten on yhden sivun raportti.
reports-none-unit = Tämä on koko oppilaitoksen kysely, joten vain koko oppilaitoksen koordinaattorit saavat sen vastausrivit. Rivit ja yksikkösi luvut yhdessä kertoisivat liikaa. Voit katsoa yksikkösi tulokset ja tehdä niistä raportin.
reports-none-nobody = Kukaan ei vastannut kyselyyn loppuun asti, joten tiedostossa ei olisi yhtään vastausta.
reports-none-nobody-unit = Yksiköstäsi kukaan ei vastannut kyselyyn loppuun asti, joten tiedostossa ei olisi yhtään vastausta.
reports-none-few = Alle viisi ihmistä vastasi. Vastauksista ei tehdä tiedostoa, koska se kertoisi yksittäisistä ihmisistä.
reports-none-erased = Tiedostoa ei voi tehdä, koska kaikkia vastauksia ei ole enää tallessa. Tulokset näet silti.
reports-none-old = Kysely sulkeutui yli { $months-number } kuukautta sitten. Poistan vastaukset niin pitkän ajan jälkeen, joten tiedostoa ei voi enää tehdä. Tulokset näet silti.
reports-caption = { $rows-number ->
    [one] <b>{ $title }</b>: yksi rivi
   *[other] <b>{ $title }</b>: { $rows-number } riviä
 }

## Tiedostossa

reports-file = vastaukset-{ $title }-{ $day }
reports-sheet-rows = Vastaukset
reports-sheet-codebook = Koodikirja
reports-sheet-texts = Omin sanoin
reports-sheet-about = Tietoja
reports-column-column = Sarake
reports-column-wording = Kysymys
reports-column-asked = Milloin kysytään
reports-column-value = Arvo
reports-column-label = Merkitys
reports-column-code = Kansallinen koodi
reports-column-name = Kansallinen nimi
reports-column-text = Vastaus
reports-column-about = Asia
reports-column-told = Tieto
reports-wording-name = Nimi
reports-wording-unit = Yksikkö nyt
reports-wording-graduation-year = Valmistumisvuosi
reports-wording-field = Koulutusala (kansallinen koulutusluokitus 2016, taso 1)
reports-wording-region = Asuinmaakunta (Tilastokeskuksen koodit)
reports-asked-when = { $values }
reports-whole-school = Koko oppilaitos
reports-mode = { $mode ->
    [identified] Nimellä
    [anonymous] Nimetön
   *[other] Luottamuksellinen
 }
reports-about-school = Oppilaitos
reports-about-unit = Kuka kysyy
reports-about-survey = Kysely
reports-about-version = Kyselylomake ja sen versio
reports-about-mode = Miten vastauksia käsitellään
reports-about-opened = Avattiin
reports-about-closed = Suljettiin
reports-about-rows = Rivejä
reports-about-note = Huomaa
reports-note-empty = Tyhjä solu: kysymystä ei kysytty tai vastaaja ohitti sen.
reports-note-star = Merkki *: tietoa ei näytetä, jottei ketään voi tunnistaa luvuista. Näitä merkkejä on ryhmän sarakkeessa aina vähintään viisi, joten osa niistä peittää vastauksia, joita ei olisi pakko peittää.
reports-note-left-out = Omin sanoin annetut vastaukset ovat omalla taulukollaan satunnaisessa järjestyksessä. Mukana ovat vain ne, jotka koordinaattori on hyväksynyt. Riveillä ei ole itse kirjoitettuja numeroita ja päiviä eikä lupaa ottaa yhteyttä. Luottamuksellisen kyselyn riveillä ei ole myöskään avuntoiveita.

## Yhden sivun raportti

reports-pdf-file = raportti-{ $title }-{ $day }
reports-pdf-caption = <b>{ $title }</b>: tulokset pähkinänkuoressa
reports-pdf-safe = Pienet luvut on suojattu. Voit näyttää sivun kokouksessa tai julkaista sen verkossa.
reports-subtitle = Tulokset pähkinänkuoressa
reports-days = Kysely avattiin { $opened } ja suljettiin { $closed }.
reports-where = { $where }. Kyselylomakkeen versio { $version }.
reports-mode-told = { $mode ->
    [identified] Oppilaitos näkee, kuka vastasi mitä. Tällä sivulla on vain lukuja.
    [anonymous] Vastaukset ovat nimettömiä: niiden mukana ei ole tietoa siitä, kuka vastasi.
   *[other] Vastaukset ovat luottamuksellisia: oppilaitos saa tulokset ilman nimiä.
 }
reports-figure-invited = sai kyselyn
reports-figure-answered = vastasi
reports-figure-rate = vastausprosentti
reports-nothing-few = Alle viisi ihmistä vastasi, joten lukuja ei näytetä.
reports-nothing-hidden = Lukuja ei näytetä, jottei niistä voi päätellä pieniä lukuja.
reports-nothing-earlier = Lukuja ei näytetä, koska aiempi vastaus on piilotettu ja ne kertoisivat, moniko vastasi niin.
reports-nothing-none = Kysymyksestä ei ole tämän yksikön lukuja.
reports-answered = Vastauksia: { $answered-number }.
reports-mean = { $kind ->
    [scale] Keskiarvo { $mean } asteikolla 1–5.
   *[other] Keskiarvo { $mean }.
 }
reports-several = Sai valita monta.
reports-left-out = { $questions-number ->
    [one] Yksi kysymys ei mahtunut sivulle:
   *[other] { $questions-number } kysymystä ei mahtunut sivulle:
 }
reports-note-shares = Prosentti on osuus kysymykseen vastanneista.
reports-note-few = 1–4: yhdestä neljään ihmistä, palkki on raidallinen. Tarkkaa lukua ei näytetä, jottei ketään voi tunnistaa.
reports-note-hidden = –: lukua ei näytetä, koska siitä voisi päätellä pienen luvun.
reports-note-texts = Omin sanoin kirjoitetut vastaukset eivät ole tällä sivulla.
reports-note-contact = Lisätietoja: { $email }
