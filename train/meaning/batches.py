"""Windows side by side, as tensors."""
import numpy as np
import torch

from windows import UNKNOWN


def batches(windows, pieces, rng=None):
    """Groups of windows of like length, of so many pieces each; shuffled where a random is given."""
    length = lambda window: len(window.ids) + (rng.uniform(0, 16) if rng else 0)
    found, batch, longest = [], [], 0
    for window in sorted(windows, key=length):
        longest = max(longest, len(window.ids))
        if batch and longest * (len(batch) + 1) > pieces:
            found.append(batch)
            batch, longest = [], len(window.ids)
        batch.append(window)
    found.append(batch)
    if rng:
        rng.shuffle(found)
    return found


def side_by_side(rows, fill=0):
    width = max(len(row) for row in rows)
    out = np.full((len(rows), width), fill, dtype=np.int64)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return torch.from_numpy(out)


def inputs(batch):
    """What the encoder sees: ids, cases, quotes [windows, pieces]; what is inside; first pieces [windows, words]"""
    ids, cases, quotes = (side_by_side([getattr(w, name) for w in batch]) for name in ("ids", "cases", "quotes"))
    lengths = torch.tensor([len(w.ids) for w in batch])
    inside = torch.arange(ids.shape[1])[None] < lengths[:, None]
    return ids, cases, quotes, inside, side_by_side([w.starts for w in batch])


def labels(batch):
    """Labels of words, [windows, words] each: cue (3), stance (2), meeting (2)"""
    return {name: side_by_side([getattr(w, name) for w in batch], UNKNOWN) for name in ("cue", "stance", "meeting")}


def framed(batch, words):
    """All frames of a batch, and their tensors; (None, []) where it has none. `words`: of the longest window."""
    frames = [(i, frame) for i, window in enumerate(batch) for frame in window.frames]
    if not frames:
        return None, []
    columns = np.zeros((len(frames), 7, words), dtype=np.int64)
    for k, (_, frame) in enumerate(frames):
        columns[k, :, : frame["columns"].shape[1]] = frame["columns"]
    tensor = lambda of: torch.tensor([of(i, frame) for i, frame in frames])
    return {
        "window": tensor(lambda i, _: i),
        "first": tensor(lambda _, f: f["first"]),
        "middle": tensor(lambda _, f: (f["first"] + f["last"] - 1) // 2),
        "last": tensor(lambda _, f: f["last"] - 1),
        "kind": tensor(lambda _, f: f["kind"]),
        "lengths": tensor(lambda i, _: batch[i].n),
        "columns": torch.from_numpy(columns),
    }, [frame for _, frame in frames]


def marked(frames, name, words):
    """Labels of frames that have them, [words, frames], and which frames these are."""
    chosen = [k for k, frame in enumerate(frames) if frame[name] is not None]
    out = torch.zeros(words, len(chosen), dtype=torch.long)
    for column, k in enumerate(chosen):
        row = frames[k][name]
        out[: len(row), column] = torch.from_numpy(row)
    return out, chosen
