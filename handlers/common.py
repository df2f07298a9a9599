"""What everyone can always ask for: help, the language, the privacy notice, being forgotten."""

from config.markup import Markup
from handlers import menu
from handlers.buttons import Forget, Open, SetLanguage
from handlers.failures import JoinFirst, NotUnderstood, StaleButton, WantsWords
from handlers.forms import turns as forms
from handlers.house import Key
from handlers.people import profile
from handlers.screen import Button, Screen, in_rows
from handlers.turn import Turn
from storage import people

NOTICE_PART = 3500  # characters a message, of Telegram's 4,096, so that escaping has room


def help_(turn: Turn) -> None:
    """Tell what the bot is for, the person's commands, and whom to ask."""
    role = menu.Role(turn.is_coordinator, turn.is_owner)
    lines = [
        turn.say("help-line", command=name, does=turn.plain(f"menu-{name}"))
        for name in menu.names(role)
    ]
    contact = turn.house.organisation.contact
    parts = [
        turn.say("help-start", organisation=turn.house.organisation.name[turn.language]),
        Markup("\n").join(lines),
        turn.say("help-typing"),
        turn.say("help-contact", name=contact.name[turn.language], email=contact.email),
    ]
    if not turn.house.owners:  # whoever sets the bot up needs their own id for the settings
        parts.append(turn.say("help-your-id", id=str(turn.incoming.telegram_id)))
    screen = Screen(Markup("\n\n").join(parts))
    if turn.person is None or not turn.person.is_member:
        screen = screen.with_row(turn.button("button-join", Open("start")))
    turn.send(screen)


def language(turn: Turn) -> None:
    """Offer the languages, each named in itself."""
    buttons = [
        Button(turn.plain(f"language-{one}"), SetLanguage(one))
        for one in turn.house.organisation.languages
    ]
    turn.send(Screen(turn.say("language-ask"), in_rows(buttons, plain=True)))


def set_language(turn: Turn, press: SetLanguage) -> None:
    """Speak another language from the next word on; a form that waits goes on in it."""
    if press.language not in turn.house.organisation.languages:
        raise StaleButton
    if turn.person is None:
        turn.spoken = press.language
    else:
        profile.speak(turn, press.language)
    turn.show(Screen(turn.say("language-set")))
    forms.go_on(turn)


def privacy(turn: Turn) -> None:
    """Tell the privacy notice: three lines, and the whole on a tap."""
    school = turn.house.organisation
    lines = Markup("\n").join(
        turn.say("list-line", line=x) for x in school.privacy_lines(turn.language)
    )
    text = Markup("\n\n").join([turn.say("privacy-title"), lines, turn.say("privacy-commands")])
    turn.send(Screen(text).with_row(turn.button("privacy-whole-button", Open("notice"))))


def notice(turn: Turn) -> None:
    """Tell the whole privacy notice of the organisation, in as many messages as it needs."""
    for part in parts_of(turn.house.organisation.privacy.notice[turn.language], NOTICE_PART):
        turn.send(Screen(Markup.escape(part)))


def parts_of(text: str, longest: int) -> list[str]:
    """Cut a text into parts of at most ``longest``: between paragraphs, at worst between words."""
    parts: list[str] = []
    rest = text.strip()
    while len(rest) > longest:
        cut = max(rest.rfind("\n\n", 0, longest), 0) or rest.rfind(" ", 0, longest)
        cut = cut if cut > 0 else longest
        parts.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [*parts, rest]


def forget(turn: Turn) -> None:
    """Say what will be erased and ask once."""
    if turn.person is None:
        turn.send(Screen(turn.say("forget-nothing")))
        return
    buttons = [
        turn.button("forget-yes-button", Forget("yes")),
        turn.button("forget-no-button", Forget("no")),
    ]
    turn.send(Screen(turn.say("forget-ask"), in_rows(buttons, plain=True)))


def forget_answer(turn: Turn, press: Forget) -> None:
    """Erase everything about the person at once, or leave it."""
    if press.sure != "yes":
        turn.show(Screen(turn.say("forget-kept")))
        return
    if turn.person is not None:
        turn.spoken = turn.person.language
        people.erase(turn.tx, turn.person)
        turn.person = turn.duty = None
    turn.show(Screen(turn.say("forget-done")).with_row(turn.button("button-join", Open("start"))))
    menu.forget(turn)


def words(turn: Turn) -> None:
    """Take typed words as an answer to the question that waits for them."""
    if turn.person is None:
        raise JoinFirst
    forms.typed(turn, turn.incoming.text or "")


def other_content(turn: Turn) -> None:
    """Say that words are wanted; ask the waiting question again if there is one."""
    if not forms.go_on(turn, fault=Key(WantsWords.key)):
        raise WantsWords


def document(turn: Turn) -> None:
    """Take a file where one is of use; else say that words are wanted."""
    other_content(turn)


def contact(turn: Turn) -> None:
    """Say that no phone numbers are wanted, anybody's; nothing of it is kept."""
    turn.send(Screen(turn.say("error-contact")))
    forms.go_on(turn)


def edited(turn: Turn) -> None:
    """Say that an edited message changes nothing, and how an answer is changed."""
    if turn.person is not None:
        turn.send(Screen(turn.say("error-edited")))


def unknown_command(_: Turn) -> None:
    """Say that there is no such command."""
    raise NotUnderstood


def in_group(turn: Turn) -> None:
    """Say that the bot talks in private, with a link."""
    link = turn.house.link("hello")
    turn.send(
        Screen(turn.say("group-private"), ((Button(turn.plain("button-private"), url=link),),))
    )


def blocked(turn: Turn) -> None:
    """Note that the person has blocked the bot; nothing is sent until they are back."""
    people.unreachable(turn.tx, turn.incoming.telegram_id, "blocked", turn.seconds)


def unblocked(turn: Turn) -> None:
    """Note nothing more than that the person is there: every turn of theirs does so."""
