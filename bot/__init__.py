"""How the bot runs: wiring, intake, dispatch, clock, command line and operations."""
