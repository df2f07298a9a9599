"""The community at a glance, for coordinators and viewers: a picture, words, a weekly summary."""
