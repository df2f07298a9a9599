### Muistutukset selkeällä suomella.

reminders-week =
    Muistutan tapahtumasta.

    { $what }

    Etkö pääse? Kerro se minulle.
reminders-day-before =
    Muistutan tapahtumasta.

    { $what }

    Tuletko yhä?
reminders-two-hours =
    Tapahtuma alkaa pian.

    { $what }

    Tervetuloa!
reminders-offer =
    Muistutan tapahtumasta.

    { $what }

    Paikka odottaa sinua. Vastaa viimeistään { $until }.
seat-late-button = Tulen myöhässä
seat-on-time-button = Tulen ajoissa
reminders-late =
    Järjestäjä näkee: tulet myöhässä. Olet tervetullut!

    { $what }
reminders-on-time =
    Hienoa! Tulet ajoissa.

    { $what }
seat-remind-all-button = Kaikki muistutukset
seat-remind-day-button = Vain päivää ennen
seat-remind-none-button = Ei muistutuksia
reminders-chosen =
    <b>{ $title }</b>

    { $choice ->
        [all] Saat kaikki muistutukset.
        [day] Muistutan sinua vain päivää ennen.
       *[none] En muistuta sinua. Kerron sinulle silti muutoksista.
    }
