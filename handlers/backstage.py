"""What goes on behind the turns, on one page: files made and fetched, long work, daily work."""

from handlers.recipes import Daily, Recipe, Step, Taker

# Files that dispatch makes, by the name in their row.
RECIPES: dict[str, Recipe] = {}

# Files that people send, by what is done with them.
TAKERS: dict[str, Taker] = {}

# Long work in short steps: begun by a turn that wakes it, gone on with at every start.
CHORES: dict[str, Step] = {}

# Asked at every tick of the clock.
TICKS: dict[str, Step] = {}

# Done once a day.
DAILY: dict[str, Daily] = {}
