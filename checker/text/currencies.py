"""How news writes currencies → ISO 4217 codes. A bare dollar sign is a US dollar, a bare pound sterling."""

from __future__ import annotations

#: Symbols that stand before the number.
SYMBOLS = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH",
    "₪": "ILS", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND",
}  # fmt: skip
#: Letters directly before a dollar sign.
DOLLAR_PREFIXES = {
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "nz": "NZD", "hk": "HKD",
    "s": "SGD", "nt": "TWD", "r": "BRL",
}  # fmt: skip
#: Codes before or behind the number.
CODES = frozenset(
    """usd eur gbp jpy cny inr rub aud cad chf sek nok dkk pln czk huf try brl mxn zar krw sgd hkd nzd ils uah ngn
    kes php thb vnd idr myr pkr bdt lkr egp aed sar""".split()
)
#: Letters before the number, with a capital: "Rs 500", "R20 million".
LETTERS = {"rs": "INR", "r": "ZAR", "n": "NGN", "rm": "MYR", "tk": "BDT"}
#: Words behind the number. A word that several countries use is read only with the country before it.
WORDS = {
    "dollar": "USD", "buck": "USD", "euro": "EUR", "pound": "GBP", "quid": "GBP", "sterling": "GBP", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "rouble": "RUB", "ruble": "RUB", "zloty": "PLN",
    "rand": "ZAR", "baht": "THB", "ringgit": "MYR", "shekel": "ILS", "hryvnia": "UAH", "naira": "NGN", "taka": "BDT",
    "lira": "TRY",
    "cedi": "GHS", "birr": "ETB", "kwacha": "ZMW", "pula": "BWP", "tenge": "KZT", "lari": "GEL", "dong": "VND",
    "forint": "HUF", "koruna": "CZK", "kyat": "MMK", "riel": "KHR", "manat": "AZN", "lempira": "HNL", "guarani": "PYG",
}  # fmt: skip
#: Country adjective and currency word.
NATIONAL = {
    ("us", "dollar"): "USD", ("u.s.", "dollar"): "USD", ("american", "dollar"): "USD", ("canadian", "dollar"): "CAD",
    ("australian", "dollar"): "AUD", ("zealand", "dollar"): "NZD", ("kong", "dollar"): "HKD",
    ("singapore", "dollar"): "SGD", ("egyptian", "pound"): "EGP", ("turkish", "lira"): "TRY",
    ("swiss", "franc"): "CHF", ("danish", "crown"): "DKK", ("danish", "krone"): "DKK", ("norwegian", "crown"): "NOK",
    ("norwegian", "krone"): "NOK", ("swedish", "crown"): "SEK", ("swedish", "krona"): "SEK",
    ("czech", "crown"): "CZK", ("mexican", "peso"): "MXN", ("philippine", "peso"): "PHP",
    ("indian", "rupee"): "INR", ("pakistani", "rupee"): "PKR", ("lankan", "rupee"): "LKR", ("brazilian", "real"): "BRL",
    ("korean", "won"): "KRW", ("kenyan", "shilling"): "KES", ("saudi", "riyal"): "SAR", ("hungarian", "forint"): "HUF",
}  # fmt: skip
#: Hundredths: word → ISO code of the whole.
CENTS = {"cent": "USD", "cents": "USD", "penny": "GBP", "pence": "GBP", "p": "GBP"}

_SHARED = frozenset(["dollar", "pound", "rupee"])  # of several countries
_IRREGULAR = {"kroner": "krone", "kronor": "krona", "crowns": "crown", "lire": "lira", "roubles": "rouble"}


def currency_word(word: str, before: str = "") -> str | None:
    """The ISO code of a currency word in lower case; `before`: the word before it, which must then be a country's."""
    singular = _IRREGULAR.get(word) or (word.removesuffix("s"))
    if not before:
        return WORDS.get(singular)
    shared = singular in _SHARED or not before.isalpha()
    return NATIONAL.get((before, singular)) or (None if shared else _of_a_country(before, singular))


def _of_a_country(before: str, singular: str) -> str | None:
    """ "Chinese yuan": a word that one country has, behind its adjective."""
    return WORDS.get(singular) if before.endswith(("ese", "ish", "ian", "an", "ch", "i")) else None
