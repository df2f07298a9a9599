"""Which versions of the privacy notice have been told to everyone."""

from storage.transaction import Transaction


def is_told(tx: Transaction, version: str) -> bool:
    """Return whether this version has been told, or needed no telling."""
    return tx.one("SELECT 1 FROM notice WHERE version = :version", version=version) is not None


def told(tx: Transaction, version: str, now: int) -> None:
    """Note that this version is being told to everyone, or needs no telling."""
    tx.run(
        "INSERT INTO notice (version, told_at) VALUES (:version, :now) ON CONFLICT DO NOTHING",
        version=version,
        now=now,
    )


def begin(tx: Transaction, version: str, now: int) -> None:
    """Note the version of a register without members: whoever joins reads it when joining."""
    if tx.one("SELECT 1 FROM person WHERE state = 'member' LIMIT 1") is None:
        told(tx, version, now)
