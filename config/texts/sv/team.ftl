### Koordinatorerna: vem sköter vad, inbjudningslänkar och uppdrag som upphör.

team-whole-school = hela läroanstalten
team-no-name = utan namn
team-title = <b>Koordinatorer</b>
    { $coordinators-number ->
        [0] Det finns inga koordinatorer ännu.
        [one] Det finns { $coordinators-number } koordinator.
       *[other] Det finns { $coordinators-number } koordinatorer.
    }
team-line = { $place }. <b>{ $name }</b>: { $unit }. Började { $day }.
team-how = Bjud in en ny koordinator med en länk. Välj vad personen ska sköta.
team-link-button = Länk: { $unit }
team-end-button = Avsluta: { $place }. { $name }
team-previous-button = Föregående
team-next-button = Följande
team-back-button = Koordinatorer

## Länken

team-link-made = <b>Länken är klar: { $unit }</b>

    Vidarebefordra nästa meddelande till den nya koordinatorn. Länken fungerar bara för en person och är en nyckel: dela den inte med andra.
team-forward = Välkommen som alumnkoordinator: { $organisation }, { $unit }.

    Öppna länken och tryck på Starta (Start):
    { $link }

    Länken fungerar en gång. Öppna den senast { $time }.
team-own-link = Länken fungerar, men den är avsedd för någon annan. Vidarebefordra den till den nya koordinatorn.
team-welcome = <b>Du är nu alumnkoordinator: { $unit }</b>

    Nu kan du använda dessa:
# same: all
team-command-line = /{ $command } – { $does }
team-welcome-end = Kommandona finns alltid också i menyn och när du skriver /help.
team-accepted = { $name } är nu koordinator: { $unit }. Du ser alla koordinatorer med /team.

## Ett uppdrag upphör

team-end-ask = <b>Vill du avsluta uppdraget?</b>

    { $name }: { $unit }

    Koordinatorns kommandon slutar fungera genast. Personens egna alumnuppgifter finns kvar.
team-end-now-button = Ja, avsluta uppdraget
team-ended-toast = Uppdraget är avslutat.
team-ended = Ditt uppdrag som alumnkoordinator har avslutats. Tack för ditt arbete! I övrigt kan du använda boten som förut.
