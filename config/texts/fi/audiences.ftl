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
audiences-answers = Vastaus tapahtumaan
audiences-answered = { $answer ->
    [coming] tulee
    [maybe] ehkä
   *[cannot] ei pääse
 }
audiences-joined = Liittynyt aikaisintaan
