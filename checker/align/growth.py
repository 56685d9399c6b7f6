"""Figures that move while a story runs, and the words that say so: a toll, votes counted, hectares burnt."""

from __future__ import annotations

import re

# Nouns and participles of what grows or is counted out while a story runs, and words that say so of any figure.
_GROWS = re.compile(
    r"""\b(?:toll | dead | deaths? | died | killed | bod(?:y|ies) | lives | casualt(?:y|ies) | fatalit(?:y|ies)
    | injur(?:ed|ies|y) | hurt | wounded | hospitali[sz]ed | infected | infections? | cases? | outbreaks? | ill
    | sick(?:ened)? | missing | unaccounted | displaced | evacuated | evacuees? | rescued | arrest(?:ed|s) | detained
    | burn(?:ed|t) | scorched | charred | consumed | blazes? | contained | destroyed | collapsed
    | counted | ballots | votes | precincts | wards | polling\ stations | returns | seats | lead | margin
    | donat(?:ed|ions?) | raised | pledged | signatures? | signed | recovered | culled | vaccinated | without\ power
    | outages? | customers | flights? | cancell?ed | tested | confirmed)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_MOVED = re.compile(
    r"""\b(?:so\ far | up\ from | down\ from | more\ bodies | taking\ the | bringing\ the
    | latest\ (?:count|toll|figures?)
    | (?:has|had|have)\ (?:since\ )?(?:risen|climbed|grown|reached|passed|topped|doubled|tripled|fallen|dropped)
    | (?:rose|climbed|grew|jumped|rises|climbs|grows|fell|dropped)\ (?:again\ )?to)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_STANDS = re.compile(
    r"\b(?:as\ of | by\ (?:late|early|mid|noon|midday|midnight|\w+day) | now | still | at\ least | remain(?:ed|s)?)\b",
    re.VERBOSE | re.IGNORECASE,
)
# What falls while a story runs; a toll does not, nor does the share of votes that are counted.
_FALLS = re.compile(
    r"""\b(?:missing | unaccounted | without | outages? | customers | hospital(?:s|i[sz]ed)? | critical(?:ly)? | trapped
    | active | fires | blazes? | displaced | evacuated | stranded | out\ of\ control)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# The shares that grow while a story runs: of votes counted, of a fire contained, of what is mended.
_SHARES = re.compile(
    r"\b(?:contain\w* | counted | count | reporting | precincts | restored | reconnected | complete\w* | vaccinated)\b",
    re.VERBOSE | re.IGNORECASE,
)


def may_fall(sentence: str) -> bool:
    """Whether a sentence is about something that can get less while a story runs."""
    return _FALLS.search(sentence) is not None


def may_be_a_share(sentence: str) -> bool:
    """Whether a percentage in a sentence is of something that is being counted, contained or mended."""
    return _SHARES.search(sentence) is not None and "turnout" not in sentence.lower()


def is_of_what_moves(sentence: str) -> bool:
    """Whether a sentence is about something that is counted out or grows while a story runs."""
    return _GROWS.search(sentence) is not None


def says_that_it_moved(sentence: str) -> bool:
    """Whether a sentence says of a figure that it has moved."""
    return _MOVED.search(sentence) is not None


def says_how_it_stands(sentence: str) -> bool:
    """Whether a sentence says of a figure that it is how things stand for now, or that it has moved."""
    return says_that_it_moved(sentence) or _STANDS.search(sentence) is not None
