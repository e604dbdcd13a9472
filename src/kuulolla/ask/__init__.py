"""Campaigns, forms, entries, answers and prizes: what we ask, and who took part."""
