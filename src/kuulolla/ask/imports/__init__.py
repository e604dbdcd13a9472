"""Answers from files: what was uploaded, which column is which, and whose answers the rows are."""
