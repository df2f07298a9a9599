### Kyselyjen lähettäminen selkeällä suomella.

## Uusi kysely

rounds-ask-how = Milloin lähetät kyselyn?
rounds-how = Milloin
rounds-how-help = Voit lähettää kyselyn heti. Kysely voi lähteä myös itsestään. Silloin ihmiset saavat sen, kun valmistumisesta on kulunut aikaa.
rounds-once-button = Kerran, nyt
rounds-itself-button = Itsestään, valmistumisesta
rounds-ask-months = Montako kuukautta on kulunut valmistumisesta?
rounds-months = Kuukausia valmistumisesta
rounds-months-help = Valitse yksi tai monta. Paina sitten Valmis. Voit myös ohittaa kysymyksen. Silloin valitsen kuukaudet sinun puolestasi.
rounds-months-button = { $months-number ->
    [one] { $months-number } kuukausi
   *[other] { $months-number } kuukautta
 }
rounds-ask-mode = Miten botti säilyttää vastaukset?
rounds-mode = Vastaukset
rounds-mode-help = Koulu ei näe nimiä: saat tulokset ilman nimiä. Botti tietää, kuka vastasi.
    Kukaan ei näe nimiä: myöskään botti ei tiedä, kuka vastasi mitä.
    Koulu näkee nimet: näet nimet ja vastaukset.
rounds-confidential-button = Koulu ei näe nimiä
rounds-anonymous-button = Kukaan ei näe nimiä
rounds-identified-button = Koulu näkee nimet
rounds-confidential-told = <b>Koulu ei näe nimiä.</b> Saat tulokset ilman nimiä.
rounds-anonymous-told = <b>Kukaan ei näe nimiä.</b> Myöskään botti ei tiedä, kuka vastasi mitä.
rounds-identified-told = <b>Koulu näkee nimet.</b> Näet nimet ja vastaukset. Kutsu kertoo sen.
rounds-results-when = Näet tulokset, kun kysely loppuu. Se loppuu <b>{ $day }</b>. Voit myös lopettaa sen aikaisemmin. Nyt kerron vain, moniko vastasi. Näin yhden ihmisen vastaus ei paljastu.
broadcasts-asked-lately = { $people-number ->
    [one] Yksi ihminen ei saa viestiä. Hän sai saman kyselyn vähän aikaa sitten.
   *[other] { $people-number } ihmistä ei saa viestiä. He saivat saman kyselyn vähän aikaa sitten.
 }

## Itsestään lähtevät

rounds-preview-series = <b>Kysely ei lähde vielä itsestään.</b> Yllä näet, miltä kutsu näyttää.
rounds-plan = { $days-number ->
    [one] Kysely lähtee, kun valmistumisesta on näin monta kuukautta: <b>{ $months }</b>. Jokainen saa kyselyn omana päivänään. Jokainen voi vastata yhden päivän ajan.
   *[other] Kysely lähtee, kun valmistumisesta on näin monta kuukautta: <b>{ $months }</b>. Jokainen saa kyselyn omana päivänään. Jokainen voi vastata { $days-number } päivää.
 }
rounds-coming = Seuraavaksi:
rounds-cohort-line = { $month }: ihmiset, jotka valmistuivat vuonna { $year }
rounds-on-button = Ota käyttöön
rounds-not-on-button = Älä ota käyttöön
rounds-off-button = Ota pois käytöstä
rounds-series-on = { $title }: käytössä
rounds-series-off = { $title }: ei käytössä
rounds-all-series = <b>Kyselyt, jotka lähtevät itsestään</b>
rounds-no-series = Mikään kysely ei vielä lähde itsestään.
rounds-file-gone = Tämän kyselyn tiedosto puuttuu. Siksi en lähetä kyselyä. Kysy apua ihmiseltä, joka hoitaa palvelinta.
rounds-begun = { $rounds-number ->
    [0] Kukaan ei ole vielä saanut tätä kyselyä.
    [one] Yksi ryhmä on saanut tämän kyselyn.
   *[other] { $rounds-number } ryhmää on saanut tämän kyselyn.
 }

## Kyselyjen etusivu

rounds-home = <b>Kyselyt</b>

    { $rounds-number ->
        [0] Yhtään kyselyä ei ole nyt auki.
        [one] Yksi kysely on nyt auki.
       *[other] { $rounds-number } kyselyä on nyt auki.
    } { $series-number ->
        [0] Mikään ei lähde itsestään.
        [one] Yksi lähtee itsestään.
       *[other] { $series-number } lähtee itsestään.
    }
rounds-new-button = Uusi kysely
rounds-running-button = Avoimet kyselyt
rounds-series-button = Itsestään lähtevät
rounds-poll-button = Pieni kysely
rounds-results-button = Tulokset
rounds-back-button = Kyselyt
rounds-running = <b>Kyselyt, jotka ovat auki</b>
rounds-none-running = Yhtään kyselyä ei ole nyt auki.
rounds-cohort-title = { $title } (ihmiset valmistuivat { $year }, siitä oli { $months-number } kuukautta)
rounds-line = { $line-number }. { $title }
    Vastasi { $finished-number }. Kutsun sai { $invited-number }. Kysely loppuu { $day }.
rounds-open-until = Kysely on auki. Kysely loppuu <b>{ $day }</b>.
rounds-was-closed = Kysely loppui <b>{ $day }</b>. Tulokset eivät enää muutu.
rounds-invited = Sai kutsun: { $people-number }
rounds-reached = Kutsu tuli perille: { $people-number }
rounds-opened = Avasi kyselyn: { $people-number }
rounds-started = Aloitti vastaamisen: { $people-number }
rounds-finished = Vastasi loppuun: { $people-number }
rounds-declined = Ei halua muistutusta: { $people-number }
rounds-rate = Vastasi: { $percent }{"\u00A0"}%
rounds-close-button = Lopeta kysely nyt
rounds-close-yes-button = Lopeta kokonaan
rounds-keep-open-button = Pidä auki
rounds-sure = <b>Lopetatko kyselyn ”{ $title }” nyt?</b>

    Sitten kukaan ei voi enää vastata. Et voi avata kyselyä uudelleen. { $finished-number ->
        [one] Yksi ihminen vastasi loppuun.
       *[other] { $finished-number } ihmistä vastasi loppuun.
    } { $started-number ->
        [0] Kenenkään vastaukset eivät ole kesken.
        [one] Yhden ihmisen vastaukset ovat kesken. Botti poistaa ne.
       *[other] { $started-number } ihmisen vastaukset ovat kesken. Botti poistaa ne.
    }

## Muistutukset

rounds-reminder = Voit vielä vastata kyselyyn ”{ $title }”. Vastaa viimeistään { $day }.
rounds-reminder-wished = Pyysit, että kysyn uudelleen: ”{ $title }”. Voit vastata viimeistään { $day }.
rounds-reminder-started = Vastauksesi ovat tallessa. Voit jatkaa samasta kohdasta.
rounds-go-on-button = Jatka vastaamista
