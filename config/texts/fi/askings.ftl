### Mitä botti kysyy itse: valmistumisesta ja siitä, ovatko tiedot oikein.

askings-title = Valmistuminen
askings-graduated = Hei { $name }! Oletko jo valmistunut?
askings-yes-button = Kyllä, olen valmistunut
askings-not-yet-button = En vielä
askings-stopped-button = Lopetin opinnot
askings-congratulations = Onneksi olkoon! Valmistumisvuotesi on nyt { $year }. Voit muuttaa sen omista tiedoista.
askings-not-yet-thanks = Selvä, tsemppiä opintoihin! Kysyn uudelleen { $date }.
askings-stopped-thanks = Kiitos, että kerroit. Olet yhtä tervetullut mukaan kuin ennenkin.
askings-no-student = Tietojesi mukaan et opiskele enää. Voit muuttaa tietojasi milloin vain.
askings-still-right = Kysyn tätä kerran vuodessa: ovatko tietosi yhä oikein?
askings-right-button = Kyllä, kaikki on oikein
askings-change-button = Muutan tietojani
askings-right-thanks = Kiitos! Kysyn uudelleen vuoden päästä.
