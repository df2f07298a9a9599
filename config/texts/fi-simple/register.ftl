### Rekisterin tuominen selkeällä suomella.

menu-import = Tuo rekisteri tiedostosta
register-how = <b>Tuo rekisteri tiedostosta</b>

    Täytä tämä tiedosto. Lähetä se sitten minulle.

    Kirjoita yhdelle riville yksi ihminen. Nimi ja yksikkö pitää aina olla.

    Älä kirjoita henkilötunnuksia tai tietoja terveydestä.

    Näytän ensin, mitä ymmärsin. Sinä päätät, tuonko tiedot.
register-how-scope = Voit tuoda vain oman yksikkösi ihmisiä: { $unit }.
register-reading = Luen tiedostoa <b>{ $file }</b>. Kerron pian, mitä ymmärsin.
register-busy = Edellinen rekisterisi on vielä kesken. Odota hetki. Lähetä sitten tämä tiedosto uudelleen.
register-wrong-kind = En osaa lukea tätä tiedostoa. Lähetä CSV-tiedosto tai XLSX-tiedosto.
register-template-button = Näytä ohje ja esimerkki
register-unread-too-big = Tiedosto on liian suuri. Raja on 20 megatavua. Lähetä tiedosto osissa.
register-unread-gone = En saanut tiedostoa. Lähetä se uudelleen.
register-unread-unreadable = En osannut lukea tiedostoa. En tallentanut mitään. Tallenna tiedosto uudelleen XLSX-muodossa. Lähetä se sitten.
register-unread-broken = Tiedosto on rikki. Avaa se Excelissä. Tallenna se uudelleen. Lähetä se sitten.
register-unread-not-a-table = Tiedosto ei ole taulukko. Lähetä CSV-tiedosto tai XLSX-tiedosto.
register-unread-old-excel = Tiedosto on vanhaa Excel-muotoa. Tai tiedostossa on salasana. Tallenna tiedosto Excelissä muotoon .xlsx ilman salasanaa.
register-unread-empty = Tiedosto on tyhjä. Lähetä tiedosto, jossa on otsikot ja ihmisiä.
register-unread-no-headings = En löytänyt otsikoita. Kirjoita sarakkeen otsikoksi esimerkiksi Nimi. Katso esimerkkiä: paina nappia.
register-unread-no-lines = Tiedostossa on vain otsikot. Lisää ihmiset otsikoiden alle.
register-unread-too-many-lines = Tiedostossa on liian monta riviä. Raja on 50 000 riviä. Lähetä tiedosto osissa.

## Yhteenveto

register-summary = <b>Luin tiedoston { $file }.</b>
    Mikään ei ole vielä muuttunut.
register-columns = <b>Näin ymmärsin sarakkeet</b>
register-column = • { $heading } = { $meaning }
register-unused = En käytä näitä sarakkeita. En tallenna niitä: { $headings }.
register-refused = Näissä voi olla henkilötunnuksia. Tai niissä voi olla tietoja terveydestä. En lukenut niitä: { $headings }. Poista ne tiedostosta.
register-no-heading = sarake { $place }
register-lines-total = Rivejä tiedostossa: { $lines-number }
register-lines-new = Uusia ihmisiä: { $lines-number }
register-lines-change = Tiedot muuttuvat: { $lines-number } ihmisellä
register-lines-changed = Tiedot muuttuivat: { $lines-number } ihmisellä
register-lines-same = Tiedot eivät muutu: { $lines-number } ihmisellä
register-lines-joined = { $lines-number ->
        [one] Jo mukana: 1 ihminen. En muuta hänen tietojaan.
       *[other] Jo mukana: { $lines-number } ihmistä. En muuta heidän tietojaan.
    }
register-lines-problem = Ongelma on { $lines-number } rivillä.
register-problems-title = <b>Ensimmäiset ongelmat</b>
    Näitä rivejä en tuo.
register-problem-line = Rivi { $line }, { $column }: { $reason }
register-problem-whole-line = Rivi { $line }: { $reason }
register-nothing-good = En voi tuoda yhtään riviä. Korjaa ongelmat. Lähetä sitten tiedosto uudelleen.
register-apply-button = { $people-number ->
    [one] Tuo { $people-number } ihminen
   *[other] Tuo { $people-number } ihmistä
 }
register-links-button = Hae linkit
register-problems-button = Kaikki ongelmat (XLSX)
register-cancel-button = Älä tuo mitään
register-cancelled = Hyvä. En tuonut mitään. Poistin kaiken, mitä luin.

## Eteneminen ja tulos

register-staging = Luen tiedostoa <b>{ $file }</b>. Olen nyt rivillä { $done-number }. Rivejä on { $all-number }.
register-applying = <b>Tuon rekisteriä { $file }.</b>
register-done = <b>Toin rekisterin { $file }.</b>
register-result-button = Lataa tulos (XLSX)
register-result-caption = Tiedostossa näet, mitä riveille tapahtui. Siinä on myös jokaisen oma linkki. Anna linkki vain oikealle ihmiselle.
register-problems-caption = Tässä ovat kaikki ongelmat. Korjaa ne tiedostoon. Lähetä sitten koko tiedosto uudelleen. Kukaan ei tule mukaan kahta kertaa.

## Taulukoissa

register-file-template = rekisteripohja
register-file-result = rekisteri-tulos
register-file-problems = rekisteri-ongelmat
register-sheet-people = Rekisteri
register-sheet-lists = Luettelot
register-sheet-problems = Ongelmat
register-sheet-result = Tulos
register-example-name = Maija Mallikas
register-example-reference = esimerkki-1
register-head-line = Rivi
register-head-column = Sarake
register-head-reason = Syy
register-head-status = Mitä tapahtui
register-head-link = Oma linkki
register-status-new = uusi
register-status-change = muuttui
register-status-same = ei muuttunut
register-status-joined = on jo liittynyt
register-status-problem = ongelma

## Ongelmat

register-problem-no-name = nimi puuttuu.
register-problem-long-name = nimi on liian pitkä. Raja on { $value } merkkiä.
register-problem-example = rivi on esimerkki. Poista rivi.
register-problem-no-unit = yksikkö puuttuu.
register-problem-unknown-unit = koululla ei ole yksikköä ”{ $value }”.
register-problem-other-unit = ”{ $value }” ei ole sinun yksikkösi.
register-problem-unknown-field = koululla ei ole alaa ”{ $value }”.
register-problem-unknown-qualification = koululla ei ole tutkintoa ”{ $value }”.
register-problem-unknown-region = maakuntaa ”{ $value }” ei ole.
register-problem-unknown-language = en puhu kieltä ”{ $value }”.
register-problem-unknown-status = en ymmärrä sanaa ”{ $value }”. Kirjoita opiskelija tai valmistunut.
register-problem-qualification-field = tutkinto ”{ $value }” kuuluu toiseen alaan.
register-problem-bad-year = ”{ $value }” ei ole vuosi.
register-problem-year-outside = vuosi { $value } on väärä. Oikea vuosi on väliltä { $more }.
register-problem-expected-outside = vuosi { $value } on väärä. Oikea vuosi on väliltä { $more }.
register-problem-status-year = ”{ $value }” ja vuosi { $more } eivät sovi yhteen.
register-problem-same-reference = sama tunniste on jo rivillä { $value }.
register-problem-same-person = sama ihminen on jo rivillä { $value }. Onko ihmisiä kaksi? Anna molemmille oma tunniste.
register-problem-long-reference = tunniste on liian pitkä. Raja on { $value } merkkiä.
register-problem-identity-code = tässä on henkilötunnus. En tallentanut sitä. Poista se tiedostosta.
register-problem-taken = tunniste on jo toisessa yksikössä.

## Sanat, joista sarakkeet ja arvot tunnistetaan.

register-words-name = Nimi
register-words-first = Etunimi
register-words-last = Sukunimi
register-words-unit = Yksikkö
register-words-field = Koulutusala
register-words-qualification = Tutkinto
register-words-year = Valmistumisvuosi
register-words-expected = Arvioitu valmistumisvuosi
register-words-status = Tilanne
register-words-region = Maakunta
register-words-language = Kieli
register-words-reference = Tunniste
register-words-refused = henkilötunnus
register-words-studying = opiskelija
register-words-graduated = valmistunut
register-words-in-fi = suomi
register-words-in-fi-simple = selkeä suomi
register-words-in-sv = ruotsi
register-words-in-en = englanti
