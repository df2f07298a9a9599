"""Help that alumni wish for: a task for their unit's coordinators, answered through the bot."""
