"""Wagtail's form page, set up as its documentation has it: the peer of the site's benchmark.

It runs in an environment of its own and imports nothing of Kuulolla's.
"""
