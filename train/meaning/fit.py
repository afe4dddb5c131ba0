"""Trains the network on what export.ts wrote, and keeps it after each epoch; goes on where it was broken off:
  python3 fit.py FOLDER --encoder DIR --out FILE [--stage N]

DIR holds model.safetensors and vocab.txt. Stage 1 reads all that tells who says what; stage 2 goes on from it, mostly
with what annotators have read whole."""
import argparse
import collections
import json
import os
import random
import time

import torch
import torch.nn.functional as F

import frames as made
from batches import batches, framed, inputs, labels, marked
from encoder import WordPiece, pretrained
from network import Network
from tokens import load
from windows import Window, sentences, windows

#: How often an epoch reads each kind of text; epochs; the highest rates of the encoder and of what is on top of it.
STAGES = {
    1: dict(shares={"annotated": 1, "polnear": 1, "made": 0.5}, epochs=3, rate=1.5e-4, top_rate=1e-3),
    2: dict(shares={"annotated": 1.5, "wire": 1.5, "sentences": 0.5, "polnear": 0.3, "made": 0.3}, epochs=3, rate=1e-4,
            top_rate=7e-4),
}
WARM, LEAST_RATE, CLIP = 0.06, 0.02, 3.0
#: Losses are sums: of a batch of so many pieces they are divided by this share of them.
SCALE = 25
FIRM = 0.5

args = argparse.ArgumentParser()
args.add_argument("folder")
args.add_argument("--encoder", required=True)
args.add_argument("--out", required=True)
args.add_argument("--stage", type=int, default=1)
args.add_argument("--start", help="the network of the stage before")
args.add_argument("--seed", type=int, default=1)
args.add_argument("--pieces", type=int, default=4000)
args.add_argument("--threads", type=int, default=2)
args.add_argument("--limit", type=int, help="so many texts of each kind, to try it")
args = args.parse_args()
stage = STAGES[args.stage]
torch.set_num_threads(args.threads)
say = lambda line: print(line, flush=True)


def relations_of(texts):
    counts = collections.Counter(relation for text in texts for relation in text["rel"])
    return [name for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]


def labelled(texts, places, word_piece, relations, meeting_words):
    """Windows with their labels. `places`: of a text and its frames the ranges of tokens to read as windows."""
    found = []
    for text in texts:
        gold = text["gold"]
        frames = made.annotated(text, meeting_words) if gold else made.attributed(text)
        read = "statements" if not gold else "all" if "statements" in gold else "meaning"
        found += [Window(text, *place, word_piece, relations).label(frames, read) for place in places(text, frames)]
    return found


def whole_sentences(text, frames):
    """Sentences that say all by themselves."""
    return [place for place in sentences(text) if is_whole(frames, *place)]


def is_whole(frames, first, last):
    """Whether all that the frames of a sentence tell stands in it."""
    inside = lambda place: first <= place[0] and place[1] <= last
    outside = lambda place: place[1] <= first or last <= place[0]
    parts = lambda frame: [frame["cue"], *frame["cues"], *(frame["source"] or []), *frame["content"],
                           *(matter[:2] for matter in frame["matters"] or [])]
    return last - first > 3 and all(
        all(map(inside, parts(frame))) or all(map(outside, parts(frame))) for frame in frames
    )


def losses(network, batch):
    """The sums of the losses of a batch, by name."""
    given = labels(batch)
    with torch.autocast("cpu", torch.bfloat16):
        states = network.states(*inputs(batch))
    seen = F.dropout(states, 0.2, network.training)
    found = {
        name: F.cross_entropy(head(seen).flatten(0, 1), given[name].flatten(), reduction="sum", ignore_index=-100)
        for name, head in (("cue", network.cue), ("stance", network.tri), ("meeting", network.met))
    }
    words = max(window.n for window in batch)
    tensors, frames = framed(batch, words)
    if not frames:
        return found
    with torch.autocast("cpu", torch.bfloat16):
        parts, matters, cue = network.frames(seen, tensors)
    parts, matters, cue = parts.float(), matters.float(), cue.float()
    gold, known = marked(frames, "parts", words)
    if known:
        found["parts"] = network.crf.loss(parts[:, known].contiguous(), gold, tensors["lengths"][known]).sum()
    gold, known = marked(frames, "matters", words)
    if known:
        found["matters"] = network.mcrf.loss(matters[:, known].contiguous(), gold, tensors["lengths"][known]).sum()
    firm = [k for k, frame in enumerate(frames) if frame["firmness"] is not None]
    if firm:
        gold = torch.tensor([frames[k]["firmness"] for k in firm])
        found["firmness"] = FIRM * F.cross_entropy(network.firm(cue[firm]), gold, reduction="sum")
    met = [k for k, frame in enumerate(frames) if frame["statuses"]]
    if met:
        found["status"] = status_loss(network.status(cue[met]), [frames[k]["statuses"] for k in met])
    return found


def status_loss(scores, accepted):
    """Of a meeting any of several statuses may be right."""
    closed = torch.full_like(scores, -1e9)
    for row, statuses in enumerate(accepted):
        closed[row, statuses] = 0
    return -(scores.log_softmax(-1) + closed).logsumexp(-1).sum()


def judged(network, texts):
    """Losses on texts that weren't learnt from, a thousand tokens."""
    network.eval()
    totals, tokens = collections.Counter(), 0
    with torch.no_grad():
        for batch in batches(texts, args.pieces):
            totals.update({name: loss.item() for name, loss in losses(network, batch).items()})
            tokens += sum(window.n for window in batch)
    network.train()
    return {name: round(1000 * total / tokens, 2) for name, total in totals.items()}


def main():
    done = torch.load(args.out, weights_only=True) if os.path.exists(args.out) else None
    if done and done["epoch"] >= stage["epochs"]:
        return say(f"{args.out} is trained")
    texts = {name: load(os.path.join(args.folder, f"{name}.jsonl"))[: args.limit] for name in
             ("annotated-train", "annotated-dev", "wire", "polnear-train", "polnear-dev", "made")}
    word_piece = WordPiece(os.path.join(args.encoder, "vocab.txt"))
    before = torch.load(args.start, weights_only=True) if args.start else None
    names = before["relations"] if before else relations_of(texts["annotated-train"])
    relations = {name: i + 1 for i, name in enumerate(names)}
    learnt = (word_piece, relations, made.meeting_words(texts["annotated-train"]))
    ready = {name: labelled(of, lambda text, _: windows(text), *learnt) for name, of in texts.items()}
    sources = {name.removesuffix("-train"): of for name, of in ready.items() if not name.endswith("-dev")}
    sources["sentences"] = labelled(texts["annotated-train"] + texts["wire"], whole_sentences, *learnt)
    say({name: f"{len(of)} windows, {sum(w.n for w in of)} tokens" for name, of in ready.items()})
    network = Network(pretrained(os.path.join(args.encoder, "model.safetensors")), len(names))
    if before:
        network.load_state_dict(before["weights"])
    own = [p for name, p in network.named_parameters() if name.startswith("bert")]
    top = [p for name, p in network.named_parameters() if not name.startswith("bert")]
    groups = [dict(params=own, base=stage["rate"]), dict(params=top, base=stage["top_rate"])]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    if done:
        network.load_state_dict(done["weights"])
        optimizer.load_state_dict(done["optimizer"])
    for epoch in range(done["epoch"] if done else 0, stage["epochs"]):
        train(network, optimizer, epoch, sources)
        say(f"epoch {epoch + 1} annotated {judged(network, ready['annotated-dev'])}")
        say(f"epoch {epoch + 1} PolNeAR {judged(network, ready['polnear-dev'])}")
        kept = dict(weights=network.state_dict(), optimizer=optimizer.state_dict(), epoch=epoch + 1, relations=names)
        torch.save(kept, args.out + ".new")
        os.replace(args.out + ".new", args.out)


def train(network, optimizer, epoch, sources):
    """One epoch. Its numbers depend on the seed and the epoch only: training that was broken off goes on as it would
    have."""
    torch.manual_seed(1000 * args.seed + epoch)
    rng = random.Random(1000 * args.seed + epoch)
    network.train()
    chosen = []
    for name, share in stage["shares"].items():
        chosen += sources[name] * int(share)
        chosen += rng.sample(sources[name], int(len(sources[name]) * (share - int(share))))
    todo = batches(chosen, args.pieces, rng)
    totals, tokens, seen = collections.Counter(), 0, time.time()
    for i, batch in enumerate(todo):
        done = (epoch + i / len(todo)) / stage["epochs"]
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * min(1, (done + 1e-4) / WARM) * max(LEAST_RATE, 1 - done)
        found = losses(network, batch)
        optimizer.zero_grad()
        (sum(found.values()) / (args.pieces / SCALE)).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), CLIP)
        optimizer.step()
        totals.update({name: loss.item() for name, loss in found.items()})
        tokens += sum(window.n for window in batch)
        if i % 50 == 49:
            mean = {name: round(1000 * total / tokens, 2) for name, total in totals.items()}
            say(f"epoch {epoch + 1} {i + 1}/{len(todo)} {tokens / (time.time() - seen):.0f} tokens/s {mean}")


main()
