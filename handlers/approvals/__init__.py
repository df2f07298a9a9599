"""Approving who may join, where a unit asks for it."""
