### Vad boten själv frågar: om examen, och om uppgifterna stämmer.

askings-title = Examen
askings-graduated = Hej { $name }! Har du redan tagit examen?
askings-yes-button = Ja, jag har tagit examen
askings-not-yet-button = Inte ännu
askings-stopped-button = Jag slutade studera
askings-congratulations = Gratulerar! Ditt examensår är nu { $year }. Du kan ändra det i dina uppgifter.
askings-not-yet-thanks = Okej, lycka till med studierna! Jag frågar igen { $date }.
askings-stopped-thanks = Tack för att du berättade. Du är lika välkommen som förut.
askings-no-student = Enligt dina uppgifter studerar du inte längre. Du kan ändra dina uppgifter när du vill.
askings-still-right = Jag frågar det här en gång om året: stämmer dina uppgifter fortfarande?
askings-right-button = Ja, allt stämmer
askings-change-button = Jag ändrar mina uppgifter
askings-right-thanks = Tack! Jag frågar igen om ett år.
