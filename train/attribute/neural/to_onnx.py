"""Writes trained networks as two ONNX graphs, the encoder's and the frame's, their weights as whole numbers of 8 bits
that are spread to 32 when they are loaded (a file a quarter as large, and the same arithmetic everywhere):
  python3 to_onnx.py FOLDER WEIGHTS.pt … --out DIR
Of several networks the scores are averaged."""
import argparse
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto as T
from onnx import helper, numpy_helper

from network import SUMS


class Graph:
    def __init__(self):
        self.nodes, self.initializers, self.count = [], [], 0

    def name(self, hint):
        self.count += 1
        return f"{hint}_{self.count}"

    def constant(self, array, hint="c"):
        name = self.name(hint)
        self.initializers.append(numpy_helper.from_array(np.array(array, order="C"), name))
        return name

    def add(self, op, *inputs, **attributes):
        outputs = attributes.pop("outputs", 1)
        names = [self.name(op.lower()) for _ in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def weights(self, array, axis=None):
        """float32 [..] laid down in 8 bits; with an axis a scale for each place on it"""
        array = np.asarray(array, np.float32)
        around = None if axis is None else tuple(k for k in range(array.ndim) if k != axis)
        scale = np.maximum(np.abs(array).max(axis=around), 1e-8) / 127
        wide = scale if axis is None else np.expand_dims(scale, around)
        whole = np.clip(np.round(array / wide), -127, 127).astype(np.int8)
        # Not DequantizeLinear: onnxruntime doesn't fold it, and would spread the weights anew at every call.
        return self.spread(self.constant(whole), wide)

    def spread(self, whole, scale):
        return self.add("Mul", self.add("Cast", whole, to=T.FLOAT), self.constant(np.asarray(scale, np.float32)))

    def dense(self, x, w, b):
        return self.add("Add", self.add("MatMul", x, self.weights(w, 1)), self.constant(b))

    def embedding(self, ids, table):
        scale = np.abs(table).max() / 127
        rows = self.add("Gather", self.constant(np.round(table / scale).astype(np.int8)), ids)
        return self.spread(rows, scale)

    def sum(self, columns, places, tables):
        """The sum of the rows that several columns name, each of a table of its own; as one table, since each step of a
        graph has its price."""
        whole = np.concatenate(tables)
        scale = np.maximum(np.abs(whole).max(0), 1e-8) / 127
        starts = np.cumsum([0, *(len(t) for t in tables[:-1])]).astype(np.int32).reshape(-1, 1, 1)
        chosen = self.add("Gather", columns, self.constant(np.array(places)), axis=0)
        ids = self.add("Add", chosen, self.constant(starts))
        small = self.add("Gather", self.constant(np.round(whole / scale).astype(np.int8)), ids)
        rows = self.add("Cast", small, to=T.FLOAT)
        summed = self.add("ReduceSum", rows, self.constant(np.array([0])), keepdims=0)
        return self.add("Mul", summed, self.constant(scale.astype(np.float32)))

    def concat(self, columns, tables):
        """The rows that all columns name, side by side: the sum of rows that are zero but in their own part."""
        width = sum(t.shape[1] for t in tables)
        starts = np.cumsum([0, *(t.shape[1] for t in tables)])
        wide = [np.pad(t, ((0, 0), (starts[k], width - starts[k + 1]))) for k, t in enumerate(tables)]
        return self.sum(columns, list(range(len(tables))), wide)

    def lstm(self, x, lengths, weights, prefix):
        """x [T, B, D] → [T, B, 2H]; our gates lie as input, forget, output, cell, ONNX's as input, output, forget,
        cell"""
        r, b = weights[f"{prefix}.r"], weights[f"{prefix}.b"]
        size = r.shape[1]
        w = weights[f"{prefix}.w"].reshape(-1, 2, 4 * size).transpose(1, 0, 2)
        order = np.concatenate([np.arange(k * size, (k + 1) * size) for k in (0, 2, 1, 3)])
        w, r, b = (a[..., order] for a in (w, r, b))
        wide = lambda a, d: self.add("Unsqueeze", self.weights(a[d].T, 0), self.constant(np.array([0])))
        both = lambda a: self.add("Concat", *(wide(a, d) for d in range(2)), axis=0)
        bias = self.constant(np.concatenate([b, np.zeros_like(b)], -1))
        y = self.add("LSTM", x, both(w), both(r), bias, lengths, outputs=1, hidden_size=size, direction="bidirectional")
        y = self.add("Transpose", y, perm=[0, 2, 1, 3])
        return self.add("Reshape", y, self.constant(np.array([0, 0, 2 * size])))

    def save(self, path, inputs, outputs):
        info = lambda name, kind, shape: helper.make_tensor_value_info(name, kind, shape)
        takes, gives = [info(*i) for i in inputs], [info(*o) for o in outputs]
        graph = helper.make_graph(self.nodes, "rapporteur", takes, gives, self.initializers)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], producer_name="rapporteur")
        model.ir_version = 8
        onnx.checker.check_model(model)
        onnx.save(model, path)
        print(f"{path}: {os.path.getsize(path) / 1e6:.2f} MB")


def encoder(g, weights, names, columns, heads, lengths):
    """→ role scores [T, B, 7], what frames see of a token and of a cue, each [T, B, E]"""
    table = lambda n: weights[f"embed.{n}.weight"]
    vector = g.embedding(g.add("Gather", columns, g.constant(np.array(names.index("vector"))), axis=0), table("vector"))
    sums = [g.sum(columns, [names.index(n) for n in of], [table(n) for n in of]) for of, _ in SUMS.values()]
    # The rows of the heads, of a sequence after the other.
    def above(x, width):
        flat = g.add("Reshape", x, g.constant(np.array([-1, width])))
        return g.add("Gather", flat, heads, axis=0)
    token = g.add("Concat", vector, *sums, axis=-1)
    projected = g.add("Relu", g.dense(token, weights["head.w"], weights["head.b"]))
    x = g.add("Concat", token, above(projected, weights["head.w"].shape[1]), axis=-1)
    x = g.lstm(x, lengths, weights, "first")
    x = g.lstm(x, lengths, weights, "second")
    size = weights["second.r"].shape[1] * 2
    state = g.add("Relu", g.dense(g.add("Concat", x, above(x, size), axis=-1), weights["state.w"], weights["state.b"]))
    roles = g.dense(state, weights["role.w"], weights["role.b"])
    own = g.dense(state, weights["token.w"], weights["token.b"])
    cue = g.dense(state, weights["cue.w"], weights["cue.b"])
    return roles, own, cue


def frame(g, weights, names, own, cue, columns, lengths):
    """own [W, F, E], cue [F, E] → scores of parts [W, F, 5]"""
    stands = g.concat(columns, [weights[f"frame_embed.{n}.weight"] for n in names])
    x = g.lstm(g.add("Concat", g.add("Add", own, cue), stands, axis=-1), lengths, weights, "third")
    return g.dense(x, weights["part.w"], weights["part.b"])


def mean(g, scores):
    if len(scores) == 1:
        return scores[0]
    return g.add("Mul", g.add("Sum", *scores), g.constant(np.float32(1 / len(scores))))


def named(g, value, name):
    g.nodes.append(helper.make_node("Identity", [value], [name]))


if __name__ == "__main__":
    args = argparse.ArgumentParser()
    args.add_argument("folder")
    args.add_argument("weights", nargs="+")
    args.add_argument("--out", required=True)
    args = args.parse_args()
    meta = json.load(open(os.path.join(args.folder, "meta.json")))
    names = lambda key: [c["name"] for c in meta[key]]
    networks = [{n: p.numpy() for n, p in torch.load(path)["weights"].items()} for path in args.weights]
    edge = networks[0]["token.w"].shape[1]

    g = Graph()
    found = [encoder(g, w, names("columns"), "columns", "heads", "lengths") for w in networks]
    joined = lambda parts: g.add("Concat", *parts, axis=-1)
    named(g, mean(g, [roles for roles, _, _ in found]), "roles")
    named(g, joined([own for _, own, _ in found]), "own")
    named(g, joined([cue for _, _, cue in found]), "cue")
    width = edge * len(networks)
    g.save(
        os.path.join(args.out, "encoder.onnx"),
        [
            ("columns", T.INT32, [len(meta["columns"]), "T", "B"]),
            ("heads", T.INT32, ["T", "B"]),
            ("lengths", T.INT32, ["B"]),
        ],
        [("roles", T.FLOAT, ["T", "B", 7]), *((name, T.FLOAT, ["T", "B", width]) for name in ("own", "cue"))],
    )

    g = Graph()
    split = lambda name: g.add("Split", name, outputs=len(networks), axis=-1) if len(networks) > 1 else [name]
    owns, cues = split("own"), split("cue")
    parts = [
        frame(g, w, names("frameColumns"), own, cue, "columns", "lengths")
        for w, own, cue in zip(networks, owns, cues)
    ]
    named(g, mean(g, parts), "parts")
    g.save(
        os.path.join(args.out, "frame.onnx"),
        [
            ("own", T.FLOAT, ["W", "F", width]),
            ("cue", T.FLOAT, ["F", width]),
            ("columns", T.INT32, [len(meta["frameColumns"]), "W", "F"]),
            ("lengths", T.INT32, ["F"]),
        ],
        [("parts", T.FLOAT, ["W", "F", 5])],
    )

    def moves(name):
        # Forbidden moves are left to the reader, which knows them.
        means = np.mean([w[f"{name}.move"] for w in networks], axis=0)
        return [round(float(x), 4) for x in means.flatten()]

    chains = {"moves": {"roles": moves("roles"), "parts": moves("parts")}, "width": width}
    json.dump(chains, open(os.path.join(args.out, "chains.json"), "w"))
