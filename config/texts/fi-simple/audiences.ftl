### Kenelle viesti, tapahtuma tai kysely on tarkoitettu.

audiences-all = Kenelle
audiences-ask-all = Kenelle lähetät tämän?
audiences-everyone-button = Kaikille
audiences-everyone-in-unit-button = Kaikille omassa yksikössäni
audiences-choose-button = Valitsen kenelle

audiences-skip-means-all = Valitse yksi tai monta. Paina sitten Valmis. Voit myös ohittaa kysymyksen. Silloin mukana ovat kaikki.
audiences-units = Yksiköt
audiences-ask-units = Mitkä yksiköt?
audiences-fields = Alat
audiences-ask-fields = Mitkä alat?
audiences-years = Valmistumisvuosi
audiences-ask-years = Minä vuosina ihmiset valmistuivat?
audiences-years-help = Kirjoita vuosi, esimerkiksi 2023. Voit kirjoittaa myös kaksi vuotta, esimerkiksi 2020-2024. Voit myös ohittaa kysymyksen. Silloin mukana ovat kaikki.
audiences-want-years = En ymmärtänyt vuosia. Kirjoita vuosi näin: 2023. Monta vuotta kirjoitat näin: 2020-2024.
audiences-years-outside = Kirjoita vuosi uudelleen. Aikaisin vuosi on { $least }. Viimeinen vuosi on { $most }.
audiences-years-from = { $first } tai myöhemmin
audiences-years-to = { $last } tai aikaisemmin
audiences-regions = Alueet
audiences-ask-regions = Missä ihmiset asuvat?
audiences-languages = Kielet
audiences-ask-languages = Mitä kieltä ihmiset käyttävät?
audiences-takes-part = Miten ihmiset auttavat
audiences-ask-takes-part = Miten he haluavat auttaa?

## Vastaanottajat sanoina

audiences-said-everyone = kaikki mukana olevat ihmiset
audiences-said-line = { $what }: { $names }
audiences-said-line-not = { $what }: kaikki muut kuin { $names }
audiences-gone = (ei enää ole)
audiences-only-venues = vain ryhmät ja kanavat
audiences-venues = Ryhmät ja kanavat
audiences-event = Vastaus tapahtumaan ”{ $title }”
audiences-answered = { $answer ->
    [coming] tulee
    [maybe] ehkä
    [waiting] odottaa paikkaa
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
audiences-round-any = sai kyselyn
audiences-round-none = ei saanut kyselyä
audiences-campaign = Aikaisempi viesti ”{ $title }”
audiences-outcome = { $outcome ->
    [sent] sai viestin
    [failed] ei saanut viestiä
    [unknown] sai ehkä viestin
   *[cancelled] jäi myöhemmin pois
 }
audiences-campaign-any = viesti oli heille
audiences-campaign-none = viesti ei ollut heille
audiences-joined = Liittynyt tänä päivänä tai myöhemmin
audiences-joined-before = Liittynyt ennen tätä päivää
audiences-joined-word = Liittynyt
audiences-joined-span = { $from } – { $to }

## Valitseminen painikkeilla: kortti

audiences-card = <b>Kenelle lähetät tämän?</b> Voit valita ihmisiä ehdoilla.
audiences-counting = Lasken ihmisiä. Se kestää hetken.
audiences-fitting = { $people-number ->
    [0] Kukaan ei sovi ehtoihin.
    [one] Valitsit <b>yhden</b> ihmisen.
   *[other] Valitsit <b>{ $people-number }</b> ihmistä.
 }
audiences-about = noin { $people-number }
audiences-too-few = Ihmisiä on liian vähän. En voi lähettää viestiä. Muuten voisit päätellä, kuka on vastannut kyselyyn. Siksi en kerro tarkkaa määrää.
audiences-nobody-gets-it = <b>Kukaan ei saisi viestiä nyt.</b>
audiences-nobody-in-person = Kukaan ei saa viestiä itselleen.
audiences-at-once = { $people-number ->
    [one] <b>Yksi</b> ihminen saa viestin heti.
   *[other] <b>{ $people-number }</b> ihmistä saa viestin heti.
 }
audiences-in-digest = { $people-number ->
    [one] Yksi ihminen saa viestin kerran viikossa.
   *[other] { $people-number } ihmistä saa viestin kerran viikossa.
 }
audiences-over-budget = { $people-number ->
    [one] Yksi ihminen sai jo monta viestiä. Hän saa viestin ehkä myöhemmin.
   *[other] { $people-number } ihmistä sai jo monta viestiä. He saavat viestin ehkä myöhemmin.
 }
audiences-unreachable = { $people-number ->
    [one] Yhdelle ihmiselle en voi kirjoittaa.
   *[other] { $people-number } ihmiselle en voi kirjoittaa.
 }
audiences-without-consent = { $people-number ->
    [one] Yksi ihminen ei halua tällaisia viestejä.
   *[other] { $people-number } ihmistä ei halua tällaisia viestejä.
 }
audiences-unwanted = { $people-number ->
    [one] Yksi ihminen ei halua tätä aihetta.
   *[other] { $people-number } ihmistä ei halua tätä aihetta.
 }
audiences-paused = { $people-number ->
    [one] Yksi ihminen pitää nyt taukoa viesteistä.
   *[other] { $people-number } ihmistä pitää nyt taukoa viesteistä.
 }
audiences-asked-lately = { $people-number ->
    [one] Yhdeltä ihmiseltä kysyin vähän aikaa sitten.
   *[other] { $people-number } ihmiseltä kysyin vähän aikaa sitten.
 }
audiences-event-button = Vastaus tapahtumaan
audiences-round-button = Vastaus kyselyyn
audiences-campaign-button = Aikaisempi viesti
audiences-joined-button = Milloin he liittyivät
audiences-save-button = Tallenna nimellä
audiences-saved-button = Tallennetut joukot
audiences-everyone-again-button = Taas kaikille
audiences-done-button = Valmis

## Yksi ehto

audiences-asked = <b>{ $question }</b>
audiences-back-button = Takaisin ehtoihin
audiences-only-these-button = Vain nämä
audiences-all-but-these-button = Kaikki muut kuin nämä
audiences-drop-button = Poista ehto
audiences-write-years-button = Kirjoitan vuodet
audiences-write-years-help = Kirjoita vuosi näin: 2023. Monta vuotta kirjoitat näin: 2020-2024.
audiences-write-joined-button = Muu päivä
audiences-write-joined-help = Kirjoita päivä, esimerkiksi 1.8.2026. Valitsen ihmiset, jotka liittyivät silloin tai myöhemmin.
audiences-ask-joined = Milloin he liittyivät?
audiences-days-button = { $days-number ->
    [one] Eilen tai tänään
   *[other] Viimeiset { $days-number } päivää
 }
audiences-which-event = Mikä tapahtuma?
audiences-which-round = Mikä kysely?
audiences-thing = { $line-number }. { $title } ({ $day })
audiences-no-event = Tapahtumia ei ole vielä.
audiences-no-round = Kyselyjä ei ole vielä.
audiences-ask-event = Mitä he vastasivat?
audiences-ask-round = Vastasivatko he kyselyyn?
audiences-ask-campaign = Saivatko he aikaisemman viestin?
audiences-another-event-button = Toinen tapahtuma
audiences-another-round-button = Toinen kysely
audiences-ask-venues = Mihin ryhmiin ja kanaviin lähetät viestin?
audiences-venues-help = Kaikki siellä näkevät viestin. En laske heitä mukaan.
audiences-alone-button = Vain ryhmiin ja kanaviin
audiences-people-too-button = Myös ihmisille

## Nimellä tallennetut

audiences-name-button = Nimi
audiences-ask-name = Mikä on tämän joukon nimi?
audiences-write-name-help = Vain koordinaattorit näkevät nimen. Jos nimi on jo käytössä, vanha joukko poistuu.
audiences-saved-as = Tallensin joukon: <b>{ $name }</b>.
audiences-saved = <b>Tallennetut joukot.</b> Valitse joukko. Sitten näet, keitä siinä on.
audiences-saved-none = Tallennettuja joukkoja ei vielä ole.
audiences-saved-name = <b>{ $name }</b>
audiences-use-button = Käytä tätä
audiences-delete-button = Poista
audiences-sure = Poistanko joukon <b>{ $name }</b>? Lähetetyt viestit eivät katoa.
audiences-delete-now-button = Poista joukko
audiences-keep-button = Älä poista
audiences-deleted = Poistin joukon.
audit-action-saved = tallensi
audit-action-deleted = poisti
audit-subject-saved-audience = tallennettu joukko
audit-subject-canned-answer = valmis vastaus
