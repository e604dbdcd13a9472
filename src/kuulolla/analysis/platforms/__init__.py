"""Exports of platforms become dated figures."""
