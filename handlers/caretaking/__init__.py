"""Caretaking: the owners hear in chat when the bot itself is in trouble, and when that is over."""
