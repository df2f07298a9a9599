"""Metrics in Prometheus' form: how much is done, how long it takes, and what waits."""

from collections.abc import Iterator, Mapping
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from bot import health
from bot.facts import PRIORITIES, Facts, Lookout
from bot.serving import Routes
from handlers.routes import UPDATES
from handlers.running import Outcome

SECONDS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
FLOOD = "wait"  # the outcome of a call that came back with 429


class Metrics:
    """Counts of one bot, in a registry of its own; labels are names of our code, never people's."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._turns = Counter(
            "alumni_turns",
            "Turns by the function that ran and by outcome: done, refused, failed, again.",
            ("handler", "outcome"),
            registry=self._registry,
        )
        self._seconds = Histogram(
            "alumni_turn_seconds",
            "From handing an update to its turn until the turn's commit.",
            ("handler",),
            buckets=SECONDS,
            registry=self._registry,
        )
        self._updates = Counter(
            "alumni_updates",
            "Updates that came from Telegram, by kind.",
            ("kind",),
            registry=self._registry,
        )
        self._sent = Counter(
            "alumni_sends",
            "Calls to Telegram by method and outcome.",
            ("method", "outcome"),
            registry=self._registry,
        )
        self._floods = Counter(
            "alumni_flood_warnings",
            "Times that Telegram asked to wait (429).",
            registry=self._registry,
        )

    def turn(self, place: str, outcome: Outcome, seconds: float) -> None:
        """Count a turn: the function that ran, what became of it, and how long it took."""
        self._turns.labels(place, outcome).inc()
        self._seconds.labels(place).observe(seconds)

    def updates(self, kind: str) -> None:
        """Count an update; a kind that was not asked for counts as "other"."""
        self._updates.labels(kind if kind in UPDATES else "other").inc()

    def sent(self, method: str, outcome: str) -> None:
        """Count a call to Telegram by what became of it."""
        self._sent.labels(method, outcome).inc()
        if outcome == FLOOD:
            self.flood_warning()

    def flood_warning(self) -> None:
        """Count a 429."""
        self._floods.inc()

    def routes(self, lookout: Lookout) -> Routes:
        """Return /healthz, /readyz and /metrics."""
        return health.routes(lookout, self.render, CONTENT_TYPE_LATEST)

    def render(self, facts: Facts) -> bytes:
        """Return everything in Prometheus' text form; the rest of it is what ``facts`` tell."""
        return generate_latest(_Everything(self._registry, facts))


class _Everything:
    """What was counted, and what is so at this moment."""

    def __init__(self, counted: Collector, facts: Facts) -> None:
        self._counted = counted
        self._facts = facts

    def collect(self) -> Iterator[Metric]:
        """Return all of it, as the text form wants it."""
        for metric in self._counted.collect():
            # When a counter began is told by the process's start already, for all of them.
            metric.samples = [one for one in metric.samples if not one.name.endswith("_created")]
            yield metric
        yield from _gauges(self._facts)


def _gauges(facts: Facts) -> Iterator[Metric]:
    for name, help_, value in (
        ("ready", "1 while /readyz says so.", float(not facts.troubles)),
        ("database_writable", "1 if a write could be committed just now.", float(facts.writable)),
        ("database_bytes", "The database with its log.", facts.database_bytes),
        ("disk_free_bytes", "Free where the least is, database or backups.", facts.free_bytes),
        ("backup_age_seconds", "Since the newest daily backup.", facts.backup_age),
        ("intake_age_seconds", "Since updates were last taken in well.", facts.intake_age),
    ):
        if value is not None:
            yield GaugeMetricFamily(f"alumni_{name}", help_, value)
    yield _by("part_age_seconds", "Since each part last went on.", "part", facts.ages)
    if (backlog := facts.backlog) is None:
        return
    yield GaugeMetricFamily(
        "alumni_oldest_reply_seconds",
        "For how long the oldest reply has been due.",
        backlog.oldest_reply_seconds,
    )
    yield GaugeMetricFamily(
        "alumni_oldest_work_seconds",
        "For how long the oldest work of the clock has been due.",
        backlog.oldest_work_seconds,
    )
    rows = GaugeMetricFamily(
        "alumni_outbox_rows",
        "Messages that are due or under way, by priority.",
        labels=("state", "priority"),
    )
    for (state, priority), count in sorted(backlog.due.items()):
        rows.add_metric((state, PRIORITIES[priority]), count)
    yield rows
    yield _by("due_work", "What the clock has to do by now, by kind.", "kind", backlog.work)


def _by(name: str, help_: str, label: str, values: Mapping[Any, float]) -> Metric:
    family = GaugeMetricFamily(f"alumni_{name}", help_, labels=(label,))
    for key, value in values.items():
        family.add_metric((key,), value)
    return family
