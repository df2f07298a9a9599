### Den egna anmälan: bekräftelse, gäster, meddelande till arrangören, kalender; egna evenemang.

## Egna evenemang

menu-my = Mina evenemang
my-coming = <b>Evenemang som du kommer till</b>
my-waiting = <b>Evenemang som du står i kö till</b>
my-been = <b>Evenemang som du har varit på</b>
my-none = Du har ännu inte anmält dig till något evenemang. Se vad som är på gång.

## Bekräftelse

seat-coming = <b>Du kommer till evenemanget.</b> Välkommen!
seat-waiting = Jag meddelar när en plats blir ledig.
seat-mine-button = Min anmälan
seat-back-button = Tillbaka
seat-map-button = Visa på kartan
seat-remind-button = Påminnelser
seat-ticket-button = Min biljett

## Gäster

seat-guests-button = Gäster
seat-guests-title = <b>{ $title }</b>
seat-guests =
    { $guests-number ->
        [0] Du tar inte med några gäster.
        [one] Du tar med en gäst.
       *[other] Du tar med { $guests-number } gäster.
    }
seat-more-button = En gäst till
seat-less-button = En gäst mindre
seat-guests-saved = Antalet gäster är sparat.
seat-guests-enough = Du kan inte ta med fler gäster.
seat-guests-full = Det finns ingen ledig plats för fler gäster just nu.

## Meddelande till arrangören

seat-note-button = Meddelande till arrangören
seat-note-off-button = Ta bort meddelandet
seat-note = Ditt meddelande till arrangören: { $note }
seat-note-form = Meddelande till arrangören
seat-note-now = Ditt meddelande är nu: { $note }
seat-note-ask = Vad är bra för arrangören att veta?
seat-note-help = Du kan berätta till exempel om mat eller om vad du behöver för att kunna delta. Bara arrangörerna ser meddelandet. Jag raderar det en vecka efter evenemanget.
seat-note-short = Meddelande
seat-note-saved = Ditt meddelande till arrangören är sparat.
seat-note-none = Jag tog bort ditt meddelande till arrangören.
seat-note-stopped = Okej, meddelandet är som förut.
error-not-signed-up = Du är inte anmäld till det här evenemanget nu, så jag ändrade ingenting.

## Kalender

seat-calendar-button = Lägg till i kalendern
seat-calendar-off-button = Ta bort ur kalendern
calendar-add =
    Öppna filen, så kommer evenemanget <b>{ $title }</b> in i din kalender.

    Om tiden eller platsen ändras kan du hämta filen på nytt. Den rättar evenemanget i kalendern.
calendar-remove =
    Öppna filen, så försvinner det inställda evenemanget <b>{ $title }</b> ur din kalender.

    Om det inte försvinner kan du ta bort det själv.
calendar-file-name = evenemang

## QR-kod

events-qr-caption =
    QR-koden för evenemanget <b>{ $title }</b>. Den öppnar evenemanget genast; den som är ny går med först.

    Samma sak som länk: { $link }
events-qr-file-name = evenemangets-kod
