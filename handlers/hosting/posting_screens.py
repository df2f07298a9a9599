"""What an event looks like in a group or channel, and what the coordinator sees of its posts."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import EventDo, VenueDo
from handlers.events import screens
from handlers.events import telling as wording
from handlers.events.telling import LINE, PARAGRAPH
from handlers.house import House
from handlers.screen import LONGEST_CAPTION, Button, Rows, Screen, clipped, in_rows
from storage.event_posts import Post
from storage.events import Event
from storage.venues import Venue

LONGEST = 1500  # characters of a description in a group; the card tells the rest
SPARE = 2  # characters between two paragraphs


class Numbers(NamedTuple):
    """What anybody may know of the answers; ``left`` None when seats are not counted."""

    coming: int
    left: int | None
    is_open: bool
    is_closed: bool


def post(house: House, language: str, event: Event, state: Numbers, *, pictured: bool) -> Screen:
    """Return an event's post: what, when and where, numbers, and a link to answer in private.

    When it is ``pictured`` it fits under the event's picture.
    """
    said = screens.state(house, language, event, is_open=state.is_open)
    said.append(screens.what(house, language, event))
    picture = event.picture if pictured else None
    if not state.is_open:
        return Screen(PARAGRAPH.join(said), picture=picture)
    numbers = LINE.join(_numbers(house, language, event, state))
    room = LONGEST
    if pictured:
        room = LONGEST_CAPTION - Screen(PARAGRAPH.join([*said, numbers])).length - SPARE
    said += [*_description(event, language, room), numbers]
    label = house.texts.plain(language, "venues-answer-button")
    row = (Button(label, url=house.link(f"e{event.id}")),)
    return Screen(PARAGRAPH.join(said), (row,), picture)


def _description(event: Event, language: str, room: int) -> Iterator[Markup]:
    """Give what of the description fits into this room, as Telegram counts, if any does."""
    words = event.wording(language).description or ""
    room -= len(words.encode("utf-16-le")) // 2 - len(words)  # what counts twice
    if words and room > 0:
        yield Markup.escape(clipped(words, room))


def _numbers(house: House, language: str, event: Event, state: Numbers) -> Iterator[Markup]:
    say = house.texts.say
    if state.coming:
        yield say(language, "venues-coming", **{"people-number": state.coming})
    if state.is_closed:
        yield say(language, "venues-closed")
        return
    if event.capacity is not None and state.left is not None:
        yield screens.seats_said(house, language, event.capacity, state.left)
    yield say(language, "venues-answer")


def listed(
    house: House,
    language: str,
    event: Event,
    found: Sequence[Venue],
    posts: Mapping[int, Post],
) -> Screen:
    """Return the groups and channels with what has been posted there, and how to add more."""
    say, title = house.texts.say, wording.title(event, language)
    said = [say(language, "venues-list", title=title)]
    if found:
        said.append(LINE.join(_line(house, language, one, posts.get(one.id)) for one in found))
    said.append(say(language, "venues-how", bot=f"@{house.bot_name}"))
    buttons = [Button(clipped(one.title), VenueDo(event.id, one.id, "show")) for one in found]
    rows = (*((button,) for button in buttons), _back(house, language, event))
    return Screen(PARAGRAPH.join(said), rows)


def _line(house: House, language: str, venue: Venue, post: Post | None) -> Markup:
    key = f"venues-line-{venue.kind}"
    state = house.texts.say(language, _state(post))
    return house.texts.say(language, key, title=venue.title, state=state)


def _state(post: Post | None) -> str:
    if post is None:
        return "venues-not-posted"
    return "venues-posted" if post.message_id is not None else "venues-posting"


def _back(house: House, language: str, event: Event) -> tuple[Button, ...]:
    return (Button(house.texts.plain(language, "venues-back-button"), EventDo(event.id, "manage")),)


def about(
    house: House,
    language: str,
    event: Event,
    venue: Venue,
    post: Post | None,
    *,
    can_post: bool,
) -> Screen:
    """Return where the post above goes or is, and the buttons to post it and to change language."""
    key = "venues-preview" if can_post else _state(post)
    said = [house.texts.say(language, f"venues-at-{venue.kind}", title=venue.title)]
    said.append(house.texts.say(language, key))
    rows: Rows = ()
    if can_post:
        label = house.texts.plain(language, "venues-post-button")
        rows = ((Button(label, VenueDo(event.id, venue.id, "post")),),)
    others = [
        Button(
            house.texts.plain(language, f"language-{one}"), VenueDo(event.id, venue.id, f"in_{one}")
        )
        for one in house.organisation.languages
        if one != venue.language
    ]
    rows += in_rows(others, plain=language == PLAIN)
    others_label = house.texts.plain(language, "venues-others-button")
    rows += ((Button(others_label, EventDo(event.id, "venues")),),)
    return Screen(PARAGRAPH.join(said), rows)
