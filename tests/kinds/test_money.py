"""Money: which words are an amount, in which currency, and how two amounts compare."""

from __future__ import annotations

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


Row = tuple[str, list[tuple[str, str]]]

# In the rows below an amount is (words, value): the bound (nothing for exact), the number or "5..10", the currency, and
# behind "/" the period or thing that it is paid for.

# Two ends.
RANGES: list[Row] = [
    (
        "The bridge will cost between $5 and $10 million.",
        [("between $5 and $10 million", "between 5000000..10000000 USD")],
    ),
    ("A $5-10 million grant is planned.", [("$5-10 million", "between 5000000..10000000 USD")]),
    (
        "Losses of $5 million to $10 million are likely.",
        [("$5 million to $10 million", "between 5000000..10000000 USD")],
    ),
    ("Tickets cost £20-£35.", [("£20-£35", "between 20..35 GBP")]),
    ("The visa costs between €80 and €90.", [("between €80 and €90", "between 80..90 EUR")]),
    ("Fines of 200 to 300 euros are common.", [("200 to 300 euros", "between 200..300 EUR")]),
    ("The budget rose from $10 to $15 billion.", [("$10", "10000000000 USD"), ("$15 billion", "15000000000 USD")]),
    ("The price fell from £40 to £35.", [("£40", "40 GBP"), ("£35", "35 GBP")]),
]

# For an hour, a year, a person: not part of the words.
PERIODS: list[Row] = [
    ("The cooks earn $12.60 an hour.", [("$12.60", "12.6 USD / hour")]),
    ("The rent is £900 per month.", [("£900", "900 GBP / month")]),
    ("She is paid €52,000 a year.", [("€52,000", "52000 EUR / year")]),
    ("The clinic charges $30 a day.", [("$30", "30 USD / day")]),
    ("The bidder offers $48 per share.", [("$48", "48 USD / share")]),
    ("The feast cost £75 per person.", [("£75", "75 GBP / person")]),
    ("Oil fell to $71.40 a barrel.", [("$71.40", "71.4 USD / barrel")]),
    ("Their pension is 310 euros a week.", [("310 euros", "310 EUR / week")]),
]

# Dollars and others by their letters, codes and names.
CURRENCIES: list[Row] = [
    ("The flat sold for HK$5.4 million.", [("HK$5.4 million", "5400000 HKD")]),
    ("The dam cost A$300m.", [("A$300m", "300000000 AUD")]),
    ("Ottawa will spend C$2 billion.", [("C$2 billion", "2000000000 CAD")]),
    ("Wellington set aside NZ$45 million.", [("NZ$45 million", "45000000 NZD")]),
    ("The mine cost $US1.5 billion.", [("$US1.5 billion", "1500000000 USD")]),
    ("A S$90 fine was sent out.", [("S$90", "90 SGD")]),
    ("The ring was sold for Rs 40,000.", [("Rs 40,000", "40000 INR")]),
    ("The state owes Rs. 500 crore.", [("Rs. 500 crore", "5000000000 INR")]),
    ("A bribe of ₹2 lakh was paid.", [("₹2 lakh", "200000 INR")]),
    ("The scheme will cost 1.5 lakh crore rupees.", [("1.5 lakh crore rupees", "1500000000000 INR")]),
    ("The loan was worth 30 billion yen.", [("30 billion yen", "30000000000 JPY")]),
    ("A fee of ¥500 applies.", [("¥500", "500 JPY")]),
    ("The fund holds 900 million Swiss francs.", [("900 million Swiss francs", "900000000 CHF")]),
    ("The bail was set at 2 million rand.", [("2 million rand", "2000000 ZAR")]),
    ("The farm sold for 600 million pesos.", []),
    ("The grant of CHF 20,000 was refused.", [("CHF 20,000", "20000 CHF")]),
    ("Aid of 8m USD reached the camp.", [("8m USD", "8000000 USD")]),
]

# Behind the number, and hundredths.
BEHIND: list[Row] = [
    ("The hotel asks 120€ for a room.", [("120€", "120 EUR")]),
    ("The tax adds 5 cents to each cup.", [("5 cents", "0.05 USD")]),
    ("Stamps went up to 85p.", [("85p", "0.85 GBP")]),
    ("The levy is 25 pence a litre.", [("25 pence", "0.25 GBP / litre")]),
    ("A 10-cent deposit is charged on bottles.", [("10-cent", "0.1 USD")]),
    ("A loaf costs 99 cents.", [("99 cents", "0.99 USD")]),
    ("The five-dollar bill was a fake.", [("five-dollar", "5 USD")]),
    ("Her twenty-pound note was torn.", [("twenty-pound", "20 GBP")]),
]

# The words around it are a bound.
BOUNDED: list[Row] = [
    ("At least $3 million is missing.", [("At least $3 million", "at-least 3000000 USD")]),
    ("The repairs cost about €400.", [("about €400", "about 400 EUR")]),
    ("The painting fetched over $90m.", [("over $90m", "over 90000000 USD")]),
    ("He paid less than £50.", [("less than £50", "under 50 GBP")]),
    ("The scheme lost an estimated $2 billion.", [("an estimated $2 billion", "about 2000000000 USD")]),
    ("The bank was fined as much as $70 million.", [("as much as $70 million", "at-most 70000000 USD")]),
    ("The deal is worth $5 million or more.", [("$5 million or more", "at-least 5000000 USD")]),
    ("Farmers lost tens of millions of dollars.", [("tens of millions of dollars", "vague 20000000..99999999 USD")]),
    ("Several thousand euros were stolen.", [("Several thousand euros", "vague 3000..9999 EUR")]),
    ("Roughly half a million dollars is left.", [("Roughly half a million dollars", "about 500000 USD")]),
]

# Pounds that are weighed, and words that are also currencies.
LOOK_ALIKES: list[Row] = [
    ("The baby weighed seven pounds.", []),
    ("Police seized 300 pounds of cocaine.", []),
    ("He lifted a 90-pound stone.", []),
    ("The puppy lives in the pound.", []),
    ("A real leader would resign.", []),
    ("She crowned 12 queens.", []),
    ("The team won 5 gold medals.", []),
    ("Sterling fell on Monday.", []),
    ("The franc is strong.", []),
    ("Cents add up, the banker said.", []),
    ("He kept 40 marks in the margin.", []),
    ("The won closed lower.", []),
    ("The dollar rose 0.3%.", []),
]

# Numbers of other kinds next to money words.
OTHER_NUMBERS: list[Row] = [
    ("The bank has 300 branches.", []),
    ("The payout took 12 days.", []),
    ("They paid 40 workers in cash.", []),
    ("The Fund's 190 members met.", []),
    ("The bank cut 5,000 jobs.", []),
    ("Some 4 million savers were hit.", []),
    ("Turn to page 5 for the price list.", []),
    ("The fee rose by 12 percent.", []),
    ("She spent three years at the mint.", []),
    ("It weighs 5 kg.", []),
    ("He ran 800m in two minutes.", []),
    ("Call 0800 500 500 to pay.", []),
    ("The C-130 carried cash.", []),
    ("A Form 1040 is due in April.", []),
]

# As reports of budgets, thefts, shares and aid have them.
IN_REPORTS: list[Row] = [
    ("The company posted a loss of $1.4 billion.", [("$1.4 billion", "1400000000 USD")]),
    ("The mayor wants $60 million for shelters.", [("$60 million", "60000000 USD")]),
    ("Thieves took £12,000 in cash.", [("£12,000", "12000 GBP")]),
    ("The average house costs £289,000.", [("£289,000", "289000 GBP")]),
    ("Brussels will lend Kyiv €35 billion.", [("€35 billion", "35000000000 EUR")]),
    ("Shares fell 40 cents to $12.10.", [("40 cents", "0.4 USD"), ("$12.10", "12.1 USD")]),
    ("He owed the bank nearly $2 million.", [("nearly $2 million", "about 2000000 USD")]),
    ("The grant is worth up to €50,000.", [("up to €50,000", "at-most 50000 EUR")]),
    ("Aid worth 700 million euros was agreed.", [("700 million euros", "700000000 EUR")]),
    ("The $2.3tn package passed.", [("$2.3tn", "2300000000000 USD")]),
    ("He sold it for six million dollars.", [("six million dollars", "6000000 USD")]),
    ("They raised $400k online.", [("$400k", "400000 USD")]),
    ("Revenue rose to $9.8B.", [("$9.8B", "9800000000 USD")]),
    ("The bond pays 4,000 Swedish kronor.", [("4,000 Swedish kronor", "4000 SEK")]),
    ("He paid 300 rubles for soup.", [("300 rubles", "300 RUB")]),
    ("The fine is 500 yuan.", [("500 yuan", "500 CNY")]),
    ("The bribe was 2 million naira.", [("2 million naira", "2000000 NGN")]),
    ("It sold for 900,000 Canadian dollars.", [("900,000 Canadian dollars", "900000 CAD")]),
    ("Some $80 million has vanished.", [("Some $80 million", "about 80000000 USD")]),
    ("Well over $1 million was raised.", [("Well over $1 million", "over 1000000 USD")]),
    ("A dollar bought 140 yen.", [("140 yen", "140 JPY")]),
    ("Hundreds of thousands of pounds were wasted.", [("Hundreds of thousands of pounds", "vague 200000..999999 GBP")]),
    ("The fee is Rs 2,000-3,000.", [("Rs 2,000-3,000", "between 2000..3000 INR")]),
    ("He won $1,000,000.", [("$1,000,000", "1000000 USD")]),
    ("It costs five quid.", [("five quid", "5 GBP")]),
    ("He owes a million bucks.", [("a million bucks", "1000000 USD")]),
    ("The stamp costs 1.60 euro.", [("1.60 euro", "1.6 EUR")]),
    ("A US$10-million prize was shared.", [("US$10-million", "10000000 USD")]),
    ("The $50,000-$60,000 job went to him.", [("$50,000-$60,000", "between 50000..60000 USD")]),
    ("The two-euro coin was a fake.", [("two-euro", "2 EUR")]),
    (
        "He asked for between 20 and 30 million euros.",
        [("between 20 and 30 million euros", "between 20000000..30000000 EUR")],
    ),
    ("The debt of $1.2bn-$1.4bn is due.", [("$1.2bn-$1.4bn", "between 1200000000..1400000000 USD")]),
    ("The salary is $85K.", [("$85K", "85000 USD")]),
    ("NT$300 billion was lost.", [("NT$300 billion", "300000000000 TWD")]),
    ("R$40 million was paid.", [("R$40 million", "40000000 BRL")]),
    (
        "Revenue rose by more than $3 billion to about $40 billion.",
        [("more than $3 billion", "over 3000000000 USD"), ("about $40 billion", "about 40000000000 USD")],
    ),
    ("They pay £9.50/hour.", [("£9.50", "9.5 GBP / hour")]),
]

# Weights, names and words that are also currencies.
NEAR_MISSES: list[Row] = [
    ("The euro zone has 20 members.", []),
    ("The Dollar Tree shut 12 shops.", []),
    ("The price of 12 goods rose.", []),
    ("Ezra Pound wrote 120 cantos.", []),
    ("The lb of butter weighed 16 ounces.", []),
    ("The cent coin is 200 years old.", []),
    ("He pounded the desk 12 times.", []),
    ("The bank, founded in 1890, failed.", []),
    ("A 400-pound bear broke in.", []),
    ("The £ sign was missing on page 40.", []),
    ("Crown Court 5 was locked.", []),
    ("The Mark 5 torpedo was dug up.", []),
    ("The 12 peso coins gleamed.", []),
    ("A penny for your thoughts, she said.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [*RANGES, *PERIODS, *CURRENCIES, *BEHIND, *BOUNDED, *LOOK_ALIKES, *OTHER_NUMBERS, *IN_REPORTS, *NEAR_MISSES],
)
def test_reads_amounts_in_every_written_form(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, shown(mention.value)) for mention in mentions(sentence, "money")] == expected


# A verb of rise or fall before the amount.
TRENDS: list[tuple[str, str | None]] = [
    ("The price rose by $5.", "up"),
    ("The fee was cut by £20.", "down"),
    ("Profits fell by 40 million euros.", "down"),
    ("The rent went up by $100.", "up"),
    ("The price rose to $5.", None),
    ("The coat cost $80.", None),
]


@pytest.mark.parametrize(("sentence", "trend"), TRENDS)
def test_says_where_an_amount_is_a_change(sentence: str, trend: str | None) -> None:
    (mention,) = mentions(sentence, "money")
    assert isinstance(mention.value, Money)
    assert mention.value.trend == trend


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
    ("85p", "£0.85", "agrees"),
    ("Rs 500 crore", "5 billion rupees", "agrees"),
    ("₹2 lakh", "200,000 rupees", "agrees"),
    ("US$3 million", "$3m", "agrees"),
    ("€400", "about 400 euros", "agrees"),
    ("$7.5 million", "between $5 million and $10 million", "vague"),
    ("$12 million", "between $5 million and $10 million", "differs"),
    ("$4.2 billion", "$4.2 million", "differs"),
    ("more than $90m", "$91m", "agrees"),
    ("more than $90m", "$80m", "differs"),
    ("$300", "A$300", "unrelated"),
    ("C$300", "A$300", "unrelated"),
    ("¥500", "500 rupees", "unrelated"),
]


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_compares_within_one_currency(left: str, right: str, word: str) -> None:
    a, b = KIND.read(left), KIND.read(right)
    assert KIND.compare(a, b).word == KIND.compare(b, a).word == word


@pytest.mark.parametrize("text", ["48 million", "", "dollars", "$1 or $2"])
def test_words_that_are_no_amount_are_refused(text: str) -> None:
    with pytest.raises(ValueReadError, match="as money"):
        KIND.read(text)


def shown(value: object) -> str:
    """An amount as the rows write it."""
    assert isinstance(value, Money)
    bound = "" if value.bound == "exact" else f"{value.bound} "
    number = f"{value.low:f}..{value.high:f}" if value.number is None else f"{value.number:f}"
    return f"{bound}{number} {value.currency}{f' / {value.per}' if value.per else ''}"
