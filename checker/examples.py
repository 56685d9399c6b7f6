"""The examples beside a rule, run through the same stages as an article: a rule that fails its own is an error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.find import find_mentions
from checker.gather import gather_claim
from checker.judge import judge_claim
from checker.model import Article, Example, Problem, Reading, Rule, Scope, Span


def check_examples(rules: Iterable[Rule]) -> Iterator[Problem]:
    """A problem for every example that does not get the reading that its rule promises."""
    for rule in rules:
        for example in rule.examples:
            reading = read_example(rule, example)
            if reading.word != example.reading:
                yield _failed(rule, example, reading)


def read_example(rule: Rule, example: Example) -> Reading:
    """The reading that a rule gives an example, as if it were an article of its own that the rule speaks of."""
    article = Article(
        id="example", path=str(example.where), text=example.text, sha256="", body=Span(0, len(example.text))
    )
    claim = gather_claim(replace(rule, when=Scope()), [find_mentions(article)])
    return judge_claim(claim, [article]).readings[0]


def _failed(rule: Rule, example: Example, reading: Reading) -> Problem:
    found = f", reading “{reading.mentions[0].text}”" if reading.mentions else ""
    return Problem(
        level="error",
        where=str(example.where),
        message=f"an example of the rule “{rule.id}” should be {example.reading} and is {reading.word}{found}",
        hint=_hint(example, reading),
        excerpt=example.text,
    )


def _hint(example: Example, reading: Reading) -> str:
    if reading.word == "silent":
        return "The sentence lacks a cue word of “about”, what the rule counts, or a value of this kind."
    if example.reading == "silent":
        return "Narrow the rule with “about” or “not-about”, or move the example."
    return f"Change the rule, or put the example under “{reading.word}”."
