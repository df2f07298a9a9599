"""Survey rounds: a questionnaire sent to an audience, answered in the chat."""
