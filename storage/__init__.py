"""What is remembered: the database, its migrations, and one module a subject."""
