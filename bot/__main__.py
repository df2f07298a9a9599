"""``python -m bot``: the one entry."""

import gc
import sys

if __name__ == "__main__":  # the workshop's process reads this file as well, and needs none of it
    # Looking for garbage among modules that are still being loaded costs a quarter of the start;
    # bot.cli.main turns it on again once everything stands.
    gc.disable()
    from bot.cli.main import main

    sys.exit(main())
