### Evenemang: formulär, kort, svar, påminnelser, skötsel.

## Att göra ett evenemang

events-form = Nytt evenemang
events-ask-title = Vad heter evenemanget?
events-title = Namn
events-ask-when = När börjar evenemanget?
events-when = Börjar
events-ask-place = Var ordnas evenemanget?
events-place = Plats
events-help-place = En adress hjälper folk att hitta fram. På distans räcker en länk.
events-ask-description = Vad mer är bra att veta om evenemanget?
events-description = Beskrivning
events-help-description = Du kan skriva flera rader.
events-ask-capacity = Hur många ryms med?
events-capacity = Platser
events-help-capacity = Hoppa över frågan om antalet inte är begränsat.

## Kort och svar

events-card =
    <b>{ $title }</b>

    När: { $when }
    Var: { $place }
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
       *[cannot] Sparat: du kan inte komma.
    }
events-full-toast = Alla platser är upptagna.
events-only-preview = Det här är en förhandsvisning. Det går att svara när evenemanget är publicerat.
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

## Påminnelser

events-remind-day-before =
    En påminnelse om evenemanget <b>{ $title }</b>

    När: { $when }
    Var: { $place }

    Kommer du fortfarande?
events-remind-two-hours =
    <b>{ $title }</b> börjar snart.

    När: { $when }
    Var: { $place }

    Vi ses där!

## Publicering och skötsel

events-preview = Här ovanför är inbjudan precis så som den skickas.
events-reaches-nobody = Inbjudan går ännu inte till någon.
events-publish-button = Publicera och bjud in
events-discard-button = Radera utkastet
events-discarded = Utkastet är raderat. Inget skickades till någon.
events-published-already = Evenemanget är redan publicerat.
events-nobody-invited = Evenemanget är publicerat, men inbjudan går ännu inte till någon. Dela länken här nedanför.
events-time-past = Evenemangets starttid har redan passerat, så det kan inte publiceras. Radera utkastet och skapa ett nytt evenemang: /newevent
events-counts =
    Kommer: { $coming-number }
    Kanske: { $maybe-number }
    Kan inte: { $cannot-number }
events-link = En länk som du kan dela: { $link }
events-cancel-button = Ställ in evenemanget
events-sure =
    Vill du ställa in evenemanget <b>{ $title }</b>, { $when }?

    { $people-number ->
        [0] Ingen behöver få veta det.
        [one] Jag berättar det för en person.
       *[other] Jag berättar det för { $people-number } personer.
    } Det går inte att ångra.
events-cancel-now-button = Ja, ställ in evenemanget
events-keep-button = Ställ inte in
events-cancel-done =
    <b>{ $title }</b> är inställt. Inga fler påminnelser skickas.

    { $people-number ->
        [0] Ingen behövde få veta det.
        [one] Jag berättar det för en person.
       *[other] Jag berättar det för { $people-number } personer.
    }
