### Kön: lediga platser, att ta dem och att låta dem gå vidare.

waiting-offer =
    { $seats-number ->
        [one] <b>En plats har blivit ledig!</b> Den är din om du vill ha den.
       *[other] <b>Platser har blivit lediga!</b> { $seats-number } platser är dina om du vill ha dem.
    }
waiting-offer-fewer = Du önskade { $wanted-number } platser, men så många är inte lediga ännu. Du kan ändå komma: det ryms bara färre gäster.
waiting-offer-until = Svara senast { $until }. Efter det frågar jag nästa i kön.
seat-accept-button = Jag tar platsen
seat-pass-button = Jag kan inte
waiting-accepted =
    { $seats-number ->
        [one] <b>Platsen är nu din.</b>
       *[other] <b>{ $seats-number } platser är nu dina.</b>
    }
waiting-passed = Tack för att du svarade. Platsen går till nästa i kön.
waiting-gone = <b>Det här erbjudandet har upphört.</b> Du kan anmäla dig på nytt.
waiting-gone-closed = <b>Det här erbjudandet har upphört.</b>
waiting-lapsed =
    <b>{ $title }</b>: jag fick inget svar av dig, så platsen gick till nästa i kön. Du står inte längre i kö.

    Vill du fortfarande komma med? Öppna evenemanget och tryck på Jag kommer.
waiting-lapsed-closed =
    <b>{ $title }</b>: jag fick inget svar av dig, så platsen gick till nästa i kön. Du står inte längre i kö.

    Anmälan har stängt. { $ask }
waiting-left-out =
    <b>{ $title }</b> har börjat, och ingen plats hann bli ledig för dig. Tack för att du väntade. Varmt välkommen en annan gång!
error-sign-up-closed =
    Anmälan har stängt. Du kan ändå meddela om du inte kan komma.

    { $ask }
