"""The year: plans, announcements that recur, and the calendar of it all."""
