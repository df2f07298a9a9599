"""Messages to an audience: announcements, and the start, words and progress of every campaign."""
