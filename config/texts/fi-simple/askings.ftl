### Mitä botti kysyy itse selkeällä suomella.

askings-title = Valmistuminen
askings-graduated = Hei { $name }! Oletko nyt valmistunut koulusta?
askings-yes-button = Kyllä, olen valmistunut
askings-not-yet-button = En vielä
askings-stopped-button = Lopetin opinnot
askings-congratulations = Onneksi olkoon! Valmistumisvuotesi on nyt { $year }. Onko vuosi väärä? Voit muuttaa sitä: Omat tiedot.
askings-not-yet-thanks = Hyvä. Kysyn uudelleen { $date }.
askings-stopped-thanks = Kiitos, että kerroit. Olet yhä tervetullut mukaan.
askings-no-student = Sinun tietosi kertovat: et opiskele enää. Voit muuttaa tietojasi milloin vain.
askings-still-right = Ovatko nämä tiedot oikein? Kysyn tätä kerran vuodessa.
askings-right-button = Kyllä, kaikki on oikein
askings-change-button = Muutan tietojani
askings-right-thanks = Kiitos! Kysyn uudelleen vuoden päästä.
