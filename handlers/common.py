"""What everyone can always ask for, and what is said to whatever else comes."""

from config.markup import Markup
from handlers import menu
from handlers.announcing import albums, cutting
from handlers.broadcasts import correcting
from handlers.buttons import MatterDo, Open, SetLanguage
from handlers.coordinators import contact_name
from handlers.failures import JoinFirst, NotUnderstood, StaleButton, WantsWords
from handlers.forms import turns as forms
from handlers.house import Key
from handlers.matters import replying
from handlers.register import turns as register
from handlers.screen import Button, Screen, in_rows
from handlers.speaking import speak
from handlers.surveys import first
from handlers.turn import Turn
from storage import people


def help_(turn: Turn) -> None:
    """Tell what the bot is for, the person's commands, and whom to ask."""
    role = menu.Role(turn.may_count, turn.is_coordinator, turn.is_owner)
    lines = [
        turn.say("help-line", command=name, does=turn.plain(f"menu-{name}"))
        for name in menu.names(role)
    ]
    contact = turn.house.organisation.contact
    asked = contact.name[turn.language]
    if turn.person is not None and turn.person.is_member:
        unit = turn.person.unit
        asked = contact_name(turn.house, turn.tx, turn.language, unit, turn.seconds)
    parts = [
        turn.say("help-start", organisation=turn.house.organisation.name[turn.language]),
        Markup("\n").join(lines),
        turn.say("help-typing"),
        turn.say("help-contact", name=asked, email=contact.ways),
    ]
    if not turn.house.owners:  # whoever sets the bot up needs their own id for the settings
        parts.append(turn.say("help-your-id", id=str(turn.incoming.telegram_id)))
    screen = Screen(Markup("\n\n").join(parts))
    if turn.person is None or not turn.person.is_member:
        screen = screen.with_row(turn.button("button-join", Open("start")))
    elif not turn.is_coordinator:
        screen = screen.with_row(turn.button("matters-ask-button", MatterDo(0, "ask", "")))
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
        speak(turn, press.language)
    turn.show(Screen(turn.say("language-set")))
    forms.go_on(turn)


def words(turn: Turn) -> None:
    """Take typed words as an answer to the question that waits, or as a reply to what was sent."""
    if turn.person is None:
        raise JoinFirst
    text = turn.incoming.text or ""
    if cutting.rest_came(turn) or replying.taken(turn):
        return
    if not first.typed(turn, text):
        forms.typed(turn, text)


def other_content(turn: Turn) -> None:
    """Take what answers the waiting question; else say that words are wanted, and ask it again."""
    if not _taken(turn):
        _words_wanted(turn)


def _taken(turn: Turn) -> bool:
    """Take what replies to an announcement, belongs to an album, or answers what waits."""
    return replying.taken(turn) or _of_album(turn) or forms.received(turn)


def _of_album(turn: Turn) -> bool:
    return albums.joined(turn) or correcting.joined(turn)


def _words_wanted(turn: Turn) -> None:
    if not forms.go_on(turn, fault=albums.wanted(turn) or Key(WantsWords.key)):
        raise WantsWords


def document(turn: Turn) -> None:
    """Take what answers the waiting question, or a register that a coordinator sends.

    Else say that words are wanted.
    """
    if _taken(turn):
        return
    if turn.is_coordinator:
        turn.arrive()  # an owner may never have pressed Start
        register.received(turn)
    else:
        _words_wanted(turn)


def contact(turn: Turn) -> None:
    """Say that no phone numbers are wanted, anybody's; nothing of it is kept."""
    turn.send(Screen(turn.say("error-contact")))
    forms.go_on(turn)


def edited(turn: Turn) -> None:
    """Say that an edited message changes nothing, and how an answer is changed."""
    if turn.person is not None:
        turn.send(Screen(turn.say("error-edited")))


def too_much(turn: Turn) -> None:
    """Say, to somebody who sends very much at once, that it is not read, and what to do."""
    if turn.incoming.query is not None:
        turn.toast = turn.plain("error-too-much")
    else:
        turn.send(Screen(turn.say("error-too-much")))


def unknown_command(_: Turn) -> None:
    """Say that there is no such command."""
    raise NotUnderstood


def in_group(turn: Turn) -> None:
    """Say that the bot talks in private, with a link."""
    link = turn.house.link("hello")
    button = Button(turn.plain("button-private"), url=link)
    send_in_group(turn, Screen(turn.say("group-private"), ((button,),)))


def send_in_group(turn: Turn, screen: Screen) -> None:
    """Reply in the topic of a group in which something was said."""
    thread = turn.incoming.thread
    topic = {} if thread is None else {"message_thread_id": thread}
    turn.call(screen.method, screen.to_params() | topic)


def blocked(turn: Turn) -> None:
    """Note that the person has blocked the bot; nothing is sent until they are back."""
    people.unreachable(turn.tx, turn.incoming.telegram_id, "blocked", turn.seconds)


def unblocked(turn: Turn) -> None:
    """Note nothing more than that the person is there: every turn of theirs does so."""
