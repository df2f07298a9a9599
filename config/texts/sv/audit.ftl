### Loggen som fil: vem som såg, ändrade eller tog ut vems uppgifter. Bara nummer, inga namn.

menu-audit = Logg över användning av data
audit-caption = <b>Logg över användning av data</b>

    De senaste { $months-number } månaderna, { $lines-number ->
        [one] en rad
       *[other] { $lines-number } rader
    }. Loggen har bara nummer, inga namn. Också den här hämtningen står i loggen.
audit-left-out = Bara de nyaste raderna fick plats: { $lines-number } äldre lämnades bort.
audit-file-name = logg-over-anvandning-{ $day }.xlsx
audit-sheet-name = Logg
audit-column-time = Tid
audit-column-actor = Vem
audit-column-action = Gjorde
audit-column-unit = Enhet
audit-column-subject = Vad
audit-column-id = Nummer
audit-column-people = Personer
audit-actor-bot = boten
audit-action-viewed = såg
audit-action-searched = sökte
audit-action-exported = tog ut som fil
audit-action-changed = ändrade
audit-action-paused = pausade ett utskick
audit-action-resumed = fortsatte ett utskick
audit-action-cancelled = avbröt
audit-action-undone = raderade meddelanden
audit-action-corrected = rättade meddelanden
audit-action-imported = tog in ett register
audit-action-sent = skickade
audit-action-merged = slog ihop konton
audit-action-approved = godkände
audit-action-declined = avslog
audit-action-invited = bjöd in
audit-action-own-data = tog ut egna uppgifter
audit-action-retention = raderade föråldrat
audit-subject-person = person
audit-subject-application = ansökan
audit-subject-campaign = utskick
audit-subject-import = intaget register
audit-subject-invitation = inbjudningslänk
audit-subject-invitee = inbjuden person
audit-subject-audit = den här loggen
audit-subject-asked-silent = länge tysta, tillfrågade
audit-subject-erased-silent = länge tysta, raderade
audit-subject-erased-unfinished = oavslutade anslutningar
audit-subject-erased-declined = avslagna ansökningar
audit-subject-signups = svar på evenemang
audit-subject-notes = meddelanden till arrangörer
audit-subject-visit-askings = besöksförfrågningar
audit-subject-visit-words = texter om besök
audit-subject-event = evenemang
audit-subject-event-messages = meddelanden om evenemang
audit-subject-event-changes = ändringar av evenemang
audit-subject-free-texts = svar i egna ord
audit-subject-survey-answers = enkätsvar
audit-subject-wishes = önskemål om hjälp
audit-subject-drafts = oavslutade formulär
audit-subject-messages = uppgifter om skickade meddelanden
audit-subject-campaign-rows = mottagare av utskick
audit-subject-failures = felrapporter
audit-subject-invitees = inbjudna
audit-subject-imports = intagna register
audit-subject-codes = gamla koder
audit-subject-decisions = beslut om ansökningar
audit-subject-round = enkät
audit-subject-series = enkät som går ut av sig själv
