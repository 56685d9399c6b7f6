"""Two figures for one thing inside one article: "twelve people were hurt" at its head, "14 people hurt" at its end.

An article tells many figures in like words that are of different things: of last year, of another place, of a part. So
the two must count the same, in sentences that share nearly all their telling words and name no date, place or person
that the other does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.claims import facts_by_article
from checker.align.facts import Fact
from checker.align.likeness import Likeness, likeness
from checker.align.slots import Slots
from checker.align.titles import title_of
from checker.kinds import all_kinds
from checker.kinds.amount import Amount
from checker.story.story import Story
from checker.story.words import is_name, is_value
from checker.within.doubt import Doubt, evidence

_LIKE, _LIKE_SHARES = 0.48, 0.7  # How much of the context the two must share; shares are of many things.
_CUES = 3
_BASE, _PER_LIKENESS, _SURE = 0.4, 0.35, 0.6
_NEAR = 8  # Words on either side of a figure among which a name tells whose it is.
_KINDS = frozenset(["quantity", "money", "percent", "duration", "age"])
# Words of another time, of a part, or of what is only expected.
_OTHERWISE = frozenset(
    """last previous previously earlier former formerly before ago then once since average mean record forecast expect
    expected target goal plan planned aim estimate predicted could would may might originally initially first second
    third another other others more additional extra further next later each every per half including among alone
    elsewhere compared against rather instead only still year month week season quarter winter summer until up down from
    to than projected back needs need needed required requires maximum minimum most least lowest highest""".split()
)


def told_twice(story: Story, by_article: Sequence[Sequence[Fact]]) -> Iterator[tuple[Fact, Fact, Likeness]]:
    """The pairs of figures of one article that are of one thing and differ, the earlier one first."""
    slots = Slots(story.words, story.rarity)
    for facts in by_article:
        by_head: dict[tuple[str, str | None], list[Fact]] = {}
        for fact in facts:
            if fact.mention.kind in _KINDS and _is_plain(fact):
                by_head.setdefault((fact.family, fact.head), []).append(fact)
        for alike in by_head.values():
            for at, one in enumerate(alike):
                for other in alike[at + 1 :]:
                    found = _compare(one, other, story, slots)
                    if found is not None:
                        yield one, other, found


def find_two_figures(story: Story) -> Iterator[Doubt]:
    """The same, as what articles say against themselves."""
    facts = facts_by_article(story)
    for one, other, found in told_twice(story, facts):
        kind = all_kinds()[one.mention.kind]
        told = title_of([one, other], story.words, story.rarity)
        shared = ", ".join(f"“{cue}”" for cue in found.cues[:_CUES] if not is_name(cue) and not is_value(cue))
        yield Doubt(
            kind.name, told, kind.category, "warning" if found.overlap >= _SURE else "note",
            round(_BASE + _PER_LIKENESS * found.overlap, 2),
            f"has “{one.mention.text}”, and elsewhere “{other.mention.text}”.",
            f"The two sentences are of the same thing: both have {shared}.",
            (evidence(other.mention),), (evidence(one.mention),), (other.mention,),
            f"{one.key} {other.key} {other.head}",
        )  # fmt: skip


def _is_plain(fact: Fact) -> bool:
    """Whether a figure stands for a whole, here and now."""
    value = fact.mention.value
    if not isinstance(value, Amount) or value.bound != "exact" or fact.marks or fact.years or fact.mention.quoted:
        return False
    words = fact.page.scan.tokens.words[fact.sentence.first : fact.sentence.after]
    dated = any(
        mention.kind == "date" and fact.sentence.first <= fact.page.places[mention.span].start < fact.sentence.after
        for mention in fact.page.mentions
    )
    return not dated and _OTHERWISE.isdisjoint(words)


def _compare(one: Fact, other: Fact, story: Story, slots: Slots) -> Likeness | None:
    if one.sentence == other.sentence or len(one.near) < 2 or len(other.near) < 2:
        return None
    if all_kinds()[one.mention.kind].compare(one.mention.value, other.mention.value).word != "differs":
        return None
    found = likeness(one, other, story.rarity, slots)
    names = [{name for name in fact.near if is_name(name)} for fact in (one, other)]
    apart = found.apart or found.other_people or found.other_places or (names[0] - names[1] and names[1] - names[0])
    if _capitals(other) - _capitals(one):
        return None  # a name that the first has not: "the school in Brim" is another one
    counted = found.same_head or found.same_fate or one.mention.kind != "quantity"
    least = _LIKE_SHARES if one.mention.kind == "percent" else _LIKE
    return found if found.overlap >= least and found.anchored and counted and not apart else None


def _capitals(fact: Fact) -> frozenset[str]:
    """The words with a capital near a figure, but for the first of its sentence."""
    raw = fact.page.scan.tokens.raw
    first, after = (
        max(fact.sentence.first + 1, fact.place.start - _NEAR),
        min(fact.sentence.after, fact.place.stop + _NEAR),
    )
    return frozenset(raw[i] for i in range(first, after) if i not in fact.place and raw[i][:1].isupper())
