### Lokitiedosto selkeällä suomella: kuka käytti tietoja. Vain numeroita, ei nimiä.

menu-audit = Kuka käytti tietoja
audit-caption = <b>Kuka käytti tietoja</b>

    Tiedostossa ovat viimeiset { $months-number } kuukautta.
    Rivejä on { $lines-number }.
    Tiedostossa ei ole nimiä.
    Myös tämä käyttö jää muistiin.
audit-left-out = Tiedosto tuli täyteen. Vanhoja rivejä jäi pois: { $lines-number }.
audit-file-name = kuka-kaytti-tietoja-{ $day }.xlsx
audit-sheet-name = Tietojen käyttö
audit-column-time = Aika
audit-column-actor = Tekijä
audit-column-action = Mitä teki
audit-column-unit = Yksikkö
audit-column-subject = Kohde
audit-column-id = Kohteen numero
audit-column-people = Ihmisiä
audit-actor-bot = botti
audit-action-viewed = katsoi
audit-action-searched = etsi
audit-action-exported = otti tiedoston
audit-action-changed = muutti
audit-action-paused = laittoi lähetyksen tauolle
audit-action-resumed = jatkoi lähetystä
audit-action-cancelled = perui
audit-action-undone = poisti viestejä
audit-action-corrected = korjasi viestejä
audit-action-imported = toi ihmisten tiedot
audit-action-sent = lähetti
audit-action-merged = yhdisti tilejä
audit-action-approved = hyväksyi
audit-action-declined = ei hyväksynyt
audit-action-invited = kutsui
audit-action-own-data = otti omat tietonsa
audit-action-retention = poisti vanhoja tietoja
audit-subject-person = ihminen
audit-subject-application = hakemus
audit-subject-campaign = lähetys
audit-subject-import = lista ihmisistä
audit-subject-invitation = kutsulinkki
audit-subject-invitee = kutsuttu ihminen
audit-subject-audit = tämä tiedosto
audit-subject-asked-silent = ihmiset, jotka eivät vastaa: botti kysyi
audit-subject-erased-silent = ihmiset, jotka eivät vastanneet
audit-subject-erased-unfinished = liittyminen jäi kesken
audit-subject-erased-declined = hakemukset, joihin koulu sanoi ei
audit-subject-signups = vastaukset tapahtumiin
audit-subject-notes = omat viestit järjestäjälle
audit-subject-visit-askings = ketä pyysin vierailulle
audit-subject-visit-words = tekstit vierailuista
audit-subject-event = tapahtuma
audit-subject-event-messages = viestit tapahtumista
audit-subject-event-changes = mitä tapahtumissa muuttui
audit-subject-free-texts = omat sanat vastauksissa
audit-subject-survey-answers = vastaukset kyselyihin
audit-subject-wishes = toiveet avusta
audit-subject-drafts = lomakkeet, jotka jäivät kesken
audit-subject-messages = tiedot viesteistä
audit-subject-campaign-rows = viestin saajat
audit-subject-failures = tiedot virheistä
audit-subject-invitees = kutsutut ihmiset
audit-subject-imports = listat ihmisistä
audit-subject-codes = vanhat koodit
audit-subject-decisions = vastaukset hakemuksiin
audit-subject-round = kysely
audit-subject-series = kysely, joka lähtee itsestään
