"""Joining, one's own profile, and leaving."""
