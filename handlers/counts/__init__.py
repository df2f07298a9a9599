"""Head counts, and the counts of answers to events and survey rounds, for coordinators."""
