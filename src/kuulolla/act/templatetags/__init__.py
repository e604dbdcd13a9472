"""Tags of the capability."""
