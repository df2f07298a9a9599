### Liittyminen ja omat tiedot selkeällä suomella.

join-title = Liittyminen
join-language = Hei! Minkä kielen valitset?
join-privacy =
    { $organisation } haluaa pitää yhteyttä sinuun.

    { $lines }
join-consent = Oletko 13 vuotta tai vanhempi? Sopiiko tämä sinulle?
join-consent-button = Olen 13 tai yli. Sopii.
join-refuse-button = Ei sovi
join-name = Mikä on nimesi?
join-unit = Missä opiskelit?
join-field = Mitä alaa opiskelit?
join-year = Minä vuonna sait koulun valmiiksi?
join-year-help = Voit myös kirjoittaa vuoden. Esimerkiksi: 2015.
join-studying-button = Opiskelen vielä
join-region = Missä asut nyt?
join-wants = Mitä saan lähettää sinulle? Voit valita monta. Paina sitten Valmis.
join-news-button = Tapahtumat ja uutiset
join-surveys-button = Lyhyet kyselyt
join-done = Kiitos, { $name }! Olet nyt mukana. Voit muuttaa tietojasi.
join-refused = Selvä. En tallenna tietojasi. Voit liittyä myöhemmin.
home = Hei { $name }! Mitä haluat tehdä?
short-language = Kieli
short-consent = Lupa
short-name = Nimi
short-unit = Koulu
short-field = Ala
short-year = Valmistumisvuosi
short-region = Asuinpaikka
short-wants = Saan lähettää
profile-title = <b>Omat tietosi</b>
# same: all
profile-line = { $item }: <b>{ $value }</b>
profile-not-told = et ole kertonut
profile-saved = Tallennettu
profile-change-title = Tietojen muutos
change-name-button = Muuta nimi
change-unit-button = Muuta koulu
change-field-button = Muuta ala
change-year-button = Muuta vuosi
change-region-button = Muuta asuinpaikka
change-wants-button = Muuta, mitä saan
change-language-button = Muuta kieli
