"""``python -m bot``: the one entry."""

import gc
import sys

# Looking for garbage among modules that are still being loaded costs a quarter of the start;
# bot.cli.main turns it on again once everything stands.
gc.disable()

from bot.cli.main import main  # noqa: E402 - after the line above

if __name__ == "__main__":
    sys.exit(main())
