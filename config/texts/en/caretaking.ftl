### The bot’s own troubles, for the owners only: what is wrong, what to do about it, when it is over.

care-failures = <b>The bot is in trouble</b>
    In the last hour this has failed:
care-failed-turns = People’s messages and taps: { $failures-number }
care-failed-jobs = The bot’s own work: { $failures-number }
care-failed-deliveries = Messages on their way out: { $failures-number }
care-failures-over = The trouble is over: for an hour nothing has failed.

care-backlog = <b>The bot is behind</b>
    The oldest waiting message or piece of work is late by this much: { $time }.
care-backlog-over = The bot has caught up.

care-offline-over = <b>Telegram could not be reached</b>
    It began { $since } and lasted this long: { $time }. Now the bot works again.
care-offline-kept = Nothing was lost. The bot now answers what was written meanwhile, and sends what has been waiting.
care-offline-lost = Telegram keeps messages for a day. Older messages to the bot may be lost. The bot’s own messages go out now.

care-copies = <b>There is no new backup</b>
    The newest backup was made { $made }.
care-copies-none = <b>There is no backup</b>
    No backup has been made yet.
care-copies-lost = <b>The backups are not where they were</b>
    The folder of the backups is empty. Has its disk come off the server? No new backups are made until this is put right.
care-copies-over = The backups are in order again.
care-hook = <b>The backup was not copied elsewhere</b>
    The copy is made, but the command in the setting BACKUP_HOOK failed.
care-hook-over = The backup has been copied elsewhere again.

care-disk = <b>The disk is filling up</b>
    Only { $megabytes-number } MB are free.
care-disk-over = The disk has room again.
care-database = <b>The bot cannot save anything</b>
    { $why ->
        [full] The server’s disk is full. Make room on it.
        [read_only] The server’s disk cannot be written to. Check the disk, and who may write to the folder.
        [damaged] The database is damaged. Restore a backup: <code>python -m bot restore</code>
       *[broken] The server’s disk does not work. Check whether it is broken.
    }

    What people write to the bot waits at Telegram for a day. It is dealt with as soon as this is put right.
care-database-over = The bot can save again.

care-webhook = <b>Telegram cannot deliver messages</b>
    Telegram reports that something is wrong with the bot’s address (WEBHOOK_URL).
care-webhook-over = Telegram can deliver messages to the bot again.
care-rival = <b>Another program takes this bot’s messages</b>
    Another program fetches the bot’s messages at the same time with the same token (BOT_TOKEN). Some of them may therefore never come here.
care-rival-over = The bot gets all its messages again: the other program no longer takes them.
care-clock-forward = <b>The server’s clock jumped</b>
    It moved forward by this much: { $time }. It may also be that the server stood still for that long.
care-clock-back = <b>The server’s clock jumped</b>
    It moved back by this much: { $time }.
care-asleep = <b>The bot was away</b>
    It did not run during this time: { $since } – { $until }. The bot now does what was left undone meanwhile.

## What to do

care-do-failures = The command <code>python -m bot failures</code> on the server shows what happened.
care-do-check = The command <code>python -m bot check</code> on the server helps to find the reason, and tells what to do.
care-do-backup = The command <code>python -m bot backup</code> on the server makes a copy, or tells what prevents it.
care-do-hook = The command <code>python -m bot backup</code> on the server makes a new copy, and shows what keeps it from being copied elsewhere.
care-do-disk = Make room on the server’s disk. When it is full, the bot can no longer save answers.
care-do-clock = Check that the server’s time is right. Reminders and scheduled messages go out by it.
care-do-rival = Find the other program and stop it. It may be a copy of the bot on another machine or on an old server. If you cannot find it, let @BotFather make a new token, and put that into the setting BOT_TOKEN.
