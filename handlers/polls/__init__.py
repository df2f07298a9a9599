"""Small polls: one to five questions that a coordinator writes in the chat."""
