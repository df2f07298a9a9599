"""Stories and tables about events."""
