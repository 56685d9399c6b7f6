"""Names that a spaCy pipeline of the user's own finds: more evidence beside the tables and rules of this package.

Optional: without it the program is complete. It only adds names that nothing else shows; it takes none away.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from checker.errors import CheckerError


class Entities(Struct, frozen=True, gc=False):
    """Spans (start, end) of a text that a pipeline takes for names of people, bodies and places."""

    people: frozenset[tuple[int, int]] = frozenset()
    bodies: frozenset[tuple[int, int]] = frozenset()
    places: frozenset[tuple[int, int]] = frozenset()


#: Reads the names of a text. Offsets point into the text given.
EntityReader = Callable[[str], Entities]

NO_ENTITIES = Entities()

# The labels of OntoNotes 5, which spaCy's English pipelines have, and of WikiNER, which its others have.
_PEOPLE = frozenset(["PERSON", "PER"])
_BODIES = frozenset(["ORG"])
_PLACES = frozenset(["GPE", "LOC", "FAC"])
_NEEDED = frozenset(["tok2vec", "transformer", "ner", "entity_ruler"])  # Other parts of a pipeline are left out.


def load_entity_reader(model: str) -> EntityReader:
    """The reader for a spaCy pipeline, by its name or folder.

    Raises CheckerError where spaCy or the pipeline is not installed, or where the pipeline finds no names.
    """
    try:
        import spacy
    except ImportError:
        raise CheckerError(
            "spaCy is not installed", hint="Install it with: pip install 'checker-news[ner]', or leave out --ner."
        ) from None
    try:
        pipeline = spacy.load(model)
    except OSError:
        raise CheckerError(
            f"there is no spaCy pipeline “{model}”",
            hint=f"Install it with: python -m spacy download {model}, or give the folder of one.",
        ) from None
    pipeline.select_pipes(enable=[name for name in pipeline.pipe_names if name in _NEEDED])
    if not {"ner", "entity_ruler"}.intersection(pipeline.pipe_names):
        raise CheckerError(f"the spaCy pipeline “{model}” finds no names", hint="Choose one with “ner”.")

    def read(text: str) -> Entities:
        found: dict[str, list[tuple[int, int]]] = {}
        for entity in pipeline(text).ents:
            found.setdefault(entity.label_, []).append((entity.start_char, entity.end_char))
        return Entities(*(frozenset(_of(found, labels)) for labels in (_PEOPLE, _BODIES, _PLACES)))

    return read


def _of(found: dict[str, list[tuple[int, int]]], labels: frozenset[str]) -> list[tuple[int, int]]:
    return [span for label, spans in found.items() if label in labels for span in spans]
