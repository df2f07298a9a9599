"""A questionnaire's file as a teacher writes it: small pieces of TOML."""

from collections.abc import Callable

from config.languages import LANGUAGES
from config.questionnaire import Questionnaire

Load = Callable[[str], Questionnaire]


def words(text: str, place: str = "") -> str:
    return "".join(f'{place}{language} = "{text}"\n' for language in LANGUAGES)


HEAD = f'id = "sample"\nversion = 1\n[title]\n{words("Otsikko")}[thanks]\n{words("Kiitos")}'
ANONYMOUS = HEAD.replace("version = 1", 'version = 1\nmode = "anonymous"')


def question(question_id: str, kind: str, more: str = "", options: str = "") -> str:
    made = [
        f'[[questions]]\nid = "{question_id}"\ntype = "{kind}"\n{more}\n',
        words("Mikä?", "text."),
    ]
    made += [f'[[questions.options]]\nid = "{one}"\n{words(one)}' for one in options.split()]
    return "".join(made)


def when(source: str, *any_of: str) -> str:
    return f'{{ question = "{source}", any_of = [{", ".join(map(repr, any_of))}] }}'


def asked(*conditions: str) -> str:
    return f"ask_when = [{', '.join(conditions)}]"
