"""What the network sees at once: windows of whole paragraphs, as src/read/meaning/windows.ts makes them, with the
labels of what is in them."""
import numpy as np

from encoder import END, START
from frames import FIRMNESSES, STATUSES
from tokens import form

PACKED, LONGEST, LEAST, MOST_PIECES = 128, 300, 100, 510
STANCES = {"for": 1, "against": 3, "noncommittal": 5}
KINDS = {"say": 0, "stance": 1, "meeting": 2}
#: A token that nothing is learnt of.
UNKNOWN = -100
#: Steps of the distance from the cue: src/read/attribute/frame-columns.ts.
STEPS = np.array([7, 9, 12, 16, 22, 30, 45, 65, 100])


class Window:
    """The tokens [first, last) of a text: pieces, labels of cues and words, frames."""

    def __init__(self, text, first, last, word_piece, relations):
        self.text, self.first, self.last, self.n = text, first, last, last - first
        self.relations = relations
        self.read(word_piece)
        self.cue = np.zeros(self.n, int)
        self.stance = np.zeros(self.n, int)
        self.meeting = np.zeros(self.n, int)
        self.frames = []

    def read(self, word_piece):
        text = self.text
        self.ids, self.cases, self.quotes, self.starts = [START], [0], [0], []
        for token in range(self.first, self.last):
            word = form(text, token)
            pieces = word_piece.pieces(word)
            self.starts.append(min(len(self.ids), MOST_PIECES - 1))
            quote = text["qstate"][token] * 4 + text["qkind"][token] if text["quote"][token] >= 0 else 0
            self.ids += pieces
            self.cases += [case(word)] * len(pieces)
            self.quotes += [quote] * len(pieces)
        self.ids, self.cases, self.quotes = (
            column[:MOST_PIECES] for column in (self.ids + [END], self.cases + [0], self.quotes + [0])
        )

    def columns(self, first, last):
        """What the network sees of each token as it stands to the cue [first, last): src/read/attribute/
        frame-columns.ts. [7, tokens]"""
        text, offset = self.text, self.first
        tokens = np.arange(self.n)
        away = np.where(tokens < first, first - tokens, np.where(tokens >= last, tokens - last + 1, 0))
        step = np.where(away < 7, away, 7 + np.searchsorted(STEPS, away, side="right") - 1)
        distance = np.where(tokens < first, step, np.where(tokens >= last, 15 + step, 0))
        inside = lambda token: offset + first <= token < offset + last
        top = next((t for t in range(offset + first, offset + last) if not inside(text["head"][t])), offset + first)
        up, down, branch, cue_branch = ways(text, top, self.first, self.last)
        relation = lambda row: np.array([self.relations.get(text["rel"][t], 0) if t >= 0 else 0 for t in row])
        edge = [0 if t < 0 else (text["left"][t] == offset + i) + 2 * (text["right"][t] == offset + i) for i, t in
                enumerate(branch)]
        quote = np.array(text["quote"][self.first : self.last])
        quoted = np.where(quote < 0, 0, np.where(quote == quote[top - offset], 1, 2))
        sentence = np.sign(np.array(text["sent"][self.first : self.last]) - text["sent"][top])
        sentence = np.where(sentence == 0, 0, np.where(sentence < 0, 1, 2))
        rows = [distance, up, down, relation(branch), relation(cue_branch), edge, quoted + 3 * sentence]
        return np.stack(rows).astype(np.int8)

    def add(self, frame):
        """Adds a frame whose cue lies in the window whole."""
        first, last = (place - self.first for place in frame["cue"])
        if first < 0 or last > self.n:
            return
        parts = None
        if frame["source"] is not None:
            parts = np.zeros(self.n, int)
            own = set(range(*frame["cue"]))
            self.mark(parts, frame["content"], 3, own)
            self.mark(parts, frame["source"], 1, own)
            parts = begun(parts)
        matters = None
        if frame["matters"] is not None:
            matters = np.zeros(self.n, int)
            for start, end, stance, _ in sorted(frame["matters"], key=lambda m: m[0] - m[1]):
                self.mark(matters, [(start, end)], STANCES[stance], set())
            matters = begun(matters)
        firmness = FIRMNESSES.index(frame["matters"][0][3]) if frame["matters"] else None
        statuses = [STATUSES.index(status) for status in frame.get("statuses", [])]
        self.frames.append(dict(first=first, last=last, kind=KINDS[frame["kind"]], parts=parts, matters=matters,
                                firmness=firmness, statuses=statuses, columns=self.columns(first, last), frame=frame))

    def mark(self, labels, ranges, first, skipped):
        paragraph = self.text["para"]
        for start, end in ranges:
            label = first
            for token in range(max(start, self.first), min(end, self.last)):
                if token > self.first and paragraph[token] != paragraph[token - 1]:
                    label = first
                if token not in skipped:
                    labels[token - self.first] = label
                    label = first + 1

    def label(self, frames, read):
        """`read`: what annotators have marked: "all" of the text, all but statements ("meaning"), or only who says what
        ("statements"), and not what is said inside of what is said."""
        for frame in frames:
            if frame["kind"] == "say":
                for first, last in frame["cues"]:
                    if self.first <= first and last <= self.last:
                        self.cue[first - self.first] = 1
                        self.cue[first + 1 - self.first : last - self.first] = 2
            elif self.first <= frame["cue"][0] < self.last:
                (self.stance if frame["kind"] == "stance" else self.meeting)[frame["cue"][0] - self.first] = 1
        if read == "meaning":
            self.cue[:] = UNKNOWN
        if read == "statements":
            self.stance[:] = self.meeting[:] = UNKNOWN
            for first, last in (content for frame in frames for content in frame["content"]):
                inside = slice(max(0, first - self.first), max(0, last - self.first))
                self.cue[inside] = np.where(self.cue[inside] == 0, UNKNOWN, self.cue[inside])
        for frame in frames:
            self.add(frame)
        return self


def begun(labels):
    """A span that goes on where none began begins there."""
    for i, label in enumerate(labels):
        if label > 0 and label % 2 == 0 and (i == 0 or labels[i - 1] not in (label, label - 1)):
            labels[i] -= 1
    return labels


def case(word):
    return 0 if not word[:1].isupper() else 2 if len(word) > 1 and word.isupper() else 1


def windows(text):
    """Ranges of tokens: whole paragraphs, up to 128 tokens; longer ones cut where a sentence ends."""
    packed = []
    for first, last in text["stretches"]:
        if packed and last - packed[-1][0] <= PACKED:
            packed[-1][1] = last
        else:
            packed.append([first, last])
    return [window for first, last in packed for window in cut(text["sent"], first, last)]


def sentences(text):
    """Ranges of tokens of each sentence."""
    ends = [i for i in range(1, len(text["sent"])) if text["sent"][i] != text["sent"][i - 1]]
    return list(zip([0, *ends], [*ends, len(text["sent"])]))


def cut(sentences, first, last):
    while last - first > LONGEST:
        most = end = first + LONGEST
        while end > first + LEAST and sentences[end - 1] == sentences[most]:
            end -= 1
        end = end if end > first + LEAST else most
        yield first, end
        first = end
    yield first, last


def ways(text, top, first, last):
    """Steps from the cue's top word up to what it has in common with each token, and down from there, and the words by
    which both hang from it: src/read/attribute/frame-columns.ts."""
    head, sentence = text["head"], text["sent"]
    low, high = top, top + 1
    while low > first and sentence[low - 1] == sentence[top]:
        low -= 1
    while high < last and sentence[high] == sentence[top]:
        high += 1
    n = last - first
    up, down = np.full(n, 7), np.full(n, 9)
    branch, cue_branch = np.full(n, -1), np.full(n, -1)
    known = np.zeros(n, bool)
    token, steps, below = top, 0, -1
    while low <= token < high and not known[token - first]:
        at = token - first
        up[at], down[at], cue_branch[at], known[at] = min(6, steps), 0, below, True
        token, steps, below = head[token], steps + 1, token
    for start in range(low, high):
        token, path = start, []
        while low <= token < high and not known[token - first]:
            known[token - first] = True
            path.append(token)
            token = head[token]
        joins = low <= token < high and up[token - first] < 7
        above = token
        for below in reversed(path):
            if joins:
                a, b = above - first, below - first
                up[b], down[b] = up[a], min(8, down[a] + 1)
                branch[b] = below if down[a] == 0 else branch[a]
                cue_branch[b] = cue_branch[a]
            above = below
    return up, down, branch, cue_branch
