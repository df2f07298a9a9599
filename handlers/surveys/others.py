"""How others answered: what one who has finished a survey gets back, in words and as a picture."""

from collections.abc import Mapping
from dataclasses import dataclass

from config.markup import Markup
from config.questionnaire import Question, Questionnaire
from handlers.chart_data import Bar, Chart
from handlers.house import House
from handlers.recipes import Args, NothingToMake
from handlers.screen import LONGEST_CAPTION, Screen
from handlers.surveys import sharing
from handlers.surveys.rules import questionnaire_of
from handlers.turn import Turn
from storage import others, surveys
from storage.others import ALL, Shares
from storage.surveys import ANONYMOUS, Round
from storage.transaction import Transaction

RECIPE = "others_chart"


@dataclass(frozen=True, slots=True)
class Shown:
    """Whose shares they are (a field, or ALL), of at least how many people."""

    field: str
    people: int
    shares: Shares


def offer(turn: Turn, survey: Round, questionnaire: Questionnaire) -> None:
    """Send how others answered this round, if enough have; else nothing.

    To be called after the person has finished, as often as they do. The turn counts at most
    ``sharing.MOST`` people, and only at every tenth or so; the picture is made outside of it.
    """
    questions = sharing.asked_of_all(questionnaire)
    shown = _shown(turn, survey, questions) if questions else None
    if shown is None:
        return
    pictured = next(one for one in questions if one.id in shown.shares)
    args = {
        "round": survey.id,
        "question": pictured.id,
        "shares": dict(shown.shares[pictured.id]),
    }
    turn.send_file(RECIPE, args, _caption(turn, questions, shown), as_photo=True)


def _shown(turn: Turn, survey: Round, questions: list[Question]) -> Shown | None:
    """Return the shares of the person's field, else of everybody; None while they are too few.

    An anonymous round knows no fields.
    """
    own = turn.who().field if survey.mode != ANONYMOUS else None
    groups = [ALL] if own is None else [own, ALL]
    found = [_group(turn.tx, survey, group, questions) for group in groups]  # each counts itself
    return next((one for one in found if one is not None), None)


def _group(tx: Transaction, survey: Round, group: str, questions: list[Question]) -> Shown | None:
    kept = others.one_more(tx, survey.id, group)
    counted, shares = kept.counted, kept.shares
    if sharing.is_due(kept):
        counted, shares = _count(tx, survey, group, questions) or (counted, shares)
    return Shown(group, sharing.floor(counted), shares) if any(shares.values()) else None


def _count(
    tx: Transaction, survey: Round, group: str, questions: list[Question]
) -> tuple[int, Shares] | None:
    """Count anew and keep it; None if so many have not finished in truth, or it would tell."""
    found = _answers(tx, survey, group, [one.id for one in questions])
    before = others.counted(tx, survey.id, group)
    enough = sharing.is_due(others.Kept(found.people, before, {}))
    shown = others.fields_shown(tx, survey.id)
    known = group == ALL and survey.mode != ANONYMOUS
    if not enough:
        others.correct(tx, survey.id, group, found.people)
        return None
    if known and not sharing.is_whole(found.people, found.fields, shown):
        others.correct(tx, survey.id, group, before or sharing.LEAST - sharing.STEP)
        return None
    shares = sharing.shares(questions, found)
    others.keep(tx, survey.id, group, found.people, shares)
    return found.people, shares


def _answers(tx: Transaction, survey: Round, group: str, questions: list[str]) -> others.Counted:
    if survey.mode == ANONYMOUS:
        return others.count_sheets(tx, survey.id, questions, sharing.MOST)
    return others.count(tx, survey.id, group, questions, sharing.MOST)


def _caption(turn: Turn, questions: list[Question], shown: Shown) -> Screen:
    """Return the shares in words, as many questions as a caption holds; rare answers are left."""
    field = turn.house.organisation.field_label(shown.field, turn.language) if shown.field else ""
    values = {"field": field, "people-number": shown.people}
    begins = turn.say("others-field" if shown.field else "others-all", **values)
    ends = turn.say("others-rare")
    parts = [begins]
    for question in questions:
        if question.id in shown.shares:
            said = _said(turn.house, turn.language, question, shown.shares[question.id])
            longer = Screen(Markup("\n\n").join([*parts, said, ends]))
            if longer.length <= LONGEST_CAPTION:
                parts.append(said)
    return Screen(Markup("\n\n").join([*parts, ends]))


def _said(house: House, language: str, question: Question, shares: Mapping[str, int]) -> Markup:
    lines = [Markup("<b>") + Markup.escape(question.text[language]) + Markup("</b>")]
    for option in _in_order(question, shares):
        label = _label(house, language, question, option)
        values = {"option": label, "tens-number": shares[option] // sharing.TEN}
        lines.append(house.texts.say(language, "others-line", **values))
    return Markup("\n").join(lines)


def _in_order(question: Question, shares: Mapping[str, int]) -> list[str]:
    return [one for one in question.choices() if one in shares]


def _label(house: House, language: str, question: Question, option: str) -> str:
    found = question.option(option)
    if found is not None:
        return found.text[language]
    return house.texts.plain(language, f"form-{option}")  # yes and no have words of the forms


def gather(house: House, tx: Transaction, args: Args) -> Chart:
    """Return the shares of one question as bars; NothingToMake if the round is gone."""
    survey = surveys.by_id(tx, int(args["round"]))
    if survey is None:
        raise NothingToMake
    language = str(args["language"])
    question = questionnaire_of(survey.snapshot).question(str(args["question"]))
    shares = {str(name): int(share) for name, share in args["shares"].items()}
    bars = tuple(
        _bar(house, language, _label(house, language, question, option), shares[option])
        for option in _in_order(question, shares)
    )
    name = house.texts.plain(language, "others-file")
    return Chart(question.text[language], bars, f"{name}.png", longest=100)


def _bar(house: House, language: str, label: str, share: int) -> Bar:
    values = {"tens-number": share // sharing.TEN}
    return Bar(label, share, house.texts.plain(language, "others-written", **values), whole=100)
