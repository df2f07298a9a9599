### Efter evenemanget: vem som kom, tack och respons, meddelanden till dem som svarat.

afterwards-title = <b>{ $title }</b>
afterwards-thanks = Tack för att du deltog i evenemanget <b>{ $title }</b>!
afterwards-voluntary = Det är frivilligt att svara. Arrangören ser inte vem som har svarat vad.
afterwards-reminder =
    Du var med: <b>{ $title }</b>

    Vill du berätta hur det var? Jag påminner dig bara den här gången.
afterwards-who-came =
    <b>{ $title }</b> är över. Vem kom?

    { $people-number ->
        [one] En person svarade: Jag kommer.
       *[other] { $people-number } personer svarade: Jag kommer.
    }
    Jag skickar tacket och responsenkäten bara till dem som kom.
afterwards-all-came-button = Alla som anmälde sig kom
afterwards-by-name-button = Jag markerar namnen
afterwards-all-came =
    { $people-number ->
        [0] <b>{ $title }</b>: alla var redan markerade.
        [one] <b>{ $title }</b>: en person är nu markerad som närvarande. Hen får tacket och responsenkäten.
       *[other] <b>{ $title }</b>: { $people-number } personer är nu markerade som närvarande. De får tacket och responsenkäten.
    }

## Meddelande till dem som svarat

event-message-form = Meddelande till dem som svarat
event-message-ask-to = Vem ska få meddelandet?
event-message-to = Till vem
event-message-to-signed-up = Alla anmälda ({ $people-number })
event-message-to-coming = Kommer ({ $people-number })
event-message-to-waiting = I kön ({ $people-number })
event-message-to-maybe = Kanske ({ $people-number })
event-message-to-cannot = Kan inte ({ $people-number })
event-message-to-came = De som var där ({ $people-number })
event-message-ask-content = Vad vill du skicka?
event-message-help-content = Skriv ett meddelande, eller skicka en bild eller en fil. En länk går också bra.
event-message-content = Meddelande
event-message-want = Skicka text, en bild eller en fil.
event-message-picture = Bild
event-message-from = Meddelande från arrangören: <b>{ $title }</b>
event-message-preview = <b>Meddelandet har inte skickats ännu.</b> Ovan ser du det precis så som det skickas.
event-message-nobody = I den här gruppen finns ingen som jag kan skriva till just nu.
event-message-sent =
    { $people-number ->
        [one] Meddelandet skickades till en person.
       *[other] Meddelandet skickades till { $people-number } personer.
    } Den som har tysta timmar nu får det efteråt.
