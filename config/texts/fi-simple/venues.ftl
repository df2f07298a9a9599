### Ryhmät ja kanavat selkeällä suomella.

venues-added-group = Voin nyt kirjoittaa ryhmään <b>{ $title }</b>. Tapahtuma: paina ”Jaa tapahtumaa”. Paina sitten ”Julkaise ryhmässä”. Tiedote: paina ”Kenelle”. Paina sitten ”Ryhmät ja kanavat”.
venues-added-channel = Voin nyt kirjoittaa kanavalle <b>{ $title }</b>. Tapahtuma: paina ”Jaa tapahtumaa”. Paina sitten ”Julkaise ryhmässä”. Tiedote: paina ”Kenelle”. Paina sitten ”Ryhmät ja kanavat”.
venues-no-right = Olen täällä mukana: <b>{ $title }</b>. En saa vielä kirjoittaa sinne. Anna minulle oikeus kirjoittaa.
venues-list = <b>{ $title }</b>: ryhmät ja kanavat
venues-how = Haluatko lisää ryhmiä tai kanavia? Lisää minut sinne itse. Nimeni on { $bot }. Kanavalla tarvitsen oikeuden kirjoittaa.
venues-line-group = Ryhmä <b>{ $title }</b>: { $state }
venues-line-channel = Kanava <b>{ $title }</b>: { $state }
venues-at-group = Ryhmä <b>{ $title }</b>
venues-at-channel = Kanava <b>{ $title }</b>
venues-not-posted = tapahtuma ei ole siellä
venues-posting = tapahtuma tulee sinne pian
venues-posted = tapahtuma näkyy siellä
venues-posted-already = Tapahtuma näkyy siellä jo.
venues-preview = Viesti on tämän yläpuolella. Kaikki siellä näkevät viestin. Kukaan ei näe nimiä. Jokainen vastaa vain minulle.
venues-post-button = Lähetä viesti sinne
venues-others-button = Muut ryhmät ja kanavat
venues-back-button = Takaisin tapahtumaan
venues-coming =
    { $people-number ->
        [one] Yksi ihminen tulee.
       *[other] { $people-number } ihmistä tulee.
    }
venues-closed = Et voi enää ilmoittautua.
venues-answer = Vastaa minulle. Muut eivät näe vastaustasi.
venues-answer-button = Vastaa minulle
venues-topics = Tässä ryhmässä on aiheita. Valitse aihe, johon saan kirjoittaa. Kirjoita siihen aiheeseen <code>/here</code>.
venues-here = Kirjoitan nyt tähän ryhmään.
venues-here-topic = Kirjoitan nyt tähän aiheeseen.
venues-topic-gone = Tämä asia koskee ryhmää <b>{ $title }</b>. Kirjoitin siellä yhteen aiheeseen. En voi enää kirjoittaa siihen. Valitse uusi aihe. Kirjoita siihen aiheeseen <code>/here</code>.
audit-subject-venue = ryhmä tai kanava
