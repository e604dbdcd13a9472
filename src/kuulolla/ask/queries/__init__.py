"""Every read of more than a line."""
