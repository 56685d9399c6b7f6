"""Quotations that end before the words that turn them: "no danger", where it was "no danger … once it was out".

To quote a part is fair. It is not where the speaker went on with "but", "until" or "unless", and the article closes the
sentence as if nothing followed.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.across.finding import Finding, level_of, one_each, told
from checker.across.quotes import quotation_title, same_speaker, utterances_of
from checker.kinds.quote import KIND as QUOTE
from checker.kinds.quote import Quote
from checker.model import Mention
from checker.story.story import Story
from checker.text.lemmas import lemma
from checker.text.meaning import mean_the_same
from checker.text.utterances import words_of
from checker.text.words import FUNCTION_WORDS

# Conjunctions of contrast, condition and limit in time (Quirk et al., A Comprehensive Grammar of the English Language,
# 15.20–15.45): what follows them takes back, or bounds, what was said before.
_TURNS = frozenset("but yet until till unless if once although though except provided however only whereas".split())
_TURNS_OF_TWO = frozenset([("as", "long"), ("so", "long"), ("even", "if"), ("even", "though"), ("apart", "from")])
_CLOSES = (".", "!", "?", ",")
_LEAST = 4  # Words of the shorter quotation.
_GOES_ON = 3  # Words behind the turn by which the rest is looked for in the article.
_NEAR = 260  # Characters behind a quotation among which its rest may be told in other words.
_RETOLD = 0.4  # The share of the telling words of the rest from which on it is.
_ABSOLUTE = frozenset("no not never none nothing nobody neither nor all always every everything everybody".split())
_CONFIDENCE, _BOUND_IN_TIME = 0.7, 0.55


def compare_cut_quotes(story: Story) -> Iterator[Finding]:
    """Quotations that another article has with words behind them that turn what was said."""
    for utterance in utterances_of(story):
        told_of = set()
        for odd in utterance:
            whole = [other for other in utterance if other.article != odd.article and _turns(odd, other)]
            if whole and odd.article not in told_of and not _has_rest(story, odd, whole[0]):
                told_of.add(odd.article)
                yield _finding(story, utterance, odd, whole)


def _quote(mention: Mention) -> Quote:
    assert isinstance(mention.value, Quote)
    return mention.value


def _rest(odd: Mention, whole: Mention) -> tuple[str, ...]:
    """The words with which the longer quotation goes on where the shorter one ends."""
    a, b = words_of(_quote(odd).quote), words_of(_quote(whole).quote)
    for start in range(len(b) - len(a)):
        if b[start : start + len(a)] == a:
            return b[start + len(a) :]
    return ()


def _turns(odd: Mention, whole: Mention) -> bool:
    """Whether a quotation ends as a sentence does, where the other one goes on with "but" or its like."""
    quote, other = _quote(odd), _quote(whole)
    closed = not quote.cut and quote.quote.rstrip().endswith(_CLOSES) and len(words_of(quote.quote)) >= _LEAST
    rest = _rest(odd, whole) if closed else ()
    turned = bool(rest) and (rest[0] in _TURNS or rest[:2] in _TURNS_OF_TWO)
    return turned and (not quote.speaker or not other.speaker or same_speaker(quote.speaker, other.speaker))


def _has_rest(story: Story, odd: Mention, whole: Mention) -> bool:
    """Whether the article tells the rest elsewhere: '"No danger," she said, "once it was out."', or in other words."""
    text = story.by_id[odd.article].article.text
    behind = words_of(text[odd.span.end :])
    rest = _rest(odd, whole)
    start = rest[: _GOES_ON + 1]
    if any(behind[i : i + len(start)] == start for i in range(len(behind) - len(start) + 1)):
        return True
    telling = {lemma(word) for word in rest if word not in FUNCTION_WORDS and word not in _TURNS}
    near = {lemma(word) for word in words_of(text[odd.span.end : odd.span.end + _NEAR])}
    shared = sum(1 for word in telling if word in near or any(mean_the_same(word, other) for other in near))
    return shared >= max(1, _RETOLD * len(telling))


def _bounds_only(odd: Mention, whole: Mention) -> bool:
    """Whether what follows is a mere point in time: "until" and "once" turn a denial, and seldom anything else."""
    kept = words_of(_quote(odd).quote)
    denies = any(word in _ABSOLUTE or word.endswith("n't") for word in kept)
    return _rest(odd, whole)[0] in ("until", "till", "once") and not denies


def _finding(story: Story, utterance: list[Mention], odd: Mention, whole: list[Mention]) -> Finding:
    rest = " ".join(_rest(odd, whole[0])[:_LONGEST])
    others = one_each(whole)
    message = (
        f"{story.label(odd)} ends it at “{_quote(odd).quote.rstrip(' ,')}”; in {story.labels(others)} it goes on "
        f"“{rest}”."
    )
    confidence = _BOUND_IN_TIME if _bounds_only(odd, whole[0]) else _CONFIDENCE
    return Finding(
        "quote", min(QUOTE.normal(mention.value) for mention in utterance), quotation_title(utterance), "quote-cut",
        level_of(confidence), told(confidence), message,
        "Held to be one utterance because the words are the same up to there.", (odd,), others,
    )  # fmt: skip


_LONGEST = 10  # Words of the rest that are shown.

COMPARISON = compare_cut_quotes
