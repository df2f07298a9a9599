"""Which messages a person gets, and when: topics, pace, pause, quiet hours, the weekly digest."""
