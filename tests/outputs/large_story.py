"""A result as large as a newsroom's archive: many articles, many claims, made by rule and the same each time."""

from __future__ import annotations

import datetime as dt

from checker.model import (
    LEVELS,
    Article,
    Claim,
    Discrepancy,
    Evidence,
    JudgedClaim,
    Mention,
    Reading,
    ReadingWord,
    Result,
    Span,
    Value,
)

_WORDS = "council river budget minister storm power school report harbour market vote station bridge court".split()
_SENTENCES = 120
# What articles say of a claim, in turn: half of them nothing, most of the others the same.
_READINGS: list[ReadingWord] = [
    "agrees", "silent", "agrees", "silent", "agrees", "silent", "vague", "silent", "agrees", "silent", "differs",
    "silent", "agrees", "silent", "agrees", "unclear", "silent",
]  # fmt: skip


def make_large(articles: int, claims: int, *, dense: bool = False) -> Result:
    """A result of so many articles and claims; each article has 120 sentences with a figure each.

    dense: every article tells every claim; else half of them.
    """
    told = tuple(map(_article, range(articles)))
    figures = {article.id: _figures(article) for article in told}
    judged, found = [], []
    for number in range(claims):
        readings = tuple(_reading(number, at, article, figures[article.id], dense) for at, article in enumerate(told))
        title = f"{_WORDS[number % 14]} … {_WORDS[number % 11]} and {_WORDS[number % 5]}: number {number}"
        claim = Claim(f"claim-{number}", "found", "quantity", title, None, {})
        judged.append(JudgedClaim(claim, readings, "discrepant"))
        odd, others = _sides(readings)
        if odd:
            found.append(
                Discrepancy(
                    f"{number:012x}", claim.id, None, "quantity", LEVELS[number % 3], 0.8, "Some have another figure.",
                    "Held to be the same fact because of “river”.", odd[:2], others,
                )
            )  # fmt: skip
    sentences = {article.id: tuple(sentence for sentence, _ in figures[article.id]) for article in told}
    return Result("A story of many", told, tuple(judged), tuple(found), (), sentences)


def _article(number: int) -> Article:
    lines = []
    for at in range(_SENTENCES):
        words = [_WORDS[(number * 7 + at * 3 + step * (at % 5 + 1)) % len(_WORDS)] for step in range(8)]
        figure = f"{(number * 131 + at * 977) % 9_990 + 10:,}"
        lines.append(" ".join([words[0].capitalize(), *words[1:4], figure, *words[4:]]) + ".")
    text = "\n\n".join(" ".join(lines[at : at + 3]) for at in range(0, _SENTENCES, 3))
    day = dt.date(2026, 1, 1 + number % 28)
    name = f"a{number}"
    return Article(
        name, f"archive/{name}.txt", text, "0" * 64, Span(0, len(text)), f"Source {number}", f"Headline {number}", day
    )


def _figures(article: Article) -> list[tuple[Span, Span]]:
    """Each sentence of an article with its figure."""
    found, at = [], 0
    for sentence in article.text.replace("\n\n", "  ").split("."):
        start = at + len(sentence) - len(sentence.lstrip())
        figure = next((word for word in sentence.split() if word[0].isdigit()), "")
        if figure:
            place = article.text.index(figure, start)
            found.append((Span(start, at + len(sentence) + 1), Span(place, place + len(figure))))
        at += len(sentence) + 1
    return found


def _reading(claim: int, at: int, article: Article, figures: list[tuple[Span, Span]], dense: bool) -> Reading:
    word = _READINGS[(claim * 5 + at * 3) % len(_READINGS)]
    if word == "silent" and dense:
        word = "agrees"
    if word == "silent":
        return Reading(article.id, word)
    sentence, figure = figures[(claim * 7 + at) % len(figures)]
    text = article.text[figure.start : figure.end]
    return Reading(article.id, word, (Mention(article.id, "quantity", figure, text, Value(), sentence),))


def _sides(readings: tuple[Reading, ...]) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    odd, others = (
        tuple(Evidence(r.article, r.mentions[0].span, r.mentions[0].text) for r in readings if r.word == word)
        for word in ("differs", "agrees")
    )
    return odd, others
