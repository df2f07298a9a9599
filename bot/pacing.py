"""How fast the bot may talk: evenly, and never above a limit in any sliding window.

The limits are Telegram's (Bots FAQ, "My bot is hitting limits"): about 30 messages a second in
all, or up to 1000 with paid broadcasts; one a second to a chat; 20 a minute to a group.
"""

from collections import OrderedDict, deque

from bot.timers import Timer

Chat = int | str
"""A chat's id, or a channel's @name."""

# What counts is when calls arrive, and the network bunches them: keeping a little below the
# limit and evenly spaced holds it there too.
SLACK = 0.98
# How far the schedule forgives a late departure, so that a tardy event loop costs no throughput.
FORGIVEN_SECONDS = 0.010
RATE_AFTER_FLOOD = 0.8
LOWEST_SHARE = 0.2
RECOVERY_SHARE = 0.05
RECOVERY_SECONDS = 10.0
GROUP_WINDOW_SECONDS = 60.0
_MESSAGE_MAKERS = ("send", "copy", "forward")
_NO_MESSAGE = frozenset(
    {"sendChatAction", "sendMessageDraft", "sendRichMessageDraft", "sendChatJoinRequestWebApp"}
)


def makes_message(method: str) -> bool:
    """Tell whether the method puts a message into a chat."""
    return method.startswith(_MESSAGE_MAKERS) and method not in _NO_MESSAGE


def is_group(chat: Chat) -> bool:
    """Tell whether the chat is a group or a channel: a negative id, or an @name."""
    return isinstance(chat, str) or chat < 0


class Pacer:
    """Says when a call may depart; whoever has the calls picks one, so no chat holds up another.

    Ask `next_slot` and `chat_ready_at` (`ready_at` is the later of both), and when that moment has
    come, call `depart` and send. A call that must not wait may depart all the same: it is counted,
    and the others make room.
    """

    def __init__(
        self,
        rate_per_second: float,
        timer: Timer,
        *,
        per_chat_seconds: float = 1.0,
        per_group_minute: int = 20,
    ) -> None:
        self._rate = rate_per_second
        self._timer = timer
        self._per_chat = per_chat_seconds
        self._per_group = per_group_minute
        self._share = 1.0
        self._interval = 1.0 / (rate_per_second * SLACK)
        self._slot = 0.0
        self._last_second: deque[float] = deque(maxlen=max(1, int(rate_per_second)))
        self._held_until = 0.0
        self._recover_at = 0.0
        self._people: OrderedDict[Chat, float] = OrderedDict()
        self._groups: OrderedDict[Chat, deque[float]] = OrderedDict()
        self._held_chats: dict[Chat, float] = {}

    @property
    def share(self) -> float:
        """The part of the rate in use, 0.2–1: less than 1 for a while after a flood warning."""
        return self._share

    def next_slot(self) -> float:
        """Return the earliest time, on the timer, at which the bot may make any call."""
        slot = max(self._slot, self._held_until)
        ring = self._last_second
        if len(ring) == ring.maxlen:
            return max(slot, ring[0] + 1.0)
        return slot

    def room_at(self, messages: int) -> float:
        """Return when so many messages at once fit into the second before, as an album does."""
        ring = self._last_second
        too_many = min(len(ring), len(ring) + messages - int(self._rate))
        return ring[too_many - 1] + 1.0 if too_many > 0 else 0.0

    def ready_at(self, chat: Chat | None, method: str) -> float:
        """Return the earliest time at which this call may depart, as things stand now."""
        return max(self.next_slot(), self.chat_ready_at(chat, method))

    def chat_ready_at(self, chat: Chat | None, method: str) -> float:
        """Return the earliest time that the chat alone allows, whatever the bot as a whole does."""
        if chat is None:
            return 0.0
        held = self._held_chats.get(chat, 0.0) if self._held_chats else 0.0
        if is_group(chat):
            return max(held, self._group_ready_at(chat))
        # Edits, deletions and answers to taps make no message: the limit of a chat is not theirs.
        if makes_message(method) and (last := self._people.get(chat)) is not None:
            return max(held, last + self._per_chat)
        return held

    def depart(self, chat: Chat | None, method: str, messages: int = 1) -> None:
        """Record that the call leaves now; an album is as many messages as it has pieces."""
        now = self._timer.time()
        if self._share < 1.0:
            self._recover(now)
        self._slot = max(self._slot, now - FORGIVEN_SECONDS) + self._interval * messages
        self._last_second.extend([now] * messages)
        if chat is None:
            return
        if is_group(chat):
            self._record_in_group(chat, now, messages)
        elif makes_message(method):
            self._record_with_person(chat, now)

    def hold(self, seconds: float, chat: Chat | None = None) -> None:
        """Obey a flood warning, for one chat or for the whole bot.

        After one for the whole bot the rate is 80 % of what it was, and 5 % of the full rate
        more after every ten quiet seconds. Warnings that come while it holds count as one.
        """
        now = self._timer.time()
        until = now + seconds
        if chat is not None:
            self._held_chats = {c: t for c, t in self._held_chats.items() if t > now}
            self._held_chats[chat] = max(until, self._held_chats.get(chat, 0.0))
            return
        if now >= self._held_until:
            self._set_share(max(LOWEST_SHARE, self._share * RATE_AFTER_FLOOD))
        self._held_until = max(self._held_until, until)
        self._recover_at = self._held_until + RECOVERY_SECONDS

    def _recover(self, now: float) -> None:
        while now >= self._recover_at and self._share < 1.0:
            self._set_share(min(1.0, self._share + RECOVERY_SHARE))
            self._recover_at += RECOVERY_SECONDS

    def _set_share(self, share: float) -> None:
        self._share = share
        self._interval = 1.0 / (self._rate * SLACK * share)

    def _group_ready_at(self, chat: Chat) -> float:
        times = self._groups.get(chat)
        if times is None:
            return 0.0
        soonest = times[-1] + self._per_chat
        if len(times) < self._per_group:
            return soonest
        return max(soonest, times[0] + GROUP_WINDOW_SECONDS)

    def _record_with_person(self, chat: Chat, now: float) -> None:
        people = self._people
        people[chat] = now
        people.move_to_end(chat)
        # What no longer limits anything is forgotten; each entry goes once, so it never adds up.
        while next(iter(people.values())) + self._per_chat <= now:
            people.popitem(last=False)

    def _record_in_group(self, chat: Chat, now: float, messages: int) -> None:
        groups = self._groups
        times = groups.get(chat)
        if times is None:
            times = groups[chat] = deque(maxlen=self._per_group)
        times.extend([now] * messages)
        groups.move_to_end(chat)
        while next(iter(groups.values()))[-1] + GROUP_WINDOW_SECONDS <= now:
            groups.popitem(last=False)
