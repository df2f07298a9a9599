"""Asking alumni for a visit: in fair turns and in waves, until enough have said yes."""
