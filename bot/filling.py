"""Making the rows of campaigns, chunk by chunk, so that people's turns go on in between."""

from collections.abc import Callable

from bot.clock import Clock
from bot.desk import Desk
from storage import campaigns, withholding
from storage.database import Database
from storage.transaction import Transaction

QuietUntil = Callable[[int], int]
"""Tells when the school's quiet hours end, or the same moment outside of them."""


class Filler:
    """Fills new campaigns and withholds what waits of stopped ones; tells of every chunk."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        desk: Desk,
        quiet_until: QuietUntil,
        tell: Callable[[], None],
    ) -> None:
        self._db = db
        self._clock = clock
        self._desk = desk
        self._quiet_until = quiet_until
        self._tell = tell

    async def fill_all(self) -> bool:
        """Go on until every campaign is filled and none has rows to withhold; tell if any had.

        One that cannot be filled keeps no other from it; what it raised is raised at the end.
        """
        busy, trouble = False, None
        while await self._db.write(self._withhold, self._clock.seconds()):
            busy = True
        for campaign_id in await self._db.read(campaigns.unfilled):
            busy = True
            try:
                await self._fill_one(campaign_id)
            except Exception as error:  # noqa: BLE001 - raised below, once the others are filled
                trouble = error
        if trouble is not None:
            raise trouble
        return busy

    async def _fill_one(self, campaign_id: int) -> None:
        while await self._db.write(self._fill, campaign_id, self._clock.seconds()):
            self._tell()
        self._tell()

    def _fill(self, tx: Transaction, campaign_id: int, now: int) -> bool:
        more = campaigns.fill(tx, campaign_id, now, self._quiet_until(now))
        self._desk.tell(tx, campaign_id, now)
        return more

    def _withhold(self, tx: Transaction, now: int) -> bool:
        withheld = withholding.withhold_stopped(tx, now)
        for campaign_id in withheld:
            self._desk.tell(tx, campaign_id, now)
        return bool(withheld)
