"""Money: which words are an amount, in which currency, and how two amounts compare."""

import pytest

from checker.errors import ValueReadError
from checker.kinds.money import KIND, Money
from tests.one_article import mentions

# Each row: a sentence, and its amounts as words, number (or low-high), currency, bound.
AMOUNTS = [
    # a symbol before the number
    ("The fine was $48 million.", [("$48 million", "48000000", "USD", "exact")]),
    ("It cost £1.2m.", [("£1.2m", "1200000", "GBP", "exact")]),
    ("A €1.3bn bid failed.", [("€1.3bn", "1300000000", "EUR", "exact")]),
    ("They paid $40,000 a year.", [("$40,000", "40000", "USD", "exact")]),
    ("The $4.5-billion plan passed.", [("$4.5-billion", "4500000000", "USD", "exact")]),
    (
        "Sales hit US$1.5bn and A$20m.",
        [("US$1.5bn", "1500000000", "USD", "exact"), ("A$20m", "20000000", "AUD", "exact")],
    ),
    ("Tickets cost ₹500.", [("₹500", "500", "INR", "exact")]),
    # a code
    ("The loan of EUR 5 million was repaid.", [("EUR 5 million", "5000000", "EUR", "exact")]),
    # a word behind the number
    ("The bid of 1.3 billion euros failed.", [("1.3 billion euros", "1300000000", "EUR", "exact")]),
    ("It cost two million pounds.", [("two million pounds", "2000000", "GBP", "exact")]),
    ("They offer 212 Danish crowns a share.", [("212 Danish crowns", "212", "DKK", "exact")]),
    ("It cost 15,000 Australian dollars.", [("15,000 Australian dollars", "15000", "AUD", "exact")]),
    ("It cost 90 Hong Kong dollars.", [("90 Hong Kong dollars", "90", "HKD", "exact")]),
    # hundredths
    ("The fare rose by 50 cents.", [("50 cents", "0.5", "USD", "exact")]),
    ("A bag costs 20p.", [("20p", "0.2", "GBP", "exact")]),
    # bounds
    ("A fine of nearly $48 million was upheld.", [("nearly $48 million", "48000000", "USD", "about")]),
    ("It cost more than £2m.", [("more than £2m", "2000000", "GBP", "over")]),
    ("It cost up to 300 euros.", [("up to 300 euros", "300", "EUR", "at-most")]),
    ("Millions of dollars were lost.", [("Millions of dollars", "2000000-999999999", "USD", "vague")]),
    # no money
    ("The pound fell against the dollar.", []),
    ("Five won the prize.", []),
    ("She used 12 pounds of flour.", []),
    ("He lost 20 pounds in weight, aides said of the 12 men.", []),
    ("The 48 men were fined.", []),
    ("Page 48 lists the fines.", []),
    ("They met for 40 minutes.", []),
    ("It fell 7%.", []),
    ("A dollar store opened.", []),
    ("The 5 euro sceptics left.", [("5 euro", "5", "EUR", "exact")]),
    ("Some 300 people were fined.", []),
    ("He ran 100m.", []),
    ("In 2024 dollars were scarce.", []),
    ("No cents were found.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), AMOUNTS)
def test_finds_amounts_of_money(sentence: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = []
    for mention in mentions(sentence, "money"):
        value = mention.value
        assert isinstance(value, Money)
        shown = str(value.number) if value.number is not None else f"{value.low}-{value.high}"
        found.append((mention.text, shown, value.currency, value.bound))
    assert found == expected


@pytest.mark.parametrize("sentence", ["The fine was $48 million.", "It cost 300 euros a day.", "A bag costs 20p."])
def test_money_is_not_read_again_as_another_kind(sentence: str) -> None:
    assert [mention.kind for mention in mentions(sentence)] == ["money"]


COMPARED = [
    ("$1.2 million", "$1,200,000", "agrees"),
    ("$47.5 million", "nearly $48 million", "agrees"),
    ("£1.2m", "1.2 million pounds", "agrees"),
    ("$1.2 million", "$12 million", "differs"),
    ("$48 million", "up to $48 million", "hedged"),
    ("$48 million", "millions of dollars", "vague"),
    ("$48 million", "€48 million", "unrelated"),
    ("50 cents", "$0.50", "agrees"),
]


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_compares_within_one_currency(left: str, right: str, word: str) -> None:
    a, b = KIND.read(left), KIND.read(right)
    assert KIND.compare(a, b).word == KIND.compare(b, a).word == word


@pytest.mark.parametrize("text", ["48 million", "", "dollars", "$1 or $2"])
def test_words_that_are_no_amount_are_refused(text: str) -> None:
    with pytest.raises(ValueReadError, match="as money"):
        KIND.read(text)
