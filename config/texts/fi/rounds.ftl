### Kyselyjen lähettäminen: kerran tai itsestään, käynnissä olevat kyselyt, muistutukset.

## Kyselyn kokoaminen

rounds-ask-how = Milloin kysely lähetetään?
rounds-how = Milloin
rounds-how-help = Voit lähettää kyselyn kerran, heti. Se voi lähteä myös itsestään: jokainen saa sen tietyn ajan kuluttua valmistumisesta.
rounds-once-button = Kerran, nyt
rounds-itself-button = Itsestään, valmistumisesta
rounds-ask-months = Kuinka monen kuukauden kuluttua valmistumisesta?
rounds-months = Kuukausia valmistumisesta
rounds-months-help = Valitse yksi tai useampi ja paina Valmis. Jos ohitat kysymyksen, käytän koulullesi sopivia kuukausia.
rounds-months-button = { $months-number ->
    [one] { $months-number } kuukausi
   *[other] { $months-number } kuukautta
 }
rounds-ask-mode = Miten vastauksia säilytetään?
rounds-mode = Vastaukset
rounds-mode-help = Luottamuksellinen: saat tulokset ilman nimiä. Vastaaja voi pitää tauon ja muuttaa vastauksiaan, kunnes kysely sulkeutuu.
    Nimetön: kun vastaukset on lähetetty, botti ei tiedä, kenen ne ovat. Tuloksia ei jaeta yksikön, alan tai vuoden mukaan.
    Nimellä: näet, kuka vastasi mitä. Kutsu kertoo sen vastaajalle.
rounds-confidential-button = Luottamuksellinen
rounds-anonymous-button = Nimetön
rounds-identified-button = Nimellä
rounds-confidential-told = Vastaukset ovat <b>luottamuksellisia</b>: saat tulokset ilman nimiä.
rounds-anonymous-told = Vastaukset ovat <b>nimettömiä</b>: kun ne on lähetetty, botti ei tiedä, kenen ne ovat. Tuloksia ei jaeta yksikön, alan tai vuoden mukaan.
rounds-identified-told = Vastaukset annetaan <b>nimellä</b>: näet, kuka vastasi mitä. Kutsu kertoo sen vastaajalle.
rounds-results-when = Näet tulokset, kun kysely on sulkeutunut. Kysely sulkeutuu <b>{ $day }</b>. Voit sulkea sen aiemmin. Sitä ennen näytän vain, moniko on vastannut. Jos tuloksia voisi katsoa kesken kaiken, kaksi katselua peräkkäin voisi paljastaa yhden ihmisen vastauksen.
broadcasts-asked-lately = { $people-number ->
    [one] Yksi ihminen jää pois: häneltä kysyttiin samaa alle puoli vuotta sitten.
   *[other] { $people-number } ihmistä jää pois: heiltä kysyttiin samaa alle puoli vuotta sitten.
 }

## Itsestään lähtevät

rounds-preview-series = <b>Kysely ei lähde vielä itsestään.</b> Yllä näet kutsun sellaisena kuin ihmiset sen saavat.
rounds-plan = { $days-number ->
    [one] Kysely lähtee, kun valmistumisesta on kulunut näin monta kuukautta: <b>{ $months }</b>. Jokainen saa sen omana päivänään siinä kuussa ja voi vastata yhden päivän ajan.
   *[other] Kysely lähtee, kun valmistumisesta on kulunut näin monta kuukautta: <b>{ $months }</b>. Jokainen saa sen omana päivänään siinä kuussa ja voi vastata { $days-number } päivän ajan.
 }
rounds-coming = Seuraavaksi:
rounds-cohort-line = { $month }: vuonna { $year } valmistuneet
rounds-on-button = Ota käyttöön
rounds-not-on-button = Älä ota käyttöön
rounds-off-button = Ota pois käytöstä
rounds-series-on = { $title }: käytössä
rounds-series-off = { $title }: ei käytössä
rounds-all-series = <b>Itsestään lähtevät kyselyt</b>
rounds-no-series = Mikään kysely ei vielä lähde itsestään.
rounds-file-gone = Tämän kyselyn tiedosto on poistettu, joten kyselyä ei lähetetä. Kysy palvelimen ylläpitäjältä.
rounds-begun = { $rounds-number ->
    [0] Keneltäkään ei ole vielä kysytty.
    [one] Tähän mennessä on kysytty yhdeltä valmistuneiden ryhmältä.
   *[other] Tähän mennessä on kysytty { $rounds-number } valmistuneiden ryhmältä.
 }

## Kyselyjen etusivu

rounds-home = <b>Kyselyt</b>

    { $rounds-number ->
        [0] Yhtään kyselyä ei ole nyt käynnissä.
        [one] Yksi kysely on nyt käynnissä.
       *[other] { $rounds-number } kyselyä on nyt käynnissä.
    } { $series-number ->
        [0] Mikään ei lähde itsestään.
        [one] Yksi lähtee itsestään.
       *[other] { $series-number } lähtee itsestään.
    }
rounds-new-button = Uusi kysely
rounds-running-button = Käynnissä olevat kyselyt
rounds-series-button = Itsestään lähtevät
rounds-poll-button = Pikakysely
rounds-results-button = Tulokset
rounds-back-button = Kyselyt
rounds-running = <b>Käynnissä olevat kyselyt</b>
rounds-none-running = Yhtään kyselyä ei ole nyt käynnissä.
rounds-cohort-title = { $title }, valmistuneet { $year }, { $months-number } kuukautta
rounds-line = { $line-number }. { $title }
    Vastannut: { $finished-number }, kutsuttu: { $invited-number }. Sulkeutuu { $day }.
rounds-open-until = Kysely on auki. Se sulkeutuu <b>{ $day }</b>.
rounds-was-closed = Kysely sulkeutui <b>{ $day }</b>. Tulokset ovat lopullisia.
rounds-invited = Kutsuttu: { $people-number }
rounds-reached = Kutsu perillä: { $people-number }
rounds-opened = Avannut: { $people-number }
rounds-started = Aloittanut: { $people-number }
rounds-finished = Vastannut loppuun: { $people-number }
rounds-declined = Ei halua muistutuksia: { $people-number }
rounds-rate = Vastausprosentti: { $percent }{"\u00A0"}%
rounds-close-button = Sulje nyt
rounds-close-yes-button = Sulje lopullisesti
rounds-keep-open-button = Pidä auki
rounds-sure = <b>Suljetaanko ”{ $title }” nyt?</b>

    Sen jälkeen kukaan ei voi vastata eikä muuttaa vastauksiaan, eikä kyselyä voi avata uudelleen. { $finished-number ->
        [one] Yksi ihminen on vastannut loppuun.
       *[other] { $finished-number } ihmistä on vastannut loppuun.
    } { $started-number ->
        [0] Kenenkään vastaukset eivät ole kesken.
        [one] Yhden ihmisen vastaukset ovat kesken: ne poistetaan.
       *[other] { $started-number } ihmisen vastaukset ovat kesken: ne poistetaan.
    }

## Muistutukset

rounds-reminder = Muistutus: kysely ”{ $title }” odottaa vielä vastaustasi. Voit vastata viimeistään { $day }.
rounds-reminder-wished = Pyysit minua kysymään uudelleen: ”{ $title }”. Voit vastata viimeistään { $day }.
rounds-reminder-started = Vastauksesi ovat tallessa. Voit jatkaa siitä, mihin jäit.
rounds-go-on-button = Jatka vastaamista
