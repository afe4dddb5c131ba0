"""Texts as export.ts writes them: columns of what each token is, and small questions about them."""
import bisect
import json

SUBJECTS = {"nsubj", "csubj"}


def load(path):
    """The texts of a file, with starts and ends of tokens, children and depth in the tree."""
    with open(path) as lines:
        return [prepared(json.loads(line)) for line in lines]


def prepared(text):
    text["starts"] = [start for start, _ in text["tok"]]
    text["ends"] = [end for _, end in text["tok"]]
    text["children"] = [[] for _ in text["tok"]]
    for token, head in enumerate(text["head"]):
        if head >= 0:
            text["children"][head].append(token)
    text["depth"] = [depth(text["head"], token) for token in range(len(text["tok"]))]
    return text


def depth(heads, token):
    steps = 0
    while heads[token] >= 0 and steps < 60:
        token = heads[token]
        steps += 1
    return steps


def form(text, token):
    return text["text"][text["starts"][token] : text["ends"][token]]


def tokens_of(text, spans):
    """Ranges of tokens that spans of characters touch; a span is {start, end} or [start, end]."""
    found = []
    for span in spans:
        start, end = (span["start"], span["end"]) if isinstance(span, dict) else span
        first = bisect.bisect_right(text["ends"], start)
        last = first
        while last < len(text["tok"]) and text["starts"][last] < end:
            last += 1
        if last > first:
            found.append((first, last))
    return found


def places(ranges):
    return {token for first, last in ranges for token in range(first, last)}


def jaccard(a, b):
    a, b = places(a), places(b)
    return len(a & b) / max(1, len(a | b))


def top(text, tokens):
    """The highest of some tokens in the tree, the first of equals."""
    return min(tokens, key=lambda token: (text["depth"][token], token))


def subject(text, token):
    """The range of the subject of a word or of those that it shares one with; None where it has none."""
    for _ in range(4):
        for child in text["children"][token]:
            if text["rel"][child] in SUBJECTS:
                return text["left"][child], text["right"][child] + 1
        for child in text["children"][token]:
            if text["upos"][token] != "VERB" and text["rel"][child] in ("nmod", "obl") and is_owner(text, child):
                return text["left"][child], text["right"][child] + 1
        if text["rel"][token] not in ("conj", "xcomp", "advcl", "acl", "aux") or text["head"][token] < 0:
            return None
        token = text["head"][token]
    return None


def is_owner(text, token):
    marks = [child for child in text["children"][token] if text["rel"][child] == "case"]
    return any(form(text, mark).lower() in ("by", "of", "'s", "'") for mark in marks)
