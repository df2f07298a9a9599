### Botin omat häiriöt: vain pääkäyttäjille. Mitä on vialla, mitä sille tehdään, milloin se on ohi.

care-failures = <b>Botissa on vika</b>
    Tämä ei onnistunut viimeisen tunnin aikana:
care-failed-turns = Ihmisten viestejä ja painalluksia: { $failures-number }
care-failed-jobs = Botin omia töitä: { $failures-number }
care-failed-deliveries = Botin viestejä: { $failures-number }
care-failures-over = Vika on ohi. Kaikki on onnistunut tunnin ajan.

care-backlog = <b>Botti on myöhässä</b>
    Vanhin viesti tai työ on odottanut näin kauan: { $time }.
care-backlog-over = Botti ei ole enää myöhässä.

care-offline-over = <b>Botti ei saanut yhteyttä Telegramiin</b>
    Katko alkoi { $since }.
    Katkon pituus: { $time }.

    Nyt botti toimii taas.
care-offline-kept = Mitään ei kadonnut. Botti vastaa nyt kaikkiin viesteihin. Se lähettää myös omat viestinsä.
care-offline-lost = Telegram säilyttää viestit yhden päivän. Vanhemmat viestit botille ovat voineet kadota. Botin omat viestit lähtevät nyt.

care-copies = <b>Uusi varmuuskopio puuttuu</b>
    Viimeinen varmuuskopio on tältä ajalta:
    { $made }.
care-copies-none = <b>Varmuuskopio puuttuu</b>
    Varmuuskopiota ei ole vielä.
care-copies-lost = <b>Varmuuskopiot puuttuvat</b>
    Varmuuskopioiden kansio on tyhjä. Ehkä levy on irti. Botti ei voi nyt tehdä uusia varmuuskopioita.
care-copies-over = Varmuuskopiot ovat taas kunnossa.
care-hook = <b>Varmuuskopio ei siirtynyt muualle</b>
    Botti teki kopion. Kopion siirto ei onnistunut. Siirron asetus on BACKUP_HOOK.
care-hook-over = Varmuuskopio siirtyi taas muualle.

care-disk = <b>Levyllä on vähän tilaa</b>
    Tilaa on enää { $megabytes-number } Mt.
care-disk-over = Levyllä on taas tilaa.
care-database = <b>Botti ei voi tallentaa</b>
    { $why ->
        [full] Palvelimen levy on täynnä. Tee levylle tilaa.
        [read_only] Botti ei saa kirjoittaa levylle. Tarkista levy ja kansion käyttöoikeudet.
        [damaged] Tietokanta on rikki. Palauta varmuuskopio: <code>python -m bot restore</code>
       *[broken] Palvelimen levy ei toimi. Tarkista levy.
    }

    Viestit botille odottavat Telegramissa yhden päivän. Botti lukee ne, kun vika on ohi.
care-database-over = Botti voi taas tallentaa.

care-webhook = <b>Viestit eivät tule botille</b>
    Telegram kertoo, että botin osoite ei toimi. Osoitteen asetus on WEBHOOK_URL.
care-webhook-over = Viestit tulevat taas botille.
care-rival = <b>Toinen ohjelma vie botin viestit</b>
    Toisella ohjelmalla on sama avain kuin botilla. Avaimen asetus on BOT_TOKEN. Siksi botti ei saa kaikkia viestejä.
care-rival-over = Botti saa taas kaikki viestinsä.
care-clock-forward = <b>Palvelimen kello hyppäsi</b>
    Kello hyppäsi eteenpäin näin paljon: { $time }. Ehkä palvelin oli sen ajan pysähdyksissä.
care-clock-back = <b>Palvelimen kello hyppäsi</b>
    Kello hyppäsi taaksepäin näin paljon: { $time }.
care-asleep = <b>Botti oli poissa</b>
    Tauko alkoi { $since }.
    Tauko loppui { $until }.

    Botti tekee nyt kaiken, mikä jäi odottamaan.

## Mitä tehdä

care-do-failures = Kirjoita palvelimella <code>python -m bot failures</code>. Se kertoo, mitä tapahtui.
care-do-check = Kirjoita palvelimella <code>python -m bot check</code>. Se kertoo, mitä voit tehdä.
care-do-backup = Kirjoita palvelimella <code>python -m bot backup</code>. Se tekee kopion. Jos kopio ei onnistu, se kertoo syyn.
care-do-hook = Kirjoita palvelimella <code>python -m bot backup</code>. Se tekee uuden kopion. Jos siirto ei onnistu, se näyttää syyn.
care-do-disk = Tee levylle tilaa. Jos levy on täynnä, botti ei voi tallentaa.
care-do-clock = Tarkista palvelimen aika. Muistutukset lähtevät sen mukaan.
care-do-rival = Sulje toinen ohjelma. Se voi olla botin kopio vanhalla palvelimella. Jos et löydä sitä, tee uusi avain. Uuden avaimen saat @BotFatherilta. Kirjoita se asetukseen BOT_TOKEN.
