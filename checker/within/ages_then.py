"""Ages in a year that do not fit the birth told in the sentence: "Born in 1891, she had a show in 1921, aged 36"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.kinds.age import Age
from checker.kinds.date import Date
from checker.kinds.kind import Page
from checker.model import Mention
from checker.text.sentences import Sentence
from checker.within.birth_years import KIN, birth_date
from checker.within.doubt import Doubt, evidence

_AGED = (
    ["aged"],
    [",", "aged"],
    ["at", "age"],
    [",", "at"],
    ["at"],
    ["at", "the", "age", "of"],
    [",", "at", "the", "age", "of"],
)
_LIVED = frozenset(["was", "turned"])
_ORIGINS = frozenset(["family", "parents"])
_OTHERS = frozenset("whose who brother's sister's father's mother's".split())


def find_wrong_ages_then(page: Page) -> Iterator[Doubt]:
    """Ages told with the year in which somebody was so old, beside the year of birth."""
    tokens = page.scan.tokens
    if "age" not in page.by_kind or "born" not in tokens.vocabulary:
        return
    dates = {page.places[each.span].start: each for each in page.by_kind.get("date", ())}
    for born in tokens.places(frozenset(["born"])):
        sentence = page.scan.sentence_at(born)
        words = tokens.words[sentence.first : sentence.after]
        birth = birth_date(page, born, dates)
        kin = KIN - _ORIGINS if born == sentence.first else KIN  # "Born in 1891 to a fisherman's family, she"
        if not {"about", "around", "circa", "c", "died"}.isdisjoint(words):
            continue  # not sure of the birth; or of the death, which birth_years.py looks at
        if birth is None or words.count("born") != 1 or not (kin | _OTHERS).isdisjoint(words):
            continue
        behind = {at: date for at, date in dates.items() if born < at < sentence.after and date != birth.mention}
        for age in page.by_kind["age"]:
            place = page.places[age.span]
            if not (page.places[birth.mention.span].stop <= place.start < sentence.after) or age.quoted:
                continue
            year = _year_of(page, sentence, place, behind)
            told = _years(age)
            if year is None or told is None:
                continue
            then = int(_edtf(year)[:4])
            if not then - birth.last.year - 1 <= told <= then - birth.first.year:
                yield _doubt(age, birth.mention, year, then - birth.last.year)


def _years(age: Mention) -> int | None:
    assert isinstance(age.value, Age)
    value = age.value
    whole = value.bound == "exact" and value.years is not None and value.years == value.years.to_integral_value()
    return int(value.years or 0) if whole else None


def _edtf(date: Mention) -> str:
    assert isinstance(date.value, Date)
    return date.value.edtf


def _year_of(page: Page, sentence: Sentence, place: range, dates: dict[int, Mention]) -> Mention | None:
    """The date that an age is told of: "in 1921, aged 36", "at 14 in 2011", "was 38 when … in 1974"."""
    tokens = page.scan.tokens
    dates = {at: date for at, date in dates.items() if _edtf(date)[:4].isdigit() and _edtf(date)[:4] in date.text}
    for lead in _AGED:
        if tokens.words[max(place.start - len(lead), 0) : place.start] != lead:
            continue
        before = [date for date in dates.values() if page.places[date.span].stop == place.start - len(lead)]
        if before and lead[-1] != "at":
            return before[0]
        if tokens.at[place.stop] == "in" and place.stop + 1 in dates:
            return dates[place.stop + 1]
    behind = [date for at, date in dates.items() if at > place.start]
    alone = sum(1 for each in page.by_kind["age"] if page.sentence_of(each) == sentence) == 1
    when = alone and tokens.at[place.start - 1] in _LIVED and tokens.at[place.stop] == "when"
    return behind[0] if when and len(behind) == 1 and sentence.first < place.start else None


def _doubt(age: Mention, birth: Mention, year: Mention, years: int) -> Doubt:
    then = _edtf(year)[:4]
    return Doubt(
        "age", f"The age in {then}", "arithmetic", "warning", 0.75,
        f"writes “{age.text}” of “{year.text}” and gives the birth as “{birth.text}”; in {then} that makes "
        f"{years - 1} or {years}.",
        "The sentence tells the birth, the year and the age.",
        (evidence(age),), (evidence(birth), evidence(year)), (age,), f"{age.text} {birth.text} {year.text}",
    )  # fmt: skip


CHECK = find_wrong_ages_then
