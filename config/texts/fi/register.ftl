### Rekisterin tuominen tiedostosta: ohje, yhteenveto, ongelmat, eteneminen ja tulos.

menu-import = Tuo rekisteri tiedostosta
register-how = <b>Tuo rekisteri tiedostosta</b>

    Lähetä minulle CSV- tai XLSX-tiedosto: yksi ihminen rivillä. Tässä on pohja, jonka voit täyttää.

    Nimi ja yksikkö tarvitaan aina. Jos annat myös koulun oman tunnisteen, esimerkiksi opiskelijanumeron, löydän saman ihmisen, vaikka hänen tietonsa muuttuvat.

    Älä lähetä henkilötunnuksia tai terveystietoja. En lue enkä tallenna niitä.

    Näytän ensin, mitä ymmärsin. Mikään ei muutu, ennen kuin vahvistat.
register-how-scope = Voit tuoda vain oman yksikkösi ihmisiä: { $unit }.
register-reading = Luen tiedostoa <b>{ $file }</b>. Kerron pian, mitä ymmärsin.
register-busy = Tuon vielä edellistä rekisteriäsi. Lähetä tämä tiedosto uudelleen, kun se on valmis.
register-wrong-kind = En osaa lukea tällaista tiedostoa. Lähetä rekisteri CSV- tai XLSX-tiedostona. Excelissä: Tallenna nimellä, Excel-työkirja (.xlsx).
register-template-button = Näytä ohje ja pohja
register-unread-too-big = Tiedosto on liian suuri: raja on 20 megatavua. Lähetä se osissa.
register-unread-gone = En saanut tiedostoa Telegramilta. Lähetä se uudelleen.
register-unread-unreadable = En saanut tiedostosta selvää. Mitään ei tallennettu. Tallenna se uudelleen XLSX-tiedostona ja lähetä se.
register-unread-broken = Tiedosto on rikki tai kesken. Avaa se Excelissä, tallenna uudelleen ja lähetä se.
register-unread-not-a-table = Tiedosto ei ole taulukko, vaikka sen nimi niin sanoo. Lähetä CSV- tai XLSX-tiedosto.
register-unread-old-excel = Tiedosto on vanhaa Excel-muotoa tai siinä on salasana. Tallenna se Excelissä muotoon .xlsx ilman salasanaa.
register-unread-empty = Tiedosto on tyhjä. Lähetä tiedosto, jossa on otsikkorivi ja ihmisiä.
register-unread-no-headings = En löytänyt otsikkoriviä. Ensimmäisillä riveillä pitää olla sarakkeen otsikko, esimerkiksi Nimi. Katso pohjasta mallia.
register-unread-no-lines = Tiedostossa on vain otsikot. Lisää ihmiset otsikoiden alle.
register-unread-too-many-lines = Tiedostossa on liian monta riviä: raja on 50 000 riviä. Lähetä se osissa.

## Yhteenveto

register-summary = <b>Luin tiedoston { $file }.</b> Mikään ei ole vielä muuttunut.
register-columns = <b>Näin ymmärsin sarakkeet</b>
register-column = • { $heading } = { $meaning }
register-unused = En käytä näitä sarakkeita enkä tallenna niitä: { $headings }.
register-refused = Näissä sarakkeissa voi olla henkilötunnuksia tai terveystietoja. En lukenut niitä: { $headings }. Poista ne tiedostosta.
register-no-heading = sarake { $place }
register-lines-total = Rivejä: { $lines-number }
register-lines-new = Uusia: { $lines-number }
register-lines-change = Muuttuvia: { $lines-number }
register-lines-changed = Muutettuja: { $lines-number }
register-lines-same = Ennallaan: { $lines-number }
register-lines-joined = On jo liittynyt, oma tieto jää voimaan: { $lines-number }
register-lines-problem = Ongelmia: { $lines-number }
register-problems-title = <b>Ensimmäiset ongelmat</b>. Näitä rivejä en tuo.
register-problem-line = Rivi { $line }, { $column }: { $reason }
register-problem-whole-line = Rivi { $line }: { $reason }
register-nothing-good = Tiedostossa ei ole yhtään riviä, jonka voisin tuoda. Korjaa ongelmat ja lähetä tiedosto uudelleen.
register-apply-button = { $people-number ->
    [one] Tuo { $people-number } ihminen
   *[other] Tuo { $people-number } ihmistä
 }
register-links-button = Hae linkit
register-problems-button = Kaikki ongelmat (XLSX)
register-cancel-button = Älä tuo mitään
register-cancelled = Hyvä. En tuonut mitään, ja poistin sen, mitä luin.

## Eteneminen ja tulos

register-staging = Luen tiedostoa <b>{ $file }</b>. Vertaan rivejä: { $done-number } / { $all-number }.
register-applying = <b>Tuon rekisteriä { $file }.</b>
register-done = <b>Rekisteri { $file } on tuotu.</b>
register-result-button = Lataa tulos (XLSX)
register-result-caption = Tulos rivi riviltä ja jokaisen oma linkki. Linkki on avain: anna se vain sille, jonka nimi rivillä on.
register-problems-caption = Kaikki ongelmat. Korjaa ne ja lähetä koko tiedosto uudelleen: kukaan ei tule mukaan kahteen kertaan.

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
register-status-change = muutettu
register-status-same = ennallaan
register-status-joined = on jo liittynyt
register-status-problem = ongelma

## Ongelmat

register-problem-no-name = nimi puuttuu.
register-problem-long-name = nimi on liian pitkä: enintään { $value } merkkiä mahtuu.
register-problem-example = rivi on pohjan esimerkki. Poista se.
register-problem-no-unit = yksikkö puuttuu.
register-problem-unknown-unit = yksikköä ”{ $value }” ei ole.
register-problem-other-unit = ”{ $value }” ei ole sinun yksikkösi.
register-problem-unknown-field = koulutusalaa ”{ $value }” ei ole.
register-problem-unknown-qualification = tutkintoa ”{ $value }” ei ole.
register-problem-unknown-region = maakuntaa ”{ $value }” ei ole.
register-problem-unknown-language = en puhu kieltä ”{ $value }”.
register-problem-unknown-status = en ymmärrä tilannetta ”{ $value }”. Kirjoita opiskelija tai valmistunut.
register-problem-qualification-field = tutkinto ”{ $value }” ei kuulu rivin koulutusalaan.
register-problem-bad-year = ”{ $value }” ei ole vuosi.
register-problem-year-outside = vuosi { $value } ei käy: valmistumisvuoden pitää olla väliltä { $more }.
register-problem-expected-outside = vuosi { $value } ei käy: arvioidun vuoden pitää olla väliltä { $more }.
register-problem-status-year = tilanne ”{ $value }” ja vuosi { $more } eivät sovi yhteen.
register-problem-same-reference = sama tunniste on jo rivillä { $value }.
register-problem-same-person = sama ihminen on jo rivillä { $value }. Anna tunnisteet, jos he ovat eri ihmisiä.
register-problem-long-reference = tunniste on liian pitkä: enintään { $value } merkkiä mahtuu.
register-problem-identity-code = solussa on henkilötunnus. En tallentanut sitä. Poista se tiedostosta.
register-problem-taken = tunniste on käytössä toisessa yksikössä.

## Sanat, joista sarakkeet ja arvot tunnistetaan. Ensimmäinen on pohjan otsikko.

register-words-name =
    Nimi
    koko nimi, kokonimi, henkilö, alumni, opiskelijan nimi
register-words-first =
    Etunimi
    etunimet, kutsumanimi
register-words-last = Sukunimi
register-words-unit =
    Yksikkö
    oppilaitos, toimipaikka, toimipiste, kampus, koulu, opetuspiste
register-words-field =
    Koulutusala
    ala, opintoala
register-words-qualification =
    Tutkinto
    tutkintonimike, tutkinnon nimi, koulutus
register-words-year =
    Valmistumisvuosi
    valmistunut, valmistumispäivä, valmistumispvm, päättövuosi, vuosi, valmistumisaika
register-words-expected =
    Arvioitu valmistumisvuosi
    arvioitu valmistuminen, valmistuu, tavoitevuosi, valmistumisarvio, arvioitu päättymisvuosi
register-words-status =
    Tilanne
    tila, opiskelutilanne, status, opiskelijan tila
register-words-region =
    Maakunta
    alue, asuinmaakunta
register-words-language =
    Kieli
    asiointikieli, äidinkieli, yhteyskieli
register-words-reference =
    Tunniste
    opiskelijanumero, opiskelijatunnus, numero, oppijanumero, oma tunniste, koulun tunniste, avain
register-words-refused =
    henkilötunnus
    hetu, sotu, sosiaaliturvatunnus, henkilönumero, diagnoosi, terveys, sairaus, vamma, erityinen tuki, tuen tarve, erityisen tuen, lääkitys, toimintakyky
register-words-studying =
    opiskelija
    opiskelee, opiskeleva, kesken, läsnä
register-words-graduated =
    valmistunut
    alumni, tutkinto suoritettu, päättänyt
register-words-in-fi = suomi
register-words-in-fi-simple =
    selkeä suomi
    selkosuomi, helppo suomi
register-words-in-sv = ruotsi
register-words-in-en = englanti
