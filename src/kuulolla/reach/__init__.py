"""Tracked links, QR codes and what is shared: how people get to know."""
