"""What people bring to the coordinators: one inbox, answered through the bot."""
