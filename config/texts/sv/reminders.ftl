### Påminnelser: vad de säger, och vilka man vill ha.

reminders-week =
    En påminnelse om ett evenemang

    { $what }

    Säg till om du inte kan komma. Då kan någon annan få din plats.
reminders-day-before =
    En påminnelse om ett evenemang

    { $what }

    Kommer du fortfarande?
reminders-two-hours =
    Evenemanget börjar snart.

    { $what }

    Vi ses där!
reminders-offer =
    En påminnelse om ett evenemang

    { $what }

    En ledig plats väntar på dig. Svara senast { $until }.
seat-late-button = Jag kommer sent
seat-on-time-button = Jag hinner ändå i tid
reminders-late =
    Arrangören ser nu att du kommer sent. Du är välkommen ändå!

    { $what }
reminders-on-time =
    Vad bra att du hinner i tid!

    { $what }
seat-remind-all-button = Alla påminnelser
seat-remind-day-button = Bara dagen före
seat-remind-none-button = Inga påminnelser
reminders-chosen =
    <b>{ $title }</b>

    { $choice ->
        [all] Du får alla påminnelser om det här evenemanget.
        [day] Du får en påminnelse om det här evenemanget bara dagen före.
       *[none] Jag påminner dig inte om det här evenemanget. Jag berättar ändå om ändringar.
    }
