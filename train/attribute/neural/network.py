"""The network: an encoder over a stretch of text, which says each word's role; and a second one that, for one cue, says
which words are its source and its content."""
import torch
from torch import nn

from crf import CRF
from lstm import BiLSTM, product

ROLES = 7
PARTS = 5
#: What a token is to the encoder: its vector, and of its other columns two sums, of what the word is and of how it
#: stands. Sums cost the layer above a third of what the columns side by side would.
VECTOR = 100
SUMS = {
    "word": (("form", "lemma", "prefix", "suffix"), 64),
    "mark": (("xpos", "relation", "shape", "name", "quote", "place", "likely", "distance", "deps"), 48),
}
TOKEN = VECTOR + sum(width for _, width in SUMS.values())
FRAME_WIDTHS = {"distance": 20, "up": 8, "down": 10, "branch": 12, "cueBranch": 6, "edge": 4, "quotation": 4}


class Dense(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.w = nn.Parameter(torch.empty(inputs, outputs))
        self.b = nn.Parameter(torch.zeros(outputs))
        nn.init.xavier_uniform_(self.w)

    def forward(self, x):
        return product(x, self.w) + self.b


def locked(x, p, training):
    """Dropout whose mask is the same at every time step (Gal & Ghahramani 2016); x [T, B, D]"""
    if not training or p == 0:
        return x
    return x * (torch.rand(1, x.shape[1], x.shape[2]) >= p).float() / (1 - p)


def rows(x, places):
    """The rows of x [N, D] at places; as an embedding, whose gradient is quick on a CPU"""
    return nn.functional.embedding(places, x)


def tables(sizes, widths):
    made = nn.ModuleDict({name: nn.Embedding(size, widths[name]) for name, size in sizes})
    for table in made.values():
        nn.init.normal_(table.weight, std=0.3)
    return made


class Network(nn.Module):
    def __init__(
        self,
        columns,
        frame_columns,
        vectors,
        size=192,
        state=160,
        frame_size=96,
        of_head=64,
        word_drop=0.15,
        drop=0.35,
    ):
        super().__init__()
        self.names = [n for n, _ in columns]
        self.frame_names = [n for n, _ in frame_columns]
        self.word_drop, self.drop = word_drop, drop
        self.embed = tables(columns, {"vector": VECTOR, **{n: width for names, width in SUMS.values() for n in names}})
        self.embed["vector"].weight.data = vectors
        self.embed["vector"].weight.requires_grad = False
        self.head = Dense(TOKEN, of_head)
        self.first = BiLSTM(TOKEN + of_head, size)
        self.second = BiLSTM(2 * size, size)
        self.state = Dense(4 * size, state)
        self.role = Dense(state, ROLES)
        self.roles = CRF(ROLES)
        self.frame_embed = tables(frame_columns, FRAME_WIDTHS)
        self.token = Dense(state, frame_size)
        self.cue = Dense(state, frame_size)
        self.third = BiLSTM(frame_size + sum(FRAME_WIDTHS[n] for n in self.frame_names), frame_size)
        self.part = Dense(2 * frame_size, PARTS)
        self.parts = CRF(PARTS)

    def encode(self, columns, heads, lengths):
        """columns [C, T, B], heads [T, B] → states [T, B, S]"""
        seen = {}
        for c, name in enumerate(self.names):
            ids = columns[c]
            if self.training and name in ("vector", "form", "lemma", "prefix", "suffix"):
                ids = ids * (torch.rand(ids.shape) >= (self.word_drop / 4 if name == "vector" else self.word_drop))
            seen[name] = self.embed[name](ids)
        above_of = (heads * heads.shape[1] + torch.arange(heads.shape[1]))
        up = lambda x: rows(x.reshape(-1, x.shape[-1]), above_of)
        token = torch.cat([seen["vector"], *(sum(seen[n] for n in names) for names, _ in SUMS.values())], -1)
        x = torch.cat([token, torch.relu(self.head(up(token)))], -1)
        x = self.first(locked(x, self.drop, self.training), lengths)
        x = self.second(locked(x, self.drop, self.training), lengths)
        x = locked(x, self.drop, self.training)
        return torch.relu(self.state(torch.cat([x, up(x)], -1)))

    def role_scores(self, states):
        return self.role(locked(states, self.drop / 2, self.training))

    def frame_scores(self, states, frames):
        """Scores of the parts in the windows of frames: [W, F, 5]. `frames`: columns [C, W, F], tokens [W, F] and cues
        [3, F] as places in [T · B]"""
        flat = states.reshape(-1, states.shape[-1])
        own = rows(self.token(flat), frames["tokens"])
        cue = self.cue(rows(flat, frames["cues"]).mean(0))
        x = [own + cue, *(self.frame_embed[n](frames["columns"][c]) for c, n in enumerate(self.frame_names))]
        x = self.third(locked(torch.cat(x, -1), self.drop / 2, self.training), frames["lengths"])
        return self.part(locked(x, self.drop, self.training))
