### Tapahtuman jälkeen: kuka tuli, kiitos ja palaute, viestit vastanneille.

afterwards-title = <b>{ $title }</b>
afterwards-thanks = Kiitos, kun tulit tapahtumaan <b>{ $title }</b>!
afterwards-voluntary = Vastaaminen on vapaaehtoista. Järjestäjä ei näe, kuka vastasi mitäkin.
afterwards-reminder =
    Olit mukana: <b>{ $title }</b>

    Kertoisitko vielä, millainen tapahtuma oli? En muistuta tästä toista kertaa.
afterwards-who-came =
    <b>{ $title }</b> on ohi. Kuka tuli paikalle?

    { $people-number ->
        [one] Yksi ihminen sanoi tulevansa.
       *[other] { $people-number } ihmistä sanoi tulevansa.
    } Lähetän kiitoksen ja palautekyselyn vain niille, jotka tulivat.
afterwards-all-came-button = Kaikki ilmoittautuneet tulivat
afterwards-by-name-button = Merkitsen nimen mukaan
afterwards-all-came =
    { $people-number ->
        [0] <b>{ $title }</b>: kaikki oli jo merkitty.
        [one] <b>{ $title }</b>: merkitsin yhden ihmisen paikalle. Hän saa kiitoksen ja palautekyselyn.
       *[other] <b>{ $title }</b>: merkitsin { $people-number } ihmistä paikalle. He saavat kiitoksen ja palautekyselyn.
    }

## Viesti vastanneille

event-message-form = Viesti vastanneille
event-message-ask-to = Kenelle viesti menee?
event-message-to = Kenelle
event-message-to-signed-up = Ilmoittautuneet ({ $people-number })
event-message-to-coming = Tulossa ({ $people-number })
event-message-to-waiting = Jonossa ({ $people-number })
event-message-to-maybe = Ehkä ({ $people-number })
event-message-to-cannot = Ei pääse ({ $people-number })
event-message-to-came = Paikalla olleet ({ $people-number })
event-message-ask-content = Mitä haluat lähettää?
event-message-help-content = Kirjoita viesti, tai lähetä kuva tai tiedosto. Myös linkki käy.
event-message-content = Viesti
event-message-want = Tähän käy teksti, kuva tai tiedosto.
event-message-picture = Kuva
event-message-from = Viesti järjestäjältä: <b>{ $title }</b>
event-message-preview = <b>Viesti ei ole vielä lähtenyt.</b> Yllä näet sen sellaisena kuin se lähtee.
event-message-nobody = Tässä ryhmässä ei ole nyt ketään, jolle voisin kirjoittaa.
event-message-sent =
    { $people-number ->
        [one] Viesti lähti yhdelle ihmiselle.
       *[other] Viesti lähti { $people-number } ihmiselle.
    } Jos jollakulla on nyt hiljaiset tunnit, hän saa sen niiden jälkeen.
