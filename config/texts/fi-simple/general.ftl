### Ohje, kieli, tietosuoja, poistaminen ja virheet selkeällä suomella.

button-join = Liity mukaan
button-help = Ohje
button-events = Tapahtumat
button-profile = Omat tiedot
button-private = Avaa oma keskustelu
error-not-understood = En ymmärtänyt. Paina Ohje. Sitten näet, mitä osaan.
error-join-first = Olen koulusi botti. Liity ensin mukaan. Se on nopeaa.
error-still-waiting = Koulu tarkistaa vielä tietosi. Kerron sinulle, kun asia on valmis. Sinun ei tarvitse tehdä mitään.
error-stale-press = Tämä nappi on vanha. Se ei enää toimi. Paina Ohje. Sitten näet, mitä voit tehdä.
error-event-over = Et voi enää vastata. Tapahtuma alkoi jo. Tai koulu perui sen.
error-event-done = Tapahtuma alkoi jo. Tai koulu perui sen. Et voi enää tehdä tätä.
error-round-closed = Tämä kysely on loppunut. Kiitos sinulle!
error-link-used = Tämä linkki ei enää toimi. Pyydä uusi linkki. Pyydä sitä ihmiseltä, joka antoi linkin.
error-nobody-there = Kukaan ei saa tätä viestiä. Valitse toiset ihmiset.
error-wants-words = Kirjoita vastaus tai paina nappia. En ymmärrä muita viestejä.
error-contact = En tarvitse puhelinnumeroa. En tallentanut sitä.
error-too-much = Lähetit liian monta viestiä. En lukenut niitä kaikkia. Odota hetki. Lähetä sitten yksi viesti.
error-edited = Muutit vanhaa viestiä. Luen vain uusia viestejä. Jos haluat muuttaa vastausta, paina Takaisin. Voit myös avata /profile.
error-failed = Jokin meni vikaan. Se ei ollut sinun syysi. Mikään ei muuttunut. Yritä hetken päästä uudelleen.
error-file-failed = En saanut tiedostoa valmiiksi. Se ei ollut sinun syysi. Yritä hetken päästä uudelleen.
help-start = Olen koulusi botti. Koulusi on { $organisation }. Kerron tapahtumista ja muistutan niistä. Kysyn myös, mitä sinulle kuuluu.
# same: all
help-line = /{ $command } – { $does }
help-typing = Kun kysyn jotain, paina nappia. Voit myös kirjoittaa napin tekstin. Voit lopettaa ja jatkaa myöhemmin.
help-your-id = Botilla ei ole vielä pääkäyttäjää. Sinun Telegram-tunnuksesi on <code>{ $id }</code>. Palvelimen hoitaja kirjoittaa tunnuksen asetukseen OWNERS.
help-contact = Tarvitsetko apua? Kysy ihmiseltä: { $name }, { $email }
language-ask = Minkä kielen valitset?
language-set = Puhun nyt selkeää suomea.
# same: all
list-line = • { $line }
group-private = Hei! Puhun vain kahden kesken sinun kanssasi. Paina nappia.
menu-events = Tulevat tapahtumat
menu-profile = Omat tiedot
menu-language = Vaihda kieli
menu-help = Ohje
menu-newevent = Tee uusi tapahtuma
menu-announce = Lähetä tiedote
menu-survey = Lähetä kysely
menu-count = Katso lukuja
menu-team = Koordinaattorit
