"""The sample community: 300 generated alumni, so that counts and audiences are interesting.

They have started the bot but do nothing by themselves, only on a word (`crowd`); a few have blocked
it, as in any register. The same seed gives the same people each time.
"""

import random
from collections.abc import Iterator

from bot.practice.telegram import Telegram
from config.school import Organisation
from storage import consents, people
from storage.consents import MEMBERSHIP, NEWS, OFFERS, SURVEYS, Consent
from storage.transaction import Transaction

HOW_MANY = 300
FIRST_ID = 700_000_000
FIRST_NAMES = (
    "Aada",
    "Eino",
    "Helmi",
    "Leo",
    "Siiri",
    "Väinö",
    "Venla",
    "Onni",
    "Kerttu",
    "Toivo",
    "Saga",
    "Emil",
    "Freja",
    "Axel",
    "Oona",
    "Aleksi",
    "Nea",
    "Mikael",
    "Ronja",
    "Niilo",
    "Iida",
    "Otto",
    "Vilma",
    "Elias",
    "Pihla",
    "Oliver",
    "Milja",
    "Joel",
    "Alva",
    "Viktor",
)
LAST_NAMES = (
    "Aalto",
    "Heikkinen",
    "Jokela",
    "Karjalainen",
    "Lampinen",
    "Mustonen",
    "Niemi",
    "Ojala",
    "Pesonen",
    "Ranta",
    "Saarinen",
    "Tuominen",
    "Vainio",
    "Wikström",
    "Björklund",
    "Sundström",
    "Kallio",
    "Harju",
    "Peltola",
    "Rautio",
)
LANGUAGES = (("fi", 70), ("fi-simple", 12), ("sv", 12), ("en", 6))


BLOCKED_EVERY = 25


def move_in(telegram: Telegram) -> None:
    """Give each sample person a silent Telegram account that has started the bot."""
    for number in range(HOW_MANY):
        account = telegram.person("Alumni", id=FIRST_ID + number)
        account.has_started_before()
        if number % BLOCKED_EVERY == BLOCKED_EVERY - 1:
            account.blocks_bot()


def settle(tx: Transaction, school: Organisation, now: int) -> int:
    """Add the sample people if nobody is there yet; return how many were added."""
    return 0 if people.anybody(tx) else settle_in(tx, school, now)


def settle_in(tx: Transaction, school: Organisation, now: int) -> int:
    """Add the sample people to those who are there; return how many were added."""
    rows = list(_people(school, now))
    people.insert_many(tx, rows)
    dice = random.Random(7)
    for row in rows:
        person = people.by_telegram(tx, int(str(row["telegram_id"])))
        if person is not None:
            _consent(tx, person, dice, now)
            people.set_profile(tx, person.id, **_more(school, person, dice))
    return len(rows)


def _people(school: Organisation, now: int) -> Iterator[dict[str, object]]:
    dice = random.Random(2026)
    this_year = 1970 + now // 31_556_952
    languages = [name for name, weight in LANGUAGES for _ in range(weight)]
    for number in range(HOW_MANY):
        studying = dice.random() < 0.08
        years_ago = min(int(dice.expovariate(0.2)), this_year - school.first_graduation_year)
        yield {
            "telegram_id": FIRST_ID + number,
            "language": dice.choice(languages),
            "name": f"{dice.choice(FIRST_NAMES)} {dice.choice(LAST_NAMES)}",
            "unit": dice.choice(school.units).id,
            "field": dice.choice(school.fields).code,
            "graduation_year": None if studying else this_year - years_ago,
            "studying": int(studying),
            "region": dice.choice(school.regions).code if dice.random() < 0.9 else None,
            "now": now - dice.randrange(0, 400) * 86_400,
        }


def _more(school: Organisation, person: people.Person, dice: random.Random) -> dict[str, object]:
    """Return what not everybody tells: a qualification, what they do now, when they graduate."""
    taught = school.qualifications.get(person.field or "", ())
    doing = school.activities if not person.studying and dice.random() < 0.6 else ()
    return {
        "qualification": dice.choice(taught).code if taught else None,
        "activity": dice.choice(doing).code if doing else None,
        "expected_year": dice.choice((2027, 2028, 2029)) if person.studying else None,
    }


def _consent(tx: Transaction, person: people.Person, dice: random.Random, now: int) -> None:
    wanted = [purpose for purpose in (NEWS, SURVEYS) if dice.random() < 0.85]
    wanted += [purpose for purpose in OFFERS if dice.random() < 0.15]
    for purpose in (MEMBERSHIP, *wanted):
        consents.give(tx, person.id, Consent(purpose, "practice", person.language, now))
