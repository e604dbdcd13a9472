"""The demo: a bilingual city's library with a campaign that people are answering."""

from kuulolla.web.demo.loading import OWNER, load_demo

__all__ = ["OWNER", "load_demo"]
