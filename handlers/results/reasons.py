"""Why nothing is shown of a line: said only as far as it follows from what is shown."""

from collections.abc import Mapping
from typing import Literal

from config.questionnaire import Question, Questionnaire
from handlers.results.protecting import Line
from handlers.results.seen import Seen, number_asked_is_known

Reason = Literal["none", "few", "earlier", "hidden"]


def reason(
    questionnaire: Questionnaire, question: Question, lines: Mapping[str, Line]
) -> Reason | None:
    """Return why nothing is shown of a question in the group of these lines; None if it is.

    "earlier": how many were asked would tell of an earlier answer that is hidden; "few" also where
    under five answered what it hangs on. Whoever knows the rules sees both in the lines, so to say
    it tells nothing more.
    """
    line = lines.get(question.id)
    if line is None:
        return "none"
    if line.answered.kind != "hidden":
        return "few" if line.answered.kind == "few" else None
    sources = [questionnaire.question(one.question) for one in question.ask_when]
    if any(reason(questionnaire, one, lines) == "few" for one in sources):
        return "few"
    shown = {name: _shown(one) for name, one in lines.items()}
    return "hidden" if number_asked_is_known(questionnaire, question, shown) else "earlier"


def _shown(line: Line) -> Seen:
    hidden = frozenset(one for one, cell in line.cells.items() if cell.kind != "shown")
    return Seen({}, 0, is_open=line.is_shown, hidden=hidden)
