"""Every command, button and message, and what it leads to: the whole bot on one page."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from telegram import Chat, Update
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from handlers import buttons, common, paging
from handlers.afterwards import writing
from handlers.announcing import desk as announcing
from handlers.announcing import earlier as announced_earlier
from handlers.approvals import again, wording
from handlers.approvals import inbox as approvals
from handlers.arrivals import incoming, is_in, place
from handlers.audience import turns as audience
from handlers.audience import writing as audience_writing
from handlers.auditing import turns as auditing
from handlers.broadcasts import correcting, looking, tapping
from handlers.broadcasts import turns as broadcasts
from handlers.buttons import Open, Press, decode
from handlers.checkin import tickets
from handlers.checkin import turns as checkin
from handlers.counts import turns as counts
from handlers.events import turns as events
from handlers.failures import StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import FormKind
from handlers.guards import Guard, anyone, coordinator, counter, insider, member, owner
from handlers.handover import turns as handover
from handlers.hosting import posting, welcoming
from handlers.hosting import turns as hosting
from handlers.invitations import behalf
from handlers.invitations import turns as invitations
from handlers.matters import turns as matters
from handlers.members import merging, moving
from handlers.members import turns as members
from handlers.people import askings, joining, profile
from handlers.polls import turns as polls
from handlers.preferences import digest
from handlers.preferences import turns as preferences
from handlers.privacy import turns as privacy
from handlers.register import turns as imports
from handlers.results import turns as results
from handlers.running import Act, Turns
from handlers.stats import turns as stats
from handlers.surveys import desk, doing, first, sending
from handlers.surveys import mine as own_answers
from handlers.surveys import turns as surveys
from handlers.team import turns as team
from handlers.turn import Turn
from handlers.visits import turns as visits
from handlers.year import turns as year


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its function, who may use it, and whether words may follow it."""

    act: Callable[..., None]
    guard: Guard
    takes_words: bool = False


COMMANDS: dict[str, Command] = {
    "start": Command(joining.start, anyone, takes_words=True),
    "help": Command(common.help_, anyone),
    "language": Command(common.language, anyone),
    "privacy": Command(privacy.privacy, anyone),
    "notice": Command(privacy.notice, anyone),
    "mydata": Command(privacy.my_data, anyone),
    "forget": Command(privacy.forget, anyone),
    "move": Command(moving.move, anyone, takes_words=True),
    "profile": Command(profile.show, member),
    "messages": Command(preferences.messages, member),
    "events": Command(events.coming, insider),
    "ticket": Command(tickets.tickets, member),
    "my": Command(events.my, member),
    "wishes": Command(matters.wishes, insider),
    "idea": Command(matters.idea, member),
    "answers": Command(own_answers.answers, member),
    "year": Command(year.year, coordinator),
    "newevent": Command(hosting.new, coordinator),
    "manage": Command(hosting.manage, coordinator),
    "announce": Command(announcing.announce, coordinator),
    "sent": Command(looking.sent, coordinator),
    "poll": Command(polls.poll, coordinator),
    "survey": Command(desk.desk, coordinator),
    "results": Command(results.results, coordinator),
    "count": Command(counts.count, counter, takes_words=True),
    "stats": Command(stats.glance, counter),
    "invite": Command(invitations.invite, coordinator),
    "import": Command(imports.explain, coordinator),
    "visits": Command(visits.visits, coordinator),
    "register": Command(behalf.register, coordinator),
    "inbox": Command(matters.inbox, coordinator),
    "people": Command(members.people, coordinator, takes_words=True),
    "team": Command(team.team, coordinator),
    "handover": Command(handover.handover, coordinator),
    "audit": Command(auditing.show, owner),
}

BUTTONS: dict[type[Press], tuple[Callable[[Turn, Any], None], Guard]] = {
    buttons.Choose: (forms.choose, anyone),  # each form has a guard of its own
    buttons.Move: (forms.move, anyone),
    buttons.Leaf: (forms.leaf, anyone),
    buttons.SetLanguage: (common.set_language, anyone),
    buttons.Forget: (privacy.forget_answer, anyone),
    buttons.ChangeProfile: (profile.change, member),
    buttons.Respond: (askings.respond, member),
    buttons.Rsvp: (events.answer, member),
    buttons.SeatDo: (events.seat, member),
    buttons.EventDo: (hosting.do, insider),  # what coordinators do there is guarded there
    buttons.Pages: (paging.turned, anyone),  # each list has a guard of its own
    buttons.CheckDo: (checkin.do, coordinator),
    buttons.RoundDo: (surveys.respond, insider),
    buttons.FirstAnswer: (first.answer, insider),
    buttons.SurveyDo: (doing.do, coordinator),
    buttons.ResultsDo: (results.do, coordinator),
    buttons.CampaignDo: (looking.do, coordinator),
    buttons.CampaignTap: (tapping.tap, member),
    buttons.AnnounceDo: (announcing.do, coordinator),
    buttons.AudienceDo: (audience.do, coordinator),
    buttons.SendNow: (broadcasts.send_now, coordinator),
    buttons.Prefer: (preferences.prefer, member),
    buttons.ReadAgain: (digest.read_again, member),
    buttons.Count: (counts.show, counter),
    buttons.StatsDo: (stats.do, counter),
    buttons.InviteDo: (invitations.do, coordinator),
    buttons.InboxDo: (approvals.do, anyone),  # applicants have one there; the rest is guarded there
    buttons.ImportDo: (imports.do, coordinator),
    buttons.PersonDo: (members.do, coordinator),
    buttons.Moving: (moving.do, anyone),
    buttons.VisitDo: (visits.do, insider),  # what coordinators do there is guarded there
    buttons.VenueDo: (posting.do, coordinator),
    buttons.YearDo: (year.do, coordinator),
    buttons.WishDo: (matters.do, insider),  # what coordinators do there is guarded there
    buttons.MatterDo: (matters.matter, insider),  # and so is it there
    buttons.Team: (team.do, coordinator),
    buttons.DutyDo: (team.duty, coordinator),
    buttons.HandoverDo: (handover.do, handover.concerned),
}

FORMS: dict[str, FormKind] = {
    joining.FORM: joining.KIND,
    profile.FORM: profile.KIND,
    askings.FORM: askings.KIND,
    again.FORM: again.KIND,
    wording.FORM: wording.KIND,
    events.FORM: events.KIND,
    **hosting.FORMS,
    visits.FORM: visits.KIND,
    writing.FORM: writing.KIND,
    **matters.FORMS,
    checkin.FORM: checkin.KIND,
    invitations.FORM: invitations.KIND,
    behalf.FORM: behalf.KIND,
    announced_earlier.FORM: announced_earlier.KIND,
    **announcing.FORMS,
    **audience_writing.KINDS,
    sending.FORM: sending.KIND,
    correcting.FORM: correcting.KIND,
    **polls.FORMS,
    surveys.FORM: surveys.KIND,
    preferences.PAUSE_FORM: preferences.PAUSE_KIND,
    preferences.QUIET_FORM: preferences.QUIET_KIND,
    members.FORM: members.KIND,
    merging.FORM: merging.KIND,
    **team.FORMS,
    **handover.FORMS,
    moving.FORM: moving.KIND,
    **year.FORMS,
}

Context = ContextTypes.DEFAULT_TYPE


class Routes:
    """The thin layer: parses what Telegram brings and runs the turn that it leads to."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns

    async def command(self, update: Update, name: str, words: str) -> None:
        """Run a command's turn."""
        command = COMMANDS.get(name)
        if command is None:
            await self._turns.run(incoming(update), common.unknown_command)
            return
        act: Act = partial(_with_words, command.act, words) if command.takes_words else command.act
        await self._turns.run(incoming(update), act, command.guard)

    async def said_command(self, update: Update, _: Context) -> None:
        """Run the command that a message begins with; in a group only point to the private chat."""
        message = update.effective_message
        if message is None or message.text is None:
            return
        head, _space, words = message.text.partition(" ")
        await self.command(update, head[1:].partition("@")[0].lower(), words.strip())

    async def said_in_group(self, update: Update, _: Context) -> None:
        """Run the one command of groups, or point to the private chat."""
        title = update.effective_chat.title if update.effective_chat is not None else None
        await self._turns.run(incoming(update), partial(welcoming.said, title or ""))

    async def tapped(self, update: Update, _: Context) -> None:
        """Run what a button stands for."""
        query = update.callback_query
        try:
            press = decode((query.data if query is not None else None) or "")
        except StaleButton:
            await self._turns.run(incoming(update), _stale)
            return
        if isinstance(press, Open):
            await self.command(update, press.command, "")
            return
        act, guard = BUTTONS[type(press)]
        await self._turns.run(incoming(update), partial(_pressed, act, press), guard)

    def message(self, act: Act) -> Callable[[Update, Context], Any]:
        """Return a handler that runs one turn function for a message."""

        async def run(update: Update, _: Context) -> None:
            await self._turns.run(incoming(update), act)

        return run

    async def membership(self, update: Update, _: Context) -> None:
        """Note that the bot was blocked or unblocked, or let into or out of a group or channel."""
        change = update.my_chat_member
        if change is None:
            return
        gone = not is_in(change.new_chat_member)
        if change.chat.type == Chat.PRIVATE:
            await self._turns.run(incoming(update), common.blocked if gone else common.unblocked)
        elif gone:
            await self._turns.run(incoming(update), welcoming.put_out)
        else:
            await self._turns.run(incoming(update), partial(welcoming.entered, place(change)))

    async def migration(self, update: Update, _: Context) -> None:
        """Note that a group has become a supergroup with another id."""
        message = update.effective_message
        if message is None:
            return
        old = message.migrate_from_chat_id or message.chat_id
        new = message.migrate_to_chat_id or message.chat_id
        await self._turns.run(incoming(update), partial(welcoming.grown, old, new))

    def handlers(self) -> list[BaseHandler[Any, Any, Any]]:
        """Return PTB's handlers in the order in which they are tried."""
        private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
        groups = filters.ChatType.GROUPS & filters.UpdateType.MESSAGE
        return [
            CallbackQueryHandler(self.tapped),
            MessageHandler(private & filters.COMMAND, self.said_command),
            MessageHandler(private & filters.TEXT, self.message(common.words)),
            MessageHandler(private & filters.CONTACT, self.message(common.contact)),
            MessageHandler(private & filters.Document.ALL, self.message(common.document)),
            MessageHandler(private & ~filters.StatusUpdate.ALL, self.message(common.other_content)),
            MessageHandler(
                filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE,
                self.message(common.edited),
            ),
            MessageHandler(groups & filters.COMMAND, self.said_in_group),
            MessageHandler(groups & filters.StatusUpdate.MIGRATE, self.migration),
            ChatMemberHandler(self.membership, ChatMemberHandler.MY_CHAT_MEMBER),
        ]  # channel posts and whatever else Telegram brings lead nowhere


# What the bot asks Telegram for: exactly what the page above uses.
UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")


def add_routes(application: Application[Any, Any, Any, Any, Any, Any], turns: Turns) -> None:
    """Register every route with PTB."""
    application.add_handlers(Routes(turns).handlers())


def _with_words(act: Callable[[Turn, str], None], words: str, turn: Turn) -> None:
    act(turn, words)


def _pressed(act: Callable[[Turn, Any], None], press: Press, turn: Turn) -> None:
    act(turn, press)


def _stale(_: Turn) -> None:
    raise StaleButton
