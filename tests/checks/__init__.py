"""What ``python -m bot check`` says."""
