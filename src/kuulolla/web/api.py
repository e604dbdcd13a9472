"""The interface for other programs, described by OpenAPI at /api/v1/docs."""

from __future__ import annotations

from ninja import NinjaAPI

from kuulolla import __version__
from kuulolla.hear.api import router

api = NinjaAPI(
    title="Kuulolla",
    version=__version__,
    description="Read themes and masked answers, and bring answers from another form. "
    "An owner makes a token in the organisation's settings.",
    urls_namespace="api-1",
    docs_url=None,
)
api.add_router("", router)
