"""The same words in quotation marks, told in other words, cut off, or given to somebody else.

Every quotation is held against those of the other articles that share rare words with it, word by word.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from checker.across.finding import Finding, told
from checker.kinds.organization import Organization
from checker.kinds.person import KIND as PERSON
from checker.kinds.person import Person
from checker.kinds.quote import KIND as QUOTE
from checker.kinds.quote import Quote, is_grave
from checker.model import Category, Level, Mention, Relation
from checker.story.story import Story
from checker.text.body_likeness import compare_bodies
from checker.text.likeness import name_likeness
from checker.text.names import plain
from checker.text.utterances import Alignment, align, words_of
from checker.text.words import FUNCTION_WORDS

# What two quotations must share to be one utterance where no rule says so: content words, and a share of the shorter
# one's; a lower share where the same person speaks, or where both begin and end alike.
_SHARED, _SHARED_IF_SURE = 4, 2
_LIKE, _LIKE_IF_SURE = 0.62, 0.42
# The share of the longer wording, light words too, from which on the same speaker's words are one utterance.
_NEARLY = 0.7
_SAME_SURNAME = 0.6  # Likeness of two surnames beside the same words; less than names alone would need.
_OTHER_SPEAKER = 0.85
_MIN_WORDS = 4

Utterance = list[Mention]


def compare_quotes(story: Story) -> Iterator[Finding]:
    """Utterances that articles word or attribute differently."""
    for utterance in utterances_of(story):
        yield from _of_utterance(story, utterance)


def utterances_of(story: Story) -> list[Utterance]:
    """The quotations of each utterance that is quoted more than once."""
    quotes = [
        mention for page in story.pages for mention in page.by_kind.get("quote", ())
        if len(words_of(_quote(mention).quote)) >= _MIN_WORDS
    ]  # fmt: skip
    return _utterances(quotes)


def _quote(mention: Mention) -> Quote:
    assert isinstance(mention.value, Quote)
    return mention.value


def _utterances(quotes: Sequence[Mention]) -> list[Utterance]:
    """The quotations of one utterance together: each joins the first utterance that has one like it."""
    by_word: dict[str, list[int]] = {}
    joined: dict[int, int] = {}
    utterances: list[list[int]] = []
    for at, mention in enumerate(quotes):
        words = {word for word in words_of(_quote(mention).quote) if len(word) > 3 and word not in FUNCTION_WORDS}
        words |= {f"said by {word}" for word in plain(_quote(mention).speaker or "").split()[-1:]}
        seen: dict[int, int] = {}
        for word in words:
            for other in by_word.get(word, ()):
                seen[other] = seen.get(other, 0) + 1
            by_word.setdefault(word, []).append(at)
        likely = sorted(
            (other for other, shared in seen.items() if shared >= _SHARED_IF_SURE or len(words) < 2 * _MIN_WORDS),
            key=lambda o: (-seen[o], o),
        )
        home = next(
            (
                joined[other]
                for other in likely
                if quotes[other].article != mention.article and is_one(quotes[other], mention)
            ),
            None,
        )
        if home is None:
            home = len(utterances)
            utterances.append([])
        joined[at] = home
        utterances[home].append(at)
    return [[quotes[at] for at in sorted(own)] for own in utterances if len(own) > 1]


def is_one(left: Mention, right: Mention) -> bool:
    """Whether two quotations are of one utterance."""
    a, b = words_of(_quote(left).quote), words_of(_quote(right).quote)
    alignment = align(a, b)
    if alignment.same == min(len(a), len(b)) and alignment.shared >= _SHARED_IF_SURE:
        return True
    sure = same_speaker(_quote(left).speaker, _quote(right).speaker)
    if sure and alignment.same >= _NEARLY * max(len(a), len(b)):
        return True
    edges = a[0] == b[0] and a[-1] == b[-1]
    needed = _LIKE_IF_SURE if sure and (edges or alignment.shared > _SHARED) else _LIKE
    shared = _SHARED_IF_SURE if sure or edges else _SHARED
    return alignment.likeness >= needed and alignment.shared >= min(shared, len(a), len(b)) and _keeps_order(alignment)


def _keeps_order(alignment: Alignment) -> bool:
    """Whether more is the same than is altered: a few words in common are no utterance."""
    altered = sum(max(len(change.left), len(change.right)) for change in alignment.changes)
    return altered <= 2 * alignment.same


def same_speaker(left: str | None, right: str | None) -> bool:
    """Whether two speakers may be one: by their names, one perhaps misspelt, or a person and that person's office."""
    if not left or not right:
        return False
    a, b = _bare_speaker(left), _bare_speaker(right)
    if plain(a) == plain(b):
        return True
    if compare_bodies(a, b).word != "different":
        return True
    if not a[:1].isupper() or not b[:1].isupper():
        return False
    if PERSON.compare(PERSON.read(a), PERSON.read(b)).word != "unrelated":
        return True
    families = a.split()[-1], b.split()[-1]  # two spellings of one surname, beside the same words
    return plain(families[0]) != plain(families[1]) and name_likeness(*families) >= _SAME_SURNAME


def _bare_speaker(name: str) -> str:
    """ "Ann Healy's office" → "Ann Healy"."""
    words = name.replace("\u2019", "'").split()
    if len(words) > 1 and words[-2].endswith("'s"):
        words = [*words[:-2], words[-2][:-2]]
    return " ".join(words)


def _of_utterance(story: Story, utterance: Utterance) -> Iterator[Finding]:
    measure = _measure(utterance)
    for mention in utterance:
        if mention.article == measure.article:
            continue
        relation = QUOTE.compare(measure.value, mention.value)
        speakers = _quote(measure).speaker, _quote(mention).speaker
        if all(speakers) and not _may_be_one(story, *speakers):
            continue  # two people who say much the same, or the opposite
        if relation.word == "differs":
            yield _altered(story, utterance, measure, mention, relation)
    yield from _given_to_others(story, utterance)


def _measure(utterance: Utterance) -> Mention:
    """The wording that most articles have, the fullest and the first of equals.

    A fragment that goes with two wordings which differ is not held against either.
    """
    wordings = {QUOTE.normal(mention.value): mention for mention in reversed(utterance)}
    articles: dict[str, set[str]] = {}
    for mention in utterance:
        articles.setdefault(QUOTE.normal(mention.value), set()).add(mention.article)
    agreeing: dict[str, list[str]] = {
        one: [other for other in wordings if QUOTE.compare(mention.value, wordings[other].value).word == "agrees"]
        for one, mention in wordings.items()
    }

    def is_of_one_mind(wording: str) -> bool:
        pairs = itertools.combinations(agreeing[wording], 2)
        return not any(QUOTE.compare(wordings[a].value, wordings[b].value).word == "differs" for a, b in pairs)

    def support(mention: Mention) -> tuple[int, bool]:
        having = set().union(*(articles[wording] for wording in agreeing[QUOTE.normal(mention.value)]))
        return len(having), not _quote(mention).cut

    whole = {wording for wording in wordings if is_of_one_mind(wording)}
    return max([m for m in utterance if QUOTE.normal(m.value) in whole] or utterance, key=support)


def _altered(story: Story, utterance: Utterance, measure: Mention, odd: Mention, relation: Relation) -> Finding:
    with_it = [
        mention for mention in utterance
        if mention.article != odd.article and QUOTE.compare(measure.value, mention.value).word == "agrees"
    ]  # fmt: skip
    others = tuple({mention.article: mention for mention in (*with_it[::-1], measure)}.values())
    others = tuple(sorted(others, key=lambda mention: story.order[mention.article]))
    category: Category = relation.category or "quote-wording"
    grave = category == "quote-wording" and is_grave(measure.value, odd.value)
    confidence = relation.certainty
    level: Level = "error" if grave and confidence >= 0.8 else "warning" if category == "quote-wording" else "note"
    tie = len(others) == 1
    message = f"{story.label(odd)} words it otherwise than {story.labels(others)}: {relation.detail}."
    if category == "quote-cut":
        message = f"{story.label(odd)} has it cut off: {relation.detail}; {story.labels(others)} goes on."
    message += " Neither is known to be right." if tie and category == "quote-wording" else ""
    return Finding(
        "quote", _subject(utterance), quotation_title(utterance), category, level, told(confidence), message,
        _why(odd, measure), (odd,), others,
    )  # fmt: skip


def _given_to_others(story: Story, utterance: Utterance) -> Iterator[Finding]:
    """The articles that give the words to somebody else than most."""
    named = [mention for mention in utterance if _is_named(story, mention)]
    groups: list[list[Mention]] = []
    for mention in named:
        for group in groups:
            if any(_may_be_one(story, _quote(m).speaker, _quote(mention).speaker) for m in group):
                group.append(mention)
                break
        else:
            groups.append([mention])
    if len(groups) < 2:
        return
    groups.sort(key=lambda group: (-len({m.article for m in group}), story.order[group[0].article]))
    right = groups[0]
    for group in groups[1:]:
        odd = group[0]
        others = tuple({mention.article: mention for mention in right}.values())
        if odd.article in {mention.article for mention in right}:
            continue
        relation = QUOTE.compare(right[0].value, odd.value)
        if relation.word != "agrees" or len(words_of(_quote(odd).quote)) < _MIN_WORDS:
            continue
        confidence = _OTHER_SPEAKER
        tie = len(others) == len({mention.article for mention in group})
        message = (
            f"{story.label(odd)} gives the words to {_quote(odd).speaker}; {story.labels(others)} to "
            f"{_quote(others[0]).speaker}.{' Neither is known to be right.' if tie else ''}"
        )
        yield Finding(
            "quote", _subject(utterance), quotation_title(utterance), "quote-speaker", "warning", told(confidence),
            message, _why(odd, right[0]), (odd,), others,
        )  # fmt: skip


def _is_named(story: Story, mention: Mention) -> bool:
    """Whether a quotation has a speaker who is somebody: "the Czech said" names nobody."""
    speaker = _quote(mention).speaker
    if not speaker or " " in speaker:
        return bool(speaker)
    page = story.by_id[mention.article]
    people = {person.family.casefold() for person in page.scan.people}
    return speaker.casefold() in people or any(body.name == speaker for body in page.scan.bodies)


def _may_be_one(story: Story, left: str | None, right: str | None) -> bool:
    """Whether two speakers need not be two: the same name, or a person and the body that the person speaks for."""
    if same_speaker(left, right) or _is_other_given_name(story, left, right):
        return True
    return _speaks_for(story, left, right) or _speaks_for(story, right, left)


def _is_other_given_name(story: Story, left: str | None, right: str | None) -> bool:
    """Two given names beside one family name, where no article knows both people: a matter of the name (names.py)."""
    a, b = plain(left or "").split(), plain(right or "").split()
    if not a or not b or a[-1] != b[-1]:
        return False
    for page in story.pages:
        named = {plain(mention.text) for mention in page.by_kind.get("person", ())}
        if {" ".join(a), " ".join(b)} <= named:
            return False
    return True


def _speaks_for(story: Story, person: str | None, body: str | None) -> bool:
    """Whether an article gives a person an office of a body: the body's words may be the person's."""
    if not person or not body:
        return False
    family = plain(person).split()[-1]
    for page in story.pages:
        bodies = {
            mention.text: mention.value.key
            for mention in page.by_kind.get("organization", ())
            if isinstance(mention.value, Organization)
        }
        for mention in page.by_kind.get("person", ()):
            assert isinstance(mention.value, Person)
            role = mention.value.role
            if not role or plain(mention.value.family) != family:
                continue
            if body in role or any(name in role and key == bodies.get(body) for name, key in bodies.items()):
                return True
    return False


def _subject(utterance: Utterance) -> str:
    return min(QUOTE.normal(mention.value) for mention in utterance)


def quotation_title(utterance: Utterance) -> str:
    """The heading of what is found on one utterance: who said it, and its first words."""
    named = [speaker for mention in utterance if (speaker := _quote(mention).speaker)]
    speakers = sorted(dict.fromkeys(named), key=lambda speaker: -named.count(speaker))
    shown = min((_quote(mention).quote for mention in utterance), key=len).strip(" ,.")
    shown = shown if len(shown) <= 60 else f"{shown[:59].rstrip()}…"
    return f"{speakers[0]} on “{shown}”" if speakers else f"The words “{shown}”"


def _why(left: Mention, right: Mention) -> str:
    alignment = align(words_of(_quote(left).quote), words_of(_quote(right).quote))
    reasons = [f"{round(alignment.likeness * 100)} % of the shorter wording is the same"]
    if same_speaker(_quote(left).speaker, _quote(right).speaker):
        reasons.append("the speaker is the same")
    return f"Held to be one utterance because {' and '.join(reasons)}."


COMPARISON = compare_quotes
