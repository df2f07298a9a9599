"""The school's register: a file of alumni read, checked, confirmed, and brought in line by line."""
