"""After an event: who came, thanks and feedback, and what is sent to those who answered."""
