"""What is remembered: the database, its migrations, and one module of queries per subject."""
