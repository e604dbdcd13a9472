"""Forms of members and of anyone."""
