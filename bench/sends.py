"""Sending: what one message costs, and how many go out in a second, beside the peers."""

from bench.figures import Figure, times
from bench.processes import StandIn, measured_apart, stand_in
from bench.work import IN_FLIGHT

CAMPAIGN = 30_000
BARE = {
    "ours": ("bench.ours", 5_000),
    "PTB": ("bench.peer_ptb", 600),
    "aiogram": ("bench.peer_aiogram", 3_000),
}
ROUNDS = 2


def measure() -> list[Figure]:
    """Measure a whole campaign and bare calls against bare `send_message` of the peers."""
    with stand_in() as server:
        rounds = [_round(server) for _ in range(ROUNDS)]
    cpu = {name: min(one[name][0] for one in rounds) for name in rounds[0]}
    rate = {name: max(one[name][1] for one in rounds) for name in rounds[0]}
    figures = []
    for name, what, aims in (
        ("campaign", "a campaign's send, storage and all", ("≤ 0.16 ms", "≥ 6,000")),
        ("ours", f"a bare call, {IN_FLIGHT} in flight", ("", "")),
    ):
        for peer in ("PTB", "aiogram"):
            figures += [
                Figure(
                    f"CPU of {what}; peer: {peer} send_message",
                    f"{cpu[name] * 1e3:.3f} ms",
                    aims[0],
                    f"{cpu[peer] * 1e3:.3f} ms",
                    times(cpu[peer], cpu[name]),
                ),
                Figure(
                    f"sends/s, {what}; peer: {peer}",
                    f"{rate[name]:,.0f}",
                    aims[1],
                    f"{rate[peer]:,.0f}",
                    times(rate[name], rate[peer]),
                ),
            ]
    return figures


def _round(server: StandIn) -> dict[str, tuple[float, float]]:
    server.reset()
    found = {"campaign": measured_apart("bench.ours", "campaign", server.root, str(CAMPAIGN))}
    for name, (module, count) in BARE.items():
        found[name] = measured_apart(module, "sends", server.root, str(count))
    return {name: (one["cpu"], one["rate"]) for name, one in found.items()}
