"""Shares that do not fit their part and whole: "12 of the 40 members, or 25 percent"; "one in five (25%)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from checker.kinds.kind import Page
from checker.kinds.percent import Percent
from checker.model import Mention
from checker.text.tense import PAST_FORMS
from checker.within.doubt import Doubt
from checker.within.ratios import Ratio, between, doubt_of, fits, number_of, room_of, told_percentages, unit_of

_WHOLES = frozenset("the its their his her our those these all".split())
_NOUN_WORDS = 4  # Words of what is counted, between the whole and its percentage.
_CLOSES = frozenset([",", ".", ")", ";", "\u2013", "", "\n"])
_THAT_IS = (["that", "is"], ["that's"], ["this", "is"], ["that", "was"], ["that", "makes"], ["that", "represents"])
_FAR = 2  # Behind "That is" a percentage this many times off is rather of another whole.
_ROUND_ODDS = Decimal("0.09")  # Half the step from one in six to one in five.
_ONE_SENTENCE, _TWO_SENTENCES = 0.7, 0.6


def find_wrong_shares(page: Page) -> Iterator[Doubt]:
    """Percentages beside the part and the whole that they are made from."""
    odds = {each.span: last for last, each in pairwise(page.by_kind.get("percent", ()))}
    for percent, figures in told_percentages(page):
        before = odds.get(percent.span)
        ratio = (before and _odds(page, before, percent)) or _share(page, percent, figures)
        if ratio is not None and not fits(percent, ratio):
            yield doubt_of(percent, ratio, _ONE_SENTENCE)
        elif ratio is None and not figures:
            ratio = _share_before(page, percent)
            if ratio is not None and not fits(percent, ratio):
                yield doubt_of(percent, ratio, _TWO_SENTENCES)


def _odds(page: Page, odds: Mention, percent: Mention) -> Ratio | None:
    """ "12 out of 40 schools (25%)", "one in five, or 25 percent": a share told in two ways."""
    value = odds.value
    assert isinstance(value, Percent)
    two_numbers = " out of " in odds.text or " in " in odds.text
    if odds.sentence != percent.sentence or not two_numbers or value.bound != "exact" or value.number is None:
        return None
    if not _says_again(between(page, odds, percent)) or not _closes(page, percent):
        return None
    # "One in six, or 16.1 percent": a round chance, which says no more than its neighbours leave open
    room = value.number * _ROUND_ODDS if " in " in odds.text else Decimal(0)
    return Ratio(value.number - room, value.number + room, f"{odds.text} is", (odds,))


def _share(page: Page, percent: Mention, figures: Sequence[Mention]) -> Ratio | None:
    """The part and the whole that a percentage repeats."""
    for left, right in pairwise(figures):
        if unit_of(left) != unit_of(right):
            continue
        if _is_of(between(page, left, right)) and not _is_left_out(page, left):
            told = _repeats(page, left, right, percent)
            return _ratio(left, right) if told else None
        if _is_whole_first(page, left, right) and between(page, right, percent) in (["("], [",", "or"]):
            return _ratio(right, left) if _closes(page, percent) else None
        if _is_whole_first(page, left, right) and _concludes(page, right, percent):
            return _ratio(right, left)
        if _is_of_a_whole_of(page, left, percent, right):
            return _ratio(left, right)
    return None


def _is_of(gap: Sequence[str]) -> bool:
    """Whether some words make a whole of what follows: "of", "of the", "out of its", "of the harbor's"."""
    rest = gap[1:] if gap[:1] == ["out"] else gap
    owned = rest[-1:] != [] and rest[-1].endswith("'s") and len(rest) <= _NOUN_WORDS
    return rest[:1] == ["of"] and (len(rest) == 1 or (len(rest) == 2 and rest[1] in _WHOLES) or owned)


def _is_left_out(page: Page, part: Mention) -> bool:
    """ "All but 12 of the 40 members, or 70 percent": the part is what the percentage leaves."""
    start = page.places[part.span].start
    return not {"but", "except", "excluding", "other"}.isdisjoint(page.scan.tokens.words[max(start - 2, 0) : start])


def _says_again(gap: Sequence[str]) -> bool:
    """Whether the words behind a share lead to the same one in other words: "members, or", "members ("."""
    opener = 2 if gap[-2:] == [",", "or"] else 1 if gap and gap[-1] in ("(", "or", "\u2013") else 0
    nouns = gap[: len(gap) - opener]
    return bool(opener) and len(nouns) <= _NOUN_WORDS and all(word[0].isalpha() for word in nouns)


def _closes(page: Page, mention: Mention) -> bool:
    """Whether nothing behind a percentage says what else it is of."""
    after = page.scan.tokens.at[page.places[mention.span].stop]
    return after in _CLOSES or after in PAST_FORMS


def _repeats(page: Page, part: Mention, whole: Mention, percent: Mention) -> bool:
    """Whether the percentage says "12 of the 40 members" once more, before or behind it."""
    if part.span.start < percent.span.start:
        return _says_again(between(page, whole, percent)) and _closes(page, percent)
    gap = between(page, percent, part)
    bracketed = gap[:1] == ["of"] and gap[-1:] == ["("] and len(gap) <= _NOUN_WORDS + 2
    return bracketed or gap in (["or"], [",", "or"], ["("], ["\u2013"])


def _is_whole_first(page: Page, whole: Mention, part: Mention) -> bool:
    """ "Of the 40 members, 12"; "40 members, of which 12"."""
    start = page.places[whole.span].start
    gap = between(page, whole, part)
    if gap[-3:] in ([",", "of", "which"], [",", "of", "whom"]):
        return len(gap) <= _NOUN_WORDS + 3 and all(word[0].isalpha() for word in gap[:-3])
    nouns = len(gap) <= _NOUN_WORDS + 1 and all(word[0].isalpha() for word in gap[:-1])
    return page.scan.tokens.at[start - 2] == "of" and gap[-1:] == [","] and nouns


def _concludes(page: Page, part: Mention, percent: Mention) -> bool:
    """ "320 buses, of which 208 run on batteries, so that 65% of the fleet": the share is drawn from both."""
    gap = between(page, part, percent)
    ends = any(gap[-len(words) :] == words for words in _THEREFORE)
    behind = page.scan.tokens.at[page.places[percent.span].stop : page.places[percent.span].stop + 2]
    return ends and len(gap) <= 2 * _NOUN_WORDS and behind[0] == "of" and behind[1] in _WHOLES


_THEREFORE = (
    ["so", "that"],
    ["so"],
    ["which", "is"],
    ["that", "is"],
    ["or"],
    ["meaning"],
    ["which", "means"],
    ["making"],
)


def _is_of_a_whole_of(page: Page, part: Mention, percent: Mention, whole: Mention) -> bool:
    """ "1,200 jobs, or 8 percent of its workforce of 15,000"."""
    if not part.span.start < percent.span.start < whole.span.start:
        return False
    lead, gap = between(page, part, percent), between(page, percent, whole)
    opener = lead[-1:] in ([","], ["("]) or lead[-2:] == [",", "or"]
    nouns = [word for word in lead if word not in (",", "(", "or")]
    plain = len(lead) <= _NOUN_WORDS + 2 and all(word[0].isalpha() for word in [*nouns, *gap])
    of_it = gap[:1] == ["of"] and gap[-1:] == ["of"] and gap[1:2] != [] and gap[1] in _WHOLES | {"a"}
    return opener and plain and of_it and len(gap) <= _NOUN_WORDS + 1


def _ratio(part: Mention, whole: Mention) -> Ratio | None:
    size, total = number_of(part), number_of(whole)
    if size > total:
        return None
    low = (size - room_of(part)) / (total + room_of(whole)) * 100
    high = (size + room_of(part)) / (total - room_of(whole)) * 100
    return Ratio(low, high, f"{part.text} of {whole.text} is", (part, whole))


# --- in the next sentence ----------------------------------------------------------------------------------------


def _share_before(page: Page, percent: Mention) -> Ratio | None:
    """ "The fire took 11 of the 44 boats. That is 40 percent of the fleet.": the one share of the sentence before."""
    sentence, place = page.sentence_of(percent), page.places[percent.span]
    tokens = page.scan.tokens
    follows = tokens.words[sentence.first : place.start] in _THAT_IS and sentence.first > 0
    behind = tokens.at[place.stop : place.stop + 4]
    ends = behind[0] in _CLOSES | {"!"} or (behind[:2] == ["of", "the"] and behind[3] in _CLOSES | {"!"})
    if not follows or not ends:
        return None
    previous = page.scan.sentence_at(sentence.first - 1)
    told = [each for each in page.by_kind.get("quantity", ()) if page.sentence_of(each) == previous]
    if previous.paragraph != sentence.paragraph or len(told) != 2 or not _is_of(between(page, *told)):
        return None
    exact = all(getattr(each.value, "bound", "") == "exact" and number_of(each) > 0 for each in told)
    ratio = _ratio(*told) if exact and unit_of(told[0]) == unit_of(told[1]) else None
    value = percent.value
    assert isinstance(value, Percent)
    near = ratio is not None and value.number is not None and value.number > 0
    return ratio if near and ratio and ratio.low / _FAR <= (value.number or 0) <= ratio.high * _FAR else None


CHECK = find_wrong_shares
