### Ohje, kieli, tietosuoja, poistaminen ja ystävälliset kiellot.

button-join = Liity mukaan
button-help = Ohje
button-events = Tapahtumat
button-profile = Omat tiedot
button-private = Avaa yksityinen keskustelu
error-not-understood = En ymmärtänyt tätä. Ohjeesta näet, mitä osaan.
error-join-first = Olen koulusi alumnibotti. Liity ensin mukaan: siihen menee noin minuutti.
error-still-waiting = Koulu ei ole vielä ehtinyt hyväksyä sinua mukaan. Kerron sinulle heti, kun asia on selvä. Sinun ei tarvitse tehdä mitään.
error-stale-press = Tämä nappi on vanha, eikä se enää toimi. Mikään ei muuttunut. Ohjeesta näet, mitä voit tehdä.
error-event-over = Tähän tapahtumaan ei voi enää vastata: se on jo alkanut tai se on peruttu.
error-event-done = Tapahtuma on jo alkanut tai peruttu, joten tätä ei voi enää tehdä.
error-round-closed = Tämä kysely on päättynyt. Kiitos kiinnostuksestasi!
error-link-used = Tämä linkki on jo käytetty tai vanhentunut. Pyydä uusi linkki siltä, joka antoi sen.
error-nobody-there = Viestillä ei ole nyt yhtään vastaanottajaa, joten en lähettänyt mitään. Valitse muita vastaanottajia.
error-wants-words = Vastaa tekstillä tai paina nappia. Muita viestejä en osaa käyttää.
error-contact = En tarvitse puhelinnumeroita. En tallentanut yhteystietoa.
error-too-much = Lähetit monta viestiä kerralla, enkä lukenut niitä kaikkia. Odota hetki ja lähetä tärkeimmät uudelleen, yksi kerrallaan.
error-edited = Näen, että muokkasit viestiä. Käytän vain uusia viestejä. Jos haluat muuttaa vastausta, paina Takaisin tai avaa /profile.
error-failed = Jokin meni vikaan, ja vika on meidän. Mikään ei muuttunut. Virhe on kirjattu. Yritä hetken päästä uudelleen.
error-file-failed = En saanut tiedostoa tehtyä. Vika on meidän, ja se on kirjattu. Yritä hetken päästä uudelleen.
help-start = Olen koulusi alumnibotti ({ $organisation }). Kerron tapahtumista, muistutan niistä ja kysyn joskus kuulumisia.
# same: all
help-line = /{ $command } – { $does }
help-typing = Kun kysyn jotain, voit napin sijasta kirjoittaa sen tekstin. Voit lopettaa kesken ja jatkaa myöhemmin siitä, mihin jäit.
help-your-id = Botilla ei ole vielä pääkäyttäjää. Telegram-tunnuksesi on <code>{ $id }</code>: palvelimen ylläpitäjä kirjoittaa sen asetukseen OWNERS.
help-contact = Jos tarvitset apua, kysy ihmiseltä: { $name }, { $email }
language-ask = Millä kielellä puhun sinulle?
language-set = Puhun nyt suomea.
# same: all
list-line = • { $line }
group-private = Hei! Puhun vain yksityisessä keskustelussa, jotta kenenkään asiat eivät näy muille.
menu-events = Tulevat tapahtumat
menu-profile = Omat tiedot
menu-language = Vaihda kieli
menu-help = Ohje
menu-newevent = Tee uusi tapahtuma
menu-announce = Lähetä tiedote
menu-survey = Lähetä kysely
menu-count = Katso lukuja
menu-team = Koordinaattorit
