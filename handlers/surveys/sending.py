"""Sending a survey: once to an audience, or by itself some months after graduation."""

from dataclasses import replace
from hashlib import blake2b

from config.questionnaire import Questionnaire
from handlers import audiences
from handlers.broadcasts.launch import launch
from handlers.failures import StaleButton
from handlers.forms import filling as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Several, Single
from handlers.guards import coordinator
from handlers.house import Key
from handlers.polls import asked as polls
from handlers.preferences.screens import previewed
from handlers.surveys import reaching, screens, sending_screens, series_desk
from handlers.surveys.rules import closes_at, new_round, offered
from handlers.surveys.terms import months_of, terms_of
from handlers.turn import Turn
from storage import forms as sessions
from storage import survey_series, surveys
from storage.audience import Audience
from storage.forms import Answer, Session
from storage.surveys import MODES, Round

FORM = "round"
QUESTIONNAIRE, HOW, MONTHS, MODE = "questionnaire", "how", "months", "mode"
ONCE, ITSELF = "once", "itself"
USUAL_MONTHS = (6, 12, 24, 36, 60)
YEARS = "aud_years"
SEEN = "seen"  # beside the answers: the fingerprint of the wording in the preview


def new(turn: Turn) -> None:
    """Begin to put a survey together: which questionnaire, when, how answers are kept, to whom."""
    forms.begin(turn, FORM)


def send_poll(turn: Turn, poll_id: int) -> None:
    """Ask how a small poll is sent: how answers are kept, and to whom; then show it."""
    old = sessions.open_one(turn.tx, turn.who().id, FORM, poll_id)
    if old is not None:
        sessions.remove(turn.tx, old.id)
    sessions.begin(turn.tx, turn.who().id, FORM, poll_id, turn.seconds)
    forms.resume(turn, FORM, poll_id)


def _build(turn: Turn, session: Session) -> Form:
    asked = _choosing(turn) if session.subject == 0 else []
    everybody = (_but_years(one) for one in audiences.questions(turn, offer_saved=True))
    questions = (*asked, _mode(), *everybody)
    return Form(Key("surveys-title"), questions, stopped=Key("form-draft-stopped"))


def _choosing(turn: Turn) -> list[Question]:
    """Return what is asked of a survey from a file: which one, and when it is sent."""
    choices = [Choice(one.id, one.title) for one in offered(turn.house.questionnaires)]
    ways = (
        Choice(ONCE, Key("rounds-once-button")),
        Choice(ITSELF, Key("rounds-itself-button")),
    )
    return [
        Question(QUESTIONNAIRE, Key("surveys-which"), Single(choices), Key("surveys-which-short")),
        Question(
            HOW, Key("rounds-ask-how"), Single(ways), Key("rounds-how"), help=Key("rounds-how-help")
        ),
        _months(turn),
    ]


def _months(turn: Turn) -> Question:
    """Ask the months after graduation; skipped, they are those of the school."""
    usual = {
        month
        for one in offered(turn.house.questionnaires)
        for month in months_of(turn.house.organisation, one)
    }
    choices = [
        Choice(str(month), Key("rounds-months-button", {"months-number": month}))
        for month in sorted({*USUAL_MONTHS, *usual})
    ]
    return Question(
        MONTHS,
        Key("rounds-ask-months"),
        Several(choices),
        Key("rounds-months"),
        optional=True,
        when=_runs_itself,
        help=Key("rounds-months-help"),
    )


def _mode() -> Question:
    choices = [Choice(one, Key(f"rounds-{one}-button")) for one in sorted(MODES, key=_by_use)]
    return Question(
        MODE, Key("rounds-ask-mode"), Single(choices), Key("rounds-mode"),
        help=Key("rounds-mode-help"),
    )  # fmt: skip


def _by_use(mode: str) -> int:
    """Put what suits most surveys first."""
    return ("confidential", "anonymous", "identified").index(mode)


def _runs_itself(values: Values) -> bool:
    return values.get(HOW) == ITSELF


def _but_years(question: Question) -> Question:
    """Return a question about the audience; years are not asked of what goes by years itself."""
    asked = question.when
    if question.id != YEARS or asked is None:
        return question
    return replace(question, when=lambda values: asked(values) and not _runs_itself(values))


def chosen(turn: Turn, session: Session, values: Values) -> Questionnaire:
    """Return what is to be sent, as this mode asks it; StaleButton if it is gone since."""
    found: Questionnaire | None
    if session.subject:
        found = polls.questionnaire(turn.tx, session.subject)
    else:
        found = turn.house.questionnaires.get(values[QUESTIONNAIRE])
    if found is None:
        raise StaleButton
    return found.in_mode(values[MODE])


def _months_chosen(turn: Turn, asked: Questionnaire, values: Values) -> tuple[int, ...]:
    ticked = values.get(MONTHS) or months_of(turn.house.organisation, asked)
    return tuple(sorted(int(month) for month in ticked))


def _preview(turn: Turn, session: Session, values: Values) -> None:
    """Show the invitation as its receivers will see it, then when, to whom, and to how many."""
    asked = chosen(turn, session, values)
    sessions.save(turn.tx, session.id, SEEN, Answer(_fingerprint(asked)), turn.seconds)
    audience = _audience(turn, values)
    draft = _as_round(turn, asked, audience, values[MODE])
    if _runs_itself(values):
        about = audiences.named(turn.house, turn.tx, turn.language, audience)
        _show(turn, asked, replace(draft, series_id=0))
        months = _months_chosen(turn, asked, values)
        coming = series_desk.coming(turn, months, turn.seconds)
        turn.send(
            sending_screens.series_preview(
                turn.house, turn.language, session.id, asked, draft, months, coming, about
            )
        )
        return
    _show(turn, asked, draft)
    reaching.tell(turn, session.id, draft)


def _audience(turn: Turn, values: Values) -> Audience:
    """Return to whom; what goes by years itself has no condition on them."""
    whom = audiences.chosen(turn, values)
    return audiences.but_years(whom) if _runs_itself(values) else whom


def _show(turn: Turn, asked: Questionnaire, draft: Round) -> None:
    turn.show(previewed(screens.invitation(turn.house, turn.language, asked, draft)))


def _fingerprint(asked: Questionnaire) -> str:
    return blake2b(asked.to_json().encode(), digest_size=16).hexdigest()


def _as_round(turn: Turn, asked: Questionnaire, audience: Audience, mode: str) -> Round:
    """Return the round that would be sent now; it has no id yet."""
    zone = turn.house.organisation.zone
    return new_round(
        asked,
        audience,
        opens_at=turn.seconds,
        closes_at=closes_at(asked, turn.seconds, zone),
        unit=turn.scope,
        made_by=turn.arrive().id,
        mode=mode,
    )


def send(turn: Turn, session: Session, values: Values) -> None:
    """Open a round with the wording of today and invite its audience, or begin a series.

    If it is not the wording that was seen, it is shown first: its file has been changed since.
    """
    asked = chosen(turn, session, values)
    seen = sessions.answers(turn.tx, session.id).get(SEEN)
    if seen is None or seen.value != _fingerprint(asked):
        sessions.close(turn.tx, session.id, "done")
        _preview(turn, session, values)
        return
    audience, mode = _audience(turn, values), values[MODE]
    if _runs_itself(values):
        _begin_series(turn, asked, audience, mode, _months_chosen(turn, asked, values))
        return
    lately = reaching.lately(turn.house, turn.tx, asked.id, turn.seconds)
    round_id = surveys.create(turn.tx, _as_round(turn, asked, audience, mode))
    terms = terms_of(turn.house.organisation, asked, mode, turn.seconds, own_end=False)
    launch(
        turn,
        kind=FORM,
        subject=round_id,
        content=terms.to_json(),
        audience=audience,
        lately=lately,
    )


def _begin_series(
    turn: Turn, asked: Questionnaire, audience: Audience, mode: str, months: tuple[int, ...]
) -> None:
    series_id = survey_series.create(
        turn.tx,
        questionnaire=asked.id,
        unit=turn.scope,
        mode=mode,
        months=months,
        audience=audience,
        made_by=turn.arrive().id,
        now=turn.seconds,
    )
    series_desk.begin(turn, series_id)


KIND = FormKind(_build, _preview, lambda turn, _: coordinator(turn), keeps=True)
