"""A linear-chain conditional random field: negative log-likelihood, with its gradient by the forward-backward
algorithm."""
import torch
from torch import nn


def forbidden(labels):
    """[labels + 1, labels]: whether b may not follow a; the last row stands for the start. Odd labels begin a span, the
    even one after goes on."""
    ban = torch.zeros(labels + 1, labels, dtype=torch.bool)
    for a in range(labels + 1):
        for b in range(2, labels, 2):
            ban[a, b] = not (a < labels and (a == b or a == b - 1))
    return ban


class LogZ(torch.autograd.Function):
    """emit [T, B, K], move [K + 1, K], lengths [B] → [B]"""

    @staticmethod
    def forward(ctx, emit, move, lengths):
        steps, batch, labels = emit.shape
        # Sequences last, so that what is done at a step is done to all of them in a row.
        emit = emit.transpose(1, 2).contiguous()
        top = emit.max(1, keepdim=True)[0]
        pot = (emit - top).exp()
        trans = move[:labels].exp().unsqueeze(-1)
        alpha = torch.empty_like(emit)
        scale = emit.new_ones(steps, 1, batch)
        inside = (torch.arange(steps).unsqueeze(1) < lengths).unsqueeze(1)
        shortest = int(lengths.min())
        a = pot[0] * move[labels].exp().unsqueeze(-1)
        for t in range(steps):
            if t > 0:
                a = (alpha[t - 1].unsqueeze(1) * trans).sum(0).mul_(pot[t])
                if t >= shortest:
                    a = torch.where(inside[t], a, alpha[t - 1])
            torch.sum(a, 0, keepdim=True, out=scale[t])
            torch.div(a, scale[t], out=alpha[t])
        beta = torch.ones_like(emit)
        back = trans.transpose(0, 1).contiguous()
        for t in range(steps - 2, -1, -1):
            b = ((beta[t + 1] * pot[t + 1]).unsqueeze(1) * back).sum(0)
            b.div_(b.sum(0, keepdim=True))
            beta[t] = torch.where(inside[t + 1], b, beta[t]) if t + 1 >= shortest else b
        marginal = alpha * beta
        marginal = marginal / marginal.sum(1, keepdim=True) * inside
        # Pairs of neighbours.
        right = pot[1:] * beta[1:]
        reach = torch.stack([(alpha[:-1] * trans[:, b]).sum(1) for b in range(labels)], 1)
        left = alpha[:-1] / (reach * right).sum(1, keepdim=True) * inside[1:]
        pairs = torch.stack([(left[:, a].unsqueeze(1) * right).sum(0) for a in range(labels)])
        ctx.save_for_backward(marginal, pairs, trans)
        return ((scale.log() + top) * inside).sum((0, 1))

    @staticmethod
    def backward(ctx, grad):
        marginal, pairs, trans = ctx.saved_tensors
        d_move = torch.cat([(pairs * grad).sum(-1) * trans.squeeze(-1), (marginal[0] * grad).sum(-1).unsqueeze(0)])
        return (marginal * grad).transpose(1, 2), d_move, None


class CRF(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.labels = labels
        self.move = nn.Parameter(torch.zeros(labels + 1, labels))
        self.register_buffer("ban", forbidden(labels))

    def moves(self):
        return self.move.masked_fill(self.ban, float("-inf"))

    def loss(self, emit, gold, lengths):
        """[B]: −log p of each sequence's gold labels, gold [T, B]"""
        steps, batch, labels = emit.shape
        inside = torch.arange(steps).unsqueeze(1) < lengths
        score = (emit.gather(-1, gold.unsqueeze(-1)).squeeze(-1) * inside).sum(0)
        before = torch.cat([torch.full((1, batch), labels), gold[:-1]])
        score = score + (self.move[before, gold] * inside).sum(0)
        return LogZ.apply(emit, self.moves(), lengths) - score

    @torch.no_grad()
    def best(self, emit, lengths):
        """[T, B]: the best labels (Viterbi)"""
        steps, batch, labels = emit.shape
        move = self.moves()
        score = emit[0] + move[labels]
        origin = torch.zeros(steps, batch, labels, dtype=torch.long)
        for t in range(1, steps):
            top, at = (score.unsqueeze(-1) + move[:labels]).max(1)
            on = (t < lengths).unsqueeze(-1)
            origin[t] = torch.where(on, at, torch.arange(labels).expand_as(at))
            score = torch.where(on, top + emit[t], score)
        label = score.argmax(-1)
        best = torch.zeros(steps, batch, dtype=torch.long)
        for t in range(steps - 1, -1, -1):
            best[t] = label
            label = origin[t].gather(-1, label.unsqueeze(-1)).squeeze(-1)
        return best
