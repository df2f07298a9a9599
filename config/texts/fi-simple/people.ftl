### Liittyminen ja omat tiedot selkeällä suomella.

join-title = Liittyminen
join-hello = Hei! Olen koulusi botti. Kerron tapahtumista ja kysyn kuulumisia.
join-language = Minkä kielen valitset?
join-privacy =
    { $organisation } haluaa pitää yhteyttä sinuun.

    { $lines }
join-consent = Oletko 13 vuotta tai vanhempi? Annatko luvan tallentaa tietosi?
join-consent-button = Olen 13 tai yli. Annan luvan.
join-refuse-button = En anna lupaa
join-name = Mikä on nimesi? Kirjoita nimesi tai paina nappia.
join-unit = Missä opiskelit?
join-field = Mitä alaa opiskelit?
join-year = Minä vuonna valmistuit koulusta?
join-year-help = Voit myös kirjoittaa vuoden. Esimerkiksi: 2015.
join-studying-button = Opiskelen vielä
join-region = Millä alueella asut nyt?
join-wants = Mitä saan lähettää sinulle? Voit valita monta. Paina lopuksi Valmis.
join-news-button = Tapahtumat ja uutiset
join-surveys-button = Lyhyet kyselyt
join-done = Kiitos, { $name }! Olet nyt mukana. Voit muuttaa tietojasi milloin vain.
join-refused = Selvä. En tallenna tietojasi. Voit liittyä myöhemmin, jos haluat.
home = Hei { $name }! Mitä haluat tehdä?
short-language = Kieli
short-consent = Lupa
short-name = Nimi
short-unit = Koulu
short-field = Ala
short-year = Valmistumisvuosi
short-region = Alue
short-wants = Viestit, jotka haluat
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
change-region-button = Muuta alue
change-wants-button = Muuta, mitä viestejä saan
change-language-button = Muuta kieli
