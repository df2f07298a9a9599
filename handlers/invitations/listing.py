"""The list of links: those that work, or those that do not any more, a page at a time."""

from collections.abc import Sequence

from config.markup import Markup
from handlers.buttons import InviteDo
from handlers.house import House, Key
from handlers.invitations import occasions
from handlers.invitations.screens import do_button, unit_said
from handlers.screen import Button, Rows, Screen, clipped
from storage.invitations import Invitation

PAGE = 8  # links in one message


def listed(
    house: House,
    language: str,
    shown: Sequence[Invitation],
    counts: tuple[int, int],
    page: int,
    *,
    ended: bool,
) -> Screen:
    """Return one page of the links that work (``ended``: that do not), with a button each.

    ``counts`` are how many work in all, and how many do not any more.
    """
    first = page * PAGE + 1
    title = Key("invitations-ended-title") if ended else _title(counts[0])
    lines = [_line(house, language, i, one) for i, one in enumerate(shown, first)]
    rows: list[tuple[Button, ...]] = []
    if not ended:
        rows.append((do_button(house, language, "invitations-new-button", 0, "new"),))
    rows += [(_to_one(house, language, i, one),) for i, one in enumerate(shown, first)]
    rows += _leaves(house, language, page, counts[int(ended)], "ended" if ended else "list")
    if ended:
        rows.append((do_button(house, language, "invitations-open-button", 0, "list"),))
    elif counts[1]:
        rows.append((do_button(house, language, "invitations-ended-button", 0, "ended"),))
    return Screen(Markup("\n\n").join([house.say(language, title), *lines]), tuple(rows))


def _title(working: int) -> Key:
    return Key("invitations-title", {"links-number": working})


def _line(house: House, language: str, number: int, invitation: Invitation) -> Markup:
    values = {
        "line-number": number,
        "occasion": occasions.said(house, language, invitation.occasion),
        "unit": unit_said(house, language, invitation.unit),
        "opened-number": invitation.opened,
        "registered-number": invitation.registered,
    }
    return house.say(language, Key("invitations-line", values))


def _to_one(house: House, language: str, number: int, invitation: Invitation) -> Button:
    occasion = occasions.said(house, language, invitation.occasion)
    return Button(clipped(f"{number}. {occasion}"), InviteDo(invitation.id, "show"))


def _leaves(house: House, language: str, page: int, total: int, which: str) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if page:
        rows.append((do_button(house, language, "invitations-previous-button", page - 1, which),))
    if (page + 1) * PAGE < total:
        rows.append((do_button(house, language, "invitations-next-button", page + 1, which),))
    return tuple(rows)
