"""A bidirectional LSTM for training on a CPU: matrix products in bfloat16, which recent processors have instructions
for (five times as fast as 32 bits), everything else in 32 bits; weight gradients as one product after the loop over
time."""
import torch
from torch import nn

HALF = torch.bfloat16


class Recurrence(torch.autograd.Function):
    """gates [T, B, 2, 4H] (input, forget, output, cell), bias [2, 4H], weight [2, H, 4H], back [T · B] → [T, B, 2H].
    `back` says for each row which one it changes places with when every sequence is turned round; both directions then
    run at once."""

    @staticmethod
    def forward(ctx, gates, bias, weight, back):
        steps, batch, _, four = gates.shape
        size = four // 4
        half = weight.to(HALF)
        pres = torch.empty(steps, 2, batch, four)
        pres[:, 0] = gates[:, :, 0]
        pres[:, 1] = turned(gates[:, :, 1], back)
        pres += bias.unsqueeze(1)
        cells = gates.new_zeros(steps + 1, 2, batch, size)
        tanhs = gates.new_empty(steps, 2, batch, size)
        outs = gates.new_empty(steps, 2, batch, size)
        hidden = torch.zeros(2, batch, size, dtype=HALF)
        for t in range(steps):
            act = pres[t]
            act.add_(torch.bmm(hidden, half))
            torch.sigmoid_(act[..., : 3 * size])
            torch.tanh_(act[..., 3 * size :])
            i, f, o, g = act.split(size, -1)
            torch.mul(f, cells[t], out=cells[t + 1])
            cells[t + 1].addcmul_(i, g)
            torch.tanh(cells[t + 1], out=tanhs[t])
            torch.mul(o, tanhs[t], out=outs[t])
            hidden = outs[t].to(HALF)
        ctx.save_for_backward(half, pres, cells, tanhs, outs, back)
        return torch.cat([outs[:, 0], turned(outs[:, 1], back)], -1)

    @staticmethod
    def backward(ctx, grad):
        half, acts, cells, tanhs, outs, back = ctx.saved_tensors
        steps, _, batch, size = outs.shape
        d_outs = torch.stack([grad[..., :size], turned(grad[..., size:], back)], 1)
        weight = half.transpose(1, 2).contiguous()
        # What doesn't hang on the loop, at once.
        i, f, o, g = acts.split(size, -1)
        by_cell = o * (1 - tanhs * tanhs)
        slopes = torch.cat([i - i * i, f - f * f, o - o * o, 1 - g * g], -1)
        for k, factor in enumerate((g, cells[:-1], tanhs, i)):
            slopes[..., k * size : (k + 1) * size] *= factor
        d_hidden = torch.zeros(2, batch, size)
        d_cell = torch.zeros(2, batch, size)
        for t in reversed(range(steps)):
            d_hidden = d_outs[t].add_(d_hidden)
            d_cell.addcmul_(d_hidden, by_cell[t])
            d = slopes[t].view(2, batch, 4, size)
            d[:, :, :2] *= d_cell.unsqueeze(2)
            d[:, :, 2] *= d_hidden
            d[:, :, 3] *= d_cell
            d_cell.mul_(f[t])
            d_hidden = torch.bmm(slopes[t].to(HALF), weight)
        before = [outs[:-1, d].reshape(-1, size).t() for d in range(2)]
        after = [slopes[1:, d].reshape(-1, 4 * size) for d in range(2)]
        d_weight = torch.stack([Product.apply(before[d], after[d]) for d in range(2)])
        return torch.stack([slopes[:, 0], turned(slopes[:, 1], back)], 2), slopes.sum((0, 2)), d_weight, None


def turned(x, back):
    """x [T, B, D] with every sequence turned round"""
    return x.reshape(-1, x.shape[-1]).index_select(0, back).view(x.shape)


def padded(x):
    """x [N, D] in bfloat16, with rows and columns of zeros to multiples of 32: oneDNN's kernels trip over odd
    remainders."""
    rows, columns = x.shape
    out = torch.empty(rows + -rows % 32, columns + -columns % 32, dtype=HALF)
    out[:rows, :columns] = x
    out[rows:] = 0
    out[:, columns:] = 0
    return out


class Product(torch.autograd.Function):
    """x [N, D] · w [D, E] in bfloat16, result and gradients in 32 bits"""

    @staticmethod
    def forward(ctx, x, w):
        ctx.sizes = *x.shape, w.shape[1]
        x, w = padded(x), padded(w)
        ctx.save_for_backward(x, w)
        return (x @ w)[: ctx.sizes[0], : ctx.sizes[2]].float()

    @staticmethod
    def backward(ctx, grad):
        x, w = ctx.saved_tensors
        rows, inner, _ = ctx.sizes
        grad = padded(grad)
        return (grad @ w.t())[:rows, :inner].float(), (x.t() @ grad)[:inner, : ctx.sizes[2]].float()


def product(x, w):
    """x [..., D] · w [D, E]"""
    return Product.apply(x.reshape(-1, x.shape[-1]), w).view(*x.shape[:-1], w.shape[-1])


class BiLSTM(nn.Module):
    """x [T, B, D], lengths [B] → [T, B, 2H]. Nothing after a sequence's end reaches what lies before it."""

    def __init__(self, inputs, size):
        super().__init__()
        self.size = size
        self.w = nn.Parameter(torch.empty(inputs, 2 * 4 * size))
        self.r = nn.Parameter(torch.empty(2, size, 4 * size))
        self.b = nn.Parameter(torch.zeros(2, 4 * size))
        nn.init.uniform_(self.w, -(3 / inputs) ** 0.5 * 0.7, (3 / inputs) ** 0.5 * 0.7)
        for d in range(2):
            for k in range(4):
                nn.init.orthogonal_(self.r.data[d, :, k * size : (k + 1) * size])
        self.b.data[:, size : 2 * size] = 1

    def forward(self, x, lengths):
        steps, batch, _ = x.shape
        time = torch.arange(steps).unsqueeze(1)
        back = (torch.where(time < lengths, lengths - 1 - time, time) * batch + torch.arange(batch)).view(-1)
        return Recurrence.apply(product(x, self.w).view(steps, batch, 2, 4 * self.size), self.b, self.r, back)
