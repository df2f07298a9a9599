### Att göra ett evenemang: frågor, redigering, förhandsvisning, publicering, lista.

menu-manage = Hantera evenemang

## Frågorna

hosting-form = Nytt evenemang
hosting-item-title = Namn
hosting-ask-title = Vad heter evenemanget?
hosting-item-when = Börjar
hosting-ask-when = När börjar evenemanget?
hosting-item-ends = Slutar
hosting-ask-ends = När slutar evenemanget?
hosting-help-ends = Skriv ett klockslag eller hur länge det varar, till exempel 20.30 eller 2 h. Du kan också hoppa över frågan.
hosting-item-place = Plats
hosting-ask-place = Var ordnas evenemanget?
hosting-help-place = Skriv platsens namn eller adress. För ett evenemang på distans räcker en länk.
hosting-item-address = Adress
hosting-ask-address = Vilken adress har platsen?
hosting-help-address = Gatuadress och kommun hjälper folk att hitta fram.
hosting-item-point = Plats på kartan
hosting-ask-point = Var finns platsen på kartan?
hosting-help-point = Skicka en plats med gemet i Telegram. Du kan också skriva koordinater, till exempel 65.0124, 25.4682, eller skicka en kartlänk som innehåller dem.
hosting-item-online = Distanslänk
hosting-ask-online = Med vilken länk deltar man på distans?
hosting-help-online = Bara de som kommer ser länken.
hosting-item-description = Beskrivning
hosting-ask-description = Vad mer är bra att veta om evenemanget?
hosting-help-description = Du kan skriva flera rader.
hosting-item-programme = Program
hosting-ask-programme = Vad står på programmet?
hosting-help-programme =
    Skriv varje punkt på en egen rad, till exempel:
    17.30 Kaffe
    18.00 En berättelse från arbetslivet – Aino
    En rad som börjar med plus läggs till efter de gamla.
hosting-item-picture = Bild
hosting-ask-picture = Vilken bild visas i inbjudan?
hosting-help-picture = Skicka bilden som ett foto. Med en bild ryms det mindre text.
hosting-item-capacity = Antal platser
hosting-ask-capacity = Hur många ryms med?
hosting-help-capacity = Hoppa över frågan om antalet inte är begränsat.
hosting-item-guests = Gäster
hosting-ask-guests = Hur många gäster får var och en ta med?
hosting-help-guests = Gästerna tar platser precis som andra.
hosting-item-closes = Anmälan stänger
hosting-ask-closes = När stänger anmälan?
hosting-help-closes = Skriv en dag, till exempel 1.11, eller tryck på en knapp. Hoppar du över frågan kan man anmäla sig ända till början.
hosting-item-audience = Till vem
hosting-item-texts = Texter per språk
hosting-item-contact = Kontaktperson
hosting-ask-contact = Vem kan man fråga?
hosting-help-contact = Skriv namn och telefonnummer eller e-postadress.
hosting-item-reminders = Påminnelser
hosting-ask-reminders = Vilka påminnelser skickas?
hosting-help-reminders = De som kommer får påminnelserna.
hosting-reminder-week = en vecka före
hosting-reminder-day_before = dagen före
hosting-reminder-two_hours = två timmar före
hosting-item-publish = Publiceras
hosting-ask-publish = När ska evenemanget publiceras?
hosting-skip-empties = Om du hoppar över frågan töms punkten.
hosting-description-long = Din beskrivning har { $length-number } tecken. På kortet ryms högst { $limit-number } tecken av den. Gör texten kortare och skicka den på nytt.
hosting-card-full = Kortet skulle bli för långt: { $length-number } tecken. Det rymmer { $limit-number } tecken. Med en bild ryms det mindre. Gör beskrivningen eller programmet kortare.

## Slag av svar

form-at-button = kl. { $time }
form-want-ending = Jag förstod inte när evenemanget slutar. Skriv till exempel 20.30 eller 2 h.
form-ending-before = Evenemanget kan inte sluta innan det börjar. Skriv en senare tid.
form-ending-far = Slutet är mer än en månad efter början. Kontrollera tiden och skriv den på nytt.
form-want-closing = Jag förstod inte dagen. Skriv till exempel 1.11 kl. 12 eller 2 dagar före.
form-closing-after = Tiden är efter att evenemanget har börjat. Skriv en tidigare tid.
form-closing-week-button = En vecka före början
form-closing-days-button = Tre dagar före början
form-closing-day-button = En dag före början
form-closing-hours-button = Två timmar före början
form-want-programme = Skriv programmet som ett meddelande, varje punkt på en egen rad.
form-programme-many = Programmet har för många rader. Högst { $limit-number } ryms.
form-programme-long = Rad { $line-number } är för lång: { $length-number } tecken. Högst { $limit-number } ryms.
form-programme-time = På rad { $line-number } finns ett klockslag som inte finns: { $line }
form-programme-title = Rad { $line-number } saknar namn: { $line }
form-take-away-button = Ta bort: { $name }
form-want-picture = Skicka en bild som ett foto.
form-picture-too-big = Bilden är för stor: { $size-number } MB. Högst { $limit-number } MB går bra. Skicka en mindre bild.
form-picture-as-file = Du skickade bilden som en fil. Skicka den som ett foto, så syns den i inbjudan.
form-picture-there = det finns en bild
form-want-point = Jag hittade ingen plats på kartan. Skicka en plats eller skriv koordinater, till exempel 65.0124, 25.4682.
form-want-link = Det här ser inte ut som en länk. Skriv den till exempel så här: https://exempel.fi/traff

## Redigering

hosting-editor = <b>{ $title }</b>
    Så här är evenemanget nu:
hosting-item-line = <b>{ $name }:</b> { $value }
hosting-editor-hint = Tryck på det som du vill ändra.
hosting-edit-button = Redigera evenemanget
hosting-to-draft-button = Se inbjudan och publicera
hosting-to-manage-button = Tillbaka till evenemanget
hosting-texts = Evenemanget kan ha ett eget namn och en egen beskrivning på olika språk. På de andra språken visas evenemangets vanliga texter.
hosting-text-line = { $name }: { $there ->
        [yes] egen text
       *[no] vanlig text
    }
hosting-ask-text-title = Vad heter evenemanget på det här språket?
hosting-help-text-title = Namnet är nu: { $title }
hosting-ask-text-description = Vilken är beskrivningen på det här språket?

## Förhandsvisning och publicering

hosting-preview = Här ovanför ser du inbjudan precis så som den skickas.
hosting-previews-button = Förhandsvisa och prova
hosting-preview-which = På vilket språk vill du se inbjudan?
hosting-preview-above = Här ovanför ser du inbjudan precis så som den ser ut för dem som läser det här språket.
hosting-test-button = Skicka inbjudan bara till mig
hosting-tested = Här ovanför ser du inbjudan så som den skulle komma till dig. Ingen annan fick den.
hosting-reaches-nobody = Inbjudan går ännu inte till någon.
hosting-publish-button = Publicera och bjud in
hosting-schedule-button = Publicera senare
hosting-unschedule-button = Ta bort publiceringstiden
hosting-schedule-of = Publicering: { $title }
hosting-schedule-kept = Publiceringstiden är sparad.
hosting-schedule-late = Evenemanget måste publiceras innan det börjar och innan anmälan stänger. Ingen tid sparades.
hosting-scheduled = Evenemanget publiceras av sig självt { $when }.
hosting-unscheduled = Publiceringstiden är borttagen. Evenemanget väntar på att publiceras.
hosting-published-itself = Evenemanget har nu publicerats som planerat: <b>{ $title }</b>
hosting-discard-button = Radera utkastet
hosting-discarded = Utkastet är raderat. Inget skickades till någon.
hosting-published-already = Evenemanget är redan publicerat.
hosting-nobody-invited = Evenemanget är publicerat, men inbjudan går ännu inte till någon. Dela länken här nedanför.
hosting-time-past = Evenemangets starttid har redan passerat, så det kan inte publiceras. Ändra starttiden eller radera utkastet.
hosting-closes-past = Anmälan har redan stängt, så evenemanget kan inte publiceras. Ändra tiden först.
hosting-copy-button = Gör ett nytt av det här
hosting-copy-of = Nytt evenemang av det här: { $title }

## Listan

hosting-list = <b>Evenemang som du sköter</b>
hosting-list-none = Du har inga evenemang ännu.
hosting-list-draft = <b>Utkast</b>
hosting-list-scheduled = <b>Publiceras senare</b>
hosting-list-coming = <b>Kommande</b>
hosting-list-past = <b>Tidigare</b>
hosting-line = { $line-number }. { $title }, { $when }
hosting-line-cancelled = { $line-number }. { $title }, { $when } (inställt)
hosting-new-button = Nytt evenemang
