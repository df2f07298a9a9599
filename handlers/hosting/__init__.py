"""Hosting events: made, published, changed, looked after and counted by coordinators."""
