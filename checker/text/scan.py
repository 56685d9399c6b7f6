"""An article's text, scanned once: everything that the claim kinds read from."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass

from checker.model import Span
from checker.text.bodies import BodyName, find_bodies
from checker.text.clean import CleanText, clean
from checker.text.corrections import Correction, find_corrections
from checker.text.datelines import find_dateline
from checker.text.entities import NO_ENTITIES, EntityReader
from checker.text.furniture import find_furniture
from checker.text.headlines import headline_tokens
from checker.text.labels import find_labels
from checker.text.names import NameRun, lex_names
from checker.text.numeral import Numeral
from checker.text.numerals import lex_numerals
from checker.text.people import find_people
from checker.text.people_keys import PersonName
from checker.text.places import PlaceName, find_places
from checker.text.quotations import Quotation, find_quotations
from checker.text.sentences import Sentence, split_sentences
from checker.text.tokens import Tokens, tokenize


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """The layers of one text. Offsets point into `clean.text`; token indexes into `tokens`.

    sentence_firsts: the first token of each sentence.
    name_ends: the last token of every name in `people`.
    labels: the indexes of the numerals that are part of a name and count nothing.
    corrections: what the text says that it once had wrong.
    published: the anchor of relative dates, or None where it is not known.
    day_first: whether 3/4/2025 is the third of April where the article is from, or None where that is not known.
    """

    clean: CleanText
    tokens: Tokens
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    numerals: tuple[Numeral, ...]
    labels: frozenset[int]
    names: tuple[NameRun, ...]
    people: tuple[PersonName, ...]
    bodies: tuple[BodyName, ...]
    places: tuple[PlaceName, ...]
    name_ends: frozenset[int]
    furniture: tuple[Span, ...]
    dateline: Span | None
    corrections: tuple[Correction, ...]
    sentence_firsts: tuple[int, ...]
    published: dt.date | None
    day_first: bool | None

    @property
    def text(self) -> str:
        """The text without invisible characters."""
        return self.clean.text

    def in_dateline(self, token: int) -> bool:
        """Whether a token stands in the dateline of the story."""
        return self.dateline is not None and self.dateline.start <= self.tokens.starts[token] < self.dateline.end

    def sentence_at(self, token: int) -> Sentence:
        """The sentence that a token stands in."""
        return self.sentences[max(bisect_right(self.sentence_firsts, token) - 1, 0)]

    def sentence_span(self, sentence: Sentence) -> Span:
        """Where a sentence stands in the clean text."""
        return self.tokens.span(sentence.first, sentence.after - 1)

    def slice(self, span: Span) -> str:
        """The words of a span, as written."""
        return self.clean.text[span.start : span.end]


def scan_text(
    text: str,
    published: dt.date | None = None,
    body_start: int = 0,
    day_first: bool | None = None,
    read_entities: EntityReader | None = None,
) -> Scan:
    """Scan a text. `body_start`: what stands before this offset (front matter) is not read.

    read_entities: finds names that nothing else shows to be one; without it none are added.
    """
    cleaned = clean(" " * body_start + text[body_start:] if body_start else text)
    tokens = tokenize(cleaned.text)
    sentences = split_sentences(tokens)
    names = lex_names(tokens, sentences)
    headlines = headline_tokens(tokens, sentences)
    entities = read_entities(cleaned.text) if read_entities else NO_ENTITIES
    people = find_people(tokens, cleaned.text, names, headlines, entities.people)
    persons = frozenset(i for person in people for i in range(person.first, person.last + 1))
    bodies = find_bodies(tokens, cleaned.text, names, persons, headlines, entities.bodies)
    taken = persons.union(i for body in bodies for i in range(body.first, body.last + 1))
    numerals = lex_numerals(tokens)
    return Scan(
        clean=cleaned,
        tokens=tokens,
        sentences=sentences,
        quotations=find_quotations(tokens, cleaned.text),
        numerals=numerals,
        labels=find_labels(tokens, numerals, sentences, headlines),
        names=names,
        people=people,
        bodies=bodies,
        places=find_places(tokens, cleaned.text, names, taken, headlines, entities.places),
        name_ends=frozenset(person.last for person in people),
        furniture=find_furniture(cleaned.text),
        dateline=find_dateline(cleaned.text),
        corrections=find_corrections(tokens, sentences),
        sentence_firsts=tuple(sentence.first for sentence in sentences),
        published=published,
        day_first=day_first,
    )
