"""What a search wants, how it fits into a button, what is nearly right, and what a code is."""

import random

import pytest

from handlers.buttons import LONGEST, PersonDo, decode
from handlers.members import codes
from handlers.members.rules import Search, is_near, nearest


@pytest.mark.parametrize(
    "text",
    ["Mai virt", "a:b;c", "1.2.3", "ä" * 100, "Ольга Иванова-Сергеевна", "  ", "日本 太郎", "…"],
)
def test_a_search_survives_its_button(text: str) -> None:
    """Whatever was typed: the button fits, and its press asks for the same people."""
    search = Search.of(text).at(24)
    press = PersonDo(2**40, "card", search.spelled())
    data = press.encode()
    assert len(data.encode()) <= LONGEST
    assert decode(data) == press
    assert Search.read(press.value) == search


@pytest.mark.parametrize("value", ["", "mäki", "-1.mäki", "x.mäki", "²2.mäki", "1000.mäki"])
def test_what_no_button_of_ours_spells_is_no_search(value: str) -> None:
    """It is refused as stale."""
    assert Search.read(value) is None


@pytest.mark.parametrize(
    ("wanted", "known", "near"),
    [
        ("virtanen", "virtanen", True),
        ("virt", "virtanen", True),
        ("wirtanen", "virtanen", True),
        ("makinen", "mäkinen", True),
        ("virtnen", "virtanen", True),
        ("virttanen", "virtanen", True),
        ("virtanne", "virtanen", True),
        ("ivrtanen", "virtanen", True),
        ("virtanenn", "virtanen", True),
        ("wirtanne", "virtanen", False),
        ("korhonen", "virtanen", False),
        ("virtanen", "virt", False),
    ],
)
def test_one_slip_is_forgiven_and_two_are_not(wanted: str, known: str, near: bool) -> None:
    """Wrong, missing, extra or swapped: one letter."""
    assert is_near(wanted, known) is near


def test_short_words_are_near_to_what_they_begin() -> None:
    """One slip in two letters would be anything."""
    assert nearest("ai", ["aino", "eino"]) == ["aino"]
    assert nearest("ain", ["aino", "eino", "kaisa"]) == ["aino", "eino"]


def test_a_code_is_read_however_it_is_written() -> None:
    """In small letters, with spaces or signs; anything else is no code."""
    code = codes.new_code()
    assert len(code) == codes.LENGTH
    for written in (code, code.lower(), codes.shown(code), f" {code[:2]}-{code[2:]}. "):
        assert codes.read(written) == code
    for wrong in ("", code[:-1], code + "A", "0" * 8, "ÄÄÄÄÄÄÄÄ"):
        assert codes.read(wrong) is None


def test_codes_have_no_letters_that_look_alike() -> None:
    """And each is another."""
    seed = random.randrange(2**32)
    print("seed", seed)
    several = {codes.new_code() for _ in range(200)}
    assert len(several) == 200
    assert not set("0O1IL2Z5S8B") & set("".join(several))
