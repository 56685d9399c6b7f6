"""People: "HHS spokesman Andrew Nixon", "Nixon", "California Gov. Gavin Newsom's office", and names gone wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Key, Kind, Page, about
from checker.model import Candidate, Mention, Relation, Rule, Span, Value
from checker.text.given_and_family import split_name
from checker.text.lemmas import read_phrase
from checker.text.likeness import name_likeness, sounds_the_same
from checker.text.names import SUFFIXES, NameRun, bare, plain
from checker.text.roles import is_role
from checker.text.romanized import is_romanization
from checker.text.scan import Scan
from checker.text.wordlists import is_nickname
from checker.text.words import SPEECH_VERBS

# From this likeness on, one name may be a misspelling of the other (0..1; see text/likeness.py). Where the other
# half of the name is the same, less likeness is needed.
_LIKE = 0.72
_LIKE_BESIDE_SAME = 0.62


@dataclass(frozen=True, slots=True)
class Person(Value):
    """A person as named. `given` and `suffix` are "" where they are not there; `role` is as written, or None."""

    name: str
    given: str
    family: str
    suffix: str
    role: str | None
    key: str


class PersonKind(Kind):
    """Who: the name of a person, and the role it is given."""

    name = "person"
    summary = "a person's name: its spelling, and who holds a role"
    shares_words = True
    value_type = Person
    category = "person-name"
    order = 60
    example: ClassVar[str] = "Andrew Nixon"
    needs_expect = True
    mixed = "differs"
    otherwise = Relation("differs", "person-role", certainty=0.65)  # another name in the same role
    verb = "gives the name as"
    keys: ClassVar = {
        "role": Key("phrases", "what the person is; a name with this role is one of the claim"),
        "aliases": Key("texts", "other spellings that are fine"),
    }

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """The people of the scan."""
        for person in scan.people:
            value = Person(person.name, person.given, person.family, person.suffix, person.role, person.key)
            yield Found(person.span, value)

    def read(self, text: str) -> Value:
        """A full name, "Given Family", with or without a title before it.

        Raises ValueReadError for words without a capital letter.
        """
        words = text.replace(".", " ").replace(",", " ").split()
        while len(words) > 2 and is_role(words[0]):
            words.pop(0)
        if not words or not any(word[0].isupper() for word in words):
            raise ValueReadError(f"cannot read “{text}” as a person's name", hint=f"For example: {self.example}")
        suffix = words.pop() if len(words) > 1 and words[-1].lower() in SUFFIXES else ""
        given, family = split_name(words)
        return Person(text, given, family, suffix, None, "-".join(plain(word) for word in words))

    def normal(self, value: Value) -> str:
        """The name, without its role."""
        assert isinstance(value, Person)
        return plain(value.name)

    def select(self, rule: Rule, page: Page) -> list[Candidate]:
        """Names that are, or are like, the expected one; and a different name where the role is the rule's."""
        expected = rule.expect
        assert isinstance(expected, Person)
        others = _other_people(page, expected)
        candidates: list[Candidate] = []
        doubtful: list[Candidate] = []
        by_role: list[Candidate] = []
        for mention in (*page.by_kind.get(self.name, ()), *_unread_names(page, expected)):
            person = mention.value
            assert isinstance(person, Person)
            cues = about(rule, page, page.sentence_at(mention.sentence))
            role = _same_role(rule, person)
            if cues is None or (person.key in others and role is None):
                continue
            relation = self.compare(expected, person, rule)
            if relation.word == "agrees" or (
                relation.word == "differs" and person.given and _may_be(rule, person, role)
            ):
                candidates.append(Candidate(mention, 1.0, (*cues, _why(person, expected))))
            elif relation.word == "differs" and not person.given and (not person.role or _may_be(rule, person, role)):
                doubtful.append(Candidate(mention, 1.0, (*cues, _why(person, expected))))
            elif role is not None and person.given:
                by_role.append(Candidate(mention, 0.5, (*cues, f"the role “{role}”")))
        if candidates:
            # A surname alone that is like the expected one is a slip only where the article names that person too.
            candidates = sorted([*candidates, *doubtful], key=lambda candidate: candidate.mention.span)
        return candidates or by_role

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Same name: agrees. One spelling off: differs. Anybody else: unrelated, unless a role says otherwise."""
        assert isinstance(left, Person) and isinstance(right, Person)
        if rule and any(plain(right.name) == plain(alias) or plain(left.name) == plain(alias)
                        for alias in rule.texts.get("aliases", ())):  # fmt: skip
            return Relation("agrees", "person-name")
        if _letters(left.name) == _letters(right.name) or is_romanization(left.name, right.name):
            return Relation("agrees", "person-name")  # "Kim Jong-un", "Kim Jong Un"
        if _initials_of(left, right) or _initials_of(right, left):
            return Relation("agrees", "person-name")
        words = [plain(name).replace(".", "").split() for name in (left.name, right.name)]
        shorter, longer = sorted(words, key=len)
        if len(shorter) > 1 and longer[-len(shorter) :] == shorter:
            return Relation("agrees", "person-name")  # "Wasserman Schultz" of "Debbie Wasserman Schultz"
        if not left.family or not right.family:  # a given name alone, of somebody introduced before
            agrees = left.given and right.given and _given_agrees(left.given, right.given)
            return Relation("agrees" if agrees else "unrelated", "person-name")
        same_family = plain(left.family) == plain(right.family) or is_romanization(left.family, right.family)
        if same_family:
            return _compare_given(left, right)
        if left.given and right.given and not _given_agrees(left.given, right.given):
            return Relation("unrelated")
        likeness = name_likeness(left.family, right.family)
        same_given = bool(left.given and right.given)
        if likeness >= (_LIKE_BESIDE_SAME if same_given else _LIKE):
            certainty = 0.95 if same_given else 0.6 + 0.35 * likeness
            return Relation("differs", "person-name", f"“{right.family}” for “{left.family}”", certainty)
        return Relation("unrelated")


def _letters(name: str) -> str:
    return "".join(letter for letter in plain(name) if letter.isalpha())


def _may_be(rule: Rule, person: Person, role: str | None) -> bool:
    """Whether a name that is nearly the expected one may be that person: no other role is in the way."""
    wanted = rule.phrases.get("role", ())
    if role is not None or not person.role or not wanted:
        return True
    said = {_role_form(word) for word in read_phrase(person.role).lemmas} - _HONORIFICS
    if not said:
        return True
    offices = {form for phrase in wanted for form in map(_role_form, phrase.lemmas) if is_role(form)}
    return bool(said & offices)


# Roles that say the same: short and long forms after the AP Stylebook, forms for either sex as one.
_ROLE_FORMS = {
    "gov": "governor", "sen": "senator", "rep": "representative", "congressman": "representative",
    "congresswoman": "representative", "spokeswoman": "spokesman", "spokesperson": "spokesman", "advisor": "adviser",
    "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman", "ceo": "executive", "dr": "doctor",
    "prof": "professor", "lt": "lieutenant", "sgt": "sergeant", "capt": "captain", "councilwoman": "councilman",
    "policewoman": "policeman", "vp": "president",
}  # fmt: skip


# Titles of courtesy and rank that go with any office.
_HONORIFICS = frozenset("mr mrs ms mx miss mme mlle doctor professor sir dame lord lady hon honorable reverend".split())


def _role_form(word: str) -> str:
    return _ROLE_FORMS.get(word, word)


def _is_or_says(scan: Scan, run: NameRun, word: str, expected: Person) -> bool:
    """Whether a word is the expected family name, or nearly is and opens a sentence as the one who speaks."""
    if plain(word) == plain(expected.family):
        return True
    speaks = scan.tokens.at[run.last + 1] in SPEECH_VERBS
    return speaks and name_likeness(word, expected.family) >= _LIKE


def _unread_names(page: Page, expected: Person) -> list[Mention]:
    """Capitalised names that nothing showed to be a person's, and that have the expected name's family name.

    "Nixon" at the start of a sentence, or a given name that no list has: with a rule at hand they are read.
    """
    scan = page.scan
    read = {scan.clean.original(person.span).start for person in scan.people}
    mentions = []
    for run in scan.names:
        whole_span = scan.tokens.span(run.parts[0], run.parts[-1])
        words = [bare(word.strip(",.")) for word in scan.tokens.text[whole_span.start : whole_span.end].split()]
        given, surname = split_name(words)
        alone = len(words) == 1 and not words[0].isupper() and _is_or_says(scan, run, words[0], expected)
        whole = (
            bool(given and expected.given) and _given_agrees(given, expected.given)
            and name_likeness(surname, expected.family) >= _LIKE_BESIDE_SAME
        )  # fmt: skip
        if not (alone or whole):
            continue
        tokens = whole_span
        span = scan.clean.original(Span(tokens.start, tokens.end - 2 * scan.tokens.raw[run.last].endswith("'s")))
        if span.start not in read and not any(furniture.overlaps(tokens) for furniture in scan.furniture):
            text = page.article.text[span.start : span.end]
            value = Person(text, given, surname, "", None, "-".join(map(plain, words)))
            sentence = scan.clean.original(scan.sentence_span(scan.sentence_at(run.first)))
            mentions.append(Mention(page.article.id, "person", span, text, value, sentence))
    return mentions


def _why(person: Person, expected: Person) -> str:
    if plain(person.family) == plain(expected.family):
        return f"the name “{person.name}”"
    return f"the name “{person.name}”, which is close to “{expected.name}”"


def _other_people(page: Page, expected: Person) -> set[str]:
    """The keys of people whom the article introduces by a full name that is plainly somebody else's.

    "Sarah Nixon" elsewhere in the article makes "Nixon" nobody's in particular, so it is left out too.
    """
    keys = set()
    for mention in page.by_kind.get("person", ()):
        person = mention.value
        assert isinstance(person, Person)
        if person.given and not _given_agrees(person.given, expected.given) and expected.given:
            near = name_likeness(person.given.split()[0], expected.given.split()[0]) >= _LIKE_BESIDE_SAME
            if not (near and plain(person.family) == plain(expected.family)):
                keys.add(person.key)
    return keys


def _same_role(rule: Rule, person: Person) -> str | None:
    """The rule's role that a name is given in its article, or None."""
    wanted = rule.phrases.get("role", ())
    if not person.role or not person.given or not wanted:
        return None
    said = {_role_form(word) for word in read_phrase(person.role).lemmas}
    return next((phrase.text for phrase in wanted if set(map(_role_form, phrase.lemmas)) <= said), None)


def _initials_of(short: Person, full: Person) -> bool:
    """ "RFK Jr." is Robert F. Kennedy Jr."""
    letters = (short.given + short.family).replace(".", "").replace(" ", "")
    if not (letters.isupper() and 2 <= len(letters) <= 4) or not full.given:
        return False
    initials = "".join(word[0] for word in f"{full.given} {full.family}".replace(".", " ").split())
    return letters == initials.upper()


def _given_agrees(left: str, right: str) -> bool:
    """Given names that may be one person's: the same, an initial, a middle name more, a short form."""
    if not left or not right:
        return True
    a, b = (plain(name).split()[0] for name in (left, right))
    a, b = (name[0] if "." in name else name for name in (a, b))  # "H.J.", "J.": initials
    initial = (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b))
    short = (is_nickname(a, b) or is_nickname(b, a)) and not sounds_the_same(a, b)
    begins = 2 < min(len(a), len(b)) < 5 and abs(len(a) - len(b)) > 2 and (a.startswith(b) or b.startswith(a))  # Sal
    return (
        a == b or initial or short or begins or is_romanization(*(name.split(maxsplit=1)[0] for name in (left, right)))
    )


def _compare_given(left: Person, right: Person) -> Relation:
    """Same family name: the given names decide; middle names that cannot both be right are two people."""
    middle = [
        "".join(word[0] for word in plain(name).replace(".", " ").split()[1:]) for name in (left.given, right.given)
    ]
    if all(middle) and middle[0] != middle[1]:
        return Relation("unrelated")
    if _given_agrees(left.given, right.given):
        return Relation("agrees", "person-name")
    first, second = left.given.split()[0], right.given.split()[0]
    if name_likeness(first, second) >= _LIKE_BESIDE_SAME or sounds_the_same(first, second):
        return Relation("differs", "person-name", f"“{second}” for “{first}”", 0.9)
    return Relation("unrelated")


KIND = PersonKind()
