### Hjälp, språk, dataskydd, radering och vänliga nej.

button-join = Gå med
button-help = Hjälp
button-events = Evenemang
button-profile = Mina uppgifter
button-private = Öppna privat chatt
error-not-understood = Jag förstod inte. I hjälpen ser du vad jag kan.
error-join-first = Jag är din läroanstalts alumnbot. Gå med först: det tar ungefär en minut.
error-still-waiting = Läroanstalten har inte hunnit godkänna dig ännu. Jag meddelar dig genast när det är klart. Du behöver inte göra något.
error-stale-press = Den här knappen är gammal och fungerar inte längre. Ingenting ändrades. I hjälpen ser du vad du kan göra.
error-event-over = Det går inte längre att svara på det här evenemanget: det har börjat eller ställts in.
error-event-done = Evenemanget har börjat eller ställts in, så det här går inte längre att göra.
error-round-closed = Den här enkäten är avslutad. Tack för ditt intresse!
error-link-used = Den här länken är redan använd eller för gammal. Be om en ny av den som gav dig den.
error-nobody-there = Meddelandet har inga mottagare nu, så jag skickade inget. Välj andra mottagare.
error-wants-words = Svara med text eller tryck på en knapp. Andra meddelanden kan jag inte använda.
error-contact = Jag behöver inga telefonnummer. Jag sparade inte kontakten.
error-too-much = Du skickade många meddelanden på en gång, och jag läste inte alla. Vänta en stund och skicka det viktiga på nytt, ett i taget.
error-edited = Jag ser att du redigerade ett meddelande. Jag använder bara nya meddelanden. Om du vill ändra ett svar, tryck på Tillbaka eller öppna /profile.
error-failed = Något gick fel, och felet är vårt. Ingenting ändrades. Felet är antecknat. Försök igen om en stund.
error-file-failed = Jag lyckades inte göra filen. Felet är vårt och har antecknats. Försök igen om en stund.
help-start = Jag är alumnboten för { $organisation }. Jag berättar om evenemang, påminner om dem och frågar ibland hur det går.
# same: all
help-line = /{ $command } – { $does }
help-typing = När jag frågar något kan du skriva knappens text i stället för att trycka. Du kan sluta mitt i och fortsätta senare där du slutade.
help-your-id = Boten har ännu ingen huvudanvändare. Ditt Telegram-id är <code>{ $id }</code>: den som sköter servern skriver det i inställningen OWNERS.
help-contact = Om du behöver hjälp, fråga en människa: { $name }, { $email }
language-ask = Vilket språk ska jag använda med dig?
language-set = Nu talar jag svenska.
# same: all
list-line = • { $line }
group-private = Hej! Jag talar bara i privata chattar, så att ingens ärenden syns för andra.
menu-events = Kommande evenemang
menu-profile = Mina uppgifter
menu-language = Byt språk
menu-help = Hjälp
menu-newevent = Skapa ett evenemang
menu-announce = Skicka ett meddelande
menu-survey = Skicka en enkät
menu-count = Se siffror
menu-team = Koordinatorer
