"""A coordinator of Kokkola is refused everywhere: nothing of Oulu is seen, and nothing changes."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

import pytest

from bot.api import Upload
from config.languages import LANGUAGES
from handlers import buttons
from handlers.announcing import desk as announcing
from handlers.approvals.rules import Shown
from handlers.audience import turns as audiences
from handlers.broadcasts import looking as campaigns
from handlers.broadcasts import turns as broadcasts
from handlers.buttons import Press
from handlers.checkin import turns as checkin
from handlers.counts import codes
from handlers.counts import rules as counts
from handlers.counts import turns as count_turns
from handlers.guards import anyone, member
from handlers.handover import turns as handover
from handlers.hosting import turns as events
from handlers.invitations import turns as invitations
from handlers.matters import turns as wishes
from handlers.members import turns as members
from handlers.polls import turns as polls
from handlers.results import turns as results
from handlers.routes import BUTTONS, COMMANDS
from handlers.surveys import doing as surveys
from handlers.team import turns as team
from handlers.visits import turns as visits
from handlers.year import planning, repeating
from storage.transaction import Transaction
from tests.stories import neighbours as oulu
from tests.stories.duties import coordinates
from tests.stories.sending import PICTURE
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

HIDDEN = re.compile(rf"{oulu.SECRET}|\b(?:{'|'.join(map(str, oulu.NUMBERS))})\b", re.IGNORECASE)
# About oneself alone, whoever one is: nobody else can be named in them.
ABOUT_ONESELF = {
    buttons.SetLanguage,
    buttons.Forget,
    buttons.ChangeProfile,
    buttons.Respond,
    buttons.Prefer,
    buttons.Moving,
    buttons.SeatDo,
}
EVENT_VALUES = ("item_title", "item_texts", "item_texts_sv", "say_fi", "say_sv", "yes_1", "no_1")
IMPORT_ACTIONS = ("problems", "apply", "cancel", "result")
INBOX_ACTIONS = ("approve", "decline", "undo", "all", "list", "past", "to_kokkola")
INBOX_REASONS = ("no_register", "no_contact", "no_unit", "no_words")
WORDS = {
    "count": ("", *counts.SUBJECTS),
    "people": ("", "sala", "Sala 001", "salaa"),  # what is repeated of them gives nothing away
}


def forged() -> Iterator[Press]:
    """Return every button of coordinators with Oulu's ids in it."""
    for action in (*events.ACTIONS, *EVENT_VALUES):
        yield from (buttons.EventDo(number, action) for number in (oulu.EVENT, oulu.DRAFT))
    yield from _at_the_door()
    yield from _of_changes()
    yield from _of_polls_and_wishes()
    ways = ("start", "later", "decline", "why", "show", "mine", "edit", "edit_main_activity")
    yield from (buttons.RoundDo(oulu.ROUND, one) for one in ways)
    yield buttons.FirstAnswer(oulu.ROUND, "employed")
    yield from _of_results()
    yield from _of_audiences()
    yield from _of_announcements()
    yield from (buttons.SendNow(oulu.SESSION, one) for one in broadcasts.ACTIONS)
    yield buttons.ReadAgain(oulu.CAMPAIGN)
    yield from (buttons.CampaignDo(oulu.CAMPAIGN, one) for one in campaigns.ACTIONS)
    yield buttons.CampaignTap(oulu.CAMPAIGN, 0)
    yield from _of_counts()
    for action in invitations.ACTIONS:
        yield from (buttons.InviteDo(one, action) for one in (oulu.INVITATION, oulu.INVITEE, 0))
    yield from (buttons.ImportDo(oulu.IMPORT, one) for one in IMPORT_ACTIONS)
    yield from _about_people()
    for visit in (oulu.VISIT, oulu.VISIT_DRAFT):
        for action in (*visits.ACTIONS, "people", "list", "yes", "no"):
            yield from (buttons.VisitDo(visit, action, page) for page in (0, 1))
    for target in (oulu.UNIT, str(oulu.COORDINATOR), "all", "0"):
        yield from (buttons.Team(one, target) for one in ("list", "link", "end", "end_now"))
    yield from _of_duties()
    yield from _of_the_year()
    for session in (oulu.SESSION, oulu.OPEN_SESSION):
        yield buttons.Choose(session, "units", oulu.UNIT)
        yield buttons.Leaf(session, "units", "0")
        yield from (buttons.Move(session, one, "text") for one in ("resume", "open", "save"))


def _of_announcements() -> Iterator[Press]:
    for action in announcing.ACTIONS:
        for value in ("", "0", "all", "fi", "opens", f"event_{oulu.EVENT}", "0" * 12):
            yield buttons.AnnounceDo(oulu.ANNOUNCEMENT, action, value)


def _of_the_year() -> Iterator[Press]:
    yield from (buttons.YearDo("year", month, one) for month in (0, 24323) for one in ("list", "?"))
    yield from (buttons.YearDo("plan", oulu.PLAN, one) for one in planning.ACTIONS)
    for action in (*repeating.ACTIONS, f"put_{oulu.ANNOUNCEMENT}"):
        yield buttons.YearDo("recurring", oulu.RECURRING, action)
    for action in ("show", "first", "off"):
        yield buttons.YearDo("letter", oulu.ANNOUNCEMENT, action)


def _of_duties() -> Iterator[Press]:
    for number in (0, oulu.DUTY, oulu.DUTY_LINK):
        yield from (buttons.DutyDo(number, one) for one in team.DUTY_ACTIONS)
    for number in (0, oulu.COORDINATOR, oulu.HANDOVER):
        yield from (buttons.HandoverDo(number, one) for one in handover.ACTIONS)


def _of_audiences() -> Iterator[Press]:
    values = ("", "name", "units", f"units.{oulu.UNIT}", str(oulu.EVENT), str(oulu.SAVED_AUDIENCE))
    for action in audiences.ACTIONS:
        yield from (buttons.AudienceDo(oulu.ANNOUNCEMENT, action, value) for value in values)


def _of_counts() -> Iterator[Press]:
    for what, number in (("event", oulu.EVENT), ("round", oulu.ROUND), ("people", 0)):
        yield from (buttons.Count(what, number, by) for by in ("", "all", *counts.PEOPLE))
    yield from (buttons.Count(what, 0, "") for what in ("events", "rounds"))
    for what in (*count_turns.ACTIONS, "weekly", "nothing"):
        for code in (codes.event(oulu.EVENT), codes.round_(oulu.ROUND), "0", "-", "x"):
            yield buttons.StatsDo(what, code)


def _of_polls_and_wishes() -> Iterator[Press]:
    yield from (buttons.SurveyDo("poll", oulu.POLL, one) for one in polls.ACTIONS)
    yield from (buttons.SurveyDo("round", oulu.ROUND, one) for one in surveys.ROUNDS)
    yield from (buttons.SurveyDo("series", oulu.SERIES, one) for one in surveys.SERIES)
    for wish in (oulu.WISH, oulu.HELD_WISH):
        yield from (buttons.WishDo(wish, one) for one in wishes.ACTIONS)
    for matter in (oulu.WISH, oulu.HELD_WISH, oulu.IDEA):
        for action in (*wishes.ACTIONS, *wishes.DESK, "to", "play"):
            for value in ("", "0", "new-0", "closed-0", str(oulu.COORDINATOR)):
                yield buttons.MatterDo(matter, action, value)


def _of_results() -> Iterator[Press]:
    for value in ("", "0", "0.0", "0.unit", "00" * 16):
        yield from (buttons.ResultsDo(oulu.ROUND, one, value) for one in results.ACTIONS)


def _of_changes() -> Iterator[Press]:
    for event in (oulu.EVENT, oulu.DRAFT):
        yield from (buttons.EventDo(event, f"{one}_{oulu.CHANGE}") for one in ("yes", "no"))
        yield from (buttons.VenueDo(event, oulu.VENUE, one) for one in ("show", "post", "in_sv"))


def _at_the_door() -> Iterator[Press]:
    for what in ("manage", "rates", "rates_chart", "results", "wishes", "rounds", "sent"):
        yield from (buttons.Pages(what, page) for page in (0, 7))
    for action in checkin.ACTIONS:
        for said in (action, f"{action}-0.sala"):
            yield from (buttons.CheckDo(oulu.EVENT, one, said) for one in (0, oulu.FIRST + 4))


def _about_people() -> Iterator[Press]:
    values = ("", "kokkola", oulu.UNIT, str(oulu.FIRST + 5), "0.sala")
    for action in members.ACTIONS:
        for value in values:
            yield buttons.PersonDo(oulu.FIRST + 4, action, value)
    shown = Shown(2**33, 0, (oulu.APPLICANT,)).encode()
    for action in (*INBOX_ACTIONS, *INBOX_REASONS):
        yield from (buttons.InboxDo(oulu.APPLICANT, action, value) for value in ("0", shown))


def test_every_button_is_either_tried_or_about_oneself() -> None:
    """Whoever adds a kind of button decides here where it belongs."""
    tried = {type(press) for press in forged()}
    assert tried | ABOUT_ONESELF | {buttons.Rsvp} == set(BUTTONS)  # links to events are open to all
    assert not tried & ABOUT_ONESELF
    for kind, (_, guard) in BUTTONS.items():
        assert kind in tried or guard in (anyone, member)


@pytest.fixture
async def oulu_is_there(world: World) -> None:
    """Oulu with its people, event, round, invitation, import, applications and drafts."""
    questionnaire = next(iter(world.app.house.questionnaires.values()))
    upload = Upload("idea.jpg", PICTURE, "image/jpeg")
    picture = world.telegram.box.shelf.put(upload, "photos").id
    await world.db.write(oulu.settle, questionnaire, world.clock.seconds(), picture)


@pytest.fixture(params=LANGUAGES)
async def liv(world: World, request: pytest.FixtureRequest) -> Alumnus:
    """A coordinator of Kokkola, in each of the four languages."""
    liv = await world.member("Liv", language=request.param, unit="kokkola", wants=())
    return await coordinates(liv, "kokkola")


async def of_others(world: World, me: int) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of the database that is not the coordinator's own."""
    passing = ("done_update", "daily_job", "audit", "erasure", "sqlite_stat1", "headcount")

    def read(tx: Transaction) -> dict[str, list[tuple[object, ...]]]:
        mine = [
            row[0] for row in tx.all("SELECT id FROM form_session WHERE person_id = :me", me=me)
        ]
        found: dict[str, list[tuple[object, ...]]] = {}
        for (table,) in tx.all("SELECT name FROM sqlite_master WHERE type = 'table'"):
            if table in passing:
                continue
            rows = [dict(row) for row in tx.all(f"SELECT * FROM {table}")]
            found[table] = [
                tuple(row.values())
                for row in rows
                if row.get("person_id") != me
                and row.get("made_by") != me
                and not (table == "person" and row["id"] == me)
                and row.get("session_id") not in mine
            ]
        return found

    return await world.db.read(read)


def demand_nothing(liv: Alumnus, tried: object, *, template: bool = False) -> None:
    """Demand that what is new shows nothing of Oulu in words, buttons or files.

    Only the register's ``template`` is a file, which tells of codes and not of people, and the
    glance at one's own unit a picture.
    """
    for message in liv.news():
        for said in (message.words, *(button.text for button in message.buttons)):
            assert not HIDDEN.search(said), f"{tried} shows {said}:\n{liv.tells()}"
        assert message.photo is None or template, f"{tried} sends a picture"
        assert message.document is None or template, f"{tried} sends a file"
        if message.document is not None:
            assert oulu.SECRET not in contents(message.document.content)


async def test_forged_buttons_show_and_change_nothing(
    world: World, oulu_is_there: None, liv: Alumnus
) -> None:
    """Every button of every coordinator, with Oulu's ids in it."""
    me = await liv.record()
    assert me is not None
    await liv.starts()
    card = liv.last.id
    before = await of_others(world, me.id)
    for press in forged():
        await liv.presses(card, press.encode())
        demand_nothing(liv, press)
        assert not HIDDEN.search(liv.toast or ""), press
    assert await of_others(world, me.id) == before
    assert await _noted(world) == []


async def test_commands_show_nothing(world: World, oulu_is_there: None, liv: Alumnus) -> None:
    """Every command there is, with what one might write after it; and forged choices in forms."""
    me = await liv.record()
    assert me is not None
    before = await of_others(world, me.id)
    for name, command in COMMANDS.items():
        if name in ("forget", "mydata") or command.guard is anyone:
            continue
        for words in WORDS.get(name, ("", oulu.SECRET)):
            shown = words if name != "count" or not words else _subject(world, liv, words)
            await liv.says(f"/{name} {shown}".strip())
            demand_nothing(liv, f"/{name} {shown}", template=name in ("import", "stats"))
        await _forge_choices(world, liv, me.id)
    await liv.starts(f"i{oulu.SECRET}-guessed")
    assert await of_others(world, me.id) == before
    assert await _noted(world) == []


def _subject(world: World, liv: Alumnus, subject: str) -> str:
    return Words(world, "fi")(f"counts-words-{subject}").split(",")[0].strip()


def contents(book: bytes) -> str:
    """Return all that stands in a spreadsheet, as XML."""
    with zipfile.ZipFile(BytesIO(book)) as file:
        return "\n".join(file.read(name).decode() for name in file.namelist())


async def _forge_choices(world: World, liv: Alumnus, me: int) -> None:
    """Choose Oulu in whatever form is open, where Oulu may not be offered."""
    session = await world.db.read(
        lambda tx: tx.value(
            "SELECT id FROM form_session WHERE person_id = :me AND state = 'open' AND focus = 1",
            me=me,
        )
    )
    if session is None:
        return
    for question in ("unit", "units"):
        await liv.presses(liv.last.id, buttons.Choose(session, question, oulu.UNIT).encode())
    chosen = await world.db.read(
        lambda tx: [
            row[0]
            for row in tx.all("SELECT value FROM form_answer WHERE session_id = :id", id=session)
        ]
    )
    assert not any(oulu.UNIT in one for one in chosen)


async def _noted(world: World) -> list[tuple[object, ...]]:
    """Return lines of the log that say that something of Oulu was touched."""
    return await world.db.read(
        lambda tx: [
            tuple(row)
            for row in tx.all(
                "SELECT action, unit, people FROM audit WHERE unit = 'oulu' OR people > 1"
            )
        ]
    )


async def test_the_same_buttons_do_work_in_oulu(world: World, oulu_is_there: None) -> None:
    """The story above would prove nothing if its ids led nowhere for anybody."""
    ville = await coordinates(await world.member("Ville"), oulu.UNIT)
    await ville.starts()
    for press in (
        buttons.PersonDo(oulu.FIRST + 4, "card", ""),
        buttons.EventDo(oulu.EVENT, "manage"),
        buttons.Count("round", oulu.ROUND, ""),
        buttons.StatsDo("run", codes.event(oulu.EVENT)),
        buttons.InviteDo(oulu.INVITATION, "show"),
        buttons.InboxDo(0, "list", "0"),
        buttons.VisitDo(oulu.VISIT, "show", 0),
        buttons.VisitDo(oulu.VISIT, "people", 0),
        buttons.WishDo(oulu.WISH, "show"),
        buttons.WishDo(oulu.HELD_WISH, "show"),
        buttons.Pages("wishes", 0),
        buttons.Pages("sent", 0),
        buttons.CampaignDo(oulu.CAMPAIGN, "show"),
        buttons.CampaignDo(oulu.CAMPAIGN, "ledger"),
        buttons.DutyDo(oulu.DUTY, "show"),
        buttons.HandoverDo(0, "history"),
    ):
        await ville.presses(ville.last.id, press.encode())
        assert HIDDEN.search(ville.last.words), f"{press}:\n{ville.tells()}"
    await ville.says("/people salainen 01")
    ville.sees("Salainen 010", "10 ihmistä")


async def test_what_is_anothers_looks_like_what_does_not_exist(
    world: World, oulu_is_there: None, liv: Alumnus
) -> None:
    """Neither words nor a toast tell an event of Oulu from one that there is not."""
    await liv.starts()
    card = liv.last.id
    for action in events.ACTIONS:
        said = []
        for number in (oulu.EVENT, oulu.DRAFT, 59_999):
            await liv.presses(card, buttons.EventDo(number, action).encode())
            said.append((liv.toast, [one.words for one in liv.news()]))
        assert said[0] == said[1] == said[2], action
