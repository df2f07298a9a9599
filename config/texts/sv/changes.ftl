### Att ändra ett evenemang: vad som frågas först och vad deltagarna får veta.

## När ett evenemang ändras

changes-saved = Ändringen är sparad.
changes-same = Det var redan så. Ingenting ändrades.
changes-gone-closes = Anmälan skulle redan ha stängt, så jag tog bort sluttiden. Det går att anmäla sig ända till början.
changes-gone-publish = Publiceringstiden skulle nu vara för sen, så jag tog bort den.
changes-left = Okej. Evenemanget är som förut.
changes-nothing = ingenting
changes-clash =
    <b>En annan koordinator har under tiden ändrat samma sak.</b>

    Det gäller: { $item }

    Den andra skrev: { $theirs }

    Du skrev: { $mine }

    Vilken ska gälla?
changes-mine-button = Använd min version
changes-theirs-button = Behåll den andras version
changes-by-others = Under tiden ändrade en annan koordinator också det här:
changes-line = { $item }: { $value }
changes-past =
    Den här tiden har redan gått: { $when }

    Vill du ändå flytta evenemanget <b>{ $title }</b> dit?
changes-past-button = Ja, flytta
changes-leave-button = Ändra inte
changes-fewer =
    I evenemanget <b>{ $title }</b> { $taken-number ->
        [one] är redan en plats upptagen.
       *[other] är redan { $taken-number } platser upptagna.
    } Det nya antalet platser är { $seats-number }.

    Ingen förlorar sin plats, men inga nya ryms med förrän platser blir lediga. Vill du ändra antalet?
changes-fewer-button = Ja, ändra

## Att berätta om en ändring

changes-will-tell =
    { $people-number ->
        [one] Jag berättar om ändringen för en person som har svarat
       *[other] Jag berättar om ändringen för { $people-number } personer som har svarat
    }, senast { $when }. Om du ändrar något mer berättar jag allt på en gång.
changes-told-already = Alla känner redan till ändringen.
changes-told-now =
    { $told-number ->
        [0] Inga meddelanden skickades nu.
        [one] Jag berättade om ändringen för en person.
       *[other] Jag berättade om ändringen för { $told-number } personer.
    } { $later-number ->
        [0] Nu känner alla till ändringen.
        [one] En person får veta senare, till exempel efter sina tysta timmar.
       *[other] { $later-number } personer får veta senare, till exempel efter sina tysta timmar.
    }
changes-told = <b>Ändring i evenemanget { $title }</b>
changes-told-time = <b>Tiden har ändrats.</b>
changes-told-place = <b>Platsen har ändrats.</b>
changes-told-point = <b>Platsen på kartan har ändrats.</b>
changes-told-before = Tidigare: <s>{ $was }</s>
changes-told-ask =
    { $answer ->
        [coming] Du svarade: Jag kommer. Ändra ditt svar om du inte kan.
        [waiting] Du står kvar i kön. Ändra ditt svar om du inte kan komma.
       *[maybe] Du svarade: Kanske. Kan du komma?
    }
