"""Invitations: links for many and for one, as text, QR code and paper, and what follows them."""
