### Grupper och kanaler där boten får publicera evenemang.

venues-added-group = Nu kan jag publicera evenemang och meddelanden i gruppen <b>{ $title }</b>. Ett evenemang: välj ”Dela evenemanget” och sedan ”Publicera i en grupp” när du hanterar det. Ett meddelande: välj ”Till vem” och sedan ”Grupper och kanaler”.
venues-added-channel = Nu kan jag publicera evenemang och meddelanden i kanalen <b>{ $title }</b>. Ett evenemang: välj ”Dela evenemanget” och sedan ”Publicera i en grupp” när du hanterar det. Ett meddelande: välj ”Till vem” och sedan ”Grupper och kanaler”.
venues-no-right = Jag är med i <b>{ $title }</b> men får inte skriva där. Ge mig rätt att publicera meddelanden.
venues-list = <b>{ $title }</b> i grupper och kanaler
venues-how = Vill du ha en ny grupp eller kanal här? Lägg till mig ({ $bot }) i den. I en kanal behöver jag administratörsrätt att publicera meddelanden.
venues-line-group = Grupp <b>{ $title }</b>: { $state }
venues-line-channel = Kanal <b>{ $title }</b>: { $state }
venues-at-group = Grupp <b>{ $title }</b>
venues-at-channel = Kanal <b>{ $title }</b>
venues-not-posted = inte publicerat
venues-posting = publiceras snart
venues-posted = publicerat, siffrorna hålls aktuella
venues-posted-already = Evenemanget är redan publicerat där.
venues-preview = Ovan är inlägget precis som det skickas. Alla där ser det. Inga namn visas, och var och en svarar privat.
venues-post-button = Publicera där
venues-others-button = Andra grupper och kanaler
venues-back-button = Tillbaka till evenemanget
venues-coming =
    { $people-number ->
        [one] En person kommer.
       *[other] { $people-number } personer kommer.
    }
venues-closed = Anmälan har stängt.
venues-answer = Svara boten, så ser ingen annan ditt svar.
venues-answer-button = Svara privat
venues-topics = Gruppen har ämnen. Skriv <code>/here</code> i det ämne där jag ska publicera. Annars publicerar jag i det allmänna ämnet.
venues-here = Från och med nu publicerar jag i den här gruppen.
venues-here-topic = Från och med nu publicerar jag i det här ämnet.
venues-topic-gone = Ämnet där jag publicerade i gruppen <b>{ $title }</b> har raderats eller stängts. Jag publicerar ingenting mer i gruppen. Om du vill publicera där igen, skriv <code>/here</code> i något av gruppens ämnen.
audit-subject-venue = grupp eller kanal
