"""Services, goals, target groups and channels: why, for whom, where."""
