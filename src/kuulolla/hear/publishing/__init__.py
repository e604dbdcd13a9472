"""Fixed versions of a picture: what they hold, what is refused, how they read, and their files."""
