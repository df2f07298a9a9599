### Lokitiedosto: kuka katsoi, muutti tai vei kenen tietoja. Vain numeroita, ei nimiä.

menu-audit = Tietojen käytön loki
audit-caption = <b>Tietojen käytön loki</b>

    Viimeiset { $months-number } kuukautta, { $lines-number ->
        [one] yksi rivi
       *[other] { $lines-number } riviä
    }. Lokissa on vain numeroita, ei nimiä. Myös tämä haku on lokissa.
audit-left-out = Tiedostoon mahtuivat vain uusimmat rivit. Vanhempia rivejä jäi pois: { $lines-number }.
audit-file-name = tietojen-kayton-loki-{ $day }.xlsx
audit-sheet-name = Loki
audit-column-time = Aika
audit-column-actor = Tekijä
audit-column-action = Mitä teki
audit-column-unit = Yksikkö
audit-column-subject = Kohde
audit-column-id = Kohteen numero
audit-column-people = Ihmisiä
audit-actor-bot = botti
audit-action-viewed = katsoi
audit-action-searched = haki
audit-action-exported = vei tiedostoksi
audit-action-changed = muutti
audit-action-paused = laittoi lähetyksen tauolle
audit-action-resumed = jatkoi lähetystä
audit-action-cancelled = perui
audit-action-undone = poisti viestejä
audit-action-corrected = korjasi viestejä
audit-action-imported = toi rekisterin
audit-action-sent = lähetti
audit-action-merged = yhdisti tilejä
audit-action-approved = hyväksyi
audit-action-declined = hylkäsi
audit-action-invited = kutsui
audit-action-own-data = otti omat tietonsa
audit-action-retention = poisti vanhentuneena
audit-subject-person = ihminen
audit-subject-application = jäsenhakemus
audit-subject-campaign = lähetys
audit-subject-import = tuotu rekisteri
audit-subject-invitation = kutsulinkki
audit-subject-invitee = kutsuttu
audit-subject-audit = tämä loki
audit-subject-asked-silent = pitkään hiljaa olleet, joilta kysyttiin
audit-subject-erased-silent = pitkään hiljaa olleet, poistettu
audit-subject-erased-unfinished = kesken jääneet liittymiset
audit-subject-erased-declined = hylätyt jäsenhakemukset
audit-subject-signups = tapahtumavastaukset
audit-subject-notes = viestit järjestäjille
audit-subject-visit-askings = vierailupyynnöt
audit-subject-visit-words = vierailujen tekstit
audit-subject-event = tapahtuma
audit-subject-event-messages = tapahtumien viestit
audit-subject-event-changes = tapahtumien muutokset
audit-subject-free-texts = omin sanoin annetut vastaukset
audit-subject-survey-answers = kyselyjen vastaukset
audit-subject-wishes = avuntoiveet
audit-subject-drafts = kesken jääneet lomakkeet
audit-subject-messages = lähetettyjen viestien tiedot
audit-subject-campaign-rows = lähetysten vastaanottajat
audit-subject-failures = virheilmoitukset
audit-subject-invitees = kutsutut
audit-subject-imports = tuodut rekisterit
audit-subject-codes = vanhat koodit
audit-subject-decisions = päätökset jäsenhakemuksista
audit-subject-round = kysely
audit-subject-series = itsestään lähtevä kysely
