"""Who may do what, as tables, read from the routes themselves.

``python -m tests.house.rights`` writes them anew: commands into the README, buttons and forms into
docs/who-may-do-what.md. A test holds the files against what this module makes.
"""

import inspect
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from config.texts import Texts
from handlers.buttons import Press
from handlers.forms.form import FormKind
from handlers.guards import Guard, anyone, coordinator, counter, insider, member, owner
from handlers.routes import BUTTONS, COMMANDS, FORMS

ROOT = Path(__file__).resolve().parents[2]
README, DOCUMENT = ROOT / "README.md", ROOT / "docs" / "who-may-do-what.md"
BEGINS = "<!-- who may do what: written by `make rights` -->"
ENDS = "<!-- end of who may do what -->"
ROLES = ("anyone", "alumnus", "viewer", "coordinator", "owner")
# Whom each guard lets; a viewer, a coordinator and an owner have mostly joined as alumni, too.
LETS: dict[Guard, tuple[str, ...]] = {
    anyone: ROLES,
    member: ROLES[1:],
    insider: ROLES[1:],
    counter: ROLES[2:],
    coordinator: ROLES[3:],
    owner: ROLES[4:],
}
# What has no line in the menu, because Telegram or another screen shows it.
BESIDES = {"start": "Join, or open a link", "notice": "The privacy notice, whole"}
DOCUMENT_HEAD = """# Who may do what, to the last button

Written by `make rights` from `handlers/routes.py`; a test fails when it is out of date. Tests try
every button, command and link as a stranger, an alumnus, a viewer, another unit's coordinator, and
as one whose duty has not begun, has ended, or was taken away (`tests/stories/test_roles.py`,
`tests/stories/test_scope.py`). A guard is asked when a button is pressed, not when it is shown. A
unit's coordinator and viewer see their unit only: that is part of every query.
"""


def commands() -> str:
    """Return the table of commands: what each does, and for whom."""
    texts = Texts.load(ROOT / "config" / "texts")
    rows = [
        (f"`/{name}`", _does(texts, name), *_marks(command.guard))
        for name, command in sorted(COMMANDS.items(), key=lambda one: -len(LETS[one[1].guard]))
    ]
    return _table(("command", "what it does", *ROLES), rows)


def document() -> str:
    """Return the page about buttons and forms."""
    buttons = [
        (f"`{kind.__name__}`", _first_line(kind), *_marks(guard, _decides_itself(kind)))
        for kind, (_, guard) in BUTTONS.items()
    ]
    asked: dict[str, list[str]] = {}
    for name, kind in sorted(FORMS.items()):
        asked.setdefault(_form_guard(kind), []).append(f"`{name}`")
    forms = [(guard, ", ".join(names)) for guard, names in sorted(asked.items())]
    return (
        f"{DOCUMENT_HEAD}\n## Buttons\n\n"
        "`(x)` means that what is pressed decides more closely: another unit's, or another\n"
        "person's, is refused like something that does not exist.\n\n"
        f"{_table(('button', 'what it does', *ROLES), buttons)}\n## Forms\n\n"
        "Only who began a form goes on with it. Besides, each step asks again:\n\n"
        f"{_table(('asked at each step', 'forms'), forms)}"
    )


def in_readme(text: str) -> str:
    """Return the README with the table of today between its two marks."""
    begins, ends = text.index(BEGINS) + len(BEGINS), text.index(ENDS)
    return f"{text[:begins]}\n\n{commands()}\n{text[ends:]}"


def _does(texts: Texts, name: str) -> str:
    return BESIDES.get(name) or texts.plain("en", f"menu-{name}")


def _marks(guard: Guard, more: bool = False) -> Iterator[str]:
    lets = LETS.get(guard, ROLES[1:])  # a guard of one capability's own lets whom it concerns
    closer = more or guard not in LETS
    for role in ROLES:
        yield ("(x)" if closer else "x") if role in lets else ""


def _decides_itself(kind: type[Press]) -> bool:
    """Tell whether the function behind a button has guards of its own."""
    _, guard = BUTTONS[kind]
    return guard in (anyone, insider, member) and not kind.__name__.startswith("SetLanguage")


def _first_line(kind: type[Press]) -> str:
    return (inspect.getdoc(kind) or "").splitlines()[0].removesuffix(".").replace("|", "/")


def _form_guard(kind: FormKind) -> str:
    """Return the first line of what guards a form; its source says the rest."""
    if kind.guard is FormKind.__dataclass_fields__["guard"].default:
        return "Let everybody: it is about oneself"
    said = inspect.getdoc(kind.guard)
    if said:
        return said.splitlines()[0].removesuffix(".")
    source = inspect.getsource(kind.guard)
    named = re.findall(r"\b(coordinator|member|insider|owner|counter)\(", source)
    return f"Let a {named[0]}" if named else f"See `{kind.guard.__module__}`"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)]) + "\n"


if __name__ == "__main__":
    README.write_text(in_readme(README.read_text(encoding="utf-8")), encoding="utf-8")
    DOCUMENT.write_text(document(), encoding="utf-8")
