### Önskemål om hjälp från enkäter: båda skriver via boten. Hur andra svarade.

menu-wishes = Mina önskemål och meddelanden

## Till koordinatorn

wishes-notice = <b>{ $name } önskar hjälp</b> och får kontaktas.

    Enhet: { $unit }
    Önskemål: { $wishes }

    Svara via boten. Du ser bara namnet och önskemålet.
wishes-changed = <b>{ $name } har ändrat sitt önskemål</b>

    Enhet: { $unit }
    Önskemål nu: { $wishes }
wishes-again = <b>{ $name } väntar på en koordinator igen</b>

    Enhet: { $unit }
    Önskemål: { $wishes }
wishes-taken-back = <b>{ $name } har återtagit sitt önskemål om hjälp.</b> Ta inte längre kontakt om det.
wishes-card = <b>Önskemål om hjälp: { $name }</b>
    Enhet: { $unit }
    Önskemål: { $wishes }
    Bad om hjälp { $day }
wishes-state = { $state ->
    [new] Ingen har tagit hand om det här ännu.
    [taken] { $holder } tar hand om det här.
    [answered] { $holder } har svarat.
    [my-taken] Du tar hand om det här. Personen väntar på ditt svar.
    [my-answered] Du har svarat.
   *[closed] Det här är klart.
 }
wishes-unreachable = Boten når inte personen just nu. Ditt svar skickas när personen kan nås igen.
wishes-note = <b>{ $author ->
        [me] Du
        [alumnus] { $name }
       *[coordinator] Koordinatorn
    }</b>, { $day }
    <blockquote>{ $words }</blockquote>
wishes-told-taken = <b>Tack för att du tog dig an det här!</b>
wishes-told-other = <b>{ $holder } tar redan hand om det här.</b>
wishes-told-changed = <b>Läget har ändrats. Så här är det nu.</b>
wishes-told-released = <b>De andra koordinatorerna vet nu att det här väntar på någon.</b>
wishes-told-closed = <b>Markerat som klart.</b>
wishes-told-reopened = <b>Det här är öppet igen.</b>
wishes-told-sent = <b>Ditt svar är på väg.</b>
wishes-told-waits = <b>Ditt svar är sparat.</b> Boten når inte personen just nu. Svaret skickas när personen kan nås igen.
wishes-heard-reply = <b>{ $name } har skrivit till dig</b>
    <blockquote>{ $words }</blockquote>
wishes-heard-done = <b>{ $name } behöver inte längre hjälp.</b>

    Enhet: { $unit }
    Önskemål: { $wishes }
wishes-heard-still = <b>{ $name } behöver fortfarande hjälp.</b>

    Enhet: { $unit }
    Önskemål: { $wishes }
wishes-heard-over = <b>En kollega tar nu hand om det här: { $name }</b>

    Enhet: { $unit }
    Önskemål: { $wishes }
wishes-reminder = <b>{ $wishes-number ->
        [one] Ett önskemål om hjälp har väntat i över en vecka.
       *[other] { $wishes-number } önskemål om hjälp har väntat i över en vecka.
    }</b>
wishes-list = <b>Önskemål om hjälp</b>
    { $wishes-number ->
    [0] Inga öppna önskemål.
    [one] Ett öppet önskemål.
   *[other] { $wishes-number } öppna önskemål.
 }
wishes-line = <b>{ $place }.</b> { $task }
wishes-task = <b>{ $name }</b> ({ $unit })
    { $wishes }
    Bad om hjälp { $day }. { $state ->
    [new] Ingen har tagit hand om det här ännu.
    [taken] { $holder } tar hand om det här.
    [answered] { $holder } har svarat.
    [my-taken] Väntar på ditt svar.
    [my-answered] Du har svarat.
   *[closed] Klart.
 }
wishes-open-button = { $place }. { $task }
wishes-show-button = Visa önskemålet
wishes-take-button = Jag tar hand om det här
wishes-take-over-button = Jag tar över det här
wishes-answer-button = Svara
wishes-release-button = Lämna det till de andra
wishes-close-button = Markera som klart
wishes-reopen-button = Öppna på nytt
wishes-list-button = Alla önskemål om hjälp
wishes-older-button = Äldre meddelanden
wishes-newer-button = Nyare meddelanden
wishes-about = Önskemål: { $wishes }
wishes-title-answer = Svar på ett önskemål
wishes-ask-answer = Vad svarar du? ({ $name })
wishes-help-answer = Skriv högst 700 tecken. Meddelandet går fram som det är. Ditt namn och ditt konto syns inte. Du ser meddelandet en gång till innan det skickas.
wishes-short-answer = Ditt svar
wishes-send-button = Skicka svaret

## Till alumnen

wishes-own-list = <b>Dina önskemål om hjälp</b>
    { $wishes-number ->
    [0] Du har inga önskemål. I en del enkäter kan du önska hjälp.
    [one] Du har ett önskemål.
   *[other] Du har { $wishes-number } önskemål.
 }
wishes-own-task = <b>{ $wishes }</b>
    Du bad om hjälp { $day }. { $state ->
    [new] Önskemålet väntar på en koordinator.
    [taken] En koordinator tar hand om det.
    [answered] En koordinator har svarat.
   *[closed] Klart.
 }
wishes-own-card = <b>Ditt önskemål om hjälp</b>
    { $wishes }
    Du bad om hjälp { $day }
wishes-own-state = { $state ->
    [new] Läroanstaltens koordinatorer ser ditt önskemål. Ingen har tagit hand om det ännu.
    [taken] En koordinator tar hand om det och skriver till dig här.
    [answered] En koordinator har svarat dig.
   *[closed] Det här är klart.
 }
wishes-own-taken-back = Du har återtagit ditt önskemål. Koordinatorerna ser det inte längre.
wishes-is-taken = <b>En koordinator tar hand om ditt önskemål</b> ({ $unit })

    { $wishes }

    Koordinatorn skriver till dig här.
wishes-is-answered = <b>En koordinator har skrivit till dig</b> ({ $unit })
    <blockquote>{ $words }</blockquote>
wishes-is-closed = <b>En koordinator har markerat ditt önskemål som klart.</b>

    { $wishes }

    Behöver du fortfarande hjälp? Tryck på knappen.
wishes-is-reopened = <b>En koordinator tar hand om ditt önskemål igen.</b>

    { $wishes }
wishes-own-button = Se mitt önskemål
wishes-mine-button = Alla dina önskemål
wishes-reply-button = Skriv till koordinatorn
wishes-done-button = Jag behöver inte längre hjälp
wishes-still-button = Jag behöver fortfarande hjälp
wishes-back-button = Återta önskemålet
wishes-back-now-button = Ja, återta önskemålet
wishes-keep-button = Nej, behåll det
wishes-back-ask = Vill du återta ditt önskemål? Då ser koordinatorerna det inte längre, och jag raderar meddelandena om det.
wishes-title-reply = Meddelande till koordinatorn
wishes-ask-reply = Vad vill du berätta för koordinatorn?
wishes-help-reply = Skriv högst 700 tecken. Koordinatorn ser ditt namn och ditt meddelande, men inte ditt telefonnummer eller konto.
wishes-short-reply = Ditt meddelande
wishes-told-replied = <b>Ditt meddelande är på väg.</b>

## Hur andra svarade

others-field = <b>Så svarade andra inom ditt utbildningsområde</b>
    { $field }: hittills har minst { $people-number } personer svarat.
others-all = <b>Så svarade andra</b>
    Hittills har minst { $people-number } personer svarat.
others-line = { $option }: { $tens-number ->
        [0] under 10{"\u00A0"}%
       *[other] ungefär { $tens-number }0{"\u00A0"}%
    }
others-rare = Ovanliga svar är utelämnade och andelarna är avrundade, så att ingen kan kännas igen.
others-written = { $tens-number ->
        [0] under 10{"\u00A0"}%
       *[other] { $tens-number }0{"\u00A0"}%
    }
others-file = sa-svarade-andra

## The audit log

audit-subject-wish = önskemål om hjälp
