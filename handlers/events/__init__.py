"""Events as people see them: one card, one tap to answer, a place in line, kind reminders."""
