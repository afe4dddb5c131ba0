"""Writes a network as two ONNX graphs, and what goes with them:
  python3 to_onnx.py NETWORK --encoder DIR --out DIR

The encoder's weights are whole numbers of 8 bits, a scale a column, and what they are multiplied with is rounded to 8
bits for each window by itself. A window is computed alone: what it gives never depends on what is read beside it."""
import argparse
import json
import math
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from encoder import EPSILON, HEADS, LAYERS, SIZE, WordPiece
from network import FIRMNESSES, MATTERS, PAIRED, PARTS, STATUSES, WIDTH

CONTRIBUTED = "com.microsoft"
#: Products of bytes are summed in pairs on some processors: weights of 7 bits can't overflow there.
LARGEST = 63


class Graph:
    """A graph as it grows; every method gives the name of what it computes."""

    def __init__(self, weights):
        self.weights, self.nodes, self.constants, self.count = weights, [], [], 0

    def weight(self, name):
        return self.weights[name].float().numpy()

    def constant(self, value):
        self.count += 1
        name = f"constant_{self.count}"
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def node(self, kind, *given, domain="", outputs=1, **settings):
        self.count += 1
        names = [f"{kind}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(given), names, domain=domain, **settings))
        return names[0] if outputs == 1 else names

    def call(self, name, result):
        self.nodes.append(helper.make_node("Identity", [result], [name]))

    def places(self, *numbers):
        return self.constant(np.array(numbers, np.int64))

    def linear(self, x, name):
        product = self.node("MatMul", x, self.constant(self.weight(name + ".weight").T.copy()))
        return self.node("Add", product, self.constant(self.weight(name + ".bias")))

    def rounded(self, x, name):
        """A linear layer in 8 bits."""
        weights = self.weight(name + ".weight").T
        scale = np.maximum(np.abs(weights).max(0), 1e-8) / LARGEST
        whole = np.clip(np.round(weights / scale), -LARGEST, LARGEST).astype(np.int8)
        none, bias = np.zeros(len(scale), np.int8), self.weight(name + ".bias")
        constants = [self.constant(c) for c in (whole, scale.astype(np.float32), none, bias)]
        return self.node("DynamicQuantizeMatMul", x, *constants, domain=CONTRIBUTED)

    def table(self, places, name):
        """Rows of a table in 8 bits."""
        weights = self.weight(name)
        scale = np.abs(weights).max() / 127
        rows = self.node("Gather", self.constant(np.round(weights / scale).astype(np.int8)), places)
        return self.node("Mul", self.node("Cast", rows, to=TensorProto.FLOAT), self.constant(np.float32(scale)))

    def norm(self, x, name):
        given = [self.constant(self.weight(f"{name}.{part}")) for part in ("weight", "bias")]
        return self.node("LayerNormalization", x, *given, axis=-1, epsilon=EPSILON)

    def gelu(self, x):
        return self.node("Gelu", x, domain=CONTRIBUTED)

    def model(self, name, inputs, outputs):
        """inputs and outputs: {name: (type, sizes)}"""
        values = lambda of: [helper.make_tensor_value_info(k, kind, sizes) for k, (kind, sizes) in of.items()]
        graph = helper.make_graph(self.nodes, name, values(inputs), values(outputs), self.constants)
        opsets = [helper.make_opsetid("", 18), helper.make_opsetid(CONTRIBUTED, 1)]
        model = helper.make_model(graph, opset_imports=opsets)
        model.ir_version = 9
        onnx.checker.check_model(model)
        return model.SerializeToString()


INT, FLOAT = TensorProto.INT32, TensorProto.FLOAT


def encoder(weights):
    graph = Graph(weights)
    length = graph.node("Shape", "ids")
    positions = graph.constant(graph.weight("bert.pos.weight") + graph.weight("bert.kind"))
    position = graph.node("Slice", positions, graph.places(0), length, graph.places(0))
    x = graph.norm(graph.node("Add", graph.table("ids", "bert.word.weight"), position), "bert.norm")
    for name, given in (("case.weight", "cases"), ("quote.weight", "quotes")):
        x = graph.node("Add", x, graph.table(given, name))
    for i in range(LAYERS):
        x = layer(graph, x, f"bert.layers.{i}.")
    states = graph.node("Gather", x, "first")
    scores = [graph.linear(states, name) for name in ("cue", "tri", "met")]
    graph.call("states", states)
    graph.call("scores", graph.node("Concat", *scores, axis=-1))
    pieces = {name: (INT, ["pieces"]) for name in ("ids", "cases", "quotes")}
    outputs = {"states": (FLOAT, ["words", SIZE]), "scores": (FLOAT, ["words", 7])}
    return graph.model("encoder", {**pieces, "first": (INT, ["words"])}, outputs)


def layer(graph, x, name):
    width = SIZE // HEADS
    qkv = graph.node("Reshape", graph.rounded(x, name + "qkv"), graph.places(-1, 3, HEADS, width))
    parts = graph.node("Split", graph.node("Transpose", qkv, perm=[1, 2, 0, 3]), axis=0, outputs=3, num_outputs=3)
    q, k, v = (graph.node("Squeeze", part, graph.places(0)) for part in parts)
    q = graph.node("Mul", q, graph.constant(np.float32(1 / math.sqrt(width))))
    likeness = graph.node("MatMul", q, graph.node("Transpose", k, perm=[0, 2, 1]))
    seen = graph.node("MatMul", graph.node("Softmax", likeness, axis=-1), v)
    seen = graph.node("Reshape", graph.node("Transpose", seen, perm=[1, 0, 2]), graph.places(-1, SIZE))
    x = graph.norm(graph.node("Add", x, graph.rounded(seen, name + "o")), name + "n1")
    inner = graph.gelu(graph.rounded(x, name + "up"))
    return graph.norm(graph.node("Add", x, graph.rounded(inner, name + "down")), name + "n2")


def frame(weights):
    graph = Graph(weights)
    part = lambda x, first, last: graph.node("Slice", x, graph.places(first), graph.places(last), graph.places(1))
    at = lambda x, axis: graph.node("Unsqueeze", x, graph.places(axis))
    places = [graph.node("Gather", "states", name) for name in ("starts", "middles", "ends")]
    cue = graph.node("Mul", graph.node("Sum", *places), graph.constant(np.float32(1 / 3)))
    token = graph.linear("states", "tok")
    kind = graph.node("Gather", graph.constant(graph.weight("kind.weight")), "kinds")
    around = graph.node("Add", graph.linear(cue, "cu"), kind)
    both = graph.node("Mul", at(part(token, WIDTH, WIDTH + PAIRED), 0), at(part(around, WIDTH, WIDTH + PAIRED), 1))
    x = graph.node("Add", at(part(token, 0, WIDTH), 0), at(part(around, 0, WIDTH), 1))
    x = graph.node("Add", x, graph.node("MatMul", both, graph.constant(graph.weight("pair.weight").T.copy())))
    for i in range(7):
        column = graph.node("Gather", "columns", graph.constant(np.int64(i)), axis=1)
        x = graph.node("Add", x, graph.node("Gather", graph.constant(graph.weight(f"emb.{i}.weight")), column))
    x = graph.gelu(graph.linear(graph.gelu(x), "deep"))
    graph.call("parts", graph.linear(x, "part"))
    graph.call("matters", graph.linear(x, "mat"))
    for name, there in (("status", "status"), ("firmness", "firm")):
        graph.call(name, graph.linear(graph.gelu(graph.linear(cue, there + ".0")), there + ".3"))
    cues = {name: (INT, ["frames"]) for name in ("starts", "middles", "ends", "kinds")}
    inputs = {"states": (FLOAT, ["words", SIZE]), **cues, "columns": (INT, ["frames", 7, "words"])}
    sizes = {"parts": ["words", PARTS], "matters": ["words", MATTERS], "status": [STATUSES], "firmness": [FIRMNESSES]}
    return graph.model("frame", inputs, {name: (FLOAT, ["frames", *size]) for name, size in sizes.items()})


if __name__ == "__main__":
    args = argparse.ArgumentParser()
    args.add_argument("network")
    args.add_argument("--encoder", required=True)
    args.add_argument("--out", required=True)
    args = args.parse_args()
    kept = torch.load(args.network, weights_only=True)
    weights = kept["weights"]
    moves = lambda name: [round(float(score), 5) for score in weights[name].float().flatten()]
    known = {
        "vocabulary": WordPiece(os.path.join(args.encoder, "vocab.txt")).vocabulary,
        "relations": kept["relations"],
        "moves": {"parts": moves("crf.move"), "matters": moves("mcrf.move")},
    }
    write = lambda name, data: open(os.path.join(args.out, name), "wb").write(data)
    write("encoder.onnx", encoder(weights))
    write("frame.onnx", frame(weights))
    write("known.json", json.dumps(known, ensure_ascii=False).encode())
