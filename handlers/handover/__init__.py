"""Handing open work over: what is open, offering it, accepting it, and a day to think it over."""
