"""The network: the encoder over a window; of each word whether it opens or goes on with a cue, takes a stance, tells of
a meeting; and for one cue or word, which words around it are its source and content, name a matter and with which
stance; how firm; whether a meeting comes about."""
import torch
import torch.nn.functional as F
from torch import nn

from crf import CRF
from encoder import SIZE, drop

PARTS, MATTERS, STATUSES, FIRMNESSES, KINDS = 5, 7, 9, 3, 3
#: Numbers that a frame computes of a token, and those of word and cue that are multiplied.
WIDTH, PAIRED, DEEP, SMALL = 256, 64, 128, 96
COLUMNS = lambda relations: (32, 8, 10, relations + 1, relations + 1, 4, 9)


def small(outputs):
    return nn.Sequential(nn.Linear(SIZE, SMALL), nn.GELU(), nn.Dropout(0.1), nn.Linear(SMALL, outputs))


class Network(nn.Module):
    def __init__(self, encoder, relations):
        super().__init__()
        self.bert = encoder
        self.case, self.quote = nn.Embedding(3, SIZE), nn.Embedding(16, SIZE)
        for table in (self.case, self.quote):
            nn.init.zeros_(table.weight)
        self.cue, self.tri, self.met = nn.Linear(SIZE, 3), nn.Linear(SIZE, 2), nn.Linear(SIZE, 2)
        self.tok, self.cu = nn.Linear(SIZE, WIDTH + PAIRED), nn.Linear(SIZE, WIDTH + PAIRED)
        self.kind = nn.Embedding(KINDS, WIDTH + PAIRED)
        self.emb = nn.ModuleList(nn.Embedding(size, WIDTH) for size in COLUMNS(relations))
        for table in self.emb:
            nn.init.normal_(table.weight, std=0.1)
        self.pair, self.deep = nn.Linear(PAIRED, WIDTH, bias=False), nn.Linear(WIDTH, DEEP)
        self.part, self.mat = nn.Linear(DEEP, PARTS), nn.Linear(DEEP, MATTERS)
        self.crf, self.mcrf = CRF(PARTS), CRF(MATTERS)
        self.status, self.firm = small(STATUSES), small(FIRMNESSES)

    def states(self, ids, cases, quotes, inside, starts):
        """Of each word the state of its first piece: [windows, words, SIZE]"""
        x = self.bert.word(ids) + self.bert.pos.weight[: ids.shape[1]] + self.bert.kind
        x = drop(self.bert.norm(x) + self.case(cases) + self.quote(quotes), 0.1, self.training)
        kind = torch.bfloat16 if torch.is_autocast_enabled("cpu") else torch.float32
        bias = torch.zeros(inside.shape).masked_fill(~inside, -1e4)[:, None, None, :].to(kind)
        for layer in self.bert.layers:
            x = layer(x, bias, 0.1)
        return x.float().gather(1, starts[:, :, None].expand(-1, -1, SIZE))

    def frames(self, states, frames):
        """Scores of parts and of matters, [words, frames, labels] each, and the state of each cue."""
        window = frames["window"]
        cue = sum(states[window, frames[place]] for place in ("first", "middle", "last")) / 3
        token = self.tok(states)[window]
        around = (self.cu(cue) + self.kind(frames["kind"]))[:, None]
        x = token[..., :WIDTH] + around[..., :WIDTH] + self.pair(token[..., WIDTH:] * around[..., WIDTH:])
        for i, table in enumerate(self.emb):
            x = x + table(frames["columns"][:, i])
        x = F.gelu(self.deep(drop(F.gelu(x), 0.2, self.training)))
        return self.part(x).transpose(0, 1), self.mat(x).transpose(0, 1), cue
