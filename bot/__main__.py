"""``python -m bot``: the one entry."""

import sys

from bot.cli.main import main

sys.exit(main())
