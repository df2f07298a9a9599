"""Short polls: written in the chat, seen in each language, sent, answered, kept as they were."""

import pytest

from storage import polls, preferences, surveys
from storage.surveys import Round
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


async def begins(who: Alumnus, said: Words, *languages: str) -> None:
    """Begin a poll in these languages, titled in each."""
    await who.says("/poll")
    await who.taps(said("polls-new-button"))
    for one in languages:
        await who.taps(said(f"language-{one}"))
    await who.taps(said("form-done"))
    for one in languages:
        await who.says(f"Saunailta {one}")


async def asks(who: Alumnus, said: Words, kind: str, *written: str, save: bool = True) -> None:
    """Add a question of a type; what is written are its words, then its buttons."""
    await who.taps(said("polls-add-button"), said(f"polls-type-{kind}"))
    await who.says(*written)
    if save:
        await who.taps(said("form-save"))


async def rounds(world: World) -> list[Round]:
    """Return the rounds that have been sent."""
    return await world.db.read(surveys.rounds, None)


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_a_poll_from_the_first_word_to_the_answers(
    world: World, aino: Alumnus, linnea: Alumnus, language: str
) -> None:
    """Two languages, every type of question, a look at it, a warning, and off it goes."""
    kaisa = await world.member("Kaisa", id=9_000_001, wants=(), language=language)
    said = Words(world, language)
    await begins(kaisa, said, "fi", "sv")
    kaisa.sees("Saunailta " + language, said("polls-empty"))
    await asks(kaisa, said, "single", "Mitä syödään?", "Vad äter vi?", "Makkara\nKasvis",
               "Korv\nVego", save=False)  # fmt: skip
    kaisa.sees("Makkara / Kasvis", "Korv / Vego")
    await kaisa.taps(said("form-save"))
    await asks(kaisa, said, "multi", "Mikä päivä?", "Vilken dag?", "Ma, Ti", "Må, Ti")
    await asks(kaisa, said, "yesno", "Tuletko?", "Kommer du?")
    await asks(kaisa, said, "text", "Muuta?", "Något annat?")
    await kaisa.taps(said("polls-add-button"), said("polls-type-scale5"))
    await kaisa.says("Viihdytkö?", "Trivs du?")
    await kaisa.taps(said("polls-scale-good-name"), said("form-save"))
    assert said("polls-add-button") not in kaisa.labels  # five are enough

    await kaisa.taps(said("polls-preview-button"), said("language-sv"))
    kaisa.sees("Vad äter vi?", "Vilken dag?", "Kommer du?", "Något annat?", "Trivs du?")
    assert "Korv" in [one.text for message in kaisa.news() for one in message.buttons]
    await kaisa.taps("Vego")
    assert kaisa.toast

    await kaisa.taps(said("polls-back-button"), said("polls-send-button"))
    kaisa.sees(said("polls-missing", spoken="English", seen="suomi"))
    await kaisa.taps(said("polls-send-anyway-button"), said("rounds-confidential-button"))
    await kaisa.taps(said("audiences-everyone-button"))
    await kaisa.taps(said("broadcasts-send-button", **{"people-number": 2}))
    aino.sees("Saunailta fi", "Mitä syödään?")
    linnea.sees("Saunailta sv", "Vad äter vi?")
    await aino.taps("Kasvis", "Ma", "Valmis", "Kyllä")
    await aino.says("Tuon pyyhkeen")
    await aino.taps("Erittäin hyvä 😀")
    aino.sees("Kiitos vastauksesta!")
    (sent,) = await rounds(world)
    assert sent.questionnaire == "poll_1"


@pytest.mark.parametrize("language", ["fi", "fi-simple"])
async def test_a_draft_survives_a_restart_and_can_be_rearranged(
    world: World, kaisa: Alumnus, language: str
) -> None:
    """Nothing is lost in the middle of a question; edit, move, remove."""
    kaisa = await world.member("Kaija", id=9_000_002, wants=(), language=language)
    await coordinates(kaisa, None)
    said = Words(world, language)
    await begins(kaisa, said, "fi")
    await asks(kaisa, said, "yesno", "Tuletko saunaan?")
    await kaisa.taps(said("polls-add-button"), said("polls-type-single"))
    await world.restarts()
    await world.moves(days=2)
    await kaisa.says("Mitä syödään?", "Makkara")
    kaisa.sees(said("polls-options-count", least="2", most="10"))
    await kaisa.says("1. Makkara\n2. Kasvis")
    await kaisa.taps(said("form-save"))
    kaisa.sees("1. Tuletko saunaan?", "2. Mitä syödään?", "Makkara / Kasvis")

    await kaisa.taps("2. Mitä syödään?", said("polls-up-button"), said("polls-back-button"))
    kaisa.sees("1. Mitä syödään?", "2. Tuletko saunaan?")
    await kaisa.taps("1. Mitä syödään?", said("polls-edit-button"), said("form-change"))
    await kaisa.taps(said("polls-short-options"))
    await kaisa.says("Makkara\nKasvis\nKala")
    await kaisa.taps(said("form-save"))
    kaisa.sees("Makkara / Kasvis / Kala", "2. Tuletko saunaan?")
    await kaisa.taps("2. Tuletko saunaan?", said("polls-remove-button"))
    kaisa.sees("Tuletko saunaan?")
    await kaisa.taps(said("polls-keep-button"), "2. Tuletko saunaan?", said("polls-remove-button"))
    await kaisa.taps(said("polls-remove-now-button"))
    assert "Tuletko" not in kaisa.last.words
    await kaisa.taps(said("polls-title-button"))
    await kaisa.says("Makkarailta")
    kaisa.sees("Makkarailta", "Kala")


async def test_a_language_is_added_and_left_out(world: World, kaisa: Alumnus) -> None:
    """Every word is asked for in it, with what it is called now; the gap is told until then."""
    said = Words(world, "fi")
    await begins(kaisa, said, "fi")
    await asks(kaisa, said, "single", "Mitä syödään?", "Makkara\nKasvis")
    kaisa.sees(said("polls-missing", spoken="svenska", seen="suomi"))
    await kaisa.taps(said("polls-languages-button"), said("polls-write-button", spoken="svenska"))
    kaisa.sees("Nyt: Saunailta fi")
    await kaisa.says("Bastukväll")
    kaisa.sees("Nyt: Mitä syödään?")
    await kaisa.says("Vad äter vi?")
    kaisa.sees("Makkara / Kasvis")
    await kaisa.says("Korv\nVego\nFisk")
    kaisa.sees(said("polls-options-other", **{"wanted-number": 2, "found-number": 3}))
    await kaisa.says("Korv\nVego")
    assert "Puuttuu: svenska" not in kaisa.last.words
    await kaisa.taps(said("polls-preview-button"), said("language-sv"))
    kaisa.sees("Bastukväll", "Vad äter vi?")
    await kaisa.taps(said("polls-back-button"), said("polls-languages-button"))
    await kaisa.taps(said("polls-drop-button", spoken="svenska"), said("polls-drop-now-button"))
    kaisa.sees(said("polls-missing", spoken="svenska", seen="suomi"))


@pytest.mark.parametrize("language", ["fi", "fi-simple", "sv", "en"])
async def test_a_language_can_be_kept_after_all(world: World, language: str) -> None:
    """No means the language, not the poll, and leads back to the languages."""
    said = Words(world, language)
    lotta = await world.member("Lotta", language=language, id=9_000_001, wants=())
    await begins(lotta, said, "fi", "sv")
    await asks(lotta, said, "yesno", "Tuletko?", "Kommer du?")
    drop = said("polls-drop-button", spoken="svenska")
    await lotta.taps(said("polls-languages-button"), drop)
    assert lotta.labels == [said("polls-drop-now-button"), said("polls-drop-keep-button")]
    await lotta.taps(said("polls-drop-keep-button"))
    assert drop in lotta.labels


async def test_a_translation_in_the_middle_follows_what_changes(
    world: World, kaisa: Alumnus
) -> None:
    """Buttons that have become more are asked for anew, and so is what took another's place."""
    said = Words(world, "fi")
    await begins(kaisa, said, "fi")
    await asks(kaisa, said, "single", "Mitä syödään?", "Makkara\nKasvis")
    await asks(kaisa, said, "yesno", "Tuletko?")
    write = said("polls-write-button", spoken="svenska")
    await kaisa.taps(said("polls-languages-button"), write)
    await kaisa.says("Bastukväll", "Vad äter vi?", "Korv\nVego")
    kaisa.sees("Nyt: Tuletko?")
    await kaisa.says("/poll")
    await kaisa.taps("1. Saunailta fi", "1. Mitä syödään?", said("polls-edit-button"))
    await kaisa.taps(said("form-change"), said("polls-short-options"))
    await kaisa.says("Makkara\nKasvis\nKala")
    await kaisa.taps(said("form-save"), said("polls-languages-button"), write, said("form-resume"))
    kaisa.sees("Makkara / Kasvis / Kala")
    await kaisa.says("Korv\nVego\nFisk", "Kommer du?")
    assert "Puuttuu: svenska" not in kaisa.last.words
    await kaisa.taps(said("polls-preview-button"), said("language-sv"))
    kaisa.sees("Vad äter vi?", "Kommer du?")


async def test_other_buttons_in_one_language_ask_for_the_others_anew(
    world: World, kaisa: Alumnus
) -> None:
    """When a button is added in Finnish, its Swedish words are asked for before it is saved."""
    said = Words(world, "fi")
    await begins(kaisa, said, "fi", "sv")
    await asks(kaisa, said, "single", "Mitä?", "Vad?", "Makkara\nKasvis", "Korv\nVego")
    await kaisa.taps("1. Mitä?", said("polls-edit-button"), said("form-change"))
    await kaisa.taps(said("polls-short-options-in", spoken="suomi"))
    await kaisa.says("Makkara\nKasvis\nKala")
    kaisa.sees("Kirjoita tällä kielellä: svenska", "Makkara / Kasvis / Kala")
    await kaisa.says("Korv\nVego\nFisk")
    await kaisa.taps(said("form-save"))
    kaisa.sees("Makkara / Kasvis / Kala")


async def sends(who: Alumnus, said: Words, number: int) -> None:
    """Send the poll that is shown to everybody."""
    await who.taps(said("polls-send-button"), said("polls-send-anyway-button"))
    await who.taps(said("rounds-confidential-button"), said("audiences-everyone-button"))
    await who.taps(said("broadcasts-send-button", **{"people-number": number}))


async def test_what_was_sent_stays_and_a_copy_can_be_changed(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Whoever answers sees the same words to the end, also when the poll is deleted."""
    said = Words(world, "fi")
    await begins(kaisa, said, "fi")
    await asks(kaisa, said, "yesno", "Tuletko saunaan?")
    await asks(kaisa, said, "text", "Mitä tuot?")
    add = kaisa.button(said("polls-add-button"))
    await sends(kaisa, said, 1)
    await kaisa.presses(*add)
    kaisa.sees("vanha")
    await kaisa.says("/poll")
    await kaisa.taps("1. Saunailta fi")
    kaisa.sees("on lähetetty")
    assert said("polls-add-button") not in kaisa.labels
    await kaisa.taps(said("polls-copy-button"), "1. Tuletko saunaan?")
    await kaisa.taps(said("polls-remove-button"), said("polls-remove-now-button"))
    await kaisa.says("/poll")
    kaisa.sees("1. Saunailta fi: yksi kysymys", "2. Saunailta fi: lähetetty")
    await kaisa.taps("2. Saunailta fi", said("polls-delete-button"))
    await kaisa.taps(said("polls-delete-now-button"))
    await aino.taps("Kyllä")
    aino.sees("Mitä tuot?")


async def test_a_poll_belongs_to_its_unit(world: World, kaisa: Alumnus, linnea: Alumnus) -> None:
    """Another unit's coordinator sees nothing of it; the whole school's sees it."""
    ville = await coordinates(await world.member("Ville", wants=()), "oulu")
    await coordinates(linnea, "kokkola")
    said = Words(world, "fi")
    await begins(ville, said, "fi")
    await asks(ville, said, "yesno", "Tuletko?")
    card, data = ville.button(said("polls-add-button"))
    await linnea.says("/poll")
    linnea.sees(Words(world, "sv")("polls-list-empty"))
    await linnea.presses(card, data)
    assert "Saunailta" not in linnea.tells()
    await kaisa.says("/poll")
    kaisa.sees("Saunailta fi")


async def test_members_have_no_polls(aino: Alumnus) -> None:
    """For everybody else the command does not exist."""
    await aino.says("/poll")
    aino.sees("En ymmärtänyt tätä")


async def test_many_polls_have_pages(world: World, kaisa: Alumnus) -> None:
    """Eight on each, the newest first."""
    said = Words(world, "fi")
    await begins(kaisa, said, "fi")
    person = await kaisa.record()
    assert person is not None

    def more(tx: Transaction) -> None:
        first = polls.by_id(tx, 1)
        assert first is not None
        for _ in range(9):
            made = polls.begin(tx, None, person.id, world.clock.seconds())
            polls.save(tx, made, first.content.replace("Saunailta", f"Ilta {made}"))

    await world.db.write(more)
    await kaisa.says("/poll")
    kaisa.sees("1. Ilta 10")
    await kaisa.taps(said("form-next"))
    kaisa.sees("10. Saunailta fi")
    await kaisa.taps("10. Saunailta fi", said("polls-delete-button"))
    await kaisa.taps(said("polls-delete-now-button"), said("polls-list-button"))
    kaisa.sees("1. Ilta 10")


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_a_preview_shows_fewer_messages_and_changes_nothing(
    world: World, language: str
) -> None:
    """In the editor and before sending: the row that receivers get is there, only to be seen."""
    said = Words(world, language)
    lotta = await world.member("Lotta", language=language, id=9_000_001, wants=())
    await begins(lotta, said, language)
    await asks(lotta, said, "yesno", "Tuletko?")
    await lotta.taps(said("polls-preview-button"), said(f"language-{language}"))
    await only_sees_fewer(lotta, said)
    await lotta.taps(said("polls-back-button"), said("polls-send-button"))
    await lotta.taps(said("polls-send-anyway-button"), said("rounds-confidential-button"))
    await lotta.taps(said("audiences-everyone-button"))
    await only_sees_fewer(lotta, said)


async def test_an_old_preview_of_a_poll_without_questions_is_an_old_button(
    world: World, kaisa: Alumnus
) -> None:
    """Nor is there one in a language that the school does not have."""
    said = Words(world, "fi")
    await begins(kaisa, said, "fi")
    await asks(kaisa, said, "yesno", "Tuletko?")
    await kaisa.taps(said("polls-preview-button"))
    shown = next(one for one in kaisa.last.buttons if one.text == said("language-fi"))
    card, seen = kaisa.last.id, str(shown.callback_data)
    await kaisa.presses(card, seen.replace("_fi", "_de"))
    kaisa.sees(said("error-stale-press"))
    await kaisa.taps(said("polls-back-button"), "1. Tuletko?")
    await kaisa.taps(said("polls-remove-button"), said("polls-remove-now-button"))
    await kaisa.presses(card, seen)
    kaisa.sees(said("error-stale-press"))


async def only_sees_fewer(who: Alumnus, said: Words) -> None:
    """Tap the row of unasked messages in a preview: it says so, and all stays as it was."""
    assert "/messages" in who.tells()
    await who.taps(said("unasked-fewer-button"))
    assert who.toast == said("unasked-only-preview")
    person = await who.record()
    assert person is not None
    assert person.pace == preferences.EACH


async def test_a_colleagues_preview_does_not_send_what_has_been_changed_since(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Two coordinators, one poll: only what one has seen oneself is sent."""
    lotta = await coordinates(await world.member("Lotta", wants=()), None)
    said = Words(world, "fi")
    await begins(kaisa, said, "fi")
    await asks(kaisa, said, "yesno", "Tuletko?")
    await lotta.says("/poll")
    await lotta.taps("Saunailta", said("polls-send-button"), said("polls-send-anyway-button"))
    await lotta.taps(said("rounds-confidential-button"), said("audiences-everyone-button"))
    press = lotta.button(said("broadcasts-send-button", **{"people-number": 1}))
    await asks(kaisa, said, "yesno", "Maksatko 500 euroa?")
    await lotta.presses(*press)
    assert not await rounds(world)
    aino.sees_nothing()
