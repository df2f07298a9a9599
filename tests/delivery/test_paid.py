"""Paid broadcasts: above the free rate campaigns say that they pay, and nothing else does."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.api import Answer, Api, Upload
from tests.delivery.office import Office


class Ledger:
    """Passes calls on and notes whether each was to be paid for."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self.paid: dict[str, bool] = {}

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        timeout: float = 20.0,  # noqa: ASYNC109 - the Api protocol's own parameter
    ) -> Answer:
        self.paid[str(params.get("text"))] = params.get("allow_paid_broadcast", False)
        return await self._api.call(method, params, files, timeout=timeout)


@pytest.mark.parametrize(("rate", "is_paid"), [(30.0, False), (31.0, True), (1000.0, True)])
async def test_only_campaigns_above_the_free_rate_are_paid_for(
    office: Office, rate: float, is_paid: bool
) -> None:
    """Answers to people are never charged for."""
    office.rate, ledger = rate, Ledger(office.api)
    office.api = ledger
    office.dispatch = office.another()
    aino = await office.member("Aino")
    campaign = await office.campaign()
    await office.say(aino, "Hei")
    await office.dispatch.drain()
    assert ledger.paid == {f"campaign {campaign}": is_paid, "Hei": False}
