"""Telegram's HTML: what it becomes, and what it refuses in which words."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.practice.html import BadMarkup, parse
from bot.practice.text import Entity, Rich, to_html, trimmed, units, with_detected

WORDS = st.text(st.characters(exclude_categories=["Cs"]))


@given(WORDS)
def test_an_escaped_text_comes_back_as_it_was(text: str) -> None:
    """Whatever a person has written can be quoted safely."""
    assert parse(escape(text)) == Rich(text)


@given(WORDS, WORDS, st.sampled_from(["b", "i", "u", "s", "code", "pre", "tg-spoiler"]))
def test_html_is_written_as_it_is_read(before: str, inside: str, tag: str) -> None:
    """A formatted text survives the way to HTML and back."""
    rich = parse(f"{escape(before)}<{tag}>{escape(inside)}</{tag}>")
    assert parse(to_html(rich)) == rich


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>Hei</b>", "Hei", [Entity("bold", 0, 3)]),
        ("<strong>a</strong><em>b</em>", "ab", [Entity("bold", 0, 1), Entity("italic", 1, 1)]),
        (
            "<ins>a</ins><del>b</del>",
            "ab",
            [Entity("underline", 0, 1), Entity("strikethrough", 1, 1)],
        ),
        ("🏟<i>🏟 &lt🏟</i>", "🏟🏟 <🏟", [Entity("italic", 2, 6)]),
        (
            "<b>a<i>b</i></b>",
            "ab",
            [Entity("bold", 0, 2), Entity("italic", 1, 1)],
        ),
        (
            "<blockquote expandable>a</blockquote>",
            "a",
            [Entity("expandable_blockquote", 0, 1)],
        ),
        ("<blockquote>a</blockquote>", "a", [Entity("blockquote", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [Entity("spoiler", 0, 1)]),
        (
            '<a href="telegram.org?a=1&amp;b">x</a>',
            "x",
            [Entity("text_link", 0, 1, url="http://telegram.org/?a=1&b")],
        ),
        (
            '<a href="tg://user?id=7">x</a>',
            "x",
            [Entity("text_link", 0, 1, url="tg://user?id=7")],
        ),
        ("<a>ei linkki</a>", "ei linkki", []),
        (
            '<pre><code class="language-py">1</code></pre>',
            "1",
            [Entity("pre", 0, 1, language="py")],
        ),
        ("<code>1</code>", "1", [Entity("code", 0, 1)]),
        (
            '<tg-emoji emoji-id="12">👍</tg-emoji>',
            "👍",
            [Entity("custom_emoji", 0, 2, custom_emoji_id="12")],
        ),
        (
            '<tg-time unix="1790000000" format="wDT">x</tg-time>',
            "x",
            [Entity("date_time", 0, 1, unix_time=1790000000, date_time_format="wDT")],
        ),
        ("&ge;&#228;&#xe4;&quot;&laquo;&#0;", '&ge;ää"&laquo;&#0;', []),
        ("<b></b>", "", []),
        ("<i>a</>", "a", [Entity("italic", 0, 1)]),
    ],
)
def test_html_becomes_text_and_entities(source: str, text: str, entities: list[Entity]) -> None:
    """Offsets and lengths are in UTF-16 units, outer entities come first."""
    assert parse(source) == Rich(text, tuple(entities))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("ä<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("<abc", "Unclosed start tag at byte offset 0"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("</b>", "Unexpected end tag at byte offset 0"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<i>a</i  ", "Unclosed end tag at byte offset 4"),
        ("<i  =a>", 'Empty attribute name in the tag "i" at byte offset 0'),
        ("<i a = ", 'Unclosed start tag "i" at byte offset 0'),
        ("<i a=b,", "Unexpected end of name token at byte offset 5"),
        ('<a href="x>', "Unclosed start tag at byte offset 0"),
        ('<tg-time unix="1" format="rt">a</tg-time>', "Invalid date format used"),
        ("<tg-time>a</tg-time>", "Invalid date specified"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "&#xDFDF;",
            (
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            ),
        ),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(source: str, words: str) -> None:
    """The words and byte offsets are those of TDLib."""
    with pytest.raises(BadMarkup) as refusal:
        parse(source)
    assert str(refusal.value) == words


def test_white_space_at_the_ends_goes_and_entities_follow() -> None:
    """A text is stored trimmed; what was bold stays bold."""
    assert trimmed(parse("  \n🏟 <b>a </b>\n")) == Rich("🏟 a", (Entity("bold", 3, 1),))


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Kirjoita /privacy niin", Entity("bot_command", 9, 8)),
        ("/start@_harjoitus_bot x", Entity("bot_command", 0, 21)),
        ("🏟 https://example.org/a?b=1.", Entity("url", 3, 25)),
        ("Posti: aino@example.org", Entity("email", 7, 16)),
        ("Kysy @aino_laine", Entity("mention", 5, 11)),
        ("Nyt #alumni", Entity("hashtag", 4, 7)),
    ],
)
def test_commands_and_links_are_found_in_any_text(text: str, entity: Entity) -> None:
    """Telegram marks them by itself."""
    assert with_detected(Rich(text)).entities == (entity,)


def test_nothing_is_found_inside_code_or_in_fractions() -> None:
    """`/` is also a word's own character."""
    assert with_detected(parse("<code>/start</code> ja/tai 1/2")).entities == (
        Entity("code", 0, 6),
    )


def test_length_is_counted_in_utf16_units() -> None:
    """A letter is one, an emoji two."""
    assert [units("ä"), units("👍"), units("")] == [1, 2, 0]
