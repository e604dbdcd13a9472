"""What the rules of social media services ask a draw to say."""

from __future__ import annotations

from collections.abc import Iterable

from kuulolla.ask.documents.terms import Platform
from kuulolla.ask.documents.words.platforms import NAMES, PLATFORMS
from kuulolla.ask.rules.languages import by_language

_ASK_FOR_RELEASE = frozenset({Platform.FACEBOOK, Platform.INSTAGRAM})


def platform_disclaimer(platform: Platform, *, language: str) -> str:
    """That the service has no part in the campaign."""
    return _said("disclaimer", platform, language)


def platform_lines(platforms: Iterable[Platform], *, language: str) -> tuple[str, ...]:
    """One line a service: the disclaimer, and what its own promotion rules ask for besides."""
    return tuple(_line(platform, language) for platform in dict.fromkeys(platforms))


def _line(platform: Platform, language: str) -> str:
    sentences = [platform_disclaimer(platform, language=language)]
    if platform in _ASK_FOR_RELEASE:
        sentences.append(_said("release", platform, language))
    if platform is Platform.X:
        sentences.append(_said("one_account", platform, language))
    return " ".join(sentences)


def _said(key: str, platform: Platform, language: str) -> str:
    name = by_language(NAMES[platform])[language]
    return by_language(PLATFORMS[key])[language].format(platform=name)
