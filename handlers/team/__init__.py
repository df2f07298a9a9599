"""The team of coordinators: one-time links that give a duty, and the end of one."""
