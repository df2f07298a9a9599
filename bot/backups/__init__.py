"""Copies of the database: a daily one, one before each upgrade, and taking them off the machine."""
