### Kenelle viesti, tapahtuma tai kysely on tarkoitettu.

audiences-all = Kenelle
audiences-ask-all = Kenelle tämä lähtee?
audiences-everyone-button = Kaikille
audiences-everyone-in-unit-button = Kaikille yksikössäni
audiences-choose-button = Valitsen kenelle

audiences-skip-means-all = Valitse yksi tai useampi ja paina Valmis. Jos ohitat kysymyksen, mukana ovat kaikki.
audiences-units = Yksiköt
audiences-ask-units = Mistä yksiköistä?
audiences-fields = Alat
audiences-ask-fields = Miltä aloilta?
audiences-years = Valmistumisvuodet
audiences-ask-years = Minä vuosina valmistuneille?
audiences-years-help = Kirjoita vuosi tai vuodet, esimerkiksi 2023, 2020-2024, 2020- tai -2019. Jos ohitat kysymyksen, mukana ovat kaikki.
audiences-want-years = En ymmärtänyt vuosia. Kirjoita ne näin: 2023, 2020-2024, 2020- tai -2019.
audiences-years-outside = Vuosien pitää olla väliltä { $least }–{ $most }. Kirjoita ne vielä kerran.
audiences-years-from = vuodesta { $first } alkaen
audiences-years-to = vuoteen { $last } asti
audiences-regions = Maakunnat
audiences-ask-regions = Missä asuville?
audiences-languages = Kielet
audiences-ask-languages = Minkäkielisille?
audiences-takes-part = Tapa olla mukana
audiences-ask-takes-part = Mitä he ovat tarjonneet?

## Vastaanottajat sanoina

audiences-said-everyone = kaikki mukana olevat alumnit
audiences-said-line = { $what }: { $names }
audiences-said-line-not = { $what }: kaikki muut kuin { $names }
audiences-gone = (poistettu)
audiences-only-venues = vain ryhmät ja kanavat, ei kukaan henkilökohtaisesti
audiences-venues = Ryhmät ja kanavat
audiences-event = Vastaus tapahtumaan ”{ $title }”
audiences-answered = { $answer ->
    [coming] tulee
    [maybe] ehkä
    [waiting] on jonossa
   *[cannot] ei pääse
 }
audiences-event-any = on vastannut
audiences-event-none = ei ole vastannut
audiences-round = Kysely ”{ $title }”
audiences-round-state = { $state ->
    [invited] ei ole aloittanut
    [started] vastaus on kesken
    [declined] ei halua vastata
   *[finished] on vastannut
 }
audiences-round-any = on saanut kyselyn
audiences-round-none = ei ole saanut kyselyä
audiences-campaign = Aiempi viesti ”{ $title }”
audiences-outcome = { $outcome ->
    [sent] sai viestin
    [failed] ei saanut viestiä
    [unknown] sai ehkä viestin
   *[cancelled] jäi myöhemmin pois
 }
audiences-campaign-any = viesti oli heille
audiences-campaign-none = viesti ei ollut heille
audiences-joined = Liittynyt aikaisintaan
audiences-joined-before = Liittynyt ennen päivää
audiences-joined-word = Liittynyt
audiences-joined-span = { $from } – { $to }

## Valitseminen painikkeilla: kortti

audiences-card = <b>Kenelle tämä lähtee?</b> Valitse ehtoja. Jokainen ehto rajaa joukkoa.
audiences-counting = Lasken. Ihmisiä on paljon.
audiences-fitting = { $people-number ->
    [0] Ehtoihin ei sovi kukaan.
    [one] Ehtoihin sopii yksi ihminen.
   *[other] Ehtoihin sopii <b>{ $people-number }</b> ihmistä.
 }
audiences-about = noin { $people-number }
audiences-too-few = Ehtoihin sopii liian vähän ihmisiä. Valinnasta voisi päätellä, miten joku on vastannut kyselyyn. Siksi en voi lähettää viestiä. Kerron määrät viiden välein.
audiences-nobody-gets-it = <b>Viestiä ei saisi nyt kukaan.</b>
audiences-nobody-in-person = Kukaan ei saa tätä henkilökohtaisesti.
audiences-at-once = { $people-number ->
    [one] <b>Yksi</b> ihminen saa viestin heti, kun se lähtee.
   *[other] <b>{ $people-number }</b> ihmistä saa viestin heti, kun se lähtee.
 }
audiences-in-digest = { $people-number ->
    [one] Yksi ihminen saa sen viikkokoosteessa.
   *[other] { $people-number } ihmistä saa sen viikkokoosteessa.
 }
audiences-over-budget = { $people-number ->
    [one] Yhden ihmisen viikko on täynnä viestejä. Hän saa sen myöhemmin tai ei lainkaan.
   *[other] { $people-number } ihmisen viikko on täynnä viestejä. He saavat sen myöhemmin tai eivät lainkaan.
 }
audiences-unreachable = { $people-number ->
    [one] Pois jää yksi, joka on estänyt botin tai poistunut Telegramista.
   *[other] Pois jää { $people-number }, jotka ovat estäneet botin tai poistuneet Telegramista.
 }
audiences-without-consent = { $people-number ->
    [one] Pois jää yksi, joka ei halua tällaisia viestejä.
   *[other] Pois jää { $people-number }, jotka eivät halua tällaisia viestejä.
 }
audiences-unwanted = { $people-number ->
    [one] Pois jää yksi, joka on jättänyt tämän aiheen pois.
   *[other] Pois jää { $people-number }, jotka ovat jättäneet tämän aiheen pois.
 }
audiences-paused = { $people-number ->
    [one] Pois jää yksi, joka pitää taukoa.
   *[other] Pois jää { $people-number }, jotka pitävät taukoa.
 }
audiences-asked-lately = { $people-number ->
    [one] Pois jää yksi, jolta on kysytty äskettäin.
   *[other] Pois jää { $people-number }, joilta on kysytty äskettäin.
 }
audiences-event-button = Vastaus tapahtumaan
audiences-round-button = Vastaus kyselyyn
audiences-campaign-button = Aiempi viesti
audiences-joined-button = Milloin liittynyt
audiences-save-button = Tallenna nimellä
audiences-saved-button = Tallennetut joukot
audiences-everyone-again-button = Taas kaikille
audiences-done-button = Näin on hyvä

## Yksi ehto

audiences-asked = <b>{ $question }</b>
audiences-back-button = Takaisin ehtoihin
audiences-only-these-button = Vain nämä
audiences-all-but-these-button = Kaikki muut kuin nämä
audiences-drop-button = Poista ehto
audiences-write-years-button = Kirjoitan vuodet
audiences-write-years-help = Kirjoita vuosi tai vuodet, esimerkiksi 2023, 2020-2024, 2020- tai -2019.
audiences-write-joined-button = Muu päivä
audiences-write-joined-help = Kirjoita päivä, esimerkiksi 1.8.2026. Mukaan tulevat ne, jotka ovat liittyneet silloin tai myöhemmin.
audiences-ask-joined = Mistä asti he ovat olleet mukana?
audiences-days-button = { $days-number ->
    [one] Enintään päivän
   *[other] Enintään { $days-number } päivää
 }
audiences-which-event = Vastaukset mihin tapahtumaan?
audiences-which-round = Vastaukset mihin kyselyyn?
audiences-thing = { $line-number }. { $title } ({ $day })
audiences-no-event = Vielä ei ole tapahtumia, joihin olisi voinut vastata.
audiences-no-round = Kyselyjä ei ole vielä.
audiences-ask-event = Mitä he ovat vastanneet?
audiences-ask-round = Miten pitkälle he ovat päässeet kyselyssä?
audiences-ask-campaign = Miten aiemmalle viestille kävi?
audiences-another-event-button = Toinen tapahtuma
audiences-another-round-button = Toinen kysely
audiences-ask-venues = Missä ryhmissä ja millä kanavilla julkaisen viestin?
audiences-venues-help = Kaikki siellä näkevät viestin. En laske heitä ihmisten määrään.
audiences-alone-button = Vain sinne, ei ihmisille
audiences-people-too-button = Myös ihmisille

## Nimellä tallennetut

audiences-name-button = Nimi
audiences-ask-name = Mikä tämän joukon nimi on?
audiences-write-name-help = Nimen näkevät vain koordinaattorit. Uusi joukko korvaa samannimisen.
audiences-saved-as = Tallensin joukon: <b>{ $name }</b>.
audiences-saved = <b>Tallennetut joukot.</b> Valitse joukko, niin näet, keitä siinä on.
audiences-saved-none = Tallennettuja joukkoja ei vielä ole.
audiences-saved-name = <b>{ $name }</b>
audiences-use-button = Käytä tätä
audiences-delete-button = Poista
audiences-sure = Poistanko joukon <b>{ $name }</b>? Sille lähetetyt viestit säilyvät.
audiences-delete-now-button = Poista joukko
audiences-keep-button = Säilytä
audiences-deleted = Poistin joukon.
audit-action-saved = tallensi
audit-action-deleted = poisti
audit-subject-saved-audience = tallennettu joukko
audit-subject-canned-answer = valmis vastaus
