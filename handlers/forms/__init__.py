"""Everything that the bot asks: questions, their types, and the engine that asks them."""
