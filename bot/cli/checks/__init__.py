"""What ``python -m bot check`` looks at: each part gives lines, and changes nothing."""
