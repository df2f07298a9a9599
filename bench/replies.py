"""From update to reply: people ask for help all at once, and each gets an answer."""

from bench.figures import Figure, times
from bench.processes import StandIn, measured_apart, stand_in

SIDES = {
    "ours": ("bench.ours", 5_000),
    "PTB": ("bench.peer_ptb", 600),
    "aiogram": ("bench.peer_aiogram", 2_000),
}
ROUNDS = 2


def measure() -> list[Figure]:
    """Measure the whole bot, storage included, beside a peer with one handler that answers."""
    with stand_in() as server:
        rounds = [_round(server) for _ in range(ROUNDS)]
    rate = {name: max(one[name][0] for one in rounds) for name in rounds[0]}
    cpu = {name: min(one[name][1] for one in rounds) for name in rounds[0]}
    figures = []
    for peer in ("PTB", "aiogram"):
        figures += [
            Figure(
                f"turns/s from update to reply; peer: {peer}, one bare handler, no storage",
                f"{rate['ours']:,.0f}",
                "",
                f"{rate[peer]:,.0f}",
                times(rate["ours"], rate[peer]),
            ),
            Figure(
                f"CPU of a turn from update to reply; peer: {peer}",
                f"{cpu['ours'] * 1e3:.2f} ms",
                "",
                f"{cpu[peer] * 1e3:.2f} ms",
                times(cpu[peer], cpu["ours"]),
            ),
        ]
    return figures


def _round(server: StandIn) -> dict[str, tuple[float, float]]:
    return {name: _answered(server, module, count) for name, (module, count) in SIDES.items()}


def _answered(server: StandIn, module: str, count: int) -> tuple[float, float]:
    server.reset(updates=count)
    found = measured_apart(module, "replies", server.root, str(count))
    arrivals, begun = server.arrivals(), server.first_poll()
    assert begun is not None
    return len(arrivals) / (arrivals[-1] - begun), found["cpu"]
