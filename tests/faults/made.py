"""What the workshop reads in the stories of faults: pure functions, named by takers."""

import os
import resource
from pathlib import Path


def dies(content: bytes, prepared: object) -> None:
    """The process ends in the midst of a file, as when the system has no memory left for it."""
    os._exit(len(content) % 7 + 1)


def limits() -> tuple[int, int]:
    """How large a dump may be, and how eagerly the system ends it where memory runs out."""
    eagerness = int(Path("/proc/self/oom_score_adj").read_text())
    return resource.getrlimit(resource.RLIMIT_CORE)[0], eagerness
