"""Filters and tags of the capability."""
