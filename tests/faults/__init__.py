"""What the world does to a server: disks, clocks and networks that fail, and files that harm."""
