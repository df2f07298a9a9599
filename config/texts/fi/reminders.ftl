### Muistutukset: mitä niissä lukee, ja mitkä niistä kukin haluaa.

reminders-week =
    Muistutus tapahtumasta

    { $what }

    Jos et pääsekään, kerro siitä. Silloin joku muu voi tulla tilallesi.
reminders-day-before =
    Muistutus tapahtumasta

    { $what }

    Tuletko yhä?
reminders-two-hours =
    Tapahtuma alkaa pian.

    { $what }

    Nähdään siellä!
reminders-offer =
    Muistutus tapahtumasta

    { $what }

    Vapautunut paikka odottaa sinua. Vastaa viimeistään { $until }.
seat-late-button = Tulen myöhässä
seat-on-time-button = Tulen sittenkin ajoissa
reminders-late =
    Järjestäjä näkee nyt, että tulet myöhässä. Tervetuloa silti!

    { $what }
reminders-on-time =
    Hienoa, että ehdit ajoissa!

    { $what }
seat-remind-all-button = Kaikki muistutukset
seat-remind-day-button = Vain edellisenä päivänä
seat-remind-none-button = Ei muistutuksia
reminders-chosen =
    <b>{ $title }</b>

    { $choice ->
        [all] Saat tästä tapahtumasta kaikki muistutukset.
        [day] Saat tästä tapahtumasta muistutuksen vain edellisenä päivänä.
       *[none] En muistuta sinua tästä tapahtumasta. Muutoksista kerron kyllä.
    }
