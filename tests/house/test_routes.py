"""Every command and button has a guard, and those of coordinators refuse everybody else."""

import pytest

from handlers import buttons, menu
from handlers.approvals.rules import Shown
from handlers.buttons import KINDS, LONGEST, Open, Press, decode
from handlers.failures import StaleButton
from handlers.guards import coordinator, counter, owner
from handlers.routes import BUTTONS, COMMANDS
from tests.stories.world import Alumnus, World

SAMPLES: dict[str, Press] = {
    "M": buttons.MatterDo(2**40, "canned_drop_now", "answered-9999"),
    "o": Open("events"),
    "a": buttons.Choose(2**40, "q" * 20, "o" * 20),
    "m": buttons.Move(2**40, "resume", "q" * 20),
    "p": buttons.Leaf(2**40, "q" * 20, "2026-12"),
    "l": buttons.SetLanguage("fi-simple"),
    "i": buttons.ChangeProfile("wants"),
    "q": buttons.Respond("still_right", "not_yet"),
    "f": buttons.Forget("yes"),
    "r": buttons.Rsvp(2**40, "coming"),
    "c": buttons.SeatDo(2**40, "calendar_off"),
    "e": buttons.EventDo(2**40, "cancel_now"),
    "s": buttons.RoundDo(2**40, "later_2026-11-26"),
    "S": buttons.SurveyDo("series", 2**40, "close_yes"),
    "A": buttons.FirstAnswer(2**40, "o" * 20),
    "W": buttons.WishDo(2**40, "take_over"),
    "R": buttons.ResultsDo(2**40, "splitchart", "0" * 32),
    "b": buttons.SendNow(2**40, "discard"),
    "n": buttons.Count("people", 2**40, "language"),
    "Q": buttons.StatsDo("chart", "f" * 50),
    "u": buttons.PersonDo(2**40, "merge_now", str(2**40)),
    "y": buttons.Moving("type"),
    "h": buttons.Prefer("surveys", "2200-0700"),
    "g": buttons.ReadAgain(2**40),
    "k": buttons.CheckDo(2**40, 2**40, "undo.w12345-0." + "x" * 15),
    "t": buttons.Team("end_now", "123456789"),
    "D": buttons.DutyDo(2**40, "end_now"),
    "H": buttons.HandoverDo(2**40, "decline"),
    "x": buttons.InboxDo(0, "all", Shown(2**32 - 1, 15, (2**28 - 1,) * 5).encode()),
    "d": buttons.ImportDo(2**40, "problems"),
    "v": buttons.InviteDo(2**40, "close_now"),
    "j": buttons.VisitDo(2**40, "cancel_now", 2**40),
    "z": buttons.Pages("manage", 2**40),
    "N": buttons.AnnounceDo(2**40, "drop_text", "fi-simple"),
    "U": buttons.AudienceDo(2**40, "tick", "takes_part." + "x" * 20),
    "C": buttons.CampaignDo(2**40, "again_unknown_yes"),
    "T": buttons.CampaignTap(2**40, 0),
    "Y": buttons.YearDo("recurring", 2**40, f"put_{10**15 - 1}"),
    "w": buttons.VenueDo(2**40, 2**40, "in_fi-simple"),
}
FOR_COORDINATORS = [
    kind for kind, (_, guard) in BUTTONS.items() if guard in (coordinator, counter, owner)
]
EVENT_WORK = (
    *("publish", "discard", "manage", "cancel", "cancel_now", "write", "all_came"),
    *("figures", "share", "chart", "xlsx", "csv"),
    *("tell_now", "venues", "yes_1", "no_1"),
)


def test_every_kind_of_button_leads_somewhere() -> None:
    """No kind is without a route, and none is routed that does not exist."""
    assert set(KINDS.values()) == {*BUTTONS, Open}
    assert set(KINDS) == set(SAMPLES)


@pytest.mark.parametrize("press", SAMPLES.values(), ids=lambda press: type(press).__name__)
def test_a_button_says_what_it_stands_for_within_64_bytes(press: Press) -> None:
    """What is encoded is decoded as the same, within Telegram's limit."""
    data = press.encode()
    assert len(data.encode()) <= LONGEST
    assert decode(data) == press


@pytest.mark.parametrize("data", ["", "2a:1:q:o", "1q:1", "1a:1:q", "1r:-1:coming", "1r:é:coming"])
def test_what_no_button_of_ours_says_is_stale(data: str) -> None:
    """Anything else is refused, whatever it is."""
    with pytest.raises(StaleButton):
        decode(data)


def test_data_that_does_not_fit_is_a_fault_of_ours() -> None:
    """It is found when the button is made, not when it is pressed."""
    with pytest.raises(ValueError, match="not fit"):
        buttons.Choose(1, "q" * 40, "o" * 40).encode()


def test_every_command_of_the_menu_exists() -> None:
    """The menu offers nothing that is not there, and guards fit the roles."""
    for name, needed in menu.MENU:
        guard = COMMANDS[name].guard
        assert (guard in (coordinator, counter, owner)) == (needed != menu.EVERYONE), name
        assert (guard is counter) == (needed == menu.VIEWER), name
        assert (guard is owner) == (needed == menu.OWNER), name


@pytest.mark.parametrize("kind", FOR_COORDINATORS, ids=lambda kind: kind.__name__)
async def test_coordinators_buttons_refuse_everybody_else(
    world: World, aino: Alumnus, kind: type[Press]
) -> None:
    """For an alumna such a button looks like something that does not exist."""
    await aino.starts()
    await aino.presses(aino.last.id, SAMPLES[kind.code].encode())
    aino.sees("En ymmärtänyt tätä")


@pytest.mark.parametrize("action", EVENT_WORK)
async def test_an_events_work_refuses_everybody_else(
    world: World, linnea: Alumnus, action: str
) -> None:
    """Each thing that a coordinator does with an event is guarded by itself."""
    await linnea.starts()
    await linnea.presses(linnea.last.id, buttons.EventDo(1, action).encode())
    linnea.sees("Jag förstod inte")
