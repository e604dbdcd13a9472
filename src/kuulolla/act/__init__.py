"""Decisions and what follows from them: what did we do about it."""
