### Botens egna störningar, bara för huvudanvändarna: vad som är fel, vad man gör, när det är över.

care-failures = <b>Störning i boten</b>
    Det här har misslyckats under den senaste timmen:
care-failed-turns = Människors meddelanden och knapptryck: { $failures-number }
care-failed-jobs = Botens egna uppgifter: { $failures-number }
care-failed-deliveries = Utgående meddelanden: { $failures-number }
care-failures-over = Störningen är över: under den senaste timmen har allt lyckats.

care-backlog = <b>Boten ligger efter</b>
    Det äldsta meddelandet eller den äldsta uppgiften är försenad så här mycket: { $time }.
care-backlog-over = Boten är i fas igen.

care-offline-over = <b>Förbindelsen till Telegram var bruten</b>
    Avbrottet började { $since } och varade så här länge: { $time }. Nu fungerar boten igen.
care-offline-kept = Inget har gått förlorat. Boten svarar nu på meddelanden som kom under avbrottet och skickar det som väntade.
care-offline-lost = Telegram sparar meddelanden i ett dygn. Äldre meddelanden till boten kan ha gått förlorade. Botens egna meddelanden skickas nu.

care-copies = <b>En ny säkerhetskopia saknas</b>
    Den senaste säkerhetskopian gjordes { $made }.
care-copies-none = <b>Säkerhetskopia saknas</b>
    Ingen säkerhetskopia har gjorts ännu.
care-copies-lost = <b>Säkerhetskopiorna är inte på sin plats</b>
    Mappen för säkerhetskopior är tom. Är disken bortkopplad från servern? Inga nya säkerhetskopior görs innan det är åtgärdat.
care-copies-over = Säkerhetskopiorna är i ordning igen.
care-hook = <b>Säkerhetskopian överfördes inte</b>
    Kopian är gjord, men kommandot i inställningen BACKUP_HOOK misslyckades.
care-hook-over = Säkerhetskopian har överförts igen.

care-disk = <b>Disken håller på att bli full</b>
    På disken finns bara { $megabytes-number } MB ledigt.
care-disk-over = Det finns utrymme på disken igen.
care-database = <b>Boten kan inte spara</b>
    { $why ->
        [full] Serverns disk är full. Frigör utrymme på den.
        [read_only] Det går inte att skriva på serverns disk. Kontrollera disken och rättigheterna till mappen.
        [damaged] Databasen är skadad. Återställ en säkerhetskopia: <code>python -m bot restore</code>
       *[broken] Serverns disk fungerar inte. Kontrollera om den är hel.
    }

    Det som skrivs till boten väntar i Telegram i ett dygn. Det behandlas när felet är åtgärdat.
care-database-over = Boten kan spara igen.

care-webhook = <b>Telegram får inte fram meddelanden</b>
    Telegram meddelar att det är fel på botens adress (WEBHOOK_URL).
care-webhook-over = Telegram får fram meddelanden till boten igen.
care-rival = <b>Ett annat program tar botens meddelanden</b>
    Ett annat program hämtar botens meddelanden samtidigt med samma nyckel (BOT_TOKEN). Därför kan en del av meddelandena utebli här.
care-rival-over = Boten får igen alla sina meddelanden: det andra programmet tar dem inte längre.
care-clock-forward = <b>Serverns klocka hoppade</b>
    Den flyttades framåt så här mycket: { $time }. Det kan också hända att servern stod stilla så länge.
care-clock-back = <b>Serverns klocka hoppade</b>
    Den flyttades bakåt så här mycket: { $time }.
care-asleep = <b>Boten var borta</b>
    Den var inte i gång under den här tiden: { $since } – { $until }. Boten gör nu det som blev ogjort under tiden.

## Vad man gör

care-do-failures = Kommandot <code>python -m bot failures</code> på servern visar vad som hände.
care-do-check = Kommandot <code>python -m bot check</code> på servern hjälper dig att hitta orsaken och berättar vad du kan göra.
care-do-backup = Kommandot <code>python -m bot backup</code> på servern gör en kopia eller berättar vad som hindrar det.
care-do-hook = Kommandot <code>python -m bot backup</code> på servern gör en ny kopia och visar vad som hindrar överföringen.
care-do-disk = Frigör utrymme på serverns disk. När disken är full kan boten inte längre spara svar.
care-do-clock = Kontrollera att serverns tid är rätt. Påminnelser och tidsinställda meddelanden skickas enligt den.
care-do-rival = Leta upp det andra programmet och stäng det. Det kan vara en kopia av boten på en annan dator eller på en gammal server. Om du inte hittar det ska du låta @BotFather göra en ny nyckel och byta ut den i inställningen BOT_TOKEN.
