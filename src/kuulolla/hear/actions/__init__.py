"""Every write of the capability: one function is one thing a person or the worker does."""
