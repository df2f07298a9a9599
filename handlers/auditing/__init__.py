"""The audit log for owners, as a file: who did what to whose data."""
