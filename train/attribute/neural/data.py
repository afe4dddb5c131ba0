"""The sequences that export.ts wrote, in batches of like length."""
import json
import os

import numpy as np
import torch


class Sequence:
    def __init__(self, numbers, columns, frame_columns):
        self.article, self.made, self.n, frames = (int(x) for x in numbers[:4])
        at = 4
        self.columns = numbers[at : at + columns * self.n].reshape(columns, self.n)
        at += columns * self.n
        self.heads = numbers[at : at + self.n]
        self.roles = numbers[at + self.n : at + 2 * self.n]
        at += 2 * self.n
        self.frames = []
        for _ in range(frames):
            real, start, end, first, last = (int(x) for x in numbers[at : at + 5])
            size = last - first
            at += 5
            labels_at = at + frame_columns * size
            cells = numbers[at:labels_at].reshape(frame_columns, size)
            self.frames.append((real, start, end, first, last, cells, numbers[labels_at : labels_at + size]))
            at = labels_at + size


def load(folder, name):
    meta = json.load(open(os.path.join(folder, "meta.json")))
    numbers = np.fromfile(os.path.join(folder, name), dtype=np.int32)
    found, at = [], 0
    while at < len(numbers):
        size = int(numbers[at])
        found.append(Sequence(numbers[at + 1 : at + 1 + size], len(meta["columns"]), len(meta["frameColumns"])))
        at += 1 + size
    return found


def vectors(folder):
    """Word vectors, the first one that of unknown words: [N + 1, 100]"""
    whole = np.fromfile(os.path.join(folder, "vectors.bin"), dtype=np.int8).reshape(-1, 100)
    rows = whole.astype(np.float32) * (3 / 127)
    return torch.from_numpy(np.concatenate([np.zeros((1, 100), np.float32), rows]))


def batches(sequences, tokens, rng):
    """Lists of sequences of like length that hold about so many tokens; in random order when a generator is given."""
    key = (lambda s: s.n + rng.uniform(0, 6)) if rng else (lambda s: s.n)
    found, batch = [], []
    for s in sorted(sequences, key=key):
        if batch and (len(batch) + 1) * max(s.n, batch[-1].n) > tokens:
            found.append(batch)
            batch = []
        batch.append(s)
    found.append(batch)
    if rng:
        rng.shuffle(found)
    return found


def tensors(batch, rng, lures):
    """A batch as tensors; of the frames that are no cue's, so large a share is kept."""
    steps, size = max(s.n for s in batch), len(batch)
    columns = np.zeros((batch[0].columns.shape[0], steps, size), np.int64)
    heads = np.zeros((steps, size), np.int64)
    roles = np.zeros((steps, size), np.int64)
    chosen = []
    for b, s in enumerate(batch):
        columns[:, : s.n, b] = s.columns
        heads[: s.n, b] = s.heads
        roles[: s.n, b] = s.roles
        chosen += [(b, f) for f in s.frames if f[0] or (rng and rng.random() < lures)]
    out = {
        "columns": torch.from_numpy(columns),
        "heads": torch.from_numpy(heads),
        "roles": torch.from_numpy(roles),
        "lengths": torch.tensor([s.n for s in batch]),
    }
    if not chosen:
        return out, None
    widest = max(f[4] - f[3] for _, f in chosen)
    count = len(chosen)
    frame_columns = np.zeros((chosen[0][1][5].shape[0], widest, count), np.int64)
    tokens = np.zeros((widest, count), np.int64)
    cues = np.zeros((3, count), np.int64)
    labels = np.zeros((widest, count), np.int64)
    for k, (b, (_, start, end, first, last, cols, gold)) in enumerate(chosen):
        n = last - first
        frame_columns[:, :n, k] = cols
        tokens[:n, k] = np.arange(first, last) * size + b
        cues[:, k] = [start * size + b, (start + end - 1) // 2 * size + b, (end - 1) * size + b]
        labels[:n, k] = gold
    frames = {
        "columns": torch.from_numpy(frame_columns),
        "tokens": torch.from_numpy(tokens),
        "cues": torch.from_numpy(cues),
        "labels": torch.from_numpy(labels),
        "lengths": torch.tensor([f[4] - f[3] for _, f in chosen]),
        "real": torch.tensor([f[0] for _, f in chosen]),
    }
    return out, frames
