"""``python -m bot setup``: the few questions between nothing and a bot that can start."""
