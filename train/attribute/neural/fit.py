"""Trains the network on what export.ts wrote, and keeps the running mean of its weights after each epoch:
  python3 fit.py FOLDER --out FILE [--seed N] [--epochs N] …"""
import argparse
import json
import os
import random
import time

import numpy as np
import torch

from data import batches, load, tensors, vectors
from network import Network

args = argparse.ArgumentParser()
args.add_argument("folder")
args.add_argument("--out", required=True)
args.add_argument("--seed", type=int, default=1)
args.add_argument("--epochs", type=int, default=6)
args.add_argument("--rate", type=float, default=2e-3)
args.add_argument("--fall", type=float, default=0.8)
args.add_argument("--tokens", type=int, default=2048)
args.add_argument("--threads", type=int, default=1)
args.add_argument("--size", type=int, default=192)
args.add_argument("--drop", type=float, default=0.35)
args.add_argument("--word-drop", type=float, default=0.15)
args.add_argument("--lures", type=float, default=0.15)
args.add_argument("--ema", type=float, default=0.998)
args = args.parse_args()
torch.set_num_threads(args.threads)
torch.manual_seed(args.seed)
rng = random.Random(args.seed)

meta = json.load(open(os.path.join(args.folder, "meta.json")))
pairs = lambda name: [(c["name"], c["size"]) for c in meta[name]]
sizes = {"size": args.size, "drop": args.drop, "word_drop": args.word_drop}
network = Network(pairs("columns"), pairs("frameColumns"), vectors(args.folder), **sizes)
train, dev = load(args.folder, "train.bin"), load(args.folder, "dev.bin")
print(
    f"{sum(p.numel() for p in network.parameters()) / 1e6:.2f} M parameters; {len(train)} sequences, "
    f"{sum(s.n for s in train)} tokens, {sum(len(s.frames) for s in train)} frames, "
    f"{sum(f[0] for s in train for f in s.frames)} of them real",
    flush=True,
)
optimizer = torch.optim.Adam([p for p in network.parameters() if p.requires_grad], lr=args.rate, betas=(0.9, 0.98))
average = {n: p.detach().clone() for n, p in network.named_parameters()}


def spans(labels):
    """The spans of labelled tokens: {(label of the first token, start, end)}"""
    found = set()
    i = 0
    while i < len(labels):
        if labels[i] % 2 == 1:
            j = i + 1
            while j < len(labels) and labels[j] == labels[i] + 1:
                j += 1
            found.add((int(labels[i]), i, j))
            i = j
        else:
            i += 1
    return found


def f1(hits, predicted, gold):
    return 200 * hits / max(1, predicted + gold)


def evaluate():
    own = {n: p.detach().clone() for n, p in network.named_parameters()}
    for n, p in network.named_parameters():
        p.data.copy_(average[n])
    network.eval()
    role = {1: [0, 0, 0], 3: [0, 0, 0], 5: [0, 0, 0]}
    part = {1: [0, 0, 0], 3: [0, 0, 0]}
    loss = [0.0, 0.0, 0]
    with torch.no_grad():
        for batch in batches(dev, 8192, None):
            x, frames = tensors(batch, None, 0)
            states = network.encode(x["columns"], x["heads"], x["lengths"])
            emit = network.role_scores(states)
            loss[0] += network.roles.loss(emit, x["roles"], x["lengths"]).sum().item()
            best = network.roles.best(emit, x["lengths"]).numpy()
            for b, s in enumerate(batch):
                have, want = spans(best[: s.n, b]), spans(s.roles)
                for r, c in role.items():
                    h, w = {x for x in have if x[0] == r}, {x for x in want if x[0] == r}
                    c[0] += len(h & w); c[1] += len(h); c[2] += len(w)
            if frames:
                emit = network.frame_scores(states, frames)
                loss[1] += network.parts.loss(emit, frames["labels"], frames["lengths"]).sum().item()
                best = network.parts.best(emit, frames["lengths"]).numpy()
                for k, n in enumerate(frames["lengths"].tolist()):
                    have, want = spans(best[:n, k]), spans(frames["labels"][:n, k].numpy())
                    for r, c in part.items():
                        h, w = {x for x in have if x[0] == r}, {x for x in want if x[0] == r}
                        c[0] += len(h & w); c[1] += len(h); c[2] += len(w)
    network.train()
    for n, p in network.named_parameters():
        p.data.copy_(own[n])
    n = sum(s.n for s in dev)
    return (
        f"roles S {f1(*role[1]):.2f} C {f1(*role[3]):.2f} T {f1(*role[5]):.2f}, "
        f"given the cue S {f1(*part[1]):.2f} T {f1(*part[3]):.2f}, "
        f"loss {1000 * loss[0] / n:.1f} {1000 * loss[1] / n:.1f}"
    )


step, begun = 0, time.time()
for epoch in range(args.epochs):
    todo = batches(train, args.tokens, rng)
    seen, total, tokens = time.time(), [0.0, 0.0], 0
    for i, batch in enumerate(todo):
        rate = args.rate * args.fall ** (epoch + i / len(todo)) * min(1, (step + 1) / 200)
        for group in optimizer.param_groups:
            group["lr"] = rate
        x, frames = tensors(batch, rng, args.lures)
        n = int(x["lengths"].sum())
        states = network.encode(x["columns"], x["heads"], x["lengths"])
        roles = network.roles.loss(network.role_scores(states), x["roles"], x["lengths"]).sum()
        parts = torch.zeros(())
        if frames:
            scores = network.frame_scores(states, frames)
            parts = network.parts.loss(scores, frames["labels"], frames["lengths"]).sum()
        # The mean over what a batch holds on average, so that each token counts the same.
        loss = (roles + parts) / 40
        optimizer.zero_grad()
        (loss / (args.tokens / 1300)).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        step += 1
        keep = min(args.ema, step / (step + 10))
        with torch.no_grad():
            for name, p in network.named_parameters():
                if not p.requires_grad:
                    continue
                average[name].mul_(keep).add_(p, alpha=1 - keep)
        total[0] += roles.item(); total[1] += parts.item(); tokens += n
        if i % 100 == 99:
            print(
                f"epoch {epoch + 1} {i + 1}/{len(todo)} loss {1000 * total[0] / tokens:.1f} "
                f"{1000 * total[1] / tokens:.1f}, {tokens / (time.time() - seen):.0f} tokens/s",
                flush=True,
            )
    print(
        f"epoch {epoch + 1} after {time.time() - begun:.0f} s: loss {1000 * total[0] / tokens:.1f} "
        f"{1000 * total[1] / tokens:.1f}; dev {evaluate()}",
        flush=True,
    )
    torch.save({"weights": average, "args": vars(args)}, args.out)
