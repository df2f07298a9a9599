"""The two-person rule: what goes to very many is confirmed by another coordinator of the scope."""

from collections.abc import Iterable

from config.markup import Markup
from handlers import coordinators
from handlers.announcing import screens, showing
from handlers.announcing.access import own
from handlers.announcing.asking import fresh, guard
from handlers.announcing.facts import mark
from handlers.announcing.going import launch
from handlers.announcing.opening import leads_nowhere
from handlers.announcing.rules import DECLINED, OVER
from handlers.failures import StaleButton
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Text
from handlers.house import House, Key
from handlers.screen import Rows, Screen
from handlers.turn import Turn
from handlers.writing import write
from storage import announcements, people, recurring
from storage.announcements import WAITING, Announcement
from storage.forms import Session
from storage.people import Person
from storage.transaction import Transaction

FORM = "announcement_decline"
WHY = "why"
LONGEST = 500  # characters of why not


def others(
    house: House, tx: Transaction, found: Announcement, but: int | None, now: int
) -> list[Person]:
    """Return who can confirm: those who coordinate the scope now and the owners, but for one."""
    known = coordinators.reachable(house, tx, found.unit, now)
    known += [one for one in coordinators.owners(house, tx) if one.unreachable_at is None]
    by_id = {one.id: one for one in known}
    return [one for one in by_id.values() if one.id != but]


def ask(turn: Turn, found: Announcement) -> None:
    """Tell all who can confirm it; where there is nobody, say so and leave it as it is."""
    told = request(turn.house, turn.tx, found, turn.who(), turn.seconds)
    if not told:
        showing.card(turn, found.id, turn.say("announcing-nobody-confirms"))
        return
    turn.audit("asked", unit=found.unit, subject="announcement", subject_id=found.id)
    asked = turn.say("announcing-asked", **{"people-number": told})
    showing.card(turn, found.id, asked)


def request(house: House, tx: Transaction, found: Announcement, by: Person, now: int) -> int:
    """Let an announcement wait for a second person, and tell all who can be it; return how many."""
    who = others(house, tx, found, by.id, now)
    if who:
        announcements.ask(tx, found.id, by.id, now)
    for one in who:
        write(tx, one, _please(house, one.language, found, by), now, about=by.id)
    return len(who)


def late(
    house: House, tx: Transaction, found: Announcement, who: Iterable[Person], now: int
) -> None:
    """Tell that it has not gone at its time, for nobody has confirmed it: it goes once they do.

    Then it goes at once, and no more as the next one of what recurs.
    """
    announcements.miss(tx, found.id)
    recurring.detach(tx, found.id)
    for one in who:
        said = house.texts.say(one.language, "announcing-unconfirmed")
        button = screens.do(house, one.language, "announcing-judge-button", found.id, "show")
        write(tx, one, Screen(said, ((button,),)), now)


def _please(house: House, language: str, found: Announcement, by: Person) -> Screen:
    limit = house.organisation.messages.second_person_from
    said = house.texts.say(
        language, "announcing-please-confirm", name=by.name or "", **{"limit-number": limit}
    )
    button = screens.do(house, language, "announcing-judge-button", found.id, "judge")
    return Screen(said, ((button,),))


def judge(turn: Turn, announcement_id: int) -> None:
    """Show it as its readers will get it, and ask whether it may go."""
    found = _waiting(turn, announcement_id)
    turn.keep_card()
    showing.preview(turn, found, turn.language)
    showing.card(turn, found.id)


def _waiting(turn: Turn, announcement_id: int) -> Announcement:
    """Return what waits for a second person, which this one is."""
    found = own(turn, announcement_id)
    if found.state != WAITING or found.asked_by == turn.who().id:
        raise StaleButton
    return found


def confirm(turn: Turn, announcement_id: int, shown: str) -> None:
    """Let it go, now or at its time; what has changed since it was shown is shown first."""
    found = _waiting(turn, announcement_id)
    if shown != mark(found):
        judge(turn, found.id)
        return
    if leads_nowhere(turn.tx, found, turn.seconds):
        announcements.give_back(turn.tx, found.id, turn.seconds, OVER)
        showing.card(turn, found.id)
        _tell_asker(turn, found, "announcing-came-back")
        return
    announcements.confirm(turn.tx, found.id, turn.who().id, turn.seconds)
    turn.audit("confirmed", unit=found.unit, subject="announcement", subject_id=found.id)
    if found.send_at is not None and found.send_at > turn.seconds:
        announcements.schedule(turn.tx, found.id, turn.seconds)
        turn.show(Screen(turn.say("announcing-confirmed-later")))
    else:
        launch(turn, own(turn, found.id))
    _tell_asker(turn, found, "announcing-confirmed")


def decline(turn: Turn, announcement_id: int) -> None:
    """Ask why not; it can be left unsaid."""
    fresh(turn, FORM, _waiting(turn, announcement_id).id)


def take_back(turn: Turn, announcement_id: int) -> None:
    """Let what waits for a second person be a draft again."""
    found = own(turn, announcement_id)
    if found.state != WAITING:
        raise StaleButton
    send_at = found.send_at
    announcements.give_back(turn.tx, found.id, turn.seconds)
    if recurring.slot_of(turn.tx, found.id) is None:  # what recurs has its own time
        announcements.set_time(turn.tx, found.id, send_at, turn.seconds)
    turn.audit("taken back", unit=found.unit, subject="announcement", subject_id=found.id)
    showing.card(turn, found.id)


def _build(_: Turn, __: Session) -> Form:
    why = Question(
        WHY,
        Key("announcing-ask-why"),
        Text(LONGEST, lines=True),
        Key("announcing-why"),
        optional=True,
        help=Key("announcing-ask-why-help"),
    )
    return Form(Key("announcing-decline-title"), (why,))


def _done(turn: Turn, session: Session, values: Values) -> None:
    found = _waiting(turn, session.subject)
    announcements.give_back(turn.tx, found.id, turn.seconds, values.get(WHY) or DECLINED)
    turn.audit("declined", unit=found.unit, subject="announcement", subject_id=found.id)
    turn.show(Screen(turn.say("announcing-declined")))
    _tell_asker(turn, found, "announcing-was-declined", values.get(WHY))


def _guard(turn: Turn, session: Session) -> None:
    guard(turn, session)
    _waiting(turn, session.subject)


def _tell_asker(turn: Turn, found: Announcement, key: str, why: str | None = None) -> None:
    """Tell who wanted it to be sent, and who looks after it, what the second person has said."""
    say = turn.house.texts.say
    for person_id in {found.asked_by, found.holder} - {None, turn.who().id}:
        person = people.by_id(turn.tx, int(person_id or 0))
        if person is None:
            continue
        said = say(person.language, key, name=turn.who().name or "")
        if why:
            reason = say(person.language, "announcing-declined-reason", why=why)
            said = Markup("\n\n").join([said, reason])
        show = screens.do(turn.house, person.language, "announcing-judge-button", found.id, "show")
        rows: Rows = () if key == "announcing-confirmed" else ((show,),)
        turn.send_to(person, Screen(Markup(said), rows))


KIND = FormKind(_build, _done, _guard)
