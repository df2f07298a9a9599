### Inbjudningslänkar, deras lappar och affischer, och att lägga till någon annan.

menu-invite = Inbjudningslänkar
menu-register = Lägg till en alumn

## Att göra en ny länk

invitations-form = Ny inbjudningslänk
invitations-ask-unit = Till vilken enhet bjuder länken in?
invitations-unit = Enhet
invitations-whole-school-button = Hela läroanstalten
invitations-ask-occasion = Var ska länken användas?
invitations-occasion = Används
invitations-help-occasion = Välj eller skriv själv, högst 60 tecken. Du ser sedan hur många som kommer genom länken.
invitations-occasion-graduation-button = Examen
invitations-occasion-event-button = Evenemang
invitations-occasion-poster-button = Affisch
invitations-occasion-visit-button = Klassbesök
invitations-occasion-letter-button = E-post eller brev
invitations-ask-field = Vilket utbildningsområde gäller länken?
invitations-field = Utbildningsområde
invitations-help-field = Den som ansluter sig behöver då inte svara på det. Hoppa över om länken gäller alla områden.
invitations-ask-year = Vilket examensår gäller länken?
invitations-year = Examensår
invitations-help-year = Hoppa över om länken gäller alla år.
invitations-ask-event = Leder länken till ett evenemang?
invitations-event = Evenemang
invitations-help-event =
    Den som har anslutit sig ser evenemanget och kan anmäla sig. Hoppa över om länken inte hör till ett evenemang.

    { $events }
invitations-ask-lasts = Hur länge fungerar länken?
invitations-lasts = Fungerar
invitations-lasts-month-button = 30 dagar
invitations-lasts-year-button = Ett år
invitations-lasts-always-button = Tills vidare
invitations-ask-language = På vilket språk ska meddelandet, lapparna och affischen vara?
invitations-language = Språk
invitations-made = <b>Länken är klar.</b> Vidarebefordra nästa meddelande, eller gör en QR-kod, lappar eller en affisch.

## Meddelandet som vidarebefordras

invitations-forward-event =
    <b>{ $title }</b>
    När: { $when }
    Var: { $place }
invitations-forward =
    { $organisation } bjuder in dig till alumnerna! Du får inbjudningar till evenemang och hör läroanstaltens nyheter. Det tar ungefär en minut att ansluta sig.

    Öppna länken och tryck på Starta (Start):
    { $link }
invitations-forward-until = Öppna länken senast { $time }.

## Listan

invitations-title = <b>Inbjudningslänkar</b>
    { $links-number ->
        [0] Ingen länk är i bruk. Gör en länk, så hittar alumnerna hit.
        [one] En länk är i bruk.
       *[other] { $links-number } länkar är i bruk.
    }
invitations-ended-title = <b>Avslutade inbjudningslänkar</b>
invitations-line =
    { $line-number }. <b>{ $occasion }</b>, { $unit }
    Öppnat { $opened-number }, anslutit sig { $registered-number }
invitations-new-button = Gör en ny länk
invitations-ended-button = Avslutade länkar
invitations-open-button = Länkar i bruk
invitations-previous-button = Föregående
invitations-next-button = Följande
invitations-list-button = Alla inbjudningslänkar

## En länk

# same: all
invitations-detail = { $what }: <b>{ $value }</b>
invitations-counts =
    { $opened-number ->
        [0] Ingen har öppnat länken ännu.
        [one] En person har öppnat länken.
       *[other] { $opened-number } personer har öppnat länken.
    } { $registered-number ->
        [0] Ingen har anslutit sig med den ännu.
        [one] En har anslutit sig med den.
       *[other] { $registered-number } har anslutit sig med den.
    }
invitations-works-always = Länken fungerar tills vidare.
invitations-state-works = Länken fungerar. Den slutar fungera { $time }.
invitations-state-closed = Länken stängdes { $time }.
invitations-state-expired = Länken slutade fungera { $time }.
invitations-text-button = Meddelande att skicka
invitations-qr-button = QR-kod som bild
invitations-slip-button = Lappar att skriva ut
invitations-poster-button = Affisch att skriva ut
invitations-close-button = Stäng länken
invitations-close-ask = <b>Vill du stänga länken ”{ $occasion }”?</b>

    Den som öppnar den kan fortfarande ansluta sig, men länken fyller inte längre i uppgifter och räknar inte personen. Du kan öppna länken på nytt.
invitations-close-now-button = Ja, stäng länken
invitations-keep-button = Stäng inte
invitations-closed-now = Länken är nu stängd. Om det var ett misstag kan du öppna den på nytt.
invitations-reopen-button = Öppna länken på nytt
invitations-reopened = Länken fungerar igen.
invitations-file-toast = Jag gör filen. Den kommer strax.

## Bildtexter

invitations-caption-qr =
    QR-kod: { $occasion }, { $unit }

    Koden öppnar den här länken: { $link }
invitations-caption-slip =
    Lappar: { $occasion }, { $unit }

    På en A4-sida finns fyra likadana lappar. Skriv ut i full storlek (100{"\u00A0"}%) och klipp vid märkena. På lappen finns en QR-kod, tre anvisningar och den här länken: { $link }
invitations-caption-poster =
    Affisch: { $occasion }, { $unit }

    På A4-sidan finns en stor QR-kod, tre anvisningar och den här länken: { $link }

## Lappen och affischen

invitations-paper-title = Låt oss hålla kontakt!
invitations-paper-why = Gå med bland alumnerna. Du får inbjudningar till evenemang och hör läroanstaltens nyheter.
# same: all
invitations-paper-event = { $when }, { $place }
invitations-paper-step-one = Installera den kostnadsfria appen Telegram på telefonen.
invitations-paper-step-two = Rikta kameran mot QR-koden eller skriv länken i webbläsaren.
invitations-paper-step-three = Tryck på Starta (Start) och svara på några frågor.
invitations-paper-alt = QR-kod som öppnar länken nedan
invitations-paper-until = Öppna länken senast { $time }.
invitations-paper-contact = Frågor? { $email }
invitations-file-code = alumninbjudan-qr
invitations-file-slips = alumninbjudan-lappar
invitations-file-poster = alumninbjudan-affisch

## Att komma genom en länk

invitations-arrive-closed = Den här länken är stängd. Du kan ansluta dig ändå: svara bara på frågorna.
invitations-arrive-expired = Den här länkens tid har gått ut. Du kan ansluta dig ändå: svara bara på frågorna.
invitations-arrive-used = Någon har redan anslutit sig med den här länken. Du kan ansluta dig ändå: svara bara på frågorna. Om du inte själv har använt länken, berätta det för din läroanstalt.
invitations-arrive-unknown = Jag känner inte till den här länken. Du kan ansluta dig ändå: svara bara på frågorna.

## Att lägga till någon annan

behalf-form = Lägg till en alumn
behalf-ask-agreed = Är personen på plats, och vill personen vara med?
behalf-agreed = Vill vara med
behalf-help-agreed = Personen måste veta vad du skriver och samtycka till det. Personen granskar och bekräftar själv uppgifterna genom sin egen länk.
behalf-agreed-button = Ja, vet om det och vill
behalf-not-agreed-button = Inte ännu
behalf-ask-first = Fråga personen först. Jag sparade ingenting.
behalf-ask-name = Vad heter personen?
behalf-name = Namn
behalf-ask-unit = Vid vilken enhet studerade eller studerar personen?
behalf-ask-status = Har personen redan tagit examen?
behalf-status = Studiesituation
behalf-graduated-button = Har tagit examen
behalf-studying-button = Studerar fortfarande
behalf-ask-field = Inom vilket område studerade eller studerar personen?
behalf-field = Utbildningsområde
behalf-ask-year = Vilket år tog personen examen?
behalf-year = Examensår
behalf-ask-expected = Vilket år tar personen examen?
behalf-expected = Tar examen
behalf-ask-event = Är personen med på ett evenemang?
behalf-made = <b>Länken är klar.</b> Visa QR-koden för personen nu, eller vidarebefordra nästa meddelande till personen.

    Uppgifterna är färdigt ifyllda, och personen bekräftar dem själv. Länken fungerar en gång och senast { $time }.
behalf-forward =
    { $organisation } bjuder in dig till alumnerna! Dina uppgifter är redan ifyllda: granska och bekräfta dem.

    Öppna din egen länk och tryck på Starta (Start):
    { $link }

    Länken är bara för dig. Öppna den senast { $time }.
behalf-caption =
    Personens egen QR-kod. Visa den, så kan personen läsa den med telefonens kamera.

    Koden öppnar den här länken: { $link }
behalf-again-button = Lägg till en annan alumn
behalf-drop-button = Radera tillägget
behalf-drop-ask = Ska jag radera tillägget? Länken slutar fungera, och inga uppgifter om personen blir kvar.
behalf-drop-now-button = Ja, radera
behalf-keep-button = Radera inte
behalf-dropped = Tillägget är raderat. Inga uppgifter om personen blev kvar.
behalf-has-joined = Personen har redan anslutit sig. Bara personen själv kan radera sina uppgifter.
