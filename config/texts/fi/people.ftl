### Liittyminen ja omat tiedot.

join-title = Liittyminen
join-hello = Hei! Olen koulusi alumnibotti: kerron tapahtumista ja kysyn kuulumisia.
join-language = Millä kielellä jatketaan?
join-privacy =
    { $organisation } haluaa pitää yhteyttä entisiin opiskelijoihinsa.

    { $lines }
join-consent = Oletko vähintään 13-vuotias, ja suostutko tähän?
join-consent-button = Olen täyttänyt 13 ja suostun
join-refuse-button = En suostu
join-name = Mikä on nimesi? Kirjoita se tai paina nappia.
join-unit = Missä opiskelit?
join-field = Mitä alaa opiskelit?
join-year = Minä vuonna valmistuit?
join-year-help = Voit myös kirjoittaa vuoden, esimerkiksi 2015.
join-studying-button = Opiskelen vielä
join-region = Missä maakunnassa asut nyt?
join-wants = Mitä saan lähettää sinulle? Voit valita monta. Paina lopuksi Valmis.
join-news-button = Tapahtumat ja uutiset
join-surveys-button = Lyhyet kyselyt
join-done = Kiitos, { $name }! Olet nyt mukana. Voit muuttaa tietojasi milloin vain.
join-refused = Selvä. En tallenna sinusta mitään. Voit liittyä myöhemmin, jos haluat.
home = Hei { $name }! Mitä haluat tehdä?
short-language = Kieli
short-consent = Suostumus
short-name = Nimi
short-unit = Oppilaitoksen yksikkö
short-field = Koulutusala
short-year = Valmistumisvuosi
short-region = Maakunta
short-wants = Viestit, jotka haluat
profile-title = <b>Omat tietosi</b>
# same: all
profile-line = { $item }: <b>{ $value }</b>
profile-not-told = ei kerrottu
profile-saved = Tallennettu
profile-change-title = Tietojen muutos
change-name-button = Muuta nimi
change-unit-button = Muuta yksikkö
change-field-button = Muuta ala
change-year-button = Muuta vuosi
change-region-button = Muuta maakunta
change-wants-button = Muuta, mitä viestejä saan
change-language-button = Muuta kieli
