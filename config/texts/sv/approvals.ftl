### Godkännande: den som ansöker väntar, koordinatorn avgör.


## Till den som ansöker

approval-asked = <b>Tack, { $name }! Din ansökan är skickad.</b>

    Nu granskar alumnkoordinatorn ({ $unit }) den. Du får svar i den här chatten. Du behöver inte göra något just nu.
approval-waiting = <b>Din ansökan väntar fortfarande.</b>

    Du skickade den { $day }. Alumnkoordinatorn ({ $unit }) granskar den, och du får svar i den här chatten.
approval-meanwhile = Dina uppgifter och allt annat öppnas när ansökan har godkänts. Innan dess kan du rätta ansökan med knappen. Om du vill dra tillbaka den raderar kommandot /forget alla dina uppgifter.
approval-correct-button = Rätta ansökan
approval-again-button = Rätta och ansök på nytt
approval-form-title = Ansökan
approval-approved = <b>Din ansökan är godkänd: { $unit }.</b>
approval-declined = <b>Din ansökan godkändes inte: { $unit }.</b>
approval-reason-register = Vi hittade dig inte i läroanstaltens register med de här uppgifterna. Namnet eller året kan stå annorlunda i registret.
approval-reason-unit = Du har kanske studerat någon annanstans: { $unit }.
approval-reason-contact = Kontakta läroanstalten så reder vi ut saken tillsammans: { $name }, { $email }.
approval-reason-words = Alumnkoordinatorn skriver:
    <blockquote>{ $words }</blockquote>
approval-declined-next = Du kan kontrollera dina uppgifter och ansöka på nytt. Om du inte vill ansöka raderar kommandot /forget alla dina uppgifter.
approval-reopened = <b>Din ansökan behandlas på nytt: { $unit }.</b>

    Du får svar i den här chatten. Du behöver inte göra något just nu.

## Till koordinatorn

approval-notice = <b>Ny ansökan: { $unit }</b>

    { $name }
    { $facts }

    Den som ansöker kommer med när du godkänner ansökan.
approval-notice-button = Öppna ansökningarna
inbox-title = <b>Ansökningar</b>
    { $waiting-number ->
        [0] Ingen väntar på godkännande.
        [one] { $waiting-number } person väntar på godkännande.
       *[other] { $waiting-number } personer väntar på godkännande.
    }
inbox-not-needed = Alla får komma med utan godkännande.
inbox-line = <b>{ $place }. { $name }</b>
    { $facts }
    { $unit }
    Ansökte { $day }
inbox-expected = studerar, tar examen { $year }
inbox-studying = studerar fortfarande
inbox-approve-button = Godkänn: { $place }. { $name }
inbox-decline-button = Avslå: { $place }. { $name }
inbox-approve-all-button = Godkänn alla dessa ({ $shown-number })
inbox-previous-button = Föregående
inbox-next-button = Följande
inbox-declined-button = Avslagna ({ $declined-number })
inbox-back-button = Tillbaka till ansökningarna

inbox-approved = Godkänd: { $name }.
inbox-approved-all =
    { $approved-number ->
        [0] Ingen ansökan godkändes.
        [one] { $approved-number } ansökan godkänd.
       *[other] { $approved-number } ansökningar godkända.
    }
inbox-declined = Avslagen: { $name }. Jag berättar orsaken för hen.
inbox-undone = Ångrat. { $name } väntar igen på godkännande.
inbox-gone = Den här ansökan finns inte längre. Kanske har den dragits tillbaka.
inbox-already-approved = { $name }: någon har redan godkänt ansökan.
inbox-already-declined = { $name }: någon har redan avslagit ansökan.
inbox-changed = { $name } har rättat sin ansökan. Läs uppgifterna på nytt innan du beslutar.

inbox-decline-ask = <b>Varför godkänner du inte ansökan: { $name }?</b>

    Jag berättar orsaken. Den som ansöker kan rätta sina uppgifter och ansöka på nytt.
inbox-reason-register-button = Finns inte i registret
inbox-reason-unit-button = Hör till en annan enhet
inbox-reason-contact-button = Be hen ta kontakt
inbox-reason-words-button = Skriv orsaken själv
inbox-which-unit = I vilken enhet studerade { $name }?
inbox-words-title = Avslag på ansökan
inbox-words-ask = Vad ska jag svara? ({ $name })
inbox-words-help = Skriv högst 300 tecken. Jag skickar dina ord som de är. Du ser dem ännu en gång innan de skickas.
inbox-words-short = Svar
inbox-words-send-button = Skicka och avslå ansökan

inbox-past-title = <b>Avslagna ansökningar</b>
    { $declined-number ->
        [0] Ingen ansökan har avslagits under de senaste 30 dagarna.
        [one] { $declined-number } ansökan under 30 dagar.
       *[other] { $declined-number } ansökningar under 30 dagar.
    }
inbox-past-line = <b>{ $place }. { $name }</b>
    { $unit }
    Avslogs { $day }
inbox-past-reason = Orsak: { $reason }
inbox-undo-button = Ångra: { $place }. { $name }
