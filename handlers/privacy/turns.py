"""Reading the notice, taking one's own data home, and being forgotten."""

from handlers import menu
from handlers.buttons import Forget
from handlers.privacy import screens
from handlers.privacy.rules import FILES_A_DAY
from handlers.screen import Screen
from handlers.turn import Turn
from storage import own_data, people

DAY = 24 * 3600
FILES = ("my_data_page", "my_data_json")


def privacy(turn: Turn) -> None:
    """Tell the privacy notice: three lines, and the whole on a tap."""
    turn.send(screens.privacy(turn.house, turn.language))


def notice(turn: Turn) -> None:
    """Tell the whole privacy notice of the organisation, in as many messages as it needs."""
    for screen in screens.notice(turn.house, turn.language):
        turn.send(screen)


def my_data(turn: Turn) -> None:
    """Send everything stored about the person as two files, at most a few times a day."""
    if turn.person is None:
        turn.send(Screen(turn.say("forget-nothing")))
        return
    if own_data.times_taken(turn.tx, turn.person.id, turn.seconds - DAY) >= FILES_A_DAY:
        turn.send(Screen(turn.say("mydata-enough")))
        return
    turn.audit(own_data.TAKEN, subject="person", subject_id=turn.person.id)
    turn.send(Screen(turn.say("mydata-coming")))
    for name in FILES:
        args = {"at": turn.seconds}
        turn.send_file(name, args, Screen(turn.say(f"mydata-caption-{name.rpartition('_')[2]}")))


def forget(turn: Turn) -> None:
    """Say what will be erased and ask once."""
    if turn.person is None:
        turn.send(Screen(turn.say("forget-nothing")))
        return
    coordinates = turn.duty is not None
    turn.send(screens.forget_ask(turn.house, turn.language, coordinates=coordinates))


def forget_answer(turn: Turn, press: Forget) -> None:
    """Erase everything about the person at once, or leave it."""
    if press.sure != "yes":
        turn.show(Screen(turn.say("forget-kept")))
        return
    if turn.person is not None:
        turn.spoken = turn.person.language
        people.erase(turn.tx, turn.person, turn.seconds)
        turn.person = turn.duty = None
        turn.audit("erased", people=1)
    turn.show(screens.forgotten(turn.house, turn.language))
    menu.forget(turn)
