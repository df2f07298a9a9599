### Ryhmät ja kanavat, joihin botti saa julkaista tapahtumia.

venues-added-group = Voin nyt julkaista tapahtumia ja tiedotteita ryhmässä <b>{ $title }</b>. Tapahtuma: paina sen kohdalla ”Jaa tapahtumaa” ja sitten ”Julkaise ryhmässä”. Tiedote: paina ”Kenelle” ja sitten ”Ryhmät ja kanavat”.
venues-added-channel = Voin nyt julkaista tapahtumia ja tiedotteita kanavalla <b>{ $title }</b>. Tapahtuma: paina sen kohdalla ”Jaa tapahtumaa” ja sitten ”Julkaise ryhmässä”. Tiedote: paina ”Kenelle” ja sitten ”Ryhmät ja kanavat”.
venues-no-right = Olen mukana keskustelussa <b>{ $title }</b>, mutta en saa kirjoittaa sinne. Anna minulle oikeus julkaista viestejä.
venues-list = <b>{ $title }</b> ryhmissä ja kanavilla
venues-how = Jos haluat tähän uuden ryhmän tai kanavan, lisää minut ({ $bot }) sinne. Kanavalla tarvitsen ylläpitäjän oikeuden julkaista viestejä.
venues-line-group = Ryhmä <b>{ $title }</b>: { $state }
venues-line-channel = Kanava <b>{ $title }</b>: { $state }
venues-at-group = Ryhmä <b>{ $title }</b>
venues-at-channel = Kanava <b>{ $title }</b>
venues-not-posted = ei julkaistu
venues-posting = julkaistaan pian
venues-posted = julkaistu, luvut pysyvät ajan tasalla
venues-posted-already = Tapahtuma on jo julkaistu siellä.
venues-preview = Yllä on julkaisu juuri sellaisena kuin se lähtee. Kaikki siellä näkevät sen. Nimiä ei näytetä, ja jokainen vastaa yksityisesti.
venues-post-button = Julkaise siellä
venues-others-button = Muut ryhmät ja kanavat
venues-back-button = Takaisin tapahtumaan
venues-coming =
    { $people-number ->
        [one] Yksi on tulossa.
       *[other] { $people-number } on tulossa.
    }
venues-closed = Ilmoittautuminen on päättynyt.
venues-answer = Vastaa botille, niin kukaan muu ei näe vastaustasi.
venues-answer-button = Vastaa yksityisesti
venues-topics = Ryhmässä on aiheita. Kirjoita siihen aiheeseen <code>/here</code>, johon haluat minun julkaisevan. Muuten julkaisen yleisessä keskustelussa.
venues-here = Julkaisen tästä lähtien tässä ryhmässä.
venues-here-topic = Julkaisen tästä lähtien tässä aiheessa.
venues-topic-gone = Aihe, johon julkaisin ryhmässä <b>{ $title }</b>, on poistettu tai suljettu. En julkaise ryhmässä enää mitään. Jos haluat julkaista siellä taas, kirjoita johonkin ryhmän aiheeseen <code>/here</code>.
audit-subject-venue = ryhmä tai kanava
