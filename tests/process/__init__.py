"""The bot as its owner runs it: a process of its own."""
