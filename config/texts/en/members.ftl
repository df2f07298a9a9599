### Searching, a person's details, a wrong unit, one person with two accounts, a new Telegram account.

menu-people = Find people
menu-move = Change your Telegram account

## Searching

members-title = Search
members-intro = <b>Search: { $unit }</b>
    { $people-number ->
        [0] Nobody has joined yet.
        [one] { $people-number } alumnus has joined.
       *[other] { $people-number } alumni have joined.
    }
members-ask = Who are you looking for?
members-ask-help = Write a name or the beginning of one, for example: mai virt. Each search is noted down, without its words.
members-found = { $people-number ->
    [one] Searching for <b>{ $words }</b> found one person.
   *[other] Searching for <b>{ $words }</b> found { $people-number } people.
 }
members-near = { $people-number ->
    [one] Searching for <b>{ $words }</b> found nobody. One person has nearly the same name:
   *[other] Searching for <b>{ $words }</b> found nobody. { $people-number } people have nearly the same name:
 }
members-nobody = Searching for <b>{ $words }</b> found nobody. Try the beginning of the name or another spelling.
members-many = Searching for <b>{ $words }</b> found too many people. Write more of the name.
# same: all
members-one = { $place }. <b>{ $name }</b>: { $told }
# same: all
members-one-button = { $place }. { $name }
members-previous-button = Previous
members-next-button = Next
members-again-button = New search
members-register-button = Add a new person
members-card-button = Back to the details
members-list-button = Back to the list

## A person's details

# same: all
members-card = <b>{ $name }</b>
# same: all
members-line = { $item }: <b>{ $value }</b>
members-item-unit = Unit
members-item-field = Field
members-item-qualification = Qualification
members-item-year = Studies
members-item-region = Lives in
members-item-activity = Doing now
members-item-language = Language
members-item-taking = Wants
members-item-since = Joined
members-item-reach = Messages
members-studying = still studying
members-studying-until = still studying, expects to graduate in { $year }
members-graduated = graduated in { $year }
members-purpose-news = events and news
members-purpose-surveys = surveys
members-purpose-visits = to visit the school
members-purpose-mentoring = to be a mentor
members-purpose-placements = to offer work placements and projects
members-purpose-story = to tell their story
members-purpose-ideas = to bring ideas
members-purpose-none = nothing beyond the necessary
members-reached = arrive
members-reached-not = do not arrive, the bot is blocked or the account is gone
members-move-button = Correct the unit
members-merge-button = Merge with another account

## A wrong unit

members-move-ask = <b>To which unit does { $name } belong?</b>

    Now: { $unit }
members-move-sure = <b>{ $name }: { $unit }</b>

    Shall I correct the unit? They get a message about it.
members-move-sure-leaves = <b>{ $name }: { $unit }</b>

    Shall I correct the unit? They get a message about it. You will no longer see their details.
members-move-now-button = Yes, correct the unit
members-moved = Corrected. { $name }: { $unit }.
members-moved-told = { $organisation } has corrected your unit. Your unit is now { $unit }. If that is wrong, change it in your details.

## One person with two accounts

members-merge-title = Merging accounts
members-merge-intro = If <b>{ $name }</b> has joined twice, you can merge the accounts. Find their other account.
members-merge-sure = <b>Are these the same person?</b>
members-merge-old = <b>1. { $name }</b>, older account: no longer used
members-merge-new = <b>2. { $name }</b>, newer account: stays in use
members-merge-final = Details, consents and answers are merged. Where details differ, the newer account’s stay. Both accounts get a message. Merging cannot be undone.
members-merge-now-button = Yes, merge the accounts
members-merged = The accounts have been merged: { $name }.
members-merged-left = { $organisation } has merged this account with your other Telegram account. This account is no longer in the register, and I will not write here any more. If that is wrong, write to { $email }
members-merged-told = { $organisation } has merged your two accounts. All your details, consents and answers are now in this account. If that is wrong, write to { $email }
members-merge-same = This is the same account. Find their other account.
members-merge-self = This is your own account. Change your own account with /move.
members-merge-duty = One of the accounts belongs to a coordinator. They can change accounts themselves with /move. Otherwise the owner of the bot merges them.

## A new Telegram account

moving-title = Changing accounts
moving-short = Code
moving-ask = What is your code?
moving-ask-help = You get the code by writing /move in your old Telegram account. If you can no longer open it, ask a coordinator for help.
moving-wrong = This code does not work. Check the code. It expires after a day and after five wrong tries. Make a new one then.
moving-code = <b>Are you changing your Telegram account?</b>

    Your code is <code>{ $code }</code>

    Open the bot with your new account, write /move and give the code. All your details move, and this account is no longer used. The code works once, until { $time }. Do not show it to others.
moving-owner = An owner’s rights do not move with the code. They are given in the server’s settings (OWNERS).
moving-type-button = I already have a code
moving-same = This code is for your other account. Write it in your new account.
moving-left = Your details have moved to your other Telegram account. This account is no longer in the register, and I will not write here any more.
moving-welcome = Welcome back, { $name }! Your details and consents are now in this account.{ $events-number ->
        [0] { "" }
        [one] { " " }One answer to an event came along.
       *[other] { " " }{ $events-number } answers to events came along.
    }{ $surveys-number ->
        [0] { "" }
        [one] { " " }One answer to a survey came along.
       *[other] { " " }{ $surveys-number } answers to surveys came along.
    }
