### Botin omat häiriöt: vain pääkäyttäjille. Mitä on vialla, mitä sille tehdään, milloin se on ohi.

care-failures = <b>Botissa on häiriö</b>
    Tämä ei onnistunut viimeisen tunnin aikana:
care-failed-turns = Ihmisten viestejä ja painalluksia: { $failures-number }
care-failed-jobs = Botin omia töitä: { $failures-number }
care-failed-deliveries = Lähteviä viestejä: { $failures-number }
care-failures-over = Häiriö on ohi: viimeisen tunnin aikana kaikki on onnistunut.

care-backlog = <b>Botti on jäljessä</b>
    Vanhin odottava viesti tai työ on myöhässä näin paljon: { $time }.
care-backlog-over = Botti on taas ajan tasalla.

care-offline-over = <b>Yhteys Telegramiin oli poikki</b>
    Katko alkoi { $since } ja kesti näin kauan: { $time }. Nyt botti toimii taas.
care-offline-kept = Mitään ei kadonnut. Botti vastaa nyt katkon aikana tulleisiin viesteihin ja lähettää, mitä jäi odottamaan.
care-offline-lost = Telegram säilyttää viestit vuorokauden. Sitä vanhemmat viestit botille ovat voineet kadota. Botin omat viestit lähtevät nyt.

care-copies = <b>Uusi varmuuskopio puuttuu</b>
    Viimeisin varmuuskopio on tehty { $made }.
care-copies-none = <b>Varmuuskopio puuttuu</b>
    Yhtään varmuuskopiota ei ole vielä tehty.
care-copies-lost = <b>Varmuuskopiot eivät ole paikallaan</b>
    Varmuuskopioiden kansio on tyhjä. Onko sen levy irti palvelimesta? Uusia varmuuskopioita ei tehdä ennen kuin asia on korjattu.
care-copies-over = Varmuuskopiot ovat taas kunnossa.
care-hook = <b>Varmuuskopio ei siirtynyt muualle</b>
    Kopio on tehty, mutta asetuksen BACKUP_HOOK komento epäonnistui.
care-hook-over = Varmuuskopio on taas siirtynyt muualle.

care-disk = <b>Levy on täyttymässä</b>
    Levyllä on vapaata tilaa enää { $megabytes-number } Mt.
care-disk-over = Levyllä on taas tilaa.
care-database = <b>Botti ei voi tallentaa</b>
    { $why ->
        [full] Palvelimen levy on täynnä. Tee sille tilaa.
        [read_only] Palvelimen levylle ei voi kirjoittaa. Tarkista levy ja kansion käyttöoikeudet.
        [damaged] Tietokanta on vioittunut. Palauta varmuuskopio: <code>python -m bot restore</code>
       *[broken] Palvelimen levy ei toimi. Tarkista, onko se ehjä.
    }

    Botille kirjoitetut viestit odottavat Telegramissa vuorokauden. Ne käsitellään, kun vika on korjattu.
care-database-over = Botti voi taas tallentaa.

care-webhook = <b>Telegram ei saa viestejä perille</b>
    Telegram ilmoittaa, että botin osoitteessa (WEBHOOK_URL) on vikaa.
care-webhook-over = Telegram saa viestit taas perille botille.
care-rival = <b>Toinen ohjelma vie botin viestit</b>
    Jokin toinen ohjelma hakee samaan aikaan botin viestejä samalla avaimella (BOT_TOKEN). Siksi osa viesteistä voi jäädä tältä botilta saamatta.
care-rival-over = Botti saa taas kaikki viestinsä: toinen ohjelma ei enää vie niitä.
care-clock-forward = <b>Palvelimen kello hyppäsi</b>
    Se siirtyi eteenpäin näin paljon: { $time }. Voi myös olla, että palvelin oli sen ajan pysähdyksissä.
care-clock-back = <b>Palvelimen kello hyppäsi</b>
    Se siirtyi taaksepäin näin paljon: { $time }.
care-asleep = <b>Botti oli poissa</b>
    Se ei ollut käynnissä tänä aikana: { $since } – { $until }. Botti tekee nyt, mitä sillä välin jäi tekemättä.

## Mitä tehdä

care-do-failures = Komento <code>python -m bot failures</code> palvelimella näyttää, mitä tapahtui.
care-do-check = Komento <code>python -m bot check</code> palvelimella auttaa löytämään syyn ja kertoo, mitä tehdä.
care-do-backup = Komento <code>python -m bot backup</code> palvelimella tekee kopion tai kertoo, mikä sen estää.
care-do-hook = Komento <code>python -m bot backup</code> palvelimella tekee uuden kopion ja näyttää, mikä estää siirron.
care-do-disk = Tee palvelimen levylle tilaa. Kun levy on täynnä, botti ei voi enää tallentaa vastauksia.
care-do-clock = Tarkista, että palvelimen aika on oikea. Muistutukset ja ajastetut viestit lähtevät sen mukaan.
care-do-rival = Etsi ja sulje toinen ohjelma. Se voi olla botin kopio toisella koneella tai vanhalla palvelimella. Jos et löydä sitä, tee @BotFatherilla uusi avain ja vaihda se asetukseen BOT_TOKEN.
