"""What the bot costs and how fast it is, measured beside two peers in the same run."""
