"""The forms in which a poll is written: a new one, one question, the title, another language."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from config.languages import LANGUAGES
from handlers.failures import StaleButton
from handlers.forms import filling as forms
from handlers.forms.form import Form, FormKind, Values
from handlers.guards import coordinator
from handlers.house import Key
from handlers.polls import editor, questions, rules
from handlers.polls.access import Own, own_draft, save
from handlers.turn import Turn
from storage import forms as stored
from storage import polls
from storage.forms import Answer, Session

FORM, TITLE, QUESTION, IN = "poll", "poll_title", "poll_", "poll_in_"
NEW_QUESTION = "new"
IDS = tuple(f"q{number}" for number in range(1, rules.MOST_QUESTIONS + 1))


def new(turn: Turn) -> None:
    """Begin a new poll."""
    forms.begin(turn, FORM)


def ask(turn: Turn, poll_id: int, form: str, known: Mapping[str, Any], *, again: bool) -> None:
    """Ask anew what is ``known``: each question ``again``, or all to be looked over and saved."""
    person = turn.who()
    old = stored.open_one(turn.tx, person.id, form, poll_id)
    if old is not None:  # begun anew, so that what others have changed meanwhile is seen
        stored.remove(turn.tx, old.id)
    session = stored.begin(turn.tx, person.id, form, poll_id, turn.seconds)
    for question, value in known.items():
        stored.save(turn.tx, session.id, question, Answer(value, reopened=again), turn.seconds)
    forms.resume(turn, form, poll_id)


def title(turn: Turn, own: Own) -> None:
    """Ask for the title anew, in each language of the poll."""
    known = {f"title_{one}": own.asks.title[one] for one in rules.languages(own.asks)}
    ask(turn, own.poll.id, TITLE, known, again=True)


def add(turn: Turn, own: Own) -> None:
    """Ask for one more question; a draft of one is gone on with."""
    if rules.free_id(own.asks) is None:
        raise StaleButton
    forms.begin(turn, QUESTION + NEW_QUESTION, own.poll.id)


def change(turn: Turn, own: Own, question_id: str) -> None:
    """Show a question's type and words, to be changed and saved."""
    known = rules.answers_of(turn.house.texts, own.question(question_id))
    ask(turn, own.poll.id, QUESTION + question_id, known, again=False)


def in_language(turn: Turn, own: Own, language: str) -> None:
    """Ask for the poll's words in one more language."""
    offered = dict(rules.unwritten(own.asks, turn.house.organisation.languages))
    if language not in offered:
        raise StaleButton
    forms.begin(turn, IN + language, own.poll.id)


def forget(turn: Turn, own: Own, question_id: str) -> None:
    """Forget what the coordinator was just writing about a question that goes."""
    person = turn.who().id
    session = stored.open_one(turn.tx, person, QUESTION + question_id, own.poll.id)
    if session is not None:
        stored.remove(turn.tx, session.id)
    for language in LANGUAGES:
        session = stored.open_one(turn.tx, person, IN + language, own.poll.id)
        if session is not None:
            stored.discard(turn.tx, session.id, f"text_{question_id}")
            stored.discard(turn.tx, session.id, f"options_{question_id}")


def _given(turn: Turn, session: Session) -> dict[str, Any]:
    kept = stored.answers(turn.tx, session.id)
    return {name: one.value for name, one in kept.items()}


def _build_new(turn: Turn, session: Session) -> Form:
    house = turn.house
    chosen = _chosen(turn, _given(turn, session))
    asked = (*questions.which_languages(house), *questions.titles(house, chosen))
    return Form(Key("polls-form"), asked, stopped=Key("form-draft-stopped"))


def _chosen(turn: Turn, given: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the languages that were chosen so far; the only one where the school has one."""
    offered = turn.house.organisation.languages
    wanted = given.get("languages") if len(offered) > 1 else offered
    return tuple(one for one in LANGUAGES if one in (wanted or ()))


def _made(turn: Turn, _: Session, values: Values) -> None:
    poll_id = polls.begin(turn.tx, turn.scope, turn.who().id, turn.seconds)
    titled = {one: values[f"title_{one}"] for one in _chosen(turn, values)}
    asks = rules.new(turn.house.texts, poll_id, titled)
    polls.save(turn.tx, poll_id, asks.to_json())
    editor.show(turn, own_draft(turn, poll_id))


def _build_title(turn: Turn, session: Session) -> Form:
    spoken = rules.languages(own_draft(turn, session.subject).asks)
    return Form(Key("polls-short-title"), questions.titles(turn.house, spoken))


def _titled(turn: Turn, session: Session, values: Values) -> None:
    own = own_draft(turn, session.subject)
    asks = own.asks
    for one in rules.languages(asks):
        asks = rules.in_language(asks, one, {"title": values.get(f"title_{one}")})
    editor.show(turn, save(turn, own, asks))


def _build_question(turn: Turn, session: Session) -> Form:
    spoken = rules.languages(own_draft(turn, session.subject).asks)
    asked = questions.one_question(turn.house, spoken, partial(_first, turn, session, spoken[0]))
    stopped = Key("form-draft-stopped")
    return Form(Key("polls-form-question"), asked, review=True, stopped=stopped)


def _first(turn: Turn, session: Session, language: str) -> tuple[str, ...]:
    """Return the buttons in the poll's first language, as they have been answered so far."""
    return tuple(_given(turn, session).get(f"options_{language}") or ())


def _heard(turn: Turn, session: Session, question: str, value: object) -> None:
    """Ask for the buttons in other languages anew when their number has changed in the first."""
    spoken = rules.languages(own_draft(turn, session.subject).asks)
    if question != f"options_{spoken[0]}" or not isinstance(value, list):
        return
    given = _given(turn, session)
    for one in spoken[1:]:
        if len(given.get(f"options_{one}") or value) != len(value):
            stored.discard(turn.tx, session.id, f"options_{one}")


def _asked(name: str, turn: Turn, session: Session, values: Values) -> None:
    """Put the question into its poll; one that is full or gone since stays as it is."""
    own = own_draft(turn, session.subject)
    question_id = rules.free_id(own.asks) if name == NEW_QUESTION else own.question(name).id
    if question_id is None:
        raise StaleButton
    spoken = rules.languages(own.asks)
    question = rules.question_of(turn.house.texts, question_id, spoken, values)
    editor.show(turn, save(turn, own, rules.with_question(own.asks, question)))


def _build_in(language: str, turn: Turn, session: Session) -> Form:
    own = own_draft(turn, session.subject)
    _drop_outdated(turn, session, own)
    name = turn.house.texts.plain(language, f"language-{language}")
    asked = questions.in_one_language(turn.house, own.asks, language)
    return Form(Key("polls-form-in", {"spoken": name}), asked, stopped=Key("form-draft-stopped"))


def _drop_outdated(turn: Turn, session: Session, own: Own) -> None:
    """Ask anew for the buttons of a question that has got more or fewer of them meanwhile."""
    given = _given(turn, session)
    for one in own.asks.questions:
        lines = given.get(f"options_{one.id}")
        if lines is not None and len(lines) != len(one.options):
            stored.discard(turn.tx, session.id, f"options_{one.id}")


def _worded(language: str, turn: Turn, session: Session, values: Values) -> None:
    own = own_draft(turn, session.subject)
    editor.show(turn, save(turn, own, rules.in_language(own.asks, language, values)))


def _guard(turn: Turn, session: Session) -> None:
    own_draft(turn, session.subject)


FORMS: dict[str, FormKind] = {
    FORM: FormKind(_build_new, _made, lambda turn, _: coordinator(turn)),
    TITLE: FormKind(_build_title, _titled, _guard),
    **{
        QUESTION + one: FormKind(_build_question, partial(_asked, one), _guard, _heard)
        for one in (NEW_QUESTION, *IDS)
    },
    **{
        IN + one: FormKind(partial(_build_in, one), partial(_worded, one), _guard)
        for one in LANGUAGES
    },
}
