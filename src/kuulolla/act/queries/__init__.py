"""Every read of the capability that is more than one line."""
