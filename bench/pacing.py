"""Pacing: how near the dispatch keeps to its limit, and that it never goes over it."""

from bench.figures import Figure, busiest_second
from bench.processes import StandIn, measured_apart, stand_in

RUNS = ((30, 20), (1000, 10))
"""Messages a second, and for how many seconds."""


def measure() -> list[Figure]:
    """Measure the busiest second and the share of the limit that is used."""
    with stand_in() as server:
        return [figure for rate, seconds in RUNS for figure in _run(server, rate, seconds)]


def _run(server: StandIn, rate: int, seconds: int) -> list[Figure]:
    server.reset()
    count = rate * seconds
    found = measured_apart("bench.ours", f"campaign-{rate}", server.root, str(count))
    return [
        Figure(
            f"busiest second of {seconds} s at {rate}/s, departures (arrivals)",
            f"{found['busiest']} ({busiest_second(server.arrivals())})",
            f"≤ {rate}",
        ),
        Figure(f"share of {rate}/s that is used", f"{found['rate'] / rate:.1%}", "≥ 97 %"),
    ]
