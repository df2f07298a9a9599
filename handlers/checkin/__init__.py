"""The day itself: a ticket to be scanned, the list at the door, and who came."""
