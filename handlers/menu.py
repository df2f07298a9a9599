"""The command menu beside the text field: per language and per role."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from handlers.house import House
from handlers.turn import Turn
from storage import duties, outbox
from storage.people import Person

EVERYONE, VIEWER, COORDINATOR, OWNER = "everyone", "viewer", "coordinator", "owner"
MENU: tuple[tuple[str, str], ...] = (
    ("events", EVERYONE),
    ("ticket", EVERYONE),
    ("my", EVERYONE),
    ("answers", EVERYONE),
    ("wishes", EVERYONE),
    ("idea", EVERYONE),
    ("profile", EVERYONE),
    ("messages", EVERYONE),
    ("language", EVERYONE),
    ("help", EVERYONE),
    ("privacy", EVERYONE),
    ("mydata", EVERYONE),
    ("move", EVERYONE),
    ("forget", EVERYONE),
    ("invite", COORDINATOR),
    ("import", COORDINATOR),
    ("register", COORDINATOR),
    ("inbox", COORDINATOR),
    ("newevent", COORDINATOR),
    ("manage", COORDINATOR),
    ("visits", COORDINATOR),
    ("year", COORDINATOR),
    ("announce", COORDINATOR),
    ("sent", COORDINATOR),
    ("survey", COORDINATOR),
    ("poll", COORDINATOR),
    ("results", COORDINATOR),
    ("count", VIEWER),
    ("stats", VIEWER),
    ("people", COORDINATOR),
    ("team", COORDINATOR),
    ("handover", COORDINATOR),
    ("audit", OWNER),
)
# Telegram's client languages for which a menu of its own is set; all others see English.
CLIENT_LANGUAGES = {"fi": "fi", "sv": "sv"}


@dataclass(frozen=True, slots=True)
class Role:
    """What a person may do here, for the choice of commands."""

    viewer: bool = False
    coordinator: bool = False
    owner: bool = False

    def has(self, needed: str) -> bool:
        """Tell whether a command that needs this role is theirs."""
        coordinates = self.coordinator or self.owner
        return {
            EVERYONE: True,
            VIEWER: self.viewer or coordinates,
            COORDINATOR: coordinates,
            OWNER: self.owner,
        }[needed]


def names(role: Role) -> list[str]:
    """Return the commands of a role in the menu's order."""
    return [name for name, needed in MENU if role.has(needed)]


def commands(house: House, language: str, role: Role) -> list[dict[str, str]]:
    """Return the menu as the Bot API wants it."""
    return [
        {"command": name, "description": house.texts.plain(language, f"menu-{name}")}
        for name in names(role)
    ]


def refresh(turn: Turn, person: Person | None = None) -> None:
    """Set the menu of one chat to the person's language and present role."""
    person = person or turn.who()
    duty = duties.of_person(turn.tx, person.id, turn.seconds)
    role = Role(
        viewer=duty is not None,
        coordinator=duty is not None and duty.coordinates,
        owner=person.telegram_id in turn.house.owners,
    )
    params = {
        "commands": commands(turn.house, person.language, role),
        "scope": {"type": "chat", "chat_id": person.telegram_id},
    }
    outbox.add_call(
        turn.tx,
        chat_id=person.telegram_id,
        person_id=person.id,
        method="setMyCommands",
        params=params,
        now=turn.seconds,
    )


def forget(turn: Turn) -> None:
    """Take the chat's own menu away; the general one shows again."""
    scope = {"type": "chat", "chat_id": turn.incoming.telegram_id}
    turn.call("deleteMyCommands", {"scope": scope})


def for_everyone(house: House) -> Iterable[dict[str, Any]]:
    """Return the parameters of setMyCommands for those who have no menu of their own yet."""
    scope = {"type": "all_private_chats"}
    yield {"commands": commands(house, "en", Role()), "scope": scope}
    for client, language in CLIENT_LANGUAGES.items():
        yield {
            "commands": commands(house, language, Role()),
            "scope": scope,
            "language_code": client,
        }
