"""What the network learns from one text: frames, each a word or cue with what belongs to it.

A frame is a dict: kind (say, stance, meeting), cue (first and last token of it), cues (all its pieces), source and
content (ranges of tokens; source None where nobody marked the parts), matters ([(first, last, stance, firmness)], None
where nobody marked them)."""
import collections
import functools
import math
import re
import unicodedata

from tokens import form, jaccard, places, subject, tokens_of, top

STATUSES = ["held", "underway", "scheduled", "agreed", "proposed", "possible", "declined", "cancelled", "postponed"]
FIRMNESSES = ["firm", "qualified", "vague"]


@functools.lru_cache(200_000)
def plain(word):
    marks = unicodedata.normalize("NFD", word or "")
    return "".join(c for c in marks if not unicodedata.category(c).startswith("M")).lower()


def attributed(text):
    """Frames of a text in which only who says what is marked."""
    frames = []
    for attribution in text["attributions"]:
        cues = tokens_of(text, attribution["cue"])
        if cues:
            source, content = (tokens_of(text, attribution[role]) for role in ("source", "content"))
            frames.append(dict(kind="say", cue=cues[0], cues=cues, source=source, content=content, matters=None))
    return frames


def annotated(text, meeting_words):
    """Frames of a text that annotators have read: whole, or all but its statements, which a model has found."""
    said = statements(text) if "statements" in text["gold"] else unmarked(text)
    frames = [*said, *stances(text, said)]
    return [*frames, *meetings(text, meeting_words)]


def unmarked(text):
    """Frames of statements that a model found: nothing is learnt of their parts, only which matters they are on."""
    frames = []
    for found in text["found"]:
        cues, content = tokens_of(text, [found["cue"]]), tokens_of(text, found["content"])
        if cues and content:
            frames.append(dict(kind="say", cue=cues[0], cues=[], source=None, content=content, speaker=found["names"],
                               matters=[]))
    return frames


def statements(text):
    """Frames of the annotated statements. Their cues weren't marked: where a model finds a statement of the same words,
    its cue is taken, else the word that governs them in the tree. Those without one are left out."""
    gold = text["gold"]["statements"]
    contents = [tokens_of(text, one["content"]) for one in gold]
    spans = [(tokens_of(text, [one["cue"]]), tokens_of(text, [one["source"]] if one["source"] else []),
              tokens_of(text, one["content"])) for one in text["found"]]
    pairs = [(jaccard(content, found), i, j) for i, content in enumerate(contents) for j, (_, _, found) in
             enumerate(spans)]
    alike = {}
    for likeness, i, j in sorted(pairs, reverse=True):
        if likeness >= 0.5 and i not in alike and j not in alike.values():
            alike[i] = j
    frames = []
    for i, content in enumerate(contents):
        if not content:
            continue
        cues, sources, _ = spans[alike[i]] if i in alike else ([], [], [])
        if "cue" in gold[i]:
            cue, source = span(text, gold[i]["cue"]), span(text, gold[i]["source"])
        elif cues and cues[0][0] not in places(content):
            cue, source = cues[0], sources[0] if sources else None
        else:
            cue, source = governor(text, content)
        if cue is not None:
            frames.append(dict(kind="say", cue=cue, cues=[cue], source=[source] if source else [],
                               content=[with_that(text, piece, cue) for piece in content],
                               speaker=gold[i]["speaker"], matters=[]))
    return frames


def with_that(text, piece, cue):
    """A piece of content with the "that" before it, which PolNeAR counts in and the annotators don't."""
    first, last = piece
    is_that = first > 0 and text["rel"][first - 1] == "mark" and form(text, first - 1).lower() == "that"
    return (first - 1, last) if is_that and not cue[0] <= first - 1 < cue[1] else piece


def governor(text, content):
    """The cue and the source of what is said, by the tree; (None, None) where no word governs it."""
    inside = places(content)
    above = []
    for first, last in content[:2]:
        head = text["head"][top(text, range(first, last))]
        while head >= 0 and head in inside:
            head = text["head"][head]
        if head >= 0:
            above.append(head)
    cue = next((token for token in above if text["upos"][token] in ("VERB", "NOUN", "ADJ")), None)
    if cue is None:
        cue = beside(text, content, inside)
    if cue is None and above and text["upos"][above[0]] != "PUNCT":
        cue = above[0]
    if cue is None:
        return None, None
    last = cue + 1
    if (last < len(text["tok"]) and text["rel"][last] == "compound" and text["head"][last] == cue
            and text["upos"][last] == "ADP"):
        last += 1
    return (cue, last), source_of(text, cue, inside)


def beside(text, content, inside):
    """The verb that hangs below what is said: "…, he said"."""
    hanging = ("parataxis", "ccomp", "advcl", "acl", "conj")
    for first, last in content:
        for token in range(first, last):
            for child in text["children"][token]:
                if child not in inside and text["rel"][child] in hanging and text["upos"][child] == "VERB":
                    return child
    return None


def source_of(text, cue, inside):
    found = subject(text, cue)
    if not found:
        return None
    first, last = found
    while first < last and first in inside:
        first += 1
    if first <= cue < last:
        last = cue
    fits = first < last and last - first < 25 and not inside & set(range(first, last))
    return (first, last) if fits else None


def stances(text, said):
    """Puts the annotated positions into the frames of their actors' statements; gives frames of their own for the
    others, and marks statements of which nobody can tell what stance they take."""
    alone = []
    marks = {mark["i"]: mark for mark in text["marks"] or []}
    for i, position in enumerate(text["gold"]["positions"]):
        mark = marks.get(i, position)
        evidence = tokens_of(text, position["evidence"])
        marked = "trigger" in mark
        matter = span(text, mark["matter"]) if marked else matter_of(text, position)
        trigger = span(text, mark["trigger"]) if marked else None
        own = [frame for frame in said if shares(frame["speaker"], position["actor"])]
        if matter is None:
            for frame in own:
                if places([*frame["content"], frame["cue"]]) & places(evidence):
                    frame["matters"] = None
            continue
        stance = (*matter, position["stance"], position["firmness"][0])
        holding = [frame for frame in said if trigger and frame["cue"][0] <= trigger[0] < frame["cue"][1]]
        holding = holding or [frame for frame in own if 2 * len(places(frame["content"]) & set(range(*matter))) >=
                              matter[1] - matter[0]]
        if holding:
            smallest = min(holding, key=lambda frame: sum(last - first for first, last in frame["content"]))
            if smallest["matters"] is not None:
                smallest["matters"].append(stance)
        elif marked and trigger:
            holder = span(text, mark["holder"])
            add_alone(alone, trigger[0], [holder] if holder else [], stance)
        else:
            found = guessed(text, position, evidence, matter)
            if found:
                add_alone(alone, *found, stance)
    return alone


def span(text, given):
    """The tokens of a marked span; None for none."""
    found = tokens_of(text, [given]) if given else []
    return found[0] if found else None


def add_alone(alone, trigger, holder, stance):
    """A stance that a word of the report takes."""
    for frame in alone:
        if frame["cue"] == (trigger, trigger + 1) and frame["source"] == holder:
            frame["matters"].append(stance)
            return
    cue = (trigger, trigger + 1)
    alone.append(dict(kind="stance", cue=cue, cues=[cue], source=holder, content=[], matters=[stance]))


def guessed(text, position, evidence, matter):
    """The word that takes an unmarked stance, and its holder: the highest word of the evidence in the sentence of the
    matter; None where there is none."""
    sentence = text["sent"][matter[0]]
    words = [token for token in places(evidence) if text["sent"][token] == sentence and text["upos"][token] != "PUNCT"]
    if not words:
        return None
    trigger = top(text, words)
    tokens = [token for token, own in enumerate(text["sent"]) if own == sentence]
    return trigger, holder_of(text, position["actor"], trigger, (tokens[0], tokens[-1] + 1))


def holder_of(text, names, trigger, sentence):
    found = [span for span in named(text, names, *sentence) if not span[0] <= trigger < span[1]]
    if found:
        nearest = min(found, key=lambda span: (0 if span[1] <= trigger else 1, abs(span[0] - trigger),
                                               span[0] - span[1]))
        return [longest(found, nearest)]
    pronoun = subject(text, trigger)
    return [pronoun] if pronoun and pronoun[1] - pronoun[0] <= 2 else []


def longest(spans, inner):
    return max((s for s in spans if s[0] <= inner[0] and inner[1] <= s[1]), key=lambda s: s[1] - s[0])


def named(text, names, first, last):
    """Ranges in [first, last) that carry one of the names, the longest first."""
    forms = [plain(form(text, token)).strip(".,") for token in range(first, last)]
    found = set()
    for name in names:
        words = [word.strip(".") for word in re.findall(r"[^\W_][\w.&'’-]*", plain(name))]
        for i in range(len(forms) - len(words) + 1):
            if words and all(forms[i + j].replace("'s", "") == word for j, word in enumerate(words)):
                found.add((first + i, first + i + len(words)))
    return sorted(found, key=lambda span: (span[0] - span[1], span[0]))


def shares(a, b):
    return bool(a and b and set(a) & set(b))


LIGHT = set(
    "the and for with that this from into over about their its his her our your was were are been being have has had "
    "will would could should may might not any all more than who whom which what when where how some such other out "
    "off upon between against during under after before until while also only new said to of in on by as at a an is "
    "be it or but if".split()
)


def stem(word):
    return plain(re.sub(r"['’]s$", "", word))[:5]


def matter_of(text, position):
    """The range in or beside the evidence that names what an annotated position is on: of phrases of the tree the one
    that has most words in common with the annotators' own name for it. None where none has a word but names."""
    words = [w for w in re.findall(r"[^\W_][\w'’-]*", position["issue"] or "") if len(w) > 2 and w.lower() not in LIGHT]
    rest = {stem(w) for w in words if not w[:1].isupper()}
    wanted = rest | {stem(w) for w in words}
    evidence = {t for t, (a, b) in enumerate(text["tok"]) if any(e["start"] < b and a < e["end"] for e in
                                                                 position["evidence"])}
    best = None
    for first, last in candidates(text, sorted(evidence)):
        if sum(token in evidence for token in range(first, last)) < 0.6 * (last - first):
            continue
        stems = [stem(w) for w in (form(text, token) for token in range(first, last)) if len(w) > 2 and w.lower()
                 not in LIGHT]
        hit = {s for s in stems if s in wanted}
        if not hit or (rest and not hit & rest):
            continue
        precision, recall = sum(s in wanted for s in stems) / len(stems), len(hit) / len(wanted)
        # Twice as much for words of the name as for brevity.
        score = round(3 * precision * recall / (2 * precision + recall), 4) - 0.002 * (last - first)
        if best is None or score > best[0]:
            best = (score, first, last)
    return best and best[1:]


def candidates(text, tokens):
    """Phrases of the tree, with and without what opens them, whole or cut after one of the words that hang below."""
    found = set()
    for token in tokens:
        first, last = text["left"][token], text["right"][token] + 1
        inner = first
        while inner < token and text["rel"][inner] in ("mark", "case", "punct", "cc", "det"):
            inner += 1
        found |= {(first, last), (inner, last), (inner, token + 1), (token, last)}
        for child in text["children"][token]:
            if child > token:
                found |= {(inner, text["right"][child] + 1), (token, text["right"][child] + 1)}
    return sorted((a, b) for a, b in found if b > a)


def meeting_words(texts):
    """How likely a lemma with its part of speech is to stand in the evidence of a meeting."""
    inside, outside = collections.Counter(), collections.Counter()
    for text in texts:
        told = set()
        for meeting in text["gold"]["meetings"]:
            own = places(tokens_of(text, meeting["evidence"]))
            told |= own
            inside.update({key for key in (word_key(text, token) for token in own) if key})
        outside.update(key for key in (word_key(text, t) for t in range(len(text["tok"])) if t not in told) if key)
    return {key: (n + 0.2) / (n + outside[key] + 2) for key, n in inside.items()}


def word_key(text, token):
    upos = text["upos"][token]
    return f"{text['lemma'][token]}/{upos[:1]}" if upos in ("NOUN", "VERB") else None


#: A word that is rarer in what tells of meetings isn't taken for the one that does.
LEAST_MEETING = 0.1


def meetings(text, likeliness):
    """Frames of the annotated meetings: of the words of their evidence the one that tells most of meetings, and those
    of their sides that its sentence names."""
    frames = []
    for meeting in text["gold"]["meetings"]:
        trigger, sides = met(text, meeting, likeliness)
        if trigger is None:
            continue
        same = next((frame for frame in frames if frame["cue"] == (trigger, trigger + 1)), None)
        if same:
            same["source"] += [side for side in sides if side not in same["source"]]
            continue
        cue = (trigger, trigger + 1)
        frames.append(dict(kind="meeting", cue=cue, cues=[cue], source=sides, content=[], matters=None,
                           statuses=meeting["status"]))
    return frames


def met(text, meeting, likeliness):
    """The word that tells of a meeting and its sides: those marked, else by the words; (None, []) for none."""
    if "trigger" in meeting:
        trigger = span(text, meeting["trigger"])
        sides = [side for side in (span(text, given) for given in meeting["sides"]) if side]
        return (trigger[0], sides) if trigger else (None, [])
    tokens = sorted(places(tokens_of(text, meeting["evidence"])))
    score = lambda token: likeliness.get(word_key(text, token), 0)
    trigger = max(tokens, key=score, default=None)
    if trigger is None or score(trigger) < LEAST_MEETING:
        return None, []
    return trigger, sides_of(text, meeting["participants"], trigger)


def sides_of(text, participants, trigger):
    sentence = text["sent"][trigger]
    near = [t for t in range(max(0, trigger - 120), min(len(text["tok"]), trigger + 120)) if text["sent"][t] ==
            sentence]
    found = []
    for names in participants:
        spans = [s for s in named(text, names, near[0], near[-1] + 1) if not s[0] <= trigger < s[1]]
        if spans:
            cost = lambda s: abs(s[0] - trigger) + (0 if s[0] < trigger else 2) - 2 * (s[1] - s[0])
            found.append(longest(spans, min(spans, key=cost)))
    return found
