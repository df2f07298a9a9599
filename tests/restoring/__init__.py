"""Copies brought back, and keys changed: nothing lost, nothing said twice, nobody brought back."""
