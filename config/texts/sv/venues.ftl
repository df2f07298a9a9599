### Grupper och kanaler där boten får publicera evenemang.

venues-added-group = Nu kan jag publicera evenemang i gruppen <b>{ $title }</b>. Välj “Dela evenemanget” och sedan “Publicera i en grupp” när du hanterar ett evenemang.
venues-added-channel = Nu kan jag publicera evenemang i kanalen <b>{ $title }</b>. Välj “Dela evenemanget” och sedan “Publicera i en grupp” när du hanterar ett evenemang.
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
