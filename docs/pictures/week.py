# ruff: noqa: INP001 - beside its pictures, not a package
"""The pictures of the README's chapter on a coordinator's week: from Monday to the handover."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from camera import (
    TALL,
    TALLER,
    TALLEST,
    WHOLE,
    WINDOW,
    begins_with,
    kept,
    resized,
    take,
    take_newest,
)
from evening import drawn
from playwright.async_api import expect

from handlers.house import House
from tests.browser.chat import PATIENCE_MS, Chat
from tests.browser.lively import Crowd
from tests.browser.papers import picture
from tests.browser.words import AINO, LINNEA, ONNI, Joining, Kaisas
from tests.process.asked import Words
from tests.process.walkers import Says, Step, Taps

KAISA = Joining("fi", "Kaisa")
TITLE = "Kesäkahvila avaa ovensa"
NEWS = f"<b>{TITLE}</b>\nTule kahville perjantaina klo 14 ja tuo kaveri mukaan!"
IN_SWEDISH = "<b>Sommarkaféet öppnar</b>\nKom på kaffe på fredag kl. 14 och ta med en vän!"
LABEL, LINK = "Ruokalista", "https://kaisla.example/kahvila"
IDEA = "Voisiko alumnien kesken pitää saunaillan? Minä voin leipoa!"
ANSWER = "Loistava idea! Varaan koulun rantasaunan. Sopisiko toukokuun viimeinen viikko?"
REPLY = "Saako kahvilaan ottaa lapset mukaan?"
CAME_OF_IT = "Saunailta on 28.5. koulun rantasaunalla. Kutsu tulee kaikille."
QUESTION = "yksikkö=Oulu,Kokkola vuosi=2015-2025 aloittain"
PLANS = (
    ("QR-koodit todistuksiin", 6, "15"),
    ("Tervetuloa uudet alumnit", 6, "8"),
    ("Joulutervehdys", 12, "15"),
    ("Alumnipäivä", 9, "20"),
)
NOTE = "Kesäkahvilasta on sovittu. Kevään uutiset ovat valmiina luonnoksissa."
PAUSED_AT = 80  # of the crowd have it
GONE, SILENT = 5, 3  # of the crowd: have left Telegram, and whose line is bad


async def week(chat: Chat, crowd: Crowd, folder: Path) -> None:
    """Take the chapter's pictures in the order in which things happen."""
    house = crowd.house
    await all_join(chat, house)
    await before(chat, house)
    await monday(chat, house)
    await counting(chat, house)
    await audience(chat, crowd, folder)
    await sending(chat, crowd)
    await idea(chat, house)
    await year(chat, house)
    await handover(chat, house)


async def all_join(chat: Chat, house: House) -> None:
    """Let the four join; whoever hands over open work has a name."""
    for phone, who in zip(
        (chat.aino, chat.onni, chat.linnea, chat.kaisa), (AINO, ONNI, LINNEA, KAISA), strict=True
    ):
        wants = () if who is KAISA else ("news", "surveys", "ideas")
        await phone.starts()
        await phone.does(*replace(who, wants=wants).steps(house))
        await phone.sees(who.thanks(house))


async def before(chat: Chat, house: House) -> None:
    """Let an event be on its way, and others answer it; ask for the summaries."""
    kaisa, kaisas = chat.kaisa, Kaisas(house)
    say = kaisas.say
    await kaisa.says("/newevent")
    await kaisa.does(*kaisas.event("kahden viikon päästä klo 18", 120))
    await kaisa.presses(say("hosting-publish-button"))
    await kaisa.sees_last(say("broadcasts-state-done"))
    await kaisa.says("/survey")
    await kaisa.does(*kaisas.survey())
    await kaisa.presses(kaisas.send_button())
    await kaisa.sees_last(say("broadcasts-state-done"))
    others = chat.page.locator("#others")
    await others.click()
    await expect(others).to_have_attribute("aria-disabled", "true", timeout=PATIENCE_MS)
    await expect(others).to_have_attribute("aria-disabled", "false", timeout=4 * PATIENCE_MS)
    await kaisa.says("/stats")
    await kaisa.presses(say("stats-weekly-on-button"))
    await kaisa.sees(say("stats-weekly-on"))


async def monday(chat: Chat, house: House) -> None:
    """Show the summary of Monday morning, and the community at a glance."""
    kaisa, say = chat.kaisa, Kaisas(house).say
    now = await chat.now()
    left = 7 - now.weekday()
    for _ in range(left - 1):
        await chat.moves("1440")
    await chat.comes_to((now + timedelta(days=left)).date(), 10)
    await kaisa.sees(say("stats-coming"))
    await take_newest("week-monday", chat, kaisa, TALL)
    await kaisa.says("/stats")
    caption = say("stats-caption", where=say("counts-whole-school")).splitlines()[-1]
    await kept("week-glance", await picture(kaisa, caption))
    await kaisa.sees_last(say("stats-count-button"))


async def counting(chat: Chat, house: House) -> None:
    """Show a question in words, its table and its picture."""
    kaisa, say = chat.kaisa, Kaisas(house).say
    await kaisa.says(f"/count {QUESTION}")
    await kaisa.presses(say("counts-chart-button"))
    await picture(kaisa, say("counts-people-by", by="field", where="").splitlines()[0])
    await resized(chat, WHOLE)
    await begins_with(kaisa.messages.filter(has_text=f"/count {QUESTION}").last)
    await take("week-count", kaisa.node)
    await resized(chat, WINDOW)


async def audience(chat: Chat, crowd: Crowd, folder: Path) -> None:
    """Show the conditions as they are chosen, and what is known before it goes out."""
    kaisa, kaisas = chat.kaisa, Kaisas(crowd.house)
    say = kaisas.say
    await kaisa.says("/announce")
    await kaisa.sees(say("announcing-ask-message"))
    crowd.cast["kaisa"].sends_photo(drawn(folder).read_bytes(), NEWS, formatted=True)
    await kaisa.does(
        Taps(say("broadcasts-ask-topic"), say("broadcasts-news-button")),
        Taps(say("audiences-ask-all"), say("audiences-choose-button")),
        *all_but(kaisas, "units", crowd.house.organisation.units[-1].name["fi"]),
        *all_but(kaisas, "languages", say("language-en")),
    )
    await kaisa.sees_last(say("audiences-card"))
    await resized(chat, TALLEST)
    await take("week-audience", kaisa.node)
    await kaisa.does(
        Taps(say("audiences-card"), say("audiences-done-button")),
        Taps(say("announcing-state-draft"), say("announcing-text-button")),
        Taps(say("announcing-texts"), say("language-sv")),
    )
    await kaisa.sees(say("announcing-ask-message-in", name=say("language-sv")))
    crowd.cast["kaisa"].sends_photo(drawn(folder).read_bytes(), IN_SWEDISH, formatted=True)
    await kaisa.does(
        Taps(say("language-sv"), say("announcing-buttons-button")),
        Taps(say("announcing-no-buttons"), say("announcing-add-link-button")),
        Says(say("announcing-ask-label"), LABEL),
        Says(say("announcing-ask-url"), LINK),
        Taps(f"{LABEL}: {LINK}", say("announcing-back-button")),
        Taps(say("announcing-state-draft"), say("announcing-preview-button")),
        Taps(say("announcing-preview-which"), say("language-sv")),
    )
    await kaisa.sees_last(say("announcing-preview-above"))
    await resized(chat, TALLEST)
    await picture(kaisa, IN_SWEDISH[3:15])
    await begins_with(kaisa.messages.filter(has=kaisa.page.locator("img")).last)
    await take("week-preview", kaisa.node)
    await resized(chat, WINDOW)


def all_but(kaisas: Kaisas, what: str, one: str) -> Sequence[Step]:
    """Return how one is ticked and then left out, back to the conditions."""
    say, asked = kaisas.say, kaisas.say(f"audiences-ask-{what}")
    return (
        Taps(say("audiences-card"), say(f"audiences-{what}")),
        Taps(asked, f"{one} ☐"),
        Taps(asked, say("audiences-all-but-these-button"), (f"{one} ☑",)),
        Taps(asked, say("audiences-back-button"), (say("audiences-only-these-button"),)),
    )


async def sending(chat: Chat, crowd: Crowd) -> None:
    """Show what is asked before it goes out, the card when it is paused, and the ledger."""
    kaisa, kaisas = chat.kaisa, Kaisas(crowd.house)
    say = kaisas.say
    for one in crowd.people[:GONE]:
        one.deletes_account()
    for one in crowd.people[GONE : GONE + SILENT]:
        crowd.faults.stays_silent(after=True, chat_id=one.id)
    await kaisa.presses(say("announcing-back-button"))
    await kaisa.presses(say("announcing-send-button"))
    await kaisa.sees_last(say("announcing-confirm"))
    await take_newest("week-confirm", chat, kaisa, TALL)
    await kaisa.presses(kaisas.send_button())
    while len(crowd.who_got(TITLE)) < PAUSED_AT:
        await chat.page.wait_for_timeout(20)
    await kaisa.presses(say("broadcasts-pause-button"))
    await kaisa.sees_last(say("broadcasts-state-paused"))
    await take_newest("week-paused", chat, kaisa, TALL)
    await kaisa.presses(say("broadcasts-resume-button"))
    await kaisa.sees_last(say("broadcasts-state-done"))
    await kaisa.presses(say("broadcasts-ledger-button"))
    await kaisa.sees_last(say("ledger-audience", **{"people-number": 0}).rpartition("0")[0])
    await take_newest("week-ledger", chat, kaisa, TALLEST)


async def idea(chat: Chat, house: House) -> None:
    """Show the inbox with what has come, and an idea, its answer and its outcome to its sender."""
    aino, kaisa, kaisas = chat.aino, chat.kaisa, Kaisas(house)
    say, simply = kaisas.say, Words(house, "fi-simple").of
    await chat.onni.presses(simply("matters-write-button"))
    await chat.onni.does(Says(simply("matters-ask-reply"), REPLY))
    await chat.onni.presses(simply("matters-send-button"))
    await kaisa.sees_last(REPLY)
    await aino.says("/idea")
    await aino.does(
        Says(say("matters-ask-idea"), IDEA),
        Taps(say("matters-ask-sender"), say("matters-with-name-button")),
    )
    await kaisa.sees_last(IDEA)
    await kaisa.presses(say("matters-show-button"))
    for key in ("wishes-take-button", "wishes-answer-button"):
        await kaisa.sees_last(say(key))
        await kaisa.presses(say(key))
    await kaisa.sees_last(say("form-stop"))
    await kaisa.says(ANSWER)
    await kaisa.presses(say("wishes-send-button"))
    await aino.sees(ANSWER)
    await kaisa.presses(say("matters-outcome-button"))
    await kaisa.does(Says(say("matters-ask-outcome"), CAME_OF_IT))
    await kaisa.presses(say("matters-tell-button"))
    await aino.sees_last(CAME_OF_IT)
    await resized(chat, TALLEST)
    await take("week-idea", aino.node)
    await kaisa.says("/inbox")
    await kaisa.sees_last(say("matters-canned-button"))
    await take_newest("week-inbox", chat, kaisa, TALLEST)


async def year(chat: Chat, house: House) -> None:
    """Plan some things of the year, and show it as a ring."""
    kaisa, say = chat.kaisa, Kaisas(house).say
    whole = Taps(say("year-ask-unit"), say("year-whole-school-button"))
    months = say("year-ask-month")
    await kaisa.says("/year")
    await kaisa.presses(say("year-plans-button"))
    for title, month, day in PLANS:
        await kaisa.presses(say("year-plan-new-button"))
        await kaisa.does(Says(say("year-ask-title"), title))
        await kaisa.sees_last(months)
        await kaisa.newest.get_by_role("button").nth(month - 1).click()
        await kaisa.does(
            Says(say("year-ask-day"), day),
            Taps(say("year-ask-repeats"), say("year-repeats-yearly-button")),
            Taps(say("year-ask-remind"), say("year-remind-14-button")),
            whole,
        )
        await kaisa.sees_last(title)
        await kaisa.presses(say("year-to-plan-button"))
        await kaisa.sees_last(title)
    await kaisa.says("/year")
    await kaisa.presses(say("year-recurring-button"))
    await kaisa.presses(say("year-recurring-new-button"))
    await kaisa.does(
        Says(say("year-ask-name"), "Kuukauden uutiset"),
        Taps(say("year-ask-how"), say("year-how-weekday-button")),
        Taps(say("year-ask-nth"), say("year-nth-1-button")),
        Says(say("year-ask-weekday"), "maanantai"),
        Says(say("year-ask-at"), "9"),
        whole,
    )
    await kaisa.sees_last("Kuukauden uutiset")
    await kaisa.says("/year")
    await kaisa.presses(say("year-picture-button"))
    await kept("week-year", await picture(kaisa, say("year-picture-title", years="").strip()))


async def handover(chat: Chat, house: House) -> None:
    """Show the duties, and the open work as it is offered to next term's coordinator."""
    kaisa, linnea, say = chat.kaisa, chat.linnea, Kaisas(house).say
    sv = Words(house, "sv").of
    await kaisa.says("/team")
    await kaisa.presses(say("team-invite-button"))
    await kaisa.does(
        Taps(say("team-ask-role"), say("team-coordinator-button")),
        Taps(say("team-ask-unit"), say("team-whole-school-button")),
    )
    await kaisa.presses(say("team-term-next-button"))
    found = re.search(r"start=(\S+)", await (await kaisa.sees("start=")).inner_text())
    assert found is not None  # made above, by her own taps  # noqa: S101
    await linnea.says(f"/start {found[1]}")
    await linnea.sees(sv("team-coming-next"))
    await kaisa.says("/handover")
    await kaisa.sees_last(say("handover-title"))
    await kaisa.presses(say("handover-offer-button"))
    await kaisa.does(
        Taps(say("handover-ask-receiver"), LINNEA.name),
        Says(say("handover-ask-note"), NOTE),
    )
    await kaisa.presses(say("handover-save-button"))
    await linnea.sees_last(sv("handover-accept-button"))
    await take_newest("week-handover", chat, linnea, TALLER)
