"""Measure everything and print a table: `python -m bench [--only sends,count]`."""

import argparse
import signal
import sys
import time
from collections.abc import Callable, Mapping

from bench import importing, million, pacing, replies, sends, soak, starting, storing, surveys
from bench.figures import Figure, table
from bench.machine import description

MEASURES: Mapping[str, Callable[[], list[Figure]]] = {
    "sends": sends.measure,
    "storing": storing.measure,
    "million": million.measure,
    "replies": replies.measure,
    "starting": starting.measure,
    "pacing": pacing.measure,
    "importing": importing.measure,
    "surveys": surveys.measure,
    "soak": soak.measure,  # half an hour
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", help=f"some of {','.join(MEASURES)}", default=",".join(MEASURES))
    chosen = parser.parse_args().only.split(",")
    if unknown := set(chosen) - set(MEASURES):
        parser.error(f"not known: {', '.join(sorted(unknown))}")
    # Ended from outside, the run still ends its processes and removes its folders.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    head, figures, started = description(), [], time.monotonic()
    for name in chosen:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        figures += MEASURES[name]()
    print(f"{head}- the run took {time.monotonic() - started:.0f} s\n\n{table(figures)}")


if __name__ == "__main__":
    main()
