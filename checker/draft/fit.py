"""A topic → the rule that sees its sentences and no others: cue words are added while they bring the rule nearer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from checker.draft.bodies import Bodies
from checker.draft.cues import cue_words
from checker.draft.draft import Draft, cost, judged_by, rule_of
from checker.draft.topic import TOLD, Topic
from checker.kinds import all_kinds
from checker.model import Mention
from checker.story.story import Story
from checker.text.lemmas import read_phrase

_LEAST_CUES, _MOST_CUES = 2, 6
_MOST_NOT = 2
_SHARED = 2  # Articles.
# What a cue word of one article, a word of `not-about`, and a key left out count beside readings that are not the same.
_ALONE, _NOT, _FEWER = 0.25, 0.2, 1.0
_NO_CUES = frozenset(["person", "quote", "response"])  # What is expected, or who is asked, finds their sentences.


@dataclass(frozen=True, slots=True)
class Fitter:
    """Tries drafts of one topic on its story."""

    story: Story
    bodies: Bodies

    def fit(self, topic: Topic) -> Draft:
        """The draft whose readings are nearest to those of the claim found."""
        best, lowest = None, float("inf")
        for start in _starts(topic):
            draft = start if topic.kind in _NO_CUES else self._with_cues(start)
            own = self.cost(draft) + _FEWER * (draft.keys != topic.keys)
            if own < lowest:
                best, lowest = draft, own
            if not lowest:
                break
        assert best is not None  # a topic has at least one way to begin
        return best

    def cost(self, draft: Draft) -> float:
        """How far a draft's readings are from those of its claim; a cue word of one article alone counts a little."""
        readings = cost(draft.topic, judged_by(rule_of(draft, self.bodies), self.story))
        alone = sum(self._having(draft.topic, cue) < _SHARED for cue in draft.about)
        return readings + _ALONE * alone + _NOT * len(draft.not_about)

    def _with_cues(self, start: Draft) -> Draft:
        """The draft with cue words: those that bring it nearest one by one, or those that all its sentences have."""
        mentions = start.topic.mentions(*TOLD)
        words = cue_words(self.story, mentions, self.bodies)
        counted = {form for text in start.keys.get("of", ()) for form in read_phrase(text).lemmas}
        pool = [word for word in words if counted.isdisjoint(read_phrase(word).lemmas)]  # `of` asks for these already
        tried = [self._kept_off(self._added(start, pool), mentions)]
        if self.cost(tried[0]):
            tried.append(self._kept_off(self._added(start, words), mentions))
            tried.append(self._kept_off(self._covering(start, pool), mentions))
        return self._widened(self._thinned(min(tried, key=self.cost)), pool)

    def _covering(self, draft: Draft, pool: Sequence[str]) -> Draft:
        """The draft with the cue words that most of its articles have, until each has one."""
        wanted = set(draft.topic.articles(*TOLD))
        having = {cue: set(self._articles(draft.topic, cue)) for cue in pool}
        while wanted and len(draft.about) < _MOST_CUES:
            cue = max(pool, key=lambda one: len(having[one] & wanted), default="")
            if not cue or not having[cue] & wanted:
                break
            draft = replace(draft, about=(*draft.about, cue))
            wanted -= having[cue]
        return draft

    def _thinned(self, draft: Draft) -> Draft:
        """The draft without cue words that were added first, and that later ones have made needless."""
        lowest = self.cost(draft)
        for cue in draft.about:
            fewer = replace(draft, about=tuple(other for other in draft.about if other != cue))
            if len(draft.about) > _LEAST_CUES and self.cost(fewer) <= lowest:
                draft = fewer
        return draft

    def _added(self, draft: Draft, pool: Sequence[str]) -> Draft:
        """The draft with the cue words that bring it nearest, one by one."""
        tried = (replace(draft, about=(cue,)) for cue in pool)
        nearest = min(tried, key=self.cost, default=draft)
        while len(nearest.about) < _MOST_CUES:
            draft = nearest
            more = (replace(draft, about=(*draft.about, cue)) for cue in pool if cue not in draft.about)
            nearest = min((draft, *more), key=self.cost)
            if nearest is draft:
                break
        return nearest

    def _kept_off(self, draft: Draft, mentions: Sequence[Mention]) -> Draft:
        """The draft with words that show a sentence to be about something else."""
        own = set(cue_words(self.story, mentions, self.bodies))
        rivals = cue_words(self.story, list(self._rivals(draft, mentions)), self.bodies)
        words = [word for word in rivals if word not in own and word[0] != "{"]
        for _ in range(_MOST_NOT):
            more = (replace(draft, not_about=(*draft.not_about, word)) for word in words if word not in draft.not_about)
            draft = min((draft, *more), key=self.cost)
        return draft

    def _rivals(self, draft: Draft, mentions: Sequence[Mention]) -> Iterator[Mention]:
        """The mentions that the rule takes and must not."""
        places = {(mention.article, mention.span) for mention in mentions}
        judged = judged_by(rule_of(draft, self.bodies), self.story)
        for reading in judged.readings:
            yield from (mention for mention in reading.mentions if (mention.article, mention.span) not in places)

    def shares_cues(self, draft: Draft) -> bool:
        """Whether sentences of two articles have a cue word in common: else the words were only picked to fit."""
        cues = (*draft.about, *draft.keys.get("of", ()))
        return not cues or any(self._having(draft.topic, cue) >= _SHARED for cue in cues)

    def _having(self, topic: Topic, cue: str) -> int:
        return len(set(self._articles(topic, cue)))

    def _articles(self, topic: Topic, cue: str) -> Iterator[str]:
        """The articles of a topic whose sentences have a cue word."""
        phrases = [read_phrase(text) for text in self.bodies.spelled((cue,))]
        for mention in topic.mentions(*TOLD):
            page = self.story.by_id[mention.article]
            sentence = page.sentence_at(mention.sentence)
            if any(page.lemmas.find(phrase, sentence.first, sentence.after) is not None for phrase in phrases):
                yield mention.article

    def _widened(self, draft: Draft, pool: Iterable[str]) -> Draft:
        """The draft with more of the words that stand near, up to the least number, where they do no harm."""
        lowest = self.cost(draft)
        for cue in pool:
            if len(draft.about) >= _LEAST_CUES:
                break
            wider = replace(draft, about=(*draft.about, cue))
            if cue not in draft.about and self.cost(wider) <= lowest + _ALONE:
                draft = wider
        return draft


def _starts(topic: Topic) -> Iterator[Draft]:
    """The drafts to begin with: each way to write the value, with all keys and with those alone that must be there."""
    required = {key for key, spec in all_kinds()[topic.kind].keys.items() if spec.required}
    fewer = {key: texts for key, texts in topic.keys.items() if key in required}
    for expect in ((),) if topic.expects_nothing else topic.expects:
        yield Draft(topic, expect, keys=topic.keys)
        if len(fewer) < len(topic.keys):
            yield Draft(topic, expect, keys=fewer)
