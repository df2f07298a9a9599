### Arrangörens kort: siffror, listor som filer, delning, inställande, svarsprocent.

## Siffror

desk-number-coming = Kommer: { $people-number }
desk-number-maybe = Kanske: { $people-number }
desk-number-cannot = Kan inte: { $people-number }
desk-number-waiting = I kön: { $people-number }
desk-number-guests = Gäster till dem som kommer: { $people-number }
desk-number-late = Kommer sent: { $people-number }
desk-number-came = På plats: { $people-number }
desk-number-nameless = Dessutom utan namn: { $people-number }
desk-number-excused = Har meddelat förhinder: { $people-number }
desk-number-absent = Kom inte: { $people-number }
desk-feedback = Respons: { $answered-number } / { $asked-number }
desk-feedback-mean = Medeltal: { $mean } (skala 1–5)
desk-feedback-few = Medeltalet visas inte, eftersom så få har gett respons.
desk-feedback-later = Medeltalet visas när responsenkäten har stängts.
desk-untold = De som har svarat har ännu inte fått veta om ändringarna.
desk-link = En länk som du kan dela: { $link }

## Vad som kan göras

desk-checkin-button = Vid dörren: vilka är här
desk-all-came-button = Alla som anmälde sig kom
desk-tell-now-button = Berätta om ändringarna nu
desk-write-button = Skriv till dem som svarat
desk-edit-button = Redigera evenemanget
desk-figures-button = Siffror och listor
desk-share-button = Dela evenemanget
desk-show-button = Visa evenemanget
desk-cancel-button = Ställ in evenemanget
desk-copy-button = Gör ett nytt av det här
desk-list-button = Hantera evenemang
desk-manage-button = Tillbaka till evenemanget

desk-figures = <b>{ $title }</b>: siffror och listor
desk-chart-button = Siffrorna som bild
desk-xlsx-button = Lista till Excel (XLSX)
desk-csv-button = Lista som text (CSV)
desk-rates-button = Tidigare svarsprocent
desk-chart-caption = <b>{ $title }</b>: siffror
desk-chart-file = evenemangets-siffror
desk-list-caption = <b>{ $title }</b>

    { $people-number ->
        [0] Ingen har svarat ännu.
        [one] Det finns en person på listan.
       *[other] Det finns { $people-number } personer på listan.
    } Filen innehåller personuppgifter: förvara den säkert och radera den när du inte längre behöver den.

desk-share = Dela evenemanget <b>{ $title }</b>
desk-qr-button = QR-kod
desk-venues-button = Publicera i en grupp
desk-ask-button = Be alumner medverka

desk-bar-coming = Kommer
desk-bar-maybe = Kanske
desk-bar-cannot = Kan inte
desk-bar-waiting = I kön
desk-bar-guests = Gäster till dem som kommer
desk-bar-came = På plats
desk-bar-nameless = Dessutom utan namn
desk-bar-excused = Har meddelat förhinder
desk-bar-absent = Kom inte
desk-bar-feedback = Respons
# same: all
desk-bar-of = { $answered-number } / { $asked-number }

## Inställande

desk-sure =
    Vill du ställa in evenemanget <b>{ $title }</b>, { $when }?

    { $people-number ->
        [0] Ingen behöver få veta det.
        [one] Jag berättar det för en person.
       *[other] Jag berättar det för { $people-number } personer.
    } Det går inte att ångra.
desk-cancel-now-button = Ja, ställ in evenemanget
desk-keep-button = Ställ inte in
desk-cancelled =
    <b>{ $title }</b> är inställt. Inga fler påminnelser skickas.

    { $people-number ->
        [0] Ingen behövde få veta det.
        [one] Jag berättar det för en person.
       *[other] Jag berättar det för { $people-number } personer.
    }

## Listan som fil

list-file = deltagare-{ $title }-{ $day }
list-sheet = Deltagare
list-column-name = Namn
list-column-answer = Svar
list-column-guests = Gäster
list-column-note = Meddelande till arrangören
list-column-late = Sent
list-column-state = På plats
list-answer-coming = Kommer
list-answer-maybe = Kanske
list-answer-cannot = Kan inte
list-answer-waiting = I kön ({ $place-number })
list-answer-walked-in = Anmälde sig vid dörren
list-late = Kommer sent
list-state-came = På plats
list-state-excused = Har meddelat förhinder
list-state-absent = Kom inte
list-nameless = Utan namn: { $people-number }

## Svarsprocent

rates-title = <b>Svarsprocent för tidigare evenemang</b>
rates-none = Det finns inga tidigare evenemang ännu.
rates-event = { $place-number }. <b>{ $title }</b> ({ $day })
rates-answered = Svarade { $answered-number } / inbjudna { $invited-number }
rates-answered-by-link = Svarade { $answered-number } (inga inbjudningar gick via boten)
rates-came = På plats { $came-number } / svarade Jag kommer { $coming-number }
# same: all
rates-share = {" "}({ $rate-number }{"\u00A0"}%)
rates-chart-button = Svarsprocenten som bild
rates-chart-caption = <b>Hur många av de inbjudna svarade</b>
rates-chart-title = Hur många av de inbjudna svarade
rates-file = svarsprocent
# same: all
rates-line = { $title }: { $rate-number }{"\u00A0"}%
# same: all
rates-bar = { $title } ({ $day })
# same: all
rates-percent = { $rate-number }{"\u00A0"}%
