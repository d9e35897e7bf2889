"""The network: MiniLM with word-shape features and heads for tags, lemma rules, names and the syntax tree."""
from __future__ import annotations

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from pieces import SHAPES

WIDTH, ATTENTION_HEADS = 384, 12


class Layer(nn.Module):
    """One transformer layer as in BERT."""

    def __init__(self, inner: int = 4 * WIDTH) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, inner)
        self.down = nn.Linear(inner, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, ATTENTION_HEADS, -1).permute(2, 0, 3, 1, 4).unbind(0)
        if torch.onnx.is_in_onnx_export():
            weights = torch.softmax(q @ k.transpose(-1, -2) * (q.shape[-1] ** -0.5), -1)
            attended = weights @ v
        else:
            attended = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        attended = attended.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.dropout(self.out(attended)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word pieces and shapes to one vector a piece."""

    def __init__(self, pieces: int, layers: int) -> None:
        super().__init__()
        self.pieces = nn.Embedding(pieces, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(2 * SHAPES + 1, WIDTH)
        nn.init.normal_(self.shapes.weight, std=0.01)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.dropout = nn.Dropout(0.1)

    def forward(self, pieces, shapes, mask=None):
        positions = self.positions.weight[: pieces.shape[1]]
        x = self.dropout(self.norm(self.pieces(pieces) + positions + self.shapes(shapes)))
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Network(nn.Module):
    """Encoder and heads. `sizes` gives the number of classes of upos, xpos, lemma, name and relation."""

    def __init__(self, pieces: int, layers: int, sizes: dict[str, int], root: int) -> None:
        super().__init__()
        self.encoder = Encoder(pieces, layers)
        self.sizes, self.root = sizes, root
        self.tags = nn.Linear(WIDTH, sum(sizes[k] for k in ("upos", "xpos", "lemma", "name")))
        self.arc_dep, self.arc_head = nn.Linear(WIDTH, 256), nn.Linear(WIDTH, 256)
        self.label_dep, self.label_head = nn.Linear(WIDTH, 128), nn.Linear(WIDTH, 128)
        self.arc = nn.Parameter(torch.randn(257, 256) * 0.01)
        self.label = nn.Parameter(torch.randn(sizes["relation"], 129, 129) * 0.01)
        self.dropout = nn.Dropout(0.2)

    def words(self, pieces, shapes, first, last, mask=None):
        """Returns vectors of the words; word 0 is the root ([CLS])."""
        x = self.encoder(pieces, shapes, mask)
        index = lambda i: torch.gather(x, 1, i.unsqueeze(-1).expand(-1, -1, WIDTH))
        return (index(first) + index(last)) * 0.5

    def forward(self, pieces, shapes, first, last, mask=None):
        """Returns tag scores [B, W, tags], arc scores [B, W+1, W+1] (dependent, head) and the label vectors."""
        words = self.dropout(self.words(pieces, shapes, first, last, mask).float())
        tags = self.tags(words[:, 1:])
        act = lambda layer: self.dropout(F.gelu(layer(words)))
        arcs = pad(act(self.arc_dep)) @ self.arc @ act(self.arc_head).transpose(1, 2)
        return tags, arcs, pad(act(self.label_dep)), pad(act(self.label_head))

    def labels_at(self, dep, head):
        """Given label vectors of dependents and of their heads [N, 129], returns label scores [N, relations]."""
        return torch.einsum("ni,rij,nj->nr", dep, self.label, head)

    def all_labels(self, dep, head):
        """Returns the best label of every (dependent, head) pair; head 0 gets the root relation, no other does."""
        scores = torch.einsum("bwi,rij,bvj->bwvr", dep, self.label, head)
        scores[..., self.root] = -1e9
        return scores.argmax(-1)


def pad(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


def load_minilm(encoder: Encoder, path: str, chosen: list[int]) -> None:
    """Given the file of MiniLM-L6, copies its weights, taking the layers `chosen`."""
    weights = load_file(path)
    with torch.no_grad():
        encoder.pieces.weight.copy_(weights["embeddings.word_embeddings.weight"])
        encoder.positions.weight.copy_(
            weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0])
        copy(encoder.norm, weights, "embeddings.LayerNorm")
        for layer, number in zip(encoder.layers, chosen):
            base = f"encoder.layer.{number}."
            for kind in ("weight", "bias"):
                parts = [weights[f"{base}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]
                getattr(layer.qkv, kind).copy_(torch.cat(parts))
            copy(layer.out, weights, base + "attention.output.dense")
            copy(layer.norm1, weights, base + "attention.output.LayerNorm")
            copy(layer.up, weights, base + "intermediate.dense")
            copy(layer.down, weights, base + "output.dense")
            copy(layer.norm2, weights, base + "output.LayerNorm")


def copy(module, weights, name: str) -> None:
    module.weight.copy_(weights[name + ".weight"])
    module.bias.copy_(weights[name + ".bias"])
