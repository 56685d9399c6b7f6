"""A topic → the rule that sees its sentences and no others: cue words are added while they bring the rule nearer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from checker.draft.bodies import Bodies
from checker.draft.cues import cue_words
from checker.draft.draft import Draft, cost, judged_by, rule_of
from checker.draft.topic import TOLD, Topic
from checker.kinds import all_kinds
from checker.model import Mention, Phrase
from checker.story.story import Story
from checker.text.lemmas import read_phrase

_LEAST_CUES, _MOST_CUES = 2, 6
_MOST_NOT = 2
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
            own = self.cost(draft)
            if own < lowest:
                best, lowest = draft, own
            if not lowest:
                break
        assert best is not None  # a topic has at least one way to begin
        return best

    def cost(self, draft: Draft) -> float:
        """How far a draft's readings are from those of its claim."""
        return cost(draft.topic, judged_by(rule_of(draft, self.bodies), self.story))

    def _with_cues(self, draft: Draft) -> Draft:
        mentions = draft.topic.mentions(*TOLD)
        words = cue_words(self.story, mentions, self.bodies)
        counted = {form for text in draft.keys.get("of", ()) for form in read_phrase(text).lemmas}
        pool = [word for word in words if counted.isdisjoint(read_phrase(word).lemmas)]  # `of` asks for these already
        start = draft
        draft, lowest = self._added(start, pool)
        if lowest:
            with_counted = self._added(start, words)
            draft, lowest = with_counted if with_counted[1] < lowest else (draft, lowest)
        if lowest:
            draft, lowest = self._kept_off(draft, lowest, mentions)
        for cue in draft.about:  # one that was added first, and that later ones have made needless
            fewer = replace(draft, about=tuple(other for other in draft.about if other != cue))
            if len(draft.about) > _LEAST_CUES and self.cost(fewer) <= lowest:
                draft = fewer
        return self._widened(draft, pool, lowest)

    def _added(self, draft: Draft, pool: Sequence[str]) -> tuple[Draft, float]:
        """The draft with the cue words that bring it nearest, one by one."""
        lowest = float("inf")
        while len(draft.about) < _MOST_CUES:
            tried = [replace(draft, about=(*draft.about, cue)) for cue in pool if cue not in draft.about]
            nearest = min(((self.cost(one), at) for at, one in enumerate(tried)), default=(lowest, 0))
            if nearest[0] >= lowest:
                break
            draft, lowest = tried[nearest[1]], nearest[0]
        return draft, lowest

    def _kept_off(self, draft: Draft, lowest: float, mentions: Sequence[Mention]) -> tuple[Draft, float]:
        """The draft with words that show a sentence to be about something else."""
        own = set(cue_words(self.story, mentions, self.bodies))
        rivals = cue_words(self.story, list(self._rivals(draft, mentions)), self.bodies)
        for _ in range(_MOST_NOT):
            tried = [
                replace(draft, not_about=(*draft.not_about, word))
                for word in rivals if word not in own and word[0] != "{" and word not in draft.not_about
            ]  # fmt: skip
            nearest = min(((self.cost(one), at) for at, one in enumerate(tried)), default=(lowest, 0))
            if nearest[0] >= lowest:
                break
            draft, lowest = tried[nearest[1]], nearest[0]
        return draft, lowest

    def _rivals(self, draft: Draft, mentions: Sequence[Mention]) -> Iterator[Mention]:
        """The mentions that the rule takes and must not."""
        places = {(mention.article, mention.span) for mention in mentions}
        judged = judged_by(rule_of(draft, self.bodies), self.story)
        for reading in judged.readings:
            yield from (mention for mention in reading.mentions if (mention.article, mention.span) not in places)

    def shares_cues(self, draft: Draft) -> bool:
        """Whether sentences of two articles have a cue word in common: else the words were only picked to fit."""
        rule = rule_of(draft, self.bodies)
        phrases = (*rule.about, *rule.phrases.get("of", ()))
        return not phrases or any(len(set(self._having(draft.topic, phrase))) > 1 for phrase in phrases)

    def _having(self, topic: Topic, phrase: Phrase) -> Iterator[str]:
        for mention in topic.mentions(*TOLD):
            page = self.story.by_id[mention.article]
            sentence = page.sentence_at(mention.sentence)
            if page.lemmas.find(phrase, sentence.first, sentence.after) is not None:
                yield mention.article

    def _widened(self, draft: Draft, pool: Iterable[str], lowest: float) -> Draft:
        """The draft with more of the words that stand near, up to the least number, where they do no harm."""
        for cue in pool:
            if len(draft.about) >= _LEAST_CUES:
                break
            wider = replace(draft, about=(*draft.about, cue))
            if cue not in draft.about and self.cost(wider) <= lowest:
                draft = wider
        return draft


def _starts(topic: Topic) -> Iterator[Draft]:
    """The drafts to begin with: each way to write the value, with all keys and with those alone that must be there."""
    expects = topic.expects
    if topic.judged.tie and topic.articles("differs") and not all_kinds()[topic.kind].needs_expect:
        expects = ((),)
    required = {key for key, spec in all_kinds()[topic.kind].keys.items() if spec.required}
    fewer = {key: texts for key, texts in topic.keys.items() if key in required}
    for expect in expects:
        yield Draft(topic, expect, keys=topic.keys)
        if len(fewer) < len(topic.keys):
            yield Draft(topic, expect, keys=fewer)
