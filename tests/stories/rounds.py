"""Coordinators who send surveys, in the words of their language."""

from tests.stories.words import Words
from tests.stories.world import Alumnus

TITLES = {
    "fi": "Urakysely",
    "fi-simple": "Miten sinulla menee?",
    "sv": "Karriärenkät",
    "en": "Career survey",
}


async def begins(who: Alumnus, words: Words, *, mode: str = "confidential") -> None:
    """Begin a new round of the career survey, sent once; what is left to choose is to whom."""
    await who.says("/survey")
    title = TITLES[words.language]
    await who.taps(words("rounds-new-button"), title, words("rounds-once-button"))
    await who.taps(words(f"rounds-{mode}-button"))


async def sends(
    who: Alumnus, number: int, *, language: str = "fi", mode: str = "confidential"
) -> None:
    """Send the career survey to everybody within one's scope; ``number`` is how many that is."""
    words = Words(who.world, language)
    await begins(who, words, mode=mode)
    mine = words("audiences-everyone-in-unit-button")
    await who.taps(mine if mine in who.labels else words("audiences-everyone-button"))
    await who.taps(words("broadcasts-send-button", **{"people-number": number}))


async def turns_on(
    who: Alumnus, *months: int, language: str = "fi", mode: str = "confidential"
) -> None:
    """Let the career survey go by itself to everybody, these months after graduation."""
    words = Words(who.world, language)
    await who.says("/survey")
    await who.taps(words("rounds-new-button"), TITLES[language], words("rounds-itself-button"))
    for month in months:
        await who.taps(words("rounds-months-button", **{"months-number": month}))
    await who.taps(words("form-done") if months else words("form-skip"))
    await who.taps(words(f"rounds-{mode}-button"), words("audiences-everyone-button"))
    await who.taps(words("rounds-on-button"))
