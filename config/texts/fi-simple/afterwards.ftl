### Tapahtuman jälkeen, selkeällä suomella.

afterwards-title = <b>{ $title }</b>
afterwards-thanks = Kiitos, kun tulit! Tapahtuma oli <b>{ $title }</b>.
afterwards-voluntary = Saat itse päättää, vastaatko. Järjestäjä ei näe nimeäsi.
afterwards-reminder =
    Olit mukana: <b>{ $title }</b>

    Kerro vielä, oliko tapahtuma hyvä. En kysy tätä enää uudelleen.
afterwards-who-came =
    <b>{ $title }</b> on ohi. Kuka tuli?

    { $people-number ->
        [one] Yksi ihminen vastasi: Tulen.
       *[other] { $people-number } ihmistä vastasi: Tulen.
    }
    Kiitän vain niitä, jotka tulivat. Kysyn heiltä myös palautetta.
afterwards-all-came-button = Kaikki tulivat
afterwards-by-name-button = Merkitsen nimet
afterwards-all-came =
    { $people-number ->
        [0] <b>{ $title }</b>: merkitsit jo kaikki.
        [one] <b>{ $title }</b>: merkitsin, että yksi ihminen tuli. Kiitän häntä.
       *[other] <b>{ $title }</b>: merkitsin, että { $people-number } ihmistä tuli. Kiitän heitä.
    }

## Viesti vastanneille

event-message-form = Viesti ihmisille
event-message-ask-to = Kuka saa viestin?
event-message-to = Kuka saa
event-message-to-signed-up = Tulijat ja jono ({ $people-number })
event-message-to-coming = Tulee ({ $people-number })
event-message-to-waiting = Jonossa ({ $people-number })
event-message-to-maybe = Ehkä ({ $people-number })
event-message-to-cannot = Ei pääse ({ $people-number })
event-message-to-came = Oli paikalla ({ $people-number })
event-message-ask-content = Mitä haluat lähettää?
event-message-help-content = Kirjoita viesti. Voit lähettää myös kuvan tai tiedoston.
event-message-content = Viesti
event-message-want = Lähetä teksti, kuva tai tiedosto.
event-message-picture = Kuva
event-message-from = Viesti järjestäjältä: <b>{ $title }</b>
event-message-preview = <b>Viesti ei ole vielä lähtenyt.</b> Näet viestin tuossa yllä.
event-message-nobody = Kukaan ei saa nyt viestiä. Valitse toinen ryhmä.
event-message-sent =
    { $people-number ->
        [one] Lähetin viestin yhdelle ihmiselle.
       *[other] Lähetin viestin. Sen saa { $people-number } ihmistä.
    } En kirjoita kenellekään yöllä. Silloin viesti tulee aamulla.
