"""What a coordinator does with links: sees them, makes one, forwards, prints, closes, reopens."""

from collections.abc import Callable, Mapping

from config.markup import Markup
from handlers.buttons import InviteDo
from handlers.failures import StaleButton
from handlers.invitations import behalf, listing, making, rules, screens
from handlers.turn import Turn
from storage import events, invitations
from storage.events import Event
from storage.invitations import Invitation

FORM, KIND = making.FORM, making.KIND

# The recipe by which dispatch makes each file, and whether it is a picture.
FILES: Mapping[str, tuple[str, bool]] = {
    "qr": ("invitation_qr", True),
    "slip": ("invitation_slip", False),
    "poster": ("invitation_poster", False),
}


def invite(turn: Turn) -> None:
    """Show the links that work, with how many people each has brought."""
    _list(turn, 0)


def do(turn: Turn, press: InviteDo) -> None:
    """Do what a button of an invitation says; whose link it is, is asked of storage each time."""
    act = ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    act(turn, press.invitation)


def _list(turn: Turn, page: int) -> None:
    _show_list(turn, page, ended=False)


def _ended(turn: Turn, page: int) -> None:
    _show_list(turn, page, ended=True)


def _show_list(turn: Turn, page: int, *, ended: bool) -> None:
    tx, scope, now = turn.tx, turn.scope, turn.seconds
    counts = invitations.how_many(tx, scope, now)
    page = min(page, max(0, (counts[int(ended)] - 1) // listing.PAGE))
    find = invitations.ended if ended else invitations.working
    shown = find(tx, scope, now, limit=listing.PAGE, skip=page * listing.PAGE)
    turn.show(listing.listed(turn.house, turn.language, shown, counts, page, ended=ended))


def _new(turn: Turn, _: int) -> None:
    making.new(turn)


def _own(turn: Turn, invitation_id: int) -> Invitation:
    """Return a link of the coordinator's scope; it is as if there were no others."""
    invitation = invitations.in_scope(turn.tx, invitation_id, turn.scope)
    if invitation is None:
        raise StaleButton
    return invitation


def _event(turn: Turn, invitation: Invitation) -> Event | None:
    return events.by_id(turn.tx, invitation.event_id) if invitation.event_id is not None else None


def _show(turn: Turn, invitation_id: int, note: Markup | None = None) -> None:
    invitation = _own(turn, invitation_id)
    event = _event(turn, invitation)
    turn.show(screens.card(turn.house, turn.language, invitation, event, turn.seconds, note))


def _working(turn: Turn, invitation_id: int) -> Invitation | None:
    """Return a link that works; of one that does not, show how things stand instead."""
    invitation = _own(turn, invitation_id)
    if rules.state(invitation, turn.seconds) == rules.WORKS:
        return invitation
    _show(turn, invitation_id)
    return None


def _text(turn: Turn, invitation_id: int) -> None:
    invitation = _working(turn, invitation_id)
    if invitation is not None:
        event = _event(turn, invitation)
        if event is not None and not rules.still_on(event, turn.seconds):
            event = None  # over or cancelled: nobody is invited to it any more
        turn.send(screens.forward(turn.house, invitation, event))


def _file(which: str) -> Callable[[Turn, int], None]:
    recipe, is_picture = FILES[which]

    def send(turn: Turn, invitation_id: int) -> None:
        invitation = _working(turn, invitation_id)
        if invitation is None:
            return
        caption = screens.caption(turn.house, turn.language, invitation, which)
        args = {"invitation": invitation.id, "scope": turn.scope, "now": turn.seconds}
        turn.send_file(recipe, args, caption, as_photo=is_picture)
        turn.toast = turn.plain("invitations-file-toast")

    return send


def _close(turn: Turn, invitation_id: int) -> None:
    invitation = _working(turn, invitation_id)
    if invitation is not None:
        turn.show(screens.sure_to_close(turn.house, turn.language, invitation))


def _close_now(turn: Turn, invitation_id: int) -> None:
    invitation = _own(turn, invitation_id)
    invitations.close(turn.tx, invitation.id, turn.scope, turn.seconds)
    _note_change(turn, invitation)
    _show(turn, invitation.id, turn.say("invitations-closed-now"))


def _reopen(turn: Turn, invitation_id: int) -> None:
    invitation = _own(turn, invitation_id)
    until = rules.reopened_until(invitation, turn.seconds, turn.house.organisation.zone)
    invitations.reopen(turn.tx, invitation.id, turn.scope, expires_at=until)
    _note_change(turn, invitation)
    _show(turn, invitation.id, turn.say("invitations-reopened"))


def _note_change(turn: Turn, invitation: Invitation) -> None:
    turn.audit("changed", unit=invitation.unit, subject="invitation", subject_id=invitation.id)


ACTIONS: Mapping[str, Callable[[Turn, int], None]] = {
    "list": _list,
    "ended": _ended,
    "new": _new,
    "show": _show,
    "text": _text,
    **{which: _file(which) for which in FILES},
    "close": _close,
    "close_now": _close_now,
    "reopen": _reopen,
    "drop": behalf.drop,
    "drop_now": behalf.drop_now,
    "entered": behalf.back,
}
