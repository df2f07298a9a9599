"""Bringing a copy of the database back, and giving the database another key."""
