"""A Telegram in a box: the practice chat and the tests talk with the bot in it."""
