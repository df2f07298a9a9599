"""What a coordinator sees of somebody whom they have just entered.

No name stands here: what is sent to a coordinator stays in their chat, and in the outbox a while,
even when the person whom it names does not join, or leaves.
"""

from handlers.buttons import InviteDo, Open
from handlers.house import House, Key
from handlers.invitations import rules
from handlers.invitations.screens import last_day
from handlers.screen import Button, Screen
from storage.invitees import Invitee


def personal_link(house: House, invitee: Invitee) -> str:
    """Return somebody's own link."""
    return house.link(rules.PERSONAL + invitee.secret)


def _until(house: House, language: str, invitee: Invitee) -> dict[str, str]:
    end = invitee.expires_at
    return {"time": last_day(house, language, end if end is not None else invitee.made_at)}


def _button(house: House, language: str, key: str, invitee: Invitee, action: str) -> Button:
    return Button(house.label(language, Key(key)), InviteDo(invitee.id, action))


def _again(house: House, language: str) -> Button:
    return Button(house.label(language, Key("behalf-again-button")), Open("register"))


def entered(house: House, language: str, invitee: Invitee) -> Screen:
    """Say what to do with the link: show it now, or forward it."""
    said = house.say(language, Key("behalf-made", _until(house, language, invitee)))
    drop = _button(house, language, "behalf-drop-button", invitee, "drop")
    return Screen(said, ((_again(house, language),), (drop,)))


def personal_forward(house: House, language: str, invitee: Invitee) -> Screen:
    """Return the message to forward: the link, what it does, and until when."""
    values = {
        "organisation": house.organisation.name[language],
        "link": personal_link(house, invitee),
        **_until(house, language, invitee),
    }
    return Screen(house.say(language, Key("behalf-forward", values)))


def personal_caption(house: House, language: str, invitee: Invitee) -> Screen:
    """Return what the QR code shows, in words."""
    values = {"link": personal_link(house, invitee)}
    return Screen(house.say(language, Key("behalf-caption", values)))


def ask_first(house: House, language: str) -> Screen:
    """Say that nothing was kept, and to ask the person first."""
    return Screen(house.say(language, Key("behalf-ask-first")), ((_again(house, language),),))


def sure_to_drop(house: House, language: str, invitee: Invitee) -> Screen:
    """Ask once whether to remove the entry."""
    rows = (
        (_button(house, language, "behalf-drop-now-button", invitee, "drop_now"),),
        (_button(house, language, "behalf-keep-button", invitee, "entered"),),
    )
    return Screen(house.say(language, Key("behalf-drop-ask")), rows)


def dropped(house: House, language: str) -> Screen:
    """Say that the entry is gone."""
    return Screen(house.say(language, Key("behalf-dropped")), ((_again(house, language),),))


def has_joined(house: House, language: str) -> Screen:
    """Say that the person has joined meanwhile: only they themselves remove their data."""
    return Screen(house.say(language, Key("behalf-has-joined")), ((_again(house, language),),))
