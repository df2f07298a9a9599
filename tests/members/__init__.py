"""Searching, codes and merging, as tables and on real storage."""
