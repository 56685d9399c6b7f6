"""Who has copied whom: the text that two articles share word for word, and what one has in a paraphrase of the other.

Articles are looked up by runs of words and by telling words in common; those that share neither are never compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz.distance import Indel

from checker.kinds.kind import Page
from checker.stories import SharedCopy
from checker.story.words import Rarity, Words
from checker.text.meaning import synonyms
from checker.text.sentences import Sentence

_RUN = 7  # Words in a row that two writers do not hit upon by chance; a quotation that both have is left out.
_COPIED = 0.6  # The share of a sentence's words in such runs from which on it was copied.
_SPUN = 0.56  # How much of two sentences' words, synonyms taken as one, stands in the same order in a paraphrase.
_MIN_WORDS = 8
_COMMON = 3  # Telling words that two sentences share before they are compared.
_TELLING = 0.55
_ONE_VOICE = 0.5  # The share of the shorter article that makes two articles one voice.
_LEAST = 0.1  # A smaller share is a phrase or a statement that both quote.


def find_shared_copy(pages: Sequence[Page], words: Mapping[str, Words], rarity: Rarity) -> tuple[SharedCopy, ...]:
    """The pairs of articles that share text, the earlier published first in each."""
    texts = [_Text(page, words[page.article.id], rarity) for page in pages]
    found = []
    for one, other in sorted(_candidates(texts)):
        copy = _compare(texts[one], texts[other])
        if copy is not None:
            found.append(copy)
    return tuple(found)


def voices_of(pages: Sequence[Page], copies: Sequence[SharedCopy]) -> dict[str, str]:
    """The voice of each article: the id of the first of those that share their text with it."""
    voice = {page.article.id: page.article.id for page in pages}
    order = {page.article.id: at for at, page in enumerate(pages)}

    def root(article: str) -> str:
        while voice[article] != article:
            article = voice[article]
        return article

    for copy in copies:
        if copy.share >= _ONE_VOICE:
            first, second = sorted((root(copy.left), root(copy.right)), key=order.__getitem__)
            voice[second] = first
    return {article: root(article) for article in voice}


class _Text:
    """An article's own sentences, without what it quotes and without furniture."""

    def __init__(self, page: Page, words: Words, rarity: Rarity) -> None:
        self.page = page
        self.sentences = [
            sentence for sentence in page.scan.sentences
            if sentence.after - sentence.first >= _MIN_WORDS and not _is_furniture(page, sentence)
        ]  # fmt: skip
        quoted = _quoted(page)
        tokens = page.scan.tokens.words
        self.folded = [
            [_folded(page.lemmas.lemmas[i]) for i in range(s.first, s.after) if tokens[i][0].isalnum()]
            for s in self.sentences
        ]
        self.plain = [
            [tokens[i] for i in range(s.first, s.after) if tokens[i][0].isalnum() and i not in quoted]
            for s in self.sentences
        ]
        self.size = sum(map(len, self.plain)) or 1
        self.runs: dict[tuple[str, ...], int] = {}
        for at, own in enumerate(self.plain):
            for i in range(len(own) - _RUN + 1):
                self.runs.setdefault(tuple(own[i : i + _RUN]), at)
        self.telling = [
            {f for f in words.at[s.first : s.after] if f is not None and rarity.of(f) >= _TELLING}
            for s in self.sentences
        ]


def _quoted(page: Page) -> set[int]:
    return {i for quotation in page.scan.quotations for i in page.scan.tokens.inside(quotation.outer)}


def _is_furniture(page: Page, sentence: Sentence) -> bool:
    span = page.scan.sentence_span(sentence)
    return any(furniture.overlaps(span) for furniture in page.scan.furniture)


def _folded(lemma: str) -> str:
    lines = synonyms(lemma)
    return f"line {lines[0]}" if lines else lemma


def _candidates(texts: Sequence[_Text]) -> set[tuple[int, int]]:
    """The pairs of articles that share a run of words, or several telling words in one sentence."""
    by_run: dict[tuple[str, ...], list[int]] = {}
    pairs: set[tuple[int, int]] = set()
    for at, text in enumerate(texts):
        for run in text.runs:
            for other in by_run.setdefault(run, []):
                pairs.add((other, at))
            by_run[run].append(at)
    for one, other in _sharing_sentences(texts):
        pairs.add((one, other))
    return pairs


def _sharing_sentences(texts: Sequence[_Text]) -> Iterator[tuple[int, int]]:
    """Pairs of articles that share telling words in at least two sentences."""
    index: dict[str, list[tuple[int, int]]] = {}
    count: dict[tuple[int, int], int] = {}
    for at, text in enumerate(texts):
        for own in text.telling:
            seen: dict[tuple[int, int], int] = {}
            for feature in own:
                for place in index.get(feature, ()):
                    seen[place] = seen.get(place, 0) + 1
            for other in {place[0] for place, shared in seen.items() if shared >= _COMMON}:
                count[other, at] = count.get((other, at), 0) + 1
        for number, own in enumerate(text.telling):
            for feature in own:
                index.setdefault(feature, []).append((at, number))
    yield from (pair for pair, sentences in count.items() if sentences > 1)


def _compare(left: _Text, right: _Text) -> SharedCopy | None:
    if left.size <= right.size:
        short, long = left, right
    else:
        short, long = right, left
    exact = spun = 0
    for at, own in enumerate(short.plain):
        covered = _covered(own, long.runs)
        if covered >= _COPIED * len(own):
            exact += len(own)
        elif _is_spun(short, at, long):
            spun += len(own)
        else:
            exact += covered
    shares = exact / short.size, spun / short.size
    if sum(shares) < _LEAST:
        return None
    earlier = _earlier(left.page, right.page)
    return SharedCopy(left.page.article.id, right.page.article.id, round(shares[0], 3), round(shares[1], 3), earlier)


def _covered(words: Sequence[str], runs: Mapping[tuple[str, ...], int]) -> int:
    """How many words of a sentence stand in runs that the other article has."""
    covered = [False] * len(words)
    for i in range(len(words) - _RUN + 1):
        if tuple(words[i : i + _RUN]) in runs:
            covered[i : i + _RUN] = [True] * _RUN
    return sum(covered)


def _is_spun(short: _Text, at: int, long: _Text) -> bool:
    own = short.folded[at]
    if len(own) < _MIN_WORDS:
        return False
    return any(
        len(telling & short.telling[at]) >= _COMMON
        and len(long.folded[other]) >= _MIN_WORDS
        and Indel.normalized_similarity(own, long.folded[other]) >= _SPUN
        for other, telling in enumerate(long.telling)
    )


def _earlier(left: Page, right: Page) -> str | None:
    one, other = left.article.published, right.article.published
    if one is None or other is None or one == other:
        return None
    return left.article.id if one < other else right.article.id
