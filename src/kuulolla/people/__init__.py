"""Contacts and consents: the only home of what identifies a person."""
