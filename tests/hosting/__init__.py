"""Hosting events: made, changed, cancelled, posted elsewhere."""
