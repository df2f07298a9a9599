"""A turn: what one person does, decided and saved in one transaction, its replies with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from config.languages import PLAIN, from_telegram
from config.markup import Markup
from handlers.buttons import Press
from handlers.house import House, Said
from handlers.incoming import Document, Incoming
from handlers.screen import LONGEST_CAPTION, Button, Screen
from storage import audit, duties, forms, outbox, people
from storage.duties import Duty
from storage.people import Person
from storage.transaction import Transaction


@dataclass(slots=True)
class Reply:
    """One call that the turn makes; ``session`` when it is the card of a form."""

    method: str
    body: dict[str, Any] | Screen
    session: int | None = None
    recipe: dict[str, Any] | None = None


@dataclass(slots=True)
class Turn:
    """The transaction, the time, the person, and what is said in reply.

    A turn function is synchronous: it cannot wait for the network while it holds the writer.
    """

    tx: Transaction
    now: datetime
    house: House
    incoming: Incoming
    person: Person | None = None
    duty: Duty | None = None
    toast: str | None = None
    form_shown: bool = False
    is_new: bool = False
    replies: list[Reply] = field(default_factory=list)
    chores: set[str] = field(default_factory=set)
    spoken: str | None = None
    vanishing: bool = False  # its replies leave no row behind once they are sent
    _edited: bool = False

    @property
    def seconds(self) -> int:
        """The time now as storage keeps it, UTC epoch seconds."""
        return int(self.now.timestamp())

    @property
    def language(self) -> str:
        """The language the person has chosen, else the one Telegram tells."""
        if self.spoken is not None:
            return self.spoken
        if self.person is not None:
            return self.person.language
        return from_telegram(self.incoming.language_code, self.house.organisation.languages)

    @property
    def plain_language(self) -> bool:
        """Whether the person reads plain Finnish: one button a row, one matter a message."""
        return self.language == PLAIN

    @property
    def is_owner(self) -> bool:
        """Whether the settings name the person as an owner."""
        return self.incoming.telegram_id in self.house.owners

    @property
    def is_coordinator(self) -> bool:
        """Whether the person coordinates now."""
        return self.is_owner or (self.duty is not None and self.duty.coordinates)

    @property
    def may_count(self) -> bool:
        """Whether the person may see counts now: coordinators, and viewers, who see only those."""
        return self.is_owner or self.duty is not None

    @property
    def scope(self) -> str | None:
        """The one unit that the coordinator or viewer sees, or None for the whole school."""
        return None if self.is_owner or self.duty is None else self.duty.unit

    def who(self) -> Person:
        """Return the person; a guard has seen to it that there is one."""
        if self.person is None:
            raise LookupError("a turn for nobody")
        return self.person

    def arrive(self) -> Person:
        """Return the person, from now on known if they were not."""
        if self.person is None:
            self.person = people.arrive(
                self.tx, self.incoming.telegram_id, self.language, self.seconds
            )
            self.is_new = True
        return self.person

    def reload(self) -> Person:
        """Read the person and their duty again, after a change."""
        self.person = people.by_telegram(self.tx, self.incoming.telegram_id)
        self.duty = duties.of_person(self.tx, self.person.id, self.seconds) if self.person else None
        return self.who()

    def say(self, key: str, **values: object) -> Markup:
        """Return a text in the person's language as Telegram HTML."""
        return self.house.texts.say(self.language, key, **values)

    def plain(self, key: str, **values: object) -> str:
        """Return a text in the person's language without HTML."""
        return self.house.texts.plain(self.language, key, **values)

    def said(self, said: Said) -> Markup:
        """Return any words in the person's language as Telegram HTML."""
        return self.house.say(self.language, said)

    def button(self, key: str, press: Press, **values: object) -> Button:
        """Return a button with a label of ours."""
        return Button(self.plain(key, **values), press)

    def send(self, screen: Screen, session: int | None = None) -> None:
        """Reply with a new message."""
        self.replies.append(Reply(screen.method, screen, session))

    def show(self, screen: Screen, session: int | None = None) -> None:
        """Reply in place of the card whose button was tapped, else with a new message.

        Under a picture only words that fit a caption take the place of others, and no picture
        takes the place of words (Telegram edits neither into the other).
        """
        if self.incoming.card is None or self._edited or not self._fits(screen):
            self.send(screen, session)
        else:
            self._edited = True
            method = "editMessageCaption" if self.incoming.is_captioned else "editMessageText"
            self.replies.append(Reply(method, screen, session))

    def keep_card(self) -> None:
        """Leave the tapped card as it is: what is shown from now on comes below it."""
        self._edited = True

    def _fits(self, screen: Screen) -> bool:
        """Whether the screen can take the place of the tapped card."""
        if self.incoming.is_captioned:
            return screen.length <= LONGEST_CAPTION
        return screen.picture is None

    def call(self, method: str, params: dict[str, Any]) -> None:
        """Reply with any other Bot API call to this chat."""
        self.replies.append(Reply(method, params))

    def send_file(
        self,
        recipe: str,
        args: Mapping[str, Any],
        caption: Screen | None = None,
        *,
        as_photo: bool = False,
    ) -> None:
        """Reply with a file that dispatch makes by the named recipe of ``handlers/backstage.py``.

        The caption has at most 1024 characters (a Telegram limit). ``args`` are plain JSON without
        people's data; the recipe also gets ``person`` (the id) and ``language`` of this turn.
        """
        body = caption.to_caption() if caption is not None else {}
        own = {"person": self.person.id if self.person else None, "language": self.language}
        method = "sendPhoto" if as_photo else "sendDocument"
        made = {"make": recipe, "args": own | dict(args)}
        self.replies.append(Reply(method, body, recipe=made))

    def say_later(self, saying: str, args: Mapping[str, Any]) -> None:
        """Reply with words that dispatch finds out by a saying of ``handlers/backstage.py``.

        They take the place of the tapped card unless another screen has, else they come below.
        ``args`` are plain JSON without people's data.
        """
        own = {"person": self.person.id if self.person else None, "language": self.language}
        made = {"say": saying, "args": own | dict(args)}
        if self.incoming.card is None or self._edited or self.incoming.is_captioned:
            self.replies.append(Reply("sendMessage", {}, recipe=made))
        else:
            self._edited = True
            body = {"message_id": self.incoming.card}
            self.replies.append(Reply("editMessageText", body, recipe=made))

    def fetch(self, document: Document, taker: str, args: Mapping[str, Any]) -> None:
        """Let dispatch fetch a file that came and give it to the named taker's turn."""
        outbox.add_call(
            self.tx,
            chat_id=0,  # a lane of its own: answers to the person do not wait for it
            person_id=self.who().id,
            method="getFile",
            params={"file_id": document.file_id},
            now=self.seconds,
            recipe={"take": taker, "args": dict(args)},
        )

    def wake(self, chore: str) -> None:
        """Let a chore of ``handlers/backstage.py`` go on as soon as this turn is committed."""
        self.chores.add(chore)

    def audit(
        self,
        action: str,
        *,
        unit: str | None = None,
        subject: str | None = None,
        subject_id: int | None = None,
        people: int | None = None,
    ) -> None:
        """Note in the audit log what the person of this turn did to others' data."""
        audit.note(
            self.tx,
            at=self.seconds,
            actor=self.person.id if self.person is not None else None,
            action=action,
            unit=unit,
            subject=subject,
            subject_id=subject_id,
            people=people,
        )

    def other(self, person: Person) -> "Turn":
        """Return a turn for somebody else in the same transaction; whoever makes it posts it."""
        return for_person(self.tx, self.now, self.house, person)

    def send_to(self, person: Person, screen: Screen, due_at: int | None = None) -> None:
        """Write to somebody else about the person of this turn, in the other's language.

        ``due_at`` is when it may go, UTC epoch seconds; at once if None.
        """
        outbox.add_call(
            self.tx,
            chat_id=person.telegram_id,
            person_id=person.id,
            method="sendMessage",
            params=screen.to_params(),
            now=self.seconds,
            due_at=due_at,
            about=self.person.id if self.person is not None else None,
        )

    def post(
        self, *, unasked: bool = False, due_at: int | None = None, about: int | None = None
    ) -> None:
        """Put the replies into the outbox, in the order in which they were made.

        To somebody unknown, or no longer known, they leave no row behind once they are sent. What
        is ``unasked`` counts in the contact budget; ``due_at`` is when it may go, at once if None.
        What is ``about`` somebody else goes unsent when that person is erased.
        """
        for reply in self.replies:
            row = outbox.add_call(
                self.tx,
                chat_id=self.incoming.chat_id,
                person_id=self.person.id if self.person is not None else None,
                method=reply.method,
                params=self._params(reply),
                now=self.seconds,
                vanishes=self.person is None or self.vanishing,
                recipe=reply.recipe,
                unasked=unasked,
                due_at=due_at,
                about=about,
            )
            if reply.session is not None and reply.method in ("sendMessage", "sendPhoto"):
                forms.set_card(self.tx, reply.session, row)

    def _params(self, reply: Reply) -> dict[str, Any]:
        if not isinstance(reply.body, Screen):
            return dict(reply.body)
        if reply.method == "editMessageCaption":
            return reply.body.to_caption() | {"message_id": self.incoming.card}
        params = reply.body.to_params()
        if reply.method == "editMessageText":
            params["message_id"] = self.incoming.card
        return params


def for_person(tx: Transaction, now: datetime, house: House, person: Person) -> Turn:
    """Return a turn for a person that no update of theirs has caused; whoever makes it posts it."""
    incoming = Incoming(update_id=0, telegram_id=person.telegram_id, chat_id=person.telegram_id)
    duty = duties.of_person(tx, person.id, int(now.timestamp()))
    return Turn(tx, now, house, incoming, person, duty)
