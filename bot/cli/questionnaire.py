"""``python -m bot questionnaire``: tells every fault of a questionnaire's file, or tries it."""

from bot.cli.commands import COMMANDS
from bot.cli.wish import Wish
from config.questionnaire import load_questionnaire
from config.questionnaire_rules import hard_to_read
from config.reaching import lengths
from config.toml_lines import line_of, lines_of


async def questionnaire(wish: Wish) -> None:
    """Check the file, or open it in the practice chat, as the wish says."""
    if wish.asked.action == "check":
        await check_file(wish)
        return
    await COMMANDS["practice"].work()(wish)  # which opens the file that was named


async def check_file(wish: Wish) -> None:
    """Print what the file asks; the ConfigurationError for a faulty one tells each place."""
    if wish.file is None:
        raise ValueError("check without a file")
    questionnaire = load_questionnaire(wish.file)
    lines = lines_of(wish.file.read_text(encoding="utf-8-sig"))
    for place, reason in hard_to_read(questionnaire):
        print(f"{wish.file}:{line_of(lines, place)}: {place}: worth a look: {reason}")
    asked = lengths(questionnaire.questions)
    each = f", {asked[0]} to {asked[1]} for one person" if asked is not None else ""
    print(f"{wish.file}: fine; {len(questionnaire.questions)} questions{each}")
    print(f"id {questionnaire.id}, version {questionnaire.version}, {questionnaire.mode}")
