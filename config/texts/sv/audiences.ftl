### Till vem ett meddelande, ett evenemang eller en enkät riktar sig.

audiences-all = Till vem
audiences-ask-all = Till vem ska detta skickas?
audiences-everyone-button = Till alla
audiences-everyone-in-unit-button = Till alla i min enhet
audiences-choose-button = Jag väljer mottagare

audiences-skip-means-all = Välj en eller flera och tryck på Klar. Om du hoppar över frågan är alla med.
audiences-units = Enheter
audiences-ask-units = Från vilka enheter?
audiences-fields = Utbildningsområden
audiences-ask-fields = Från vilka utbildningsområden?
audiences-years = Examensår
audiences-ask-years = Vilka examensår gäller det?
audiences-years-help = Skriv ett år eller flera, till exempel 2023, 2020-2024, 2020- eller -2019. Om du hoppar över frågan är alla med.
audiences-want-years = Jag förstod inte åren. Skriv dem så här: 2023, 2020-2024, 2020- eller -2019.
audiences-years-outside = Åren ska vara mellan { $least } och { $most }. Skriv dem en gång till.
audiences-years-from = från och med { $first }
audiences-years-to = till och med { $last }
audiences-regions = Landskap
audiences-ask-regions = Var bor mottagarna?
audiences-languages = Språk
audiences-ask-languages = Vilka språk använder de?
audiences-takes-part = Sätt att delta
audiences-ask-takes-part = Vad har de erbjudit?

## Mottagarna i ord

audiences-said-everyone = alla alumner som är med
audiences-said-line = { $what }: { $names }
audiences-answers = Svar på ett evenemang
audiences-answered = { $answer ->
    [coming] kommer
    [maybe] kanske
   *[cannot] kan inte
 }
audiences-joined = Gick med tidigast
