"""Whether deleted rows are still to be scrubbed from the file; triggers count what is erased."""

from storage.transaction import Transaction


def to_scrub(tx: Transaction) -> int:
    """Return how much has been erased since the file was last scrubbed."""
    return int(tx.value("SELECT to_scrub FROM erasure"))


def scrubbed(tx: Transaction, erased: int) -> None:
    """Note that so much is gone from the file; what was erased meanwhile is still to go."""
    tx.run("UPDATE erasure SET to_scrub = to_scrub - :erased", erased=erased)
