"""Choosing by buttons who gets something, and saying in words who is meant."""
