### Att gå med, och de egna uppgifterna.

join-title = Registrering
join-hello = Hej! Jag är din läroanstalts alumnbot: jag berättar om evenemang och frågar hur det går.
join-language = Vilket språk ska vi använda?
join-privacy =
    { $organisation } vill hålla kontakt med sina tidigare studerande.

    { $lines }
join-consent = Har du fyllt 13 år, och samtycker du till det här?
join-consent-button = Jag har fyllt 13 och samtycker
join-refuse-button = Jag samtycker inte
join-name = Vad heter du? Skriv ditt namn eller tryck på knappen.
join-unit = Var studerade du?
join-field = Inom vilket område studerade du?
join-year = Vilket år tog du examen?
join-year-help = Du kan också skriva året, till exempel 2015.
join-studying-button = Jag studerar fortfarande
join-region = I vilket landskap bor du nu?
join-wants = Vad får jag skicka till dig? Du kan välja flera. Tryck till sist på Klar.
join-news-button = Evenemang och nyheter
join-surveys-button = Korta enkäter
join-done = Tack, { $name }! Nu är du med. Du kan ändra dina uppgifter när du vill.
join-refused = Okej. Jag sparar ingenting om dig. Du kan gå med senare om du vill.
home = Hej { $name }! Vad vill du göra?
short-language = Språk
short-consent = Samtycke
short-name = Namn
short-unit = Enhet
short-field = Område
short-year = Examensår
short-region = Landskap
short-wants = Meddelanden du vill ha
profile-title = <b>Dina uppgifter</b>
# same: all
profile-line = { $item }: <b>{ $value }</b>
profile-not-told = inte angivet
profile-saved = Sparat
profile-change-title = Ändring av uppgifter
change-name-button = Ändra namn
change-unit-button = Ändra enhet
change-field-button = Ändra område
change-year-button = Ändra år
change-region-button = Ändra landskap
change-wants-button = Ändra mina meddelanden
change-language-button = Ändra språk
