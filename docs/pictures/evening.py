# ruff: noqa: INP001 - beside its pictures, not a package
"""The pictures of the README's chapter on an event: from the draft to the feedback, and a visit."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from camera import TALL, TALLER, TALLEST, WINDOW, begins_with, resized, take
from PIL import Image, ImageDraw

from handlers.house import House
from tests.browser.chat import Chat
from tests.browser.papers import picture, sends_file
from tests.browser.words import AINO, LINNEA, ONNI, PLACE, TITLE, Kaisas, feedback
from tests.process.asked import Words
from tests.process.walkers import Says, Step, Taps

SEATS, BEGINS, POINT = 3, 17, "65.0124, 25.4682"
PROGRAMME = "17.00 Kahvit\n17.30 Tarina työstä – Aino Laine\n18.15 Uudet tilat tutuiksi"
CONTACT, IN_SWEDISH = "Kaisa, 040 123 4567", "Alumnträff"
SAID_IN_SWEDISH = "Kaffe, bulle och gamla bekanta."
VISIT, CLASS, TASK = (
    "Vierailu leipuriopiskelijoiden luona",
    "Oulun yksikkö, luokka B12",
    "Kerro opiskelijoille, millainen päiväsi töissä on. Paikalla on 14 opiskelijaa.",
)
ROOF, WALL, LIT, SKY = "#3d2c3f", "#6b4a52", "#ffd98a", ((38, 44, 84), (232, 142, 96))


async def evening(chat: Chat, house: House, folder: Path) -> None:
    """Take the chapter's pictures in the order in which things happen."""
    for phone, who in ((chat.aino, AINO), (chat.onni, ONNI), (chat.linnea, LINNEA)):
        wants = replace(who, wants=("news", "surveys", "visits"))
        await phone.starts()
        await phone.does(*wants.steps(house))
        await phone.sees(wants.thanks(house))
    day = (await chat.now()).date() + timedelta(days=2)
    await draft(chat, house, folder)
    await answers(chat, house)
    await reminder_and_ticket(chat, house, day)
    await at_the_door(chat, house, day)
    await afterwards(chat, house, day)
    await visit(chat, house)


async def draft(chat: Chat, house: House, folder: Path) -> None:
    """Show the editor with everything set, and the invitation in Swedish; publish it."""
    kaisa, kaisas = chat.kaisa, Kaisas(house)
    say = kaisas.say
    await kaisa.starts()
    await kaisa.says("/newevent")
    await kaisa.does(*kaisas.event(f"ylihuomenna klo {BEGINS}", SEATS))
    await kaisa.presses(say("hosting-edit-button"))
    hint = say("hosting-editor-hint")
    for item, step in items(kaisas).items():
        await kaisa.does(Taps(hint, say(f"hosting-item-{item}")), step)
        await kaisa.sees_last(hint)
    await kaisa.does(Taps(hint, say("hosting-item-picture")))
    await kaisa.sees(say("hosting-ask-picture"))
    await sends_file(kaisa, drawn(folder))
    await kaisa.sees_last(hint)
    await kaisa.does(Taps(hint, say("hosting-item-point")))
    await kaisa.sees(say("hosting-ask-point"))
    await kaisa.field.fill(POINT)
    await kaisa.node.locator(".send-place").click()
    await kaisa.sees_last(hint)
    await kaisa.does(*in_swedish(kaisas))
    await kaisa.sees_last(hint)
    await resized(chat, TALLER)
    await begins_with(kaisa.newest)
    await take("event-editor", kaisa.node)

    await kaisa.presses(say("hosting-previews-button"))
    await kaisa.does(Taps(say("hosting-preview-which"), say("language-sv")))
    await kaisa.sees_last(say("hosting-preview-above"))
    await resized(chat, TALLER)
    await picture(kaisa, IN_SWEDISH)
    await begins_with(kaisa.messages.filter(has=kaisa.page.locator("img")).last)
    await take("event-preview", kaisa.node)
    await resized(chat, WINDOW)
    await kaisa.presses(say("hosting-to-draft-button"))
    await kaisa.presses(say("hosting-publish-button"))
    await kaisa.sees_last(say("broadcasts-state-done"))


def items(kaisas: Kaisas) -> dict[str, Step]:
    """Return what is added to the draft, by the item's name."""
    say = kaisas.say
    return {
        "contact": Says(say("hosting-ask-contact"), CONTACT),
        "programme": Says(say("hosting-ask-programme"), PROGRAMME),
        "guests": Says(say("hosting-ask-guests"), "1"),
    }


def in_swedish(kaisas: Kaisas) -> Sequence[Step]:
    """Return how the event gets words of its own in Swedish."""
    say = kaisas.say
    return (
        Taps(say("hosting-editor-hint"), say("hosting-item-texts")),
        Taps(say("hosting-texts"), say("language-sv")),
        Says(say("hosting-ask-text-title"), IN_SWEDISH),
        Says(say("hosting-ask-text-description"), SAID_IN_SWEDISH),
    )


async def answers(chat: Chat, house: House) -> None:
    """Show Aino's confirmation; Linnea's place in line, and the seat that Onni gives back."""
    fi, simply, sv = (Words(house, one).of for one in ("fi", "fi-simple", "sv"))
    await chat.aino.presses(fi("events-coming-button"))
    await chat.aino.presses(fi("seat-guests-button"))
    await chat.aino.presses(fi("seat-more-button"))
    await chat.aino.sees(fi("seat-guests", **{"guests-number": 1}))
    await chat.aino.presses(fi("seat-back-button"))
    await chat.aino.sees(fi("seat-coming"), fi("seat-guests", **{"guests-number": 1}))
    await take("event-confirmation", chat.aino.node)
    await chat.onni.presses(simply("events-coming-button"))
    await chat.onni.sees(simply("seat-coming"))
    await chat.linnea.presses(sv("events-coming-button"))
    await chat.linnea.sees(sv("events-waiting", **{"place-number": 1}))
    await chat.onni.presses(simply("events-show-button"))
    await chat.onni.presses(simply("events-cannot-button"))
    await chat.linnea.sees_last(sv("waiting-offer", **{"seats-number": 1}))
    await resized(chat, TALLEST)
    await take("event-line-and-offer", chat.linnea.node)
    await resized(chat, TALLER)
    await chat.linnea.presses(sv("seat-accept-button"))
    await chat.linnea.sees(sv("waiting-accepted", **{"seats-number": 1}))


async def reminder_and_ticket(chat: Chat, house: House, day: date) -> None:
    """Show the reminder of the day before, and below it a ticket."""
    fi = Words(house, "fi").of
    await chat.comes_to(day - timedelta(days=1), 11)
    begins = fi("reminders-day-before", what=TITLE).splitlines()[0]
    await chat.aino.sees(begins, PLACE)
    await chat.aino.says("/ticket")
    await picture(chat.aino, fi("ticket-caption"))
    await resized(chat, TALLEST)
    await take("event-reminder-and-ticket", chat.aino.node)
    sv = Words(house, "sv").of
    await chat.linnea.presses(sv("seat-late-button"))
    await chat.linnea.sees_last(sv("seat-on-time-button"))
    await resized(chat, WINDOW)


async def at_the_door(chat: Chat, house: House, day: date) -> None:
    """Show the list at the door while people come."""
    kaisa, say = chat.kaisa, Kaisas(house).say
    await chat.comes_to(day, BEGINS - 1)
    await opened(chat, house)
    await kaisa.presses(say("desk-checkin-button"))
    await kaisa.presses(AINO.name)
    await kaisa.sees(say("checkin-numbers", **{"came-number": 1, "coming-number": 2}))
    await take("event-check-in", kaisa.node)
    await kaisa.presses(LINNEA.name)
    await kaisa.sees(say("checkin-numbers", **{"came-number": 2, "coming-number": 2}))


async def afterwards(chat: Chat, house: House, day: date) -> None:
    """Show the feedback that is asked of Aino, and then the numbers that Kaisa sees."""
    await chat.comes_to(day + timedelta(days=1), 9)
    asked, (begun, *rest) = house.questionnaires["event_feedback"], feedback(house, "fi")
    await chat.aino.does(begun)
    await chat.aino.sees_last(rest[0].asked)
    await take("event-feedback", chat.aino.node)
    await chat.aino.does(*rest)
    await chat.aino.sees(asked.thanks["fi"])
    await chat.linnea.does(*feedback(house, "sv"))
    await chat.linnea.sees(asked.thanks["sv"])
    kaisa, say = chat.kaisa, Kaisas(house).say
    await opened(chat, house)
    await kaisa.presses(say("desk-figures-button"))
    await kaisa.presses(say("desk-chart-button"))
    await picture(kaisa, say("desk-chart-caption", title=TITLE))
    await resized(chat, TALL)
    await take("event-figures", kaisa.node)
    await resized(chat, WINDOW)


async def opened(chat: Chat, house: House) -> None:
    """Let Kaisa open the organiser's card."""
    await chat.kaisa.says("/manage")
    await chat.kaisa.presses(f"1. {TITLE}")
    await chat.kaisa.sees_last(Kaisas(house).say("desk-list-button"))


async def visit(chat: Chat, house: House) -> None:
    """Show Aino's request to visit a class."""
    kaisa, kaisas = chat.kaisa, Kaisas(house)
    say = kaisas.say
    await kaisa.says("/visits")
    await kaisa.does(*visiting(kaisas))
    await kaisa.presses(say("visits-start-button"))
    await chat.aino.sees_last(say("visits-yes-button"))
    await resized(chat, TALL)
    await take("event-visit", chat.aino.node)


def visiting(kaisas: Kaisas) -> Sequence[Step]:
    """Return the steps from /visits to the preview of a request that Aino fits."""
    say, school = kaisas.say, kaisas.house.organisation
    unit = next(one.name["fi"] for one in school.units if one.id == AINO.unit)
    field = next(one.button["fi"] for one in school.fields if one.code == AINO.field)
    region = next(one.button["fi"] for one in school.region_choices if one.code == AINO.region)
    ticked = partial(Words(kaisas.house, "fi").several)
    return (
        Taps(say("visits-list-empty"), say("visits-new-button")),
        Says(say("visits-ask-title"), VISIT),
        Says(say("visits-ask-when"), "viikon päästä klo 10"),
        Says(say("visits-ask-place"), CLASS),
        Says(say("visits-ask-what"), TASK),
        Says(say("visits-ask-contact"), CONTACT),
        Taps(say("visits-ask-purpose"), say("join-visits-button")),
        Taps(say("visits-ask-unit"), unit),
        *ticked(say("audiences-ask-fields"), [field]),
        *ticked(say("audiences-ask-regions"), [region]),
        Says(say("visits-ask-wanted"), "2"),
        Says(say("visits-ask-wave"), "20"),
        Taps(say("visits-ask-hours"), say("form-skip")),
    )


def drawn(folder: Path) -> Path:
    """Draw the picture on the invitation: a house with lit windows in the evening."""
    width, height = 640, 300
    scene = Image.new("RGB", (width, height))
    pen = ImageDraw.Draw(scene)
    for y in range(height):
        mix = [round(a + (b - a) * y / height) for a, b in zip(*SKY, strict=True)]
        pen.line((0, y, width, y), fill=tuple(mix))
    pen.rectangle((90, 150, 550, 300), fill=WALL)
    pen.polygon(((60, 150), (320, 70), (580, 150)), fill=ROOF)
    for place in range(5):
        pen.rectangle((125 + place * 85, 185, 175 + place * 85, 245), fill=LIT)
    scene.save(folder / "ilta.png")
    return folder / "ilta.png"
