"""Stories: people write, tap and see; the bot behind them is the real one."""
