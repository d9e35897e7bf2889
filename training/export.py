"""Writes the shipped model: one ONNX file with 8-bit weights, and one JSON file with labels, word pieces and splitter.
`python export.py --checkpoint work/model --boundaries work/boundaries.json --out ../models`"""
from __future__ import annotations

import argparse
import hashlib
import json
import os
import tempfile

import onnx
import torch
import torch.nn.functional as F
from torch import nn

from network import Network
from pack import pack
from pieces import find_minilm, load_vocabulary
from train import load_checkpoint

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")


class Shipped(nn.Module):
    """What the runtime calls for one sentence: ids in, decisions out."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network
        count, side = network.label.shape[0], network.label.shape[1]
        self.label = nn.Parameter(network.label.detach().permute(1, 0, 2).reshape(side, count * side))
        self.side, self.count = side, count

    def forward(self, pieces, shapes, first, last):
        net = self.network
        x = net.encoder(pieces.unsqueeze(0), shapes.unsqueeze(0))[0]
        words = (x[first] + x[last]) * 0.5
        upos, xpos, lemma, name = net.tags(words[1:]).split([net.sizes[k] for k in ("upos", "xpos", "lemma", "name")], -1)
        ones = torch.ones_like(words[:, :1])
        act = lambda layer: F.gelu(layer(words))
        with_one = lambda v: torch.cat([v, ones], -1)
        arcs = torch.log_softmax((with_one(act(net.arc_dep))[1:] @ net.arc) @ act(net.arc_head).t(), -1)
        half = (with_one(act(net.label_dep))[1:] @ self.label).reshape(-1, self.count, self.side)
        scores = half @ with_one(act(net.label_head)).t()  # word, relation, head
        order = torch.arange(self.count).unsqueeze(-1)
        scores = scores.masked_fill(order == net.root, -1e9)
        to_int = lambda v: v.to(torch.int32)
        return (to_int(upos.argmax(-1)), to_int(xpos.argmax(-1)), to_int(lemma.argmax(-1)), name, arcs, to_int(scores.argmax(1)))


def kept_pieces(vocabulary: dict[str, int]) -> list[str]:
    """Given the word pieces of MiniLM, returns those that English news can need: no unused ones, no foreign scripts."""
    def wanted(piece: str) -> bool:
        if piece in SPECIAL:
            return True
        body = piece[2:] if piece.startswith("##") else piece
        if piece.startswith("[") and piece.endswith("]") and len(piece) > 2:
            return False
        return all(ord(c) < 0x250 or 0x2010 <= ord(c) < 0x2070 or c in "€£¥₹™°" for c in body)
    return [p for p in vocabulary if wanted(p)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", default="work/model")
    parser.add_argument("--vocabulary", default=f"{find_minilm()}/vocab.txt")
    parser.add_argument("--boundaries", default="work/boundaries.json")
    parser.add_argument("--out", default="../models")
    parser.add_argument("--fp32", action="store_true", help="leave the weights in 32 bits")
    args = parser.parse_args()
    vocabulary = load_vocabulary(args.vocabulary)
    pieces = kept_pieces(vocabulary)
    network, labels = load_checkpoint(args.checkpoint, len(vocabulary))
    with torch.no_grad():
        network.encoder.pieces = nn.Embedding.from_pretrained(network.encoder.pieces.weight[[vocabulary[p] for p in pieces]])
    os.makedirs(args.out, exist_ok=True)
    export(Shipped(network.eval()), os.path.join(args.out, "language.onnx"), args.fp32)
    with open(args.boundaries, encoding="utf-8") as file:
        boundaries = json.load(file)
    with open(os.path.join(args.out, "language.onnx"), "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    with open(os.path.join(args.out, "language.json"), "w", encoding="utf-8") as file:
        json.dump({"version": 1, "sha256": digest, "labels": labels.__dict__, "pieces": pieces, "boundaries": boundaries}, file, ensure_ascii=False)
    for name in ("language.onnx", "language.json"):
        print(name, os.path.getsize(os.path.join(args.out, name)))


def export(module: Shipped, path: str, fp32: bool) -> None:
    example = tuple(torch.tensor(v, dtype=torch.int32) for v in ([2, 5, 6, 7, 3], [32, 0, 1, 2, 32], [0, 1, 2], [0, 1, 3]))
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.onnx")
        torch.onnx.export(
            module, example, plain, dynamo=False, opset_version=17, do_constant_folding=True,
            input_names=["pieces", "shapes", "first", "last"], output_names=["upos", "xpos", "lemma", "name", "arcs", "labels"],
            dynamic_axes={"pieces": {0: "T"}, "shapes": {0: "T"}, "first": {0: "V"}, "last": {0: "V"}, "upos": {0: "W"}, "xpos": {0: "W"},
                          "lemma": {0: "W"}, "name": {0: "W"}, "arcs": {0: "W", 1: "V"}, "labels": {0: "W", 1: "V"}})
        model = onnx.load(plain)
        onnx.save(model if fp32 else pack(model), path)


if __name__ == "__main__":
    main()
