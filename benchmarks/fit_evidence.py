"""Fit the weights of `checker/align/evidence.py` on labelled story clusters, and print them.

    python benchmarks/fit_evidence.py [CLUSTERS.jsonl...]

Without files, on those of `benchmarks/clusters`. Each line of a file is a cluster: `articles` (name → text with front
matter) and `expect`, the discrepancies in it, each with `words`, the values as written. Every pair of a value and a
group that says otherwise is an example; it is one of the same fact where a discrepancy of the cluster names both
values. The model is logistic regression with a ridge; evidence that can only speak against one fact gets no weight
for it.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.align.claims import facts_by_article
from checker.align.evidence import WEIGHTS, probability
from checker.align.groups import Grouping
from checker.align.members import Conflict
from checker.align.slots import Slots
from checker.articles.read import read_articles
from checker.find import find_mentions
from checker.story.story import Story
from checker.text.scan import scan_text

_RIDGE = 0.5
_STEPS = 60
#: What can only speak against one fact: a weight that comes out above nothing is chance, and is left out.
_AGAINST = frozenset(
    ["other head", "set apart", "other years", "other days", "other people", "other places", "other person's age",
     "other marks"]
)  # fmt: skip


#: Held by judgement, for the clusters have too few of them: values told of two years that are named are two facts.
_HELD: Mapping[str, float] = {"other years": -4.5}


def conflicts_of(cluster: Mapping[str, Any]) -> list[Conflict]:
    """The values of a cluster that say otherwise than a group, with the evidence."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in cluster["articles"].items():
            (Path(folder) / f"{name}.txt").write_text(text + "\n", encoding="utf-8")
        articles, _ = read_articles([Path(folder)])
    story = Story(tuple(find_mentions(article) for article in articles))
    grouping = Grouping(story.rarity, Slots(story.words, story.rarity), story.voices)
    for facts in facts_by_article(story):
        grouping.add_article(facts)
    grouping.reconsider()
    return grouping.conflicts


def is_planted(conflict: Conflict, cluster: Mapping[str, Any]) -> bool:
    """Whether a discrepancy of the cluster names both values."""
    fit = conflict.fit
    sides = [(fit.fact.article, fit.fact.mention.text), (fit.member.fact.article, fit.member.fact.mention.text)]
    for expected in cluster["expect"]:
        if len(expected["words"]) < 2:
            continue
        one, two = expected["words"][:2]
        for (article, text), (_, other) in (sides, sides[::-1]):
            named = (_is(one, text) and _is(two, other)) or (_is(two, text) and _is(one, other))
            if article in expected["articles"] and named:
                return True
    return False


def _is(words: str, text: str) -> bool:
    """Whether a value's text is the one named: the same figures, or, without figures, the same words."""
    one, other = ({numeral.number for numeral in scan_text(each).numerals} for each in (words, text))
    if one and other:
        return bool(one & other)
    return re.search(rf"\b{re.escape(text.lower())}\b", words.lower()) is not None or words.lower() in text.lower()


def examples(paths: Sequence[str]) -> Iterator[tuple[Mapping[str, float], bool]]:
    """The evidence of every pair, and whether it is of one fact."""
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            cluster = json.loads(line)
            for conflict in conflicts_of(cluster):
                if probability(conflict.evidence):
                    yield conflict.evidence, is_planted(conflict, cluster)


def fit(rows: Sequence[tuple[Mapping[str, float], bool]]) -> dict[str, float]:
    """The weights, by Newton's method."""
    names = [name for name in WEIGHTS if name]
    x: NDArray[np.float64] = np.array([[1.0, *(row.get(name, 0.0) for name in names)] for row, _ in rows])
    y: NDArray[np.float64] = np.array([float(one) for _, one in rows])
    held = np.array([0.0, *(_HELD.get(name, 0.0) for name in names)])
    told = x @ held
    x[:, held != 0] = 0.0
    while True:
        w = _newton(x, y, told) + held
        wrong = [i for i, name in enumerate(names, start=1) if name in _AGAINST and w[i] > 0]
        if not wrong:
            return dict(zip(["", *names], w.round(2).tolist(), strict=True))
        x[:, wrong] = 0.0


def _newton(x: NDArray[np.float64], y: NDArray[np.float64], told: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights of the columns, beside what the held ones have `told` of each row."""
    w = np.zeros(x.shape[1])
    ridge = np.eye(x.shape[1]) * _RIDGE
    ridge[0, 0] = 0.0
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ w + told, -30, 30)))
        gradient = x.T @ (p - y) + ridge @ w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + ridge + np.eye(x.shape[1]) * 1e-9
        w -= np.linalg.solve(hessian, gradient)
    return w


def main(paths: Sequence[str]) -> None:
    """Print the weights as the module has them, and how well they part the examples."""
    rows = list(examples(paths))
    weights = fit(rows)
    print(f"{len(rows)} pairs, {sum(1 for _, one in rows if one)} of one fact")
    print(", ".join(f'"{name}": {weight}' for name, weight in weights.items()))
    for limit in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        chosen = [one for row, one in rows if probability(row, weights) >= limit]
        right = sum(chosen)
        print(f"from {limit}: {right} of one fact, {len(chosen) - right} others")


if __name__ == "__main__":
    main(sys.argv[1:] or sorted(map(str, (Path(__file__).parent / "clusters").glob("*.jsonl"))))
