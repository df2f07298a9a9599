"""What people can do: one folder or file per capability, and the pieces that they share."""
