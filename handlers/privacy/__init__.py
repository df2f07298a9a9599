"""Privacy: the notice, one's own data as files, being forgotten, and how long things are kept."""
