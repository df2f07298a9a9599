### Evenemang: formulär, kort, svar, påminnelser, skötsel.

## Kort och svar

events-said-title = <b>{ $title }</b>
events-said-when = När: { $when }
events-said-ends = Slutar: kl. { $time }
events-said-ends-on = Slutar: { $when }
events-said-where = Var: { $place }
events-said-address = Adress: { $address }
events-said-online = På distans: { $link }
events-said-online-later = På distans: de som kommer får länken.
events-programme-said = <b>Program</b>
# same: all
events-item-at = { $time } { $item }
# same: all
events-item-speaker = { $item } – { $speaker }
events-ask = Frågor: { $contact }
# same: all
events-ask-school = { $name }, { $email }
events-guests-allowed =
    { $guests-number ->
        [one] Du får ta med en gäst.
       *[other] Du får ta med högst { $guests-number } gäster.
    }
events-closes = Anmäl dig senast { $when }.
events-closed = <b>Anmälan har stängt.</b>
events-seats-in-all =
    { $seats-number ->
        [one] Det finns en plats.
       *[other] Det finns { $seats-number } platser.
    }
events-seats-left =
    { $seats-number ->
        [0] Alla platser är upptagna.
        [one] En plats är ledig.
       *[other] { $seats-number } platser är lediga.
    }
events-line-offered = Du kan ändå svara <b>Jag kommer</b>: då ställer jag dig i kö och meddelar när en plats blir ledig.
events-waiting = Du står i kö. Du är nummer <b>{ $place-number }</b>.
events-seat-offered = <b>En plats väntar på dig.</b> Om du vill ha den, svara <b>Jag kommer</b> senast { $until }.
events-mine =
    { $answer ->
        [coming] Du svarade: <b>Jag kommer.</b>
        [maybe] Du svarade: <b>Kanske.</b>
       *[cannot] Du svarade: <b>Jag kan inte.</b>
    }
events-coming-button = Jag kommer
events-maybe-button = Kanske
events-cannot-button = Jag kan inte
events-chosen = { $answer } ✓
events-saved =
    { $answer ->
        [coming] Sparat: du kommer.
        [maybe] Sparat: du kommer kanske.
        [waiting] Sparat: du står i kö.
       *[cannot] Sparat: du kan inte komma.
    }
events-only-preview = Det här är en förhandsvisning. Det går att svara när evenemanget är publicerat.
events-over = <b>Evenemanget är över.</b>
events-begun = <b>Evenemanget har redan börjat.</b> Det går inte längre att svara.
events-cancelled = <b>Evenemanget är inställt.</b>

## Listan

events-list = <b>Kommande evenemang</b>
events-line = { $line-number }. <b>{ $title }</b>, { $when }
events-more = Här är de { $shown-number } följande evenemangen. Senare kommer det fler.
events-none = Just nu finns det inga kommande evenemang. Titta gärna in senare: /events
events-not-found = Jag hittade inte evenemanget. Kanske har det tagits bort.
events-list-button = Se evenemangen
events-show-button = Visa evenemanget
events-manage-button = Hantera evenemanget
events-manage-one-button = Hantera evenemang { $line-number }
