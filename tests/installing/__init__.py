"""Installing: the service, the image, and what they are made of."""
