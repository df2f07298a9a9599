"""Results of surveys: what is shown, what is hidden, and what can be taken along."""
