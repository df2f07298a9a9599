### Import av ett register ur en fil: anvisning, sammanfattning, problem, framsteg och resultat.

menu-import = Importera ett register
register-how = <b>Importera ett register ur en fil</b>

    Skicka mig en CSV- eller XLSX-fil: en person per rad. Här är en mall som du kan fylla i.

    Namn och enhet behövs alltid. Om du också ger läroanstaltens egen beteckning, till exempel ett studerandenummer, hittar jag samma person även när uppgifterna ändras.

    Skicka inga personbeteckningar eller hälsouppgifter. Jag varken läser eller sparar dem.

    Först visar jag vad jag har förstått. Ingenting ändras innan du bekräftar.
register-how-scope = Du kan bara importera personer i din egen enhet: { $unit }.
register-reading = Jag läser filen <b>{ $file }</b>. Snart berättar jag vad jag har förstått.
register-busy = Jag importerar fortfarande ditt förra register. Skicka den här filen på nytt när det är klart.
register-wrong-kind = Jag kan inte läsa en sådan fil. Skicka registret som CSV- eller XLSX-fil. I Excel: Spara som, Excel-arbetsbok (.xlsx).
register-template-button = Visa anvisning och mall
register-unread-too-big = Filen är för stor: gränsen är 20 megabyte. Dela upp den.
register-unread-gone = Jag fick inte filen från Telegram. Skicka den på nytt.
register-unread-unreadable = Jag kunde inte tyda filen. Ingenting sparades. Spara den på nytt som XLSX-fil och skicka den.
register-unread-broken = Filen är trasig eller ofullständig. Öppna den i Excel, spara den på nytt och skicka den.
register-unread-not-a-table = Filen är ingen tabell, fast namnet säger så. Skicka en CSV- eller XLSX-fil.
register-unread-old-excel = Filen är i Excels gamla format eller har ett lösenord. Spara den i Excel som .xlsx utan lösenord.
register-unread-empty = Filen är tom. Skicka en fil med en rubrikrad och personer.
register-unread-no-headings = Jag hittade ingen rubrikrad. På de första raderna ska det finnas en kolumnrubrik, till exempel Namn. Se mallen.
register-unread-no-lines = Filen har bara rubriker. Lägg till personerna under dem.
register-unread-too-many-lines = Filen har för många rader: gränsen är 50 000 rader. Dela upp den.

## Sammanfattning

register-summary = <b>Jag har läst filen { $file }.</b> Ingenting har ändrats ännu.
register-columns = <b>Så förstod jag kolumnerna</b>
# same: all
register-column = • { $heading } = { $meaning }
register-unused = De här kolumnerna använder eller sparar jag inte: { $headings }.
register-refused = De här kolumnerna kan innehålla personbeteckningar eller hälsouppgifter. Jag läste dem inte: { $headings }. Ta bort dem ur filen.
register-no-heading = kolumn { $place }
register-lines-total = Rader: { $lines-number }
register-lines-new = Nya: { $lines-number }
register-lines-change = Ändras: { $lines-number }
register-lines-changed = Ändrade: { $lines-number }
register-lines-same = Oförändrade: { $lines-number }
register-lines-joined = Är redan med, de egna uppgifterna gäller: { $lines-number }
register-lines-problem = Problem: { $lines-number }
register-problems-title = <b>De första problemen</b>. De här raderna importerar jag inte.
register-problem-line = Rad { $line }, { $column }: { $reason }
register-problem-whole-line = Rad { $line }: { $reason }
register-nothing-good = Filen har ingen rad som jag kan importera. Rätta problemen och skicka filen på nytt.
register-apply-button = { $people-number ->
    [one] Importera { $people-number } person
   *[other] Importera { $people-number } personer
 }
register-links-button = Hämta länkarna
register-problems-button = Alla problem (XLSX)
register-cancel-button = Importera ingenting
register-cancelled = Bra. Jag importerade ingenting och raderade det jag hade läst.

## Framsteg och resultat

register-staging = Jag läser filen <b>{ $file }</b>. Jag jämför raderna: { $done-number } / { $all-number }.
register-applying = <b>Jag importerar registret { $file }.</b>
register-done = <b>Registret { $file } har importerats.</b>
register-result-button = Hämta resultatet (XLSX)
register-result-caption = Resultatet rad för rad och vars och ens egen länk. Länken är en nyckel: ge den bara till den vars namn står på raden.
register-problems-caption = Alla problem. Rätta dem och skicka hela filen på nytt: ingen kommer med två gånger.

## I tabellerna

register-file-template = registermall
register-file-result = register-resultat
register-file-problems = register-problem
register-sheet-people = Register
register-sheet-lists = Listor
register-sheet-problems = Problem
register-sheet-result = Resultat
register-example-name = Maja Modell
register-example-reference = exempel-1
register-head-line = Rad
register-head-column = Kolumn
register-head-reason = Orsak
register-head-status = Vad som hände
register-head-link = Egen länk
register-status-new = ny
register-status-change = ändrad
register-status-same = oförändrad
register-status-joined = är redan med
# same: en
register-status-problem = problem

## Problem

register-problem-no-name = namnet saknas.
register-problem-long-name = namnet är för långt: högst { $value } tecken ryms.
register-problem-example = raden är mallens exempel. Ta bort den.
register-problem-no-unit = enheten saknas.
register-problem-unknown-unit = det finns ingen enhet ”{ $value }”.
register-problem-other-unit = ”{ $value }” är inte din enhet.
register-problem-unknown-field = det finns inget utbildningsområde ”{ $value }”.
register-problem-unknown-qualification = det finns ingen examen ”{ $value }”.
register-problem-unknown-region = det finns inget landskap ”{ $value }”.
register-problem-unknown-language = jag talar inte språket ”{ $value }”.
register-problem-unknown-status = jag förstår inte situationen ”{ $value }”. Skriv studerande eller utexaminerad.
register-problem-qualification-field = examen ”{ $value }” hör inte till radens utbildningsområde.
register-problem-bad-year = ”{ $value }” är inget år.
register-problem-year-outside = året { $value } duger inte: examensåret ska vara { $more }.
register-problem-expected-outside = året { $value } duger inte: det beräknade året ska vara { $more }.
register-problem-status-year = situationen ”{ $value }” och året { $more } går inte ihop.
register-problem-same-reference = samma beteckning finns redan på rad { $value }.
register-problem-same-person = samma person finns redan på rad { $value }. Ge beteckningar om de är olika personer.
register-problem-long-reference = beteckningen är för lång: högst { $value } tecken ryms.
register-problem-identity-code = cellen har en personbeteckning. Jag sparade den inte. Ta bort den ur filen.
register-problem-taken = beteckningen används i en annan enhet.

## Ord som kolumner och värden känns igen på. Det första är mallens rubrik.

register-words-name =
    Namn
    hela namnet, fullständigt namn, studerandens namn
register-words-first =
    Förnamn
    tilltalsnamn
register-words-last =
    Efternamn
    släktnamn
register-words-unit =
    Enhet
    läroanstalt, verksamhetsställe, skola, campus
register-words-field =
    Utbildningsområde
    område, studieområde, bransch
register-words-qualification =
    Examen
    examensbenämning, utbildning
register-words-year =
    Examensår
    utexamineringsår, utexaminerad, år, avgångsår, examensdatum
register-words-expected =
    Beräknat examensår
    beräknad examen, beräknat utexamineringsår, blir utexaminerad
register-words-status =
    Situation
    studiestatus, studieläge
register-words-region =
    Landskap
    region, bostadslandskap
register-words-language =
    Språk
    modersmål, kontaktspråk
register-words-reference =
    Beteckning
    studerandenummer, nummer, studentnummer, egen beteckning, id-nummer
register-words-refused =
    personbeteckning
    personnummer, socialskyddssignum, diagnos, hälsa, sjukdom, funktionsnedsättning, särskilt stöd, stödbehov, medicinering
register-words-studying =
    studerande
    studerar, pågår
register-words-graduated =
    utexaminerad
    alumn, avlagd examen, avslutad
register-words-in-fi = finska
register-words-in-fi-simple =
    enkel finska
    lätt finska
register-words-in-sv = svenska
register-words-in-en = engelska
