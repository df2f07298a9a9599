"""The words of days and months that people write, in Finnish, Swedish and English.

They are what the bot understands, not what it says, so they are not among the texts.
"""

from functools import cache

from babel import Locale

_LANGUAGES = ("fi", "sv", "en")
_FINNISH_MONTH_ENDINGS = ("", "n", "ta", "ssa")
_FINNISH_DAY_ENDINGS = ("", "n", "na")

RELATIVE = {
    "tänään": 0,
    "idag": 0,
    "today": 0,
    "tonight": 0,
    "ikväll": 0,
    "huomenna": 1,
    "imorgon": 1,
    "imorron": 1,
    "tomorrow": 1,
    "ylihuomenna": 2,
    "iövermorgon": 2,
    "overmorrow": 2,
    "weekahead": 7,
    "fortnightahead": 14,
}
# In the evening or the afternoon, when six o'clock is 18.
LATE = frozenset(
    {
        *("illalla", "iltana", "ilta", "iltapäivällä", "kväll", "kvällen", "ikväll"),
        *("eftermiddag", "eftermiddagen", "evening", "afternoon", "tonight"),
    }
)
PHRASES = {
    "kahden viikon päästä": "fortnightahead",
    "viikon päästä": "weekahead",
    "viikon kuluttua": "weekahead",
    "om en vecka": "weekahead",
    "om två veckor": "fortnightahead",
    "in a week": "weekahead",
    "in two weeks": "fortnightahead",
    "in the": "the",
    "noon": "12:00",
    "day after tomorrow": "overmorrow",
    "on the": "the",
    "i dag": "idag",
    "i kväll": "ikväll",
    "i morgon": "imorgon",
    "i morron": "imorgon",
    "i övermorgon": "iövermorgon",
    "tänä iltana": "tänään illalla",
    "huomisiltana": "huomenna illalla",
}
COMING = frozenset({"ensi", "nästa", "next"})
WEEK = frozenset({"viikon", "viikolla", "veckas", "vecka", "week", "week's"})
FILLERS = frozenset(
    {
        *("klo", "kello", "kl", "klockan", "at", "on", "the", "of", "den", "på", "om", "nu"),
        *("this", "coming", "tulevana", "tänä", "kommande"),
        *("alkaen", "från", "from", "starting"),
    }
)
UNTIL = frozenset({"asti", "saakka", "until", "till", "til", "tills", "fram", "viimeistään", "by"})
BEFORE = frozenset({"ennen", "aiemmin", "alkua", "före", "innan", "before", "start", "begins"})
# How long something lasts, in minutes.
LASTING = {
    **dict.fromkeys(("min", "mins", "minuutti", "minuuttia", "minut", "minuter"), 1),
    **dict.fromkeys(("minute", "minutes"), 1),
    **dict.fromkeys(("h", "t", "tim", "tunti", "tuntia", "tunnin", "timme", "timmar"), 60),
    **dict.fromkeys(("hr", "hrs", "hour", "hours"), 60),
    **dict.fromkeys(("d", "pv", "vrk", "päivä", "päivää", "dag", "dagar", "day", "days"), 1440),
    **dict.fromkeys(("vk", "viikko", "viikkoa", "vecka", "veckor", "week", "weeks"), 7 * 1440),
}
ONE = frozenset({"yksi", "yhden", "en", "ett", "one", "an", "a"})
CLOCK = ("klo", "kello", "klockan", "kl", "at", "@")


@cache
def months() -> dict[str, int]:
    """Return the month, 1-12, of each of its names, whole and short, in all three languages."""
    known: dict[str, int] = {"sept": 9}
    for language in _LANGUAGES:
        named = Locale.parse(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in named[context][width].items():
                    known[_bare(name)] = number
    for number, name in Locale.parse("fi").months["stand-alone"]["wide"].items():
        for ending in _FINNISH_MONTH_ENDINGS:
            known[name + ending] = number
    return known


@cache
def weekdays(language: str) -> dict[str, int]:
    """Return the weekday, Monday 0, of each of its names in all three languages.

    Two-letter names are taken from Finnish and from the person's own language alone: to an
    English reader "on" is no Wednesday.
    """
    known: dict[str, int] = {"tues": 1, "thur": 3, "thurs": 3}
    for each in _LANGUAGES:
        named = Locale.parse(each).days
        widths = ("wide", "abbreviated", "short") if each == language else ("wide", "abbreviated")
        for context in ("format", "stand-alone"):
            for width in widths:
                for number, name in named[context][width].items():
                    known[_bare(name)] = number
    for number, name in Locale.parse("fi").days["stand-alone"]["wide"].items():
        for ending in _FINNISH_DAY_ENDINGS:
            known[name + ending] = number
    for number, name in Locale.parse("sv").days["stand-alone"]["wide"].items():
        known[name + "en"] = number
    return known


def _bare(name: str) -> str:
    return name.casefold().rstrip(".")
