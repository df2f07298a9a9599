"""Showing the team and one of its duties to whoever may see them."""

from handlers import coordinators
from handlers.team import inviting, screens
from handlers.turn import Turn
from storage import duties
from storage.duties import Duty


def show_team(turn: Turn, page: int) -> None:
    """Show who looks after what the person looks after; owners see everybody."""
    team = duties.team(turn.tx, turn.scope, turn.seconds)
    invites = inviting.may_give_any(turn)
    owners = [one.name for one in coordinators.owners(turn.house, turn.tx) if one.name]
    screen = screens.team_screen(
        turn.house, turn.language, team, turn.seconds, page, invites=invites, owners=owners
    )
    turn.show(screen)


def show_duty(turn: Turn, duty: Duty) -> None:
    """Show one duty with what the person may do with it."""
    changes = inviting.may_give(turn, duty.role, duty.unit)
    ends = changes or duty.person_id == turn.who().id
    turn.show(
        screens.duty_screen(
            turn.house, turn.language, duty, turn.seconds, changes=changes, ends=ends
        )
    )
