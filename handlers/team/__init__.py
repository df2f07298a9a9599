"""The team of coordinators: links that give a duty, its term, and its end."""
