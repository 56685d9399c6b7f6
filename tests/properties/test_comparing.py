"""Comparing two values of a kind: it never fails, has no direction, and heeds what the rule allows."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from checker.kinds import all_kinds
from checker.kinds.amount import Amount
from checker.kinds.quantity import Quantity
from checker.model import Bound, Hedges, Location, Relation, RelationWord, Rule, Tolerance, Value
from tests.properties.reader import many
from tests.properties.values import AMOUNTS, VALUES

Pair = tuple[str, Value, Value]
HEDGES: list[Hedges] = ["allow", "note", "differ"]
MIRRORED = {"left": "right", "right": "left", "": ""}


def pairs_of(values: dict[str, st.SearchStrategy[Value]]) -> st.SearchStrategy[Pair]:
    """Two values of one kind."""
    return st.sampled_from(sorted(values)).flatmap(lambda kind: st.tuples(st.just(kind), values[kind], values[kind]))


shares = st.decimals(Decimal(0), Decimal(1), places=2)
sizes = st.one_of(st.just(Decimal(0)), st.decimals(Decimal(0), Decimal(500), places=1))
tolerances = st.none() | st.builds(Tolerance, share=shares, amount=sizes)
hedges = st.none() | st.sampled_from(HEDGES)


@many
@given(pairs_of(VALUES), tolerances, hedges)
def test_comparison_has_no_direction(pair: Pair, tolerance: Tolerance | None, hedge: Hedges | None) -> None:
    kind, left, right = pair
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        assume(left.unit == right.unit)
    there, back = compare(kind, left, right, tolerance, hedge), compare(kind, right, left, tolerance, hedge)
    assert (there.word, there.category, there.certainty) == (back.word, back.category, back.certainty)
    assert there.vaguer == MIRRORED[back.vaguer]


@many
@given(pairs_of(VALUES), tolerances, hedges)
def test_a_value_agrees_with_itself(pair: Pair, tolerance: Tolerance | None, hedge: Hedges | None) -> None:
    kind, value, _ = pair
    assert compare(kind, value, value, tolerance, hedge).word == "agrees"


@many
@given(pairs_of(VALUES), shares, shares, sizes, sizes, st.sampled_from([None, "allow", "note"]))
def test_a_wider_tolerance_never_makes_a_difference(
    pair: Pair, share: Decimal, more_share: Decimal, size: Decimal, more_size: Decimal, hedge: Hedges | None
) -> None:
    kind, left, right = pair
    narrow = Tolerance(share, size)
    wide = Tolerance(max(share, more_share), max(size, more_size))
    if compare(kind, left, right, narrow, hedge).word == "agrees":
        assert compare(kind, left, right, wide, hedge).word != "differs"


@many
@given(pairs_of(AMOUNTS), tolerances)
def test_hedges_say_what_a_bound_means(pair: Pair, tolerance: Tolerance | None) -> None:
    kind, left, right = pair
    plain = compare(kind, left, right, tolerance).word
    words = {hedge: compare(kind, left, right, tolerance, hedge).word for hedge in HEDGES}
    if plain in ("differs", "vague", "unrelated"):
        assert set(words.values()) == {plain}
    else:
        assert words["allow"] == "agrees"
        assert (words["note"], words["differ"]) in [("agrees", "agrees"), ("hedged", "differs")]


@many
@given(
    st.sampled_from(sorted(AMOUNTS)).flatmap(lambda kind: st.tuples(st.just(kind), AMOUNTS[kind])),
    st.sampled_from(["about", "at-least", "at-most"]),
)
def test_a_bound_beside_the_same_number_is_hedged(one: tuple[str, Value], bound: Bound) -> None:
    kind, value = one
    if not isinstance(value, Amount) or value.number is None or value.bound != "exact":
        return
    bounded = replace(value, bound=bound)
    without: RelationWord = "agrees" if bound == "about" else "hedged"
    assert compare(kind, value, bounded).word == without
    words = [compare(kind, value, bounded, None, hedge).word for hedge in HEDGES]
    assert words == ["agrees", "hedged", "differs"]


def compare(
    kind: str, left: Value, right: Value, tolerance: Tolerance | None = None, hedge: Hedges | None = None
) -> Relation:
    rule = Rule("r", "c", kind, Location("r.yaml"), tolerance=tolerance, hedges=hedge)
    return all_kinds()[kind].compare(left, right, rule)
