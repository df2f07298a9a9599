"""What the bot says: every shipped text keeps the rules, and the mechanism keeps its promises."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from config import plain_rules, text_rules
from config.errors import ConfigurationError, MissingText
from config.languages import LANGUAGES, Words, from_telegram
from config.texts import Markup, Texts

RULES = [
    text_rules.missing_keys,
    text_rules.uneven_placeholders,
    text_rules.unsayable,
    text_rules.bad_labels,
    text_rules.untranslated,
    text_rules.long_sentences,
    text_rules.abbreviations,
    plain_rules.wordy_messages,
    plain_rules.passives,
    plain_rules.crowded_messages,
    plain_rules.long_words,
    plain_rules.other_words,
    plain_rules.uneven_buttons,
    plain_rules.pictures_first,
    plain_rules.untidy,
    plain_rules.foreign_quotes,
    plain_rules.unended,
]
Write = Callable[..., Texts]
SHIPPED = Path("config/texts")
BACKS = "a-button = Takaisin\nb-button = Takaisin"
TWO_BACKS = "a-button = Takaisin\nb-button = Palaa"


@pytest.fixture
def written(tmp_path: Path) -> Write:
    """Writes one file per language (Finnish where nothing else is given) and loads them."""

    def write(fi: str, **others: str) -> Texts:
        for language in LANGUAGES:
            folder = tmp_path / language
            folder.mkdir(exist_ok=True)
            text = others.get(language.replace("-", "_"), fi)
            (folder / "sample.ftl").write_text(text, encoding="utf-8")
        return Texts.load(tmp_path)

    return write


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_shipped_text_keeps_the_rule(
    rule: Callable[[Texts], Iterator[str]], texts: Texts
) -> None:
    """New .ftl files are covered as soon as they exist."""
    faults = list(rule(texts))
    assert not faults, "\n".join(faults)


def test_names_of_languages_are_the_same_everywhere(texts: Texts) -> None:
    """A person who landed in a wrong language still finds their own."""
    for language in LANGUAGES:
        assert len({texts.plain(shown, f"language-{language}") for shown in LANGUAGES}) == 1


def test_a_value_is_escaped_and_markup_is_not(written: Write) -> None:
    """What people write can never become HTML; what we made as HTML stays HTML."""
    texts = written("hello = Hei, <b>{ $name }</b>! { $card }")
    said = texts.say("fi", "hello", name='<i>&"Åsa', card=Markup("<i>kortti</i>"))
    assert said == "Hei, <b>&lt;i&gt;&amp;&quot;Åsa</b>! <i>kortti</i>"
    assert isinstance(said, Markup)


def test_plain_text_shows_what_was_written(written: Write) -> None:
    """A label has no HTML to escape for: names and signs stay as they are."""
    texts = written("who = Tapaa { $name } &amp; ystävät")
    assert texts.plain("fi", "who", name="<Åsa> & 'Co'") == "Tapaa <Åsa> & 'Co' & ystävät"


@pytest.mark.parametrize(
    ("text", "values"),
    [("x = <b>Hei</b>", {}), ("x = Hei { $who }", {"who": Markup("<b>Aino</b>")})],
)
def test_plain_text_refuses_tags(written: Write, text: str, values: dict[str, object]) -> None:
    """A tag on a button would be seen as letters."""
    with pytest.raises(MissingText, match="HTML tag"):
        written(text).plain("fi", "x", **values)


PLURAL = """people = { $count ->
    [0] Kukaan ei tule
    [one] { $count } ihminen tulee
   *[other] { $count } ihmistä tulee
 }"""


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "Kukaan ei tule"),
        (1, "1 ihminen tulee"),
        (2, "2 ihmistä tulee"),
        (2026, "2026 ihmistä tulee"),
        (12345, "12\xa0345 ihmistä tulee"),
    ],
)
def test_numbers_choose_their_plural(written: Write, count: int, said: str) -> None:
    """A year is never "2 026"; large numbers are grouped."""
    assert written(PLURAL).say("fi", "people", count=count) == said


def test_a_per_cent_sign_stays_with_its_number() -> None:
    """A line may end between words, but not between a number and its sign."""
    lines = [line for one in SHIPPED.glob("*/*.ftl") for line in one.read_text().splitlines()]
    assert not [line for line in lines if re.search(r"[\d}] %", line)]
    percent = Texts.load(SHIPPED).plain("fi", "rates-percent", **{"rate-number": 16})
    assert percent == "16\u00a0%"


def test_a_fraction_is_written_as_people_write_it(written: Write) -> None:
    """A mean of four and a half has a comma in Finnish and a point in English."""
    texts = written("mean = { $mean }")
    assert (texts.say("fi", "mean", mean=4.5), texts.say("en", "mean", mean=4.5)) == ("4,5", "4.5")


def test_where_a_text_stands_can_be_asked(written: Write) -> None:
    """Tools can point at the file and line of a text."""
    texts = written("# Tervehdys\nhello = Hei\nbye = Hei hei", fi_simple="hello = Moi")
    entry = texts.entry("fi-simple", "bye")
    assert (entry.file, entry.line) == ("fi/sample.ftl", 3)
    assert texts.entry("fi", "hello").comment == "Tervehdys"
    assert texts.has("fi-simple", "bye")
    assert not texts.has("sv", "-bye")
    with pytest.raises(MissingText):
        texts.entry("fi", "nothing")


def test_yes_and_no_choose_a_variant(written: Write) -> None:
    """A bool chooses between [yes] and [no]."""
    texts = written("late = { $late ->\n    [yes] Myöhässä\n   *[no] Ajoissa\n }")
    assert (texts.say("fi", "late", late=True), texts.say("fi", "late", late=False)) == (
        "Myöhässä",
        "Ajoissa",
    )


def test_a_message_of_the_greatest_length_can_be_said(written: Write) -> None:
    """What people write has up to 4,096 characters, more than Fluent's runtime lets through."""
    texts = written("quote = Viesti: { $first } { $second }!")
    said = texts.say("fi", "quote", first="<" * 4096, second="\ue0000\ue001 å" * 600)
    assert said == f"Viesti: {'&lt;' * 4096} {chr(0xE000)}0{chr(0xE001)} å" + (
        "\ue0000\ue001 å" * 599 + "!"
    )


@pytest.mark.parametrize(
    ("key", "values", "reason"),
    [
        ("nothing", {}, "no such text"),
        ("hello", {}, "Unknown external: name"),
        ("hello", {"name": None}, "NoneType"),
        ("-bot", {}, "no such text"),
    ],
)
def test_nothing_is_said_half(
    written: Write, key: str, values: dict[str, object], reason: str
) -> None:
    """A missing text or value raises instead of leaving a hole."""
    with pytest.raises(MissingText, match=reason):
        written("hello = Hei { $name }\n-bot = Botti").say("fi", key, **values)


def test_plain_finnish_falls_back_to_finnish(written: Write) -> None:
    """A school that adds a text of its own need not write it twice; Swedish has no such net."""
    texts = written("hello = Hei\nmore = Lisää", fi_simple="hello = Moi", sv="hello = Hej")
    assert texts.say("fi-simple", "hello") == "Moi"
    assert texts.say("fi-simple", "more") == "Lisää"
    with pytest.raises(MissingText, match="sv: more"):
        texts.say("sv", "more")


def test_placeholders_are_found_through_references(written: Write) -> None:
    """A text needs what the texts inside it need."""
    texts = written("outer = { inner } { $a }\ninner = { $b } { -bot }\n-bot = Botti")
    assert texts.placeholders("fi", "outer") == {"a", "b"}
    assert texts.keys() == {"outer", "inner"}
    assert texts.say("fi", "outer", a="A", b="B") == "B Botti A"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("hello = Hei\nthis is not fluent", "line 2"),
        ("hello = { other }", "refers to other"),
        ("hello = Hei\nhello = Moi", "already in"),
        ("hello = Hei\n    .title = Otsikko", "attributes"),
        ("-bot = { $case }\nhello = { -bot }", "takes no values"),
    ],
)
def test_faulty_files_are_refused_at_start(written: Write, text: str, reason: str) -> None:
    """The fault is told with file and place before anyone meets it."""
    with pytest.raises(ConfigurationError, match=reason) as refusal:
        written(text)
    assert "sample.ftl" in str(refusal.value)


def test_an_absent_language_is_told(tmp_path: Path) -> None:
    """All four languages must be there."""
    with pytest.raises(ConfigurationError, match=r"has no \.ftl files"):
        Texts.load(tmp_path)


@pytest.mark.parametrize(
    ("rule", "fi", "others", "fault"),
    [
        (text_rules.missing_keys, "a = A\nb = B", {"sv": "a = A"}, "sv: b"),
        (text_rules.uneven_placeholders, "a = { $x }", {"en": "a = { $y }"}, "en: a"),
        (text_rules.unsayable, "a = <h1>Hei</h1>", {}, "not a tag of Telegram"),
        (text_rules.unsayable, "a = <b><i>Hei</b></i>", {}, "closes what is not open"),
        (text_rules.unsayable, "a = <b>Hei", {}, "never closed"),
        (text_rules.unsayable, "a = Tee & työ", {}, "bare"),
        (text_rules.unsayable, "a = { $x ->\n [one] <b>x\n *[other] y\n }", {}, "never closed"),
        (text_rules.unsayable, "a = { $x ->\n [red] <b>x\n *[blue] y\n }", {}, "never closed"),
        (text_rules.bad_labels, f"polls-scale-x-name = {'a' * 31}", {}, "31 characters"),
        (text_rules.bad_labels, f"button-a = {'a' * 31}", {}, "31 characters"),
        (text_rules.bad_labels, "a-button = <b>a</b>", {}, "HTML"),
        (text_rules.bad_labels, "a-button = ✅ Tulen", {}, "words come before"),
        (text_rules.abbreviations, "a = Avoinna ma–pe", {}, "ma–pe"),
        (text_rules.abbreviations, "a = Tuo jotain, esim. eväät", {}, "esim."),
        (text_rules.untranslated, "a = Hei", {"fi_simple": "a = Moi", "sv": "a = Hej"}, "en: a"),
        (text_rules.long_sentences, f"a = {'sana ' * 13}", {}, "fi-simple: a"),
        (plain_rules.wordy_messages, f"a = {'sana ' * 9}", {}, "9.0 words"),
        (plain_rules.passives, "a = Sinulta kysytään nimi.", {}, "kysytään"),
        (plain_rules.passives, "a = Tapahtuma on peruttu.", {}, "on peruttu"),
        (plain_rules.crowded_messages, f"a = {'Tule. ' * 9}", {}, "9 sentences"),
        (plain_rules.long_words, "a = Kysy alumnikoordinaattorilta.", {}, "23 letters"),
        (plain_rules.other_words, "a = Luonnos on tallessa.", {}, "Luonnos, say teksti"),
        (plain_rules.other_words, "a = Voimme auttaa Teitä tai teille.", {}, "say sinä"),
        (plain_rules.other_words, "a = Voitte tulla.", {}, "Voitte, say sinä"),
        (plain_rules.other_words, "a = Koulu", {"sv": "a = Skolan"}, "Skolan, say läroanstalt"),
        (plain_rules.uneven_buttons, BACKS, {"fi_simple": TWO_BACKS}, "b-button: differs from a"),
        (plain_rules.uneven_buttons, BACKS, {"sv": TWO_BACKS}, "sv: b-button"),
        (plain_rules.pictures_first, "a = Hei", {"en": "a = 🎉 Hello"}, "en: a: begins with 🎉"),
        (plain_rules.pictures_first, "a = <b>✅ Hei</b>", {}, "fi: a: begins with ✅"),
        (plain_rules.untidy, "a = Hei.  Tule.", {}, "'  '"),
        (plain_rules.untidy, "a = Hei { $x }, tule!", {"en": "a = { $x }'s"}, 'en: a: "\'"'),
        (plain_rules.untidy, 'a = Hei { "" }', {}, "fi: a: ' '"),
        (plain_rules.foreign_quotes, "a = Paina “Tulen”.", {}, "fi: a: “"),
        (plain_rules.unended, "a = Hei sinä. Tule mukaan", {}, "Tule mukaan"),
    ],
)
def test_the_rules_find_faults(
    written: Write,
    rule: Callable[[Texts], Iterator[str]],
    fi: str,
    others: dict[str, str],
    fault: str,
) -> None:
    """Each rule is able to fail."""
    assert any(fault in found for found in rule(written(fi, **others)))


def test_equal_texts_can_be_marked_so_on_purpose(written: Write) -> None:
    """Some words are the same in two languages; a comment says that it is meant."""
    marked = "# same: fi, fi-simple, en\nmentor = mentor"
    texts = written("mentor = mentor", sv=marked, en="# same: all\nmentor = mentor")
    assert list(text_rules.untranslated(texts)) == []


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("fi", "fi"),
        ("fi-FI", "fi"),
        ("sv", "sv"),
        ("SV_FI", "sv"),
        ("en-GB", "en"),
        ("de", "en"),
        ("fil", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_the_first_language_comes_from_telegram(code: str | None, language: str) -> None:
    """Finnish and Swedish are recognised in every variant; everyone else gets English."""
    assert from_telegram(code) == language


def test_the_first_language_is_one_that_the_school_offers() -> None:
    """A school without English greets in its own first language."""
    assert from_telegram("de", ("sv", "fi")) == "sv"
    assert from_telegram("sv", ("fi", "en")) == "en"


def test_markup_escapes_what_is_joined_to_it() -> None:
    """Markup grows only by Markup or by escaped text."""
    assert Markup("<b>a</b>") + "<" == "<b>a</b>&lt;"
    assert "<" + Markup("<b>a</b>") == "&lt;<b>a</b>"
    assert Markup("\n").join(["<", Markup("<i>b</i>")]) == "&lt;\n<i>b</i>"
    assert isinstance("<" + Markup("a"), Markup)


def test_words_fall_back_kindly() -> None:
    """Words are found in every known language, and an unknown one is a fault of the caller."""
    words = Words({"sv": "hej", "fi": "hei"})
    assert (words["fi-simple"], words["sv"], words["en"]) == ("hei", "hej", "hei")
    assert "fi-simple" not in words
    with pytest.raises(KeyError):
        words["de"]
