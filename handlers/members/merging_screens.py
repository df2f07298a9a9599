"""What merging looks like to a coordinator: both side by side, one confirmation, kind refusals."""

from config.markup import Markup
from handlers.buttons import Open, PersonDo
from handlers.house import House, Key
from handlers.members.card import Shown, lines, name_said
from handlers.screen import Button, Screen
from storage.people import Person


def sure_screen(house: House, language: str, kept: Shown, gone: Shown, asked_from: int) -> Screen:
    """Show both and ask once; the older account (first) is the one that falls out of use."""
    parts = [house.texts.say(language, "members-merge-sure")]
    for key, one in (("members-merge-old", kept), ("members-merge-new", gone)):
        title = house.texts.say(language, key, name=name_said(house, language, one.person))
        parts.append(Markup("\n").join([title, *lines(house, language, one)]))
    parts.append(house.texts.say(language, "members-merge-final"))
    other = gone.person.id if asked_from == kept.person.id else kept.person.id
    now = Button(
        house.label(language, Key("members-merge-now-button")),
        PersonDo(asked_from, "merge_now", str(other)),
    )
    return Screen(Markup("\n\n").join(parts), ((now,), (_back(house, language, asked_from),)))


def left_screen(house: House, language: str) -> Screen:
    """Tell the old account that the school has merged it, and whom to write to if that is wrong."""
    return Screen(_by_school(house, language, "members-merged-left"))


def told_screen(house: House, language: str) -> Screen:
    """Tell the account that stays in use the same, with the way to the profile."""
    button = Button(house.label(language, Key("button-profile")), Open("profile"))
    return Screen(_by_school(house, language, "members-merged-told"), ((button,),))


def _by_school(house: House, language: str, key: str) -> Markup:
    school = house.organisation
    values = {"organisation": school.name[language], "email": school.contact.email}
    return house.texts.say(language, key, **values)


def refused_screen(house: House, language: str, person: Person, key: str) -> Screen:
    """Say why the two are not merged here."""
    return Screen(house.texts.say(language, key), ((_back(house, language, person.id),),))


def _back(house: House, language: str, person_id: int) -> Button:
    return Button(
        house.label(language, Key("members-card-button")), PersonDo(person_id, "card", "")
    )
