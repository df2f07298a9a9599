"""What a form looks like: a question, the review of all answers, what can be changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from config.markup import Markup
from handlers.buttons import Choose, Leaf, Move
from handlers.forms import fitting
from handlers.forms.form import Answers, Form, Question, applicable, previous, progress, values
from handlers.forms.kinds import Asking, Choice, Page, Several
from handlers.house import Key, Said
from handlers.screen import Button, Rows, Screen, clipped, in_rows

TICKED, UNTICKED = " ☑", " ☐"  # after the words, for those who hear them
SHOWN_OF_AN_ANSWER = 400  # characters in a review, so that all of it fits into one message


@runtime_checkable
class Halving(Protocol):
    """What a kind of question can do besides when a draft may be only half an answer."""

    def is_half(self, draft: Any) -> bool:
        """Tell whether the draft is no answer yet: a day without a time."""
        ...


@dataclass(frozen=True, slots=True)
class Standing:
    """A form, where the person stands in it, and how to speak to them."""

    session: int
    form: Form
    answers: Answers
    asking: Asking

    def asked(self, question_id: str) -> Question | None:
        """Return the question if the earlier answers still call for it."""
        asked = applicable(self.form, self.answers)
        return next((q for q in asked if q.id == question_id), None)

    def draft(self, question: Question) -> Any:
        """Return what is half chosen, which only a question that is open has."""
        answer = self.answers.get(question.id)
        return answer.value if answer is not None and answer.reopened else None

    def say(self, said: Said) -> Markup:
        """Return words as HTML in the person's language."""
        return self.asking.house.say(self.asking.language, said)

    def label(self, said: Said) -> str:
        """Return words without HTML in the person's language."""
        return self.asking.house.label(self.asking.language, said)

    def move(self, move: str, key: str, question: str = "") -> Button:
        """Return one of the buttons that every form has."""
        return Button(self.label(Key(key)), Move(self.session, move, question))


def question_screen(
    standing: Standing, question: Question, *, fault: Key | None = None, leaf: str = ""
) -> Screen:
    """Return the question with its progress, what was wrong just now, and all its buttons."""
    answer = standing.answers.get(question.id)
    draft = answer.value if answer is not None else None
    page = question.kind.page(standing.asking, draft, leaf)
    number, total = progress(standing.form, standing.answers, question)
    title = {"title": standing.say(standing.form.title)}
    count = title | {"number": number, "total-number": total}
    parts = [standing.say(fault)] if fault is not None else []
    parts.append(
        standing.say(Key("form-progress", count) if total > 1 else Key("form-only", title))
    )
    parts += [standing.say(question.before)] if question.before is not None else []
    parts.append(_asked(standing, question))
    if answer is not None and is_whole(question, draft):
        shown = fitting.alone(question.kind.show(draft, standing.asking))
        parts.append(standing.say(Key("form-your-answer", {"answer": shown})))
    if isinstance(question.kind, Several):  # in words as well: a tick alone cannot be heard
        chosen = question.kind.show(draft, standing.asking)
        parts.append(standing.say(Key("form-ticked", {"names": chosen})))
    if page.hint is not None:
        parts.append(standing.say(page.hint))
    return Screen(Markup("\n\n").join(parts), _rows(standing, question, page, draft))


def _asked(standing: Standing, question: Question) -> Markup:
    asked = Markup("<b>") + standing.say(question.said) + Markup("</b>")
    if question.help is None:
        return asked
    return asked + Markup("\n") + standing.say(question.help)


def is_whole(question: Question, draft: Any) -> bool:
    """Whether a reopened answer can be kept as it is: not a half-chosen time, not open ticks."""
    if draft is None or isinstance(question.kind, Several):
        return False
    return not (isinstance(question.kind, Halving) and question.kind.is_half(draft))


def _rows(standing: Standing, question: Question, page: Page, draft: Any) -> Rows:
    plain = standing.asking.plain
    rows = [tuple(_choice(standing, question, choice) for choice in week) for week in page.wide]
    rows += in_rows([_choice(standing, question, c) for c in page.choices], plain=plain)
    leaves = [
        Button(standing.label(said), Leaf(standing.session, question.id, leaf))
        for leaf, said in page.leaves
    ]
    rows += in_rows(leaves, plain=plain)
    rows += _moves(standing, question, page, draft)
    return tuple(rows)


def _choice(standing: Standing, question: Question, choice: Choice) -> Button:
    tick = ""
    if isinstance(question.kind, Several):
        tick = TICKED if choice.ticked else UNTICKED
    press = Choose(standing.session, question.id, choice.id)
    return Button(standing.label(choice.label) + tick, press)


def _moves(
    standing: Standing, question: Question, page: Page, draft: Any
) -> Sequence[tuple[Button, ...]]:
    """Return Done, Keep, Skip, Back and Stop: always in this order, so that a hand learns them."""
    rows: list[tuple[Button, ...]] = []
    if page.done:
        rows.append((standing.move("done", "form-done", question.id),))
    if draft is not None and is_whole(question, draft):
        rows.append((standing.move("keep", "form-keep", question.id),))
    if question.optional:
        rows.append((standing.move("skip", "form-skip", question.id),))
    last = [standing.move("stop", "form-stop")]
    if previous(standing.form, standing.answers) is not None:
        last.insert(0, standing.move("back", "form-back", question.id))
    rows += [(b,) for b in last] if standing.asking.plain else [tuple(last)]
    return [*rows, *_tongues(standing)]


def _tongues(standing: Standing) -> Rows:
    """Return the row that leads to the other languages, where there are any to choose from."""
    if not standing.form.tongues or len(standing.asking.house.organisation.languages) < 2:
        return ()
    return ((standing.move("language", "form-language-button"),),)


def language_screen(standing: Standing) -> Screen:
    """Return the languages, each named in itself, and the way back to the question."""
    rows = tuple(
        (standing.move("speak", f"language-{one}", one),)
        for one in standing.asking.house.organisation.languages
    )
    back = standing.move("resume", "form-back")
    return Screen(standing.say(Key("language-ask")), (*rows, (back,)))


def shown(standing: Standing, question: Question, value: Any, longest: int | None = None) -> Markup:
    """Return an answer in words, shortened to ``longest`` characters; skipped ones say so."""
    if value is None:
        return standing.say(Key("form-skipped"))
    if longest is not None and isinstance(value, str) and len(value) > longest:
        value = value[:longest] + "…"
    return question.kind.show(value, standing.asking)


def review_screen(standing: Standing, *, fault: Key | None = None) -> Screen:
    """Return what was wrong just now, and every answer, to be saved or changed."""
    parts = [standing.say(fault)] if fault is not None else []
    title = standing.say(Key("form-review", {"title": standing.say(standing.form.title)}))
    if standing.form.checked is not None:
        title = standing.say(standing.form.checked)
    rows = (
        (_save_button(standing),),
        (standing.move("change", "form-change"),),
        (standing.move("stop", "form-stop"),),
    )
    parts += [title, Markup("\n").join(answer_lines(standing))]
    return Screen(Markup("\n\n").join(parts), rows)


def answer_lines(standing: Standing) -> list[Markup]:
    """Return every question that is asked with its answer, one a line; one message holds them."""
    given = values(standing.form, standing.answers)
    return fitting.lines(
        [
            (
                standing.say(question.short),
                shown(standing, question, given.get(question.id), SHOWN_OF_AN_ANSWER),
            )
            for question in applicable(standing.form, standing.answers)
        ]
    )


def _save_button(standing: Standing) -> Button:
    """Return the button that ends the review, in words that say what it does."""
    said = standing.form.save or Key("form-save")
    return Button(standing.label(said), Move(standing.session, "save", ""))


def change_screen(standing: Standing) -> Screen:
    """Return one button for each answer that can be changed, and the way back."""
    buttons = [
        Button(clipped(standing.label(q.short)), Move(standing.session, "open", q.id))
        for q in applicable(standing.form, standing.answers)
    ]
    rows = (*in_rows(buttons, plain=standing.asking.plain), (standing.move("review", "form-back"),))
    return Screen(standing.say(Key("form-change-what")), rows)


def stopped_screen(standing: Standing) -> Screen:
    """Say that the answers are kept, with the button that goes on."""
    usual = Key("form-stopped", {"title": standing.say(standing.form.title)})
    said = standing.form.stopped or usual
    aside = [(Button(standing.label(label), press),) for label, press in standing.form.aside]
    return Screen(standing.say(said), ((standing.move("resume", "form-resume"),), *aside))


def unfinished_screen(standing: Standing) -> Screen:
    """Ask whether to go on with what was begun, or to start over."""
    said = Key("form-unfinished", {"title": standing.say(standing.form.title)})
    rows = (
        (standing.move("resume", "form-resume"),),
        (standing.move("again", "form-again"),),
    )
    return Screen(standing.say(said), rows)
