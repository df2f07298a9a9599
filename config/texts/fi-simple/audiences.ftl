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
audiences-answers = Vastaus tapahtumaan
audiences-answered = { $answer ->
    [coming] tulee
    [maybe] ehkä
   *[cannot] ei pääse
 }
audiences-joined = Liittynyt tänä päivänä tai myöhemmin
