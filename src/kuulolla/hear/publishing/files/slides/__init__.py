"""slides.pptx: five slides that a manager can put before a board."""

from __future__ import annotations

from kuulolla.hear.publishing.edition import Edition


def slides_file(edition: Edition) -> bytes:
    """The presentation."""
    from kuulolla.hear.publishing.files.slides.five import five_slides  # its library is slow to load

    return five_slides(edition)
