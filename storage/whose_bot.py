"""Whose database it is: the bot that people have let write to them.

Another bot reaches nobody: Telegram tells of each that there is no such chat, and one campaign
would mark everybody unreachable. A new token of the same bot has the same id.
"""

from storage.errors import AnotherBot
from storage.transaction import Transaction


def known(tx: Transaction) -> int | None:
    """Return the Telegram id of the bot that has it; None before its first start."""
    found: int | None = tx.value("SELECT max(telegram_id) FROM bot")
    return found


def claim(tx: Transaction, telegram_id: int, *, is_meant: bool = False) -> int | None:
    """Note whose it is at the first start; AnotherBot at the start of another than that.

    If that ``is_meant`` the other is noted, and the one that had it is returned. What is known of
    people stays as it is; updates that were done are forgotten, as each bot numbers them by itself.
    """
    before = known(tx)
    if before == telegram_id:
        return None
    if before is not None:
        if not is_meant:
            raise AnotherBot(before, telegram_id)
        tx.run("DELETE FROM done_update")
    tx.run(
        """INSERT INTO bot (id, telegram_id) VALUES (1, :telegram_id)
        ON CONFLICT DO UPDATE SET telegram_id = excluded.telegram_id""",
        telegram_id=telegram_id,
    )
    return before
