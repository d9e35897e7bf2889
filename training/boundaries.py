"""Trains the sentence splitter: logistic regression over hashed features of each gap between two words.
src/language/toSentences.ts computes the same features at run time."""
from __future__ import annotations

import argparse
import base64
import json

import numpy as np
import torch

from conllu import HELD_OUT, Sentence, read_conllu

BITS = 16
BIAS = 20  # chosen on dev for the F1 of sentences
OPENING, CLOSING = "“‘([{", "”’)]}"


def fnv(text: str) -> int:
    """Given a text, returns the FNV-1a hash of its UTF-16 units, cut to BITS bits."""
    value = 0x811C9DC5
    data = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        value = ((value ^ (data[i] | data[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return (value ^ (value >> 16)) & ((1 << BITS) - 1)


def shape(word: str) -> str:
    """Given a word, returns its coarse shape: "Aa", "A.", "9", or the mark itself."""
    first = word[:1]
    if first.isalpha():
        stop = "." if "." in word else ""
        if first.upper() != first or first.lower() == first:
            return "a" + stop
        if len(word) - len(stop) <= 1:
            return "A" + stop
        return ("AA" if word.upper() == word else "Aa") + stop
    if "0" <= first <= "9":
        return "9." if word.endswith(".") else "9"
    return word[:3]


def norm(word: str) -> str:
    return "".join("0" if "0" <= c <= "9" else c for c in word.lower()[:12])


def features(words: list[str], spaces: list[bool], boundaries: list[bool] | None, decide=None) -> list[list[int]]:
    """Given the words of a paragraph, returns the hashed features of the gap after each word but the last."""
    rows, opened, depth, since = [], False, 0, 0
    shapes = [shape(w) for w in words] + ["$", "$"]
    norms = [norm(w) for w in words] + ["$", "$"]
    for i in range(len(words) - 1):
        word = words[i]
        since += 1
        if word == '"':
            opened = not opened
            norms[i] = shapes[i] = "``" if opened else "''"
        elif word == "“":
            opened = True
        elif word == "”":
            opened = False
        elif word in "([":
            depth = 1
        elif word in ")]":
            depth = 0
        if words[i + 1] == '"':
            norms[i + 1] = shapes[i + 1] = "''" if opened else "``"
        rows.append(gap_features(i, norms, shapes, spaces[i], opened, depth, since))
        if boundaries[i] if boundaries is not None else decide(rows[-1]):
            since, depth = 0, 0
    return rows


def gap_features(i, norms, shapes, space, opened, depth, since) -> list[int]:
    p, a, b = norms[i - 1] if i else "^", norms[i], norms[i + 1]
    sp, sa, sb, sc = shapes[i - 1] if i else "^", shapes[i], shapes[i + 1], shapes[i + 2]
    gap = ("_" if space else "") + ("q" if opened else "") + ("d" if depth else "")
    length = "1" if since == 1 else "2" if since < 4 else "4" if since < 8 else "8" if since < 20 else "20" if since < 40 else "40"
    texts = [
        f"0|{a}", f"1|{b}|{sa}", f"2|{a}|{b}", f"3|{a}|{sb}|{gap}", f"4|{p}|{a}|{sb}", f"5|{sp}|{a}|{sb}|{sc}",
        f"6|{sa}|{sb}|{sc}|{gap}", f"7|{p}|{a}|{b}", f"8|{a}|{sb}|{length}", f"9|{sp}|{sa}|{sb}|{sc}", f"a|{gap}|{sa}|{b}",
        f"b|{a}|{b}|{sc}", f"c|{length}|{sa}|{sb}", f"d|{sa}|{b}|{norms[i + 2]}", f"e|{gap}|{a}|{b}", f"f|{sp}|{a}|{sb}|{gap}|{length}",
    ]
    return [fnv(t) for t in texts]


def paragraphs(sentences: list[Sentence]) -> list[list[Sentence]]:
    groups: list[list[Sentence]] = []
    for s in sentences:
        if s.new_paragraph or not groups:
            groups.append([])
        groups[-1].append(s)
    return groups


def to_rows(groups) -> tuple[list[list[int]], list[bool]]:
    rows, answers = [], []
    for group in groups:
        words = [f for s in group for f in s.forms]
        spaces = [x for s in group for x in s.space_after]
        ends = [j == len(s.forms) - 1 for s in group for j in range(len(s.forms))]
        rows += features(words, spaces, ends)
        answers += ends[:-1]
    return rows, answers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="../../shared/data/ud")
    parser.add_argument("--more", nargs="*", default=[])
    parser.add_argument("--out", default="../models/boundaries.json")
    parser.add_argument("--epochs", type=int, default=6)
    args = parser.parse_args()
    torch.manual_seed(1)
    sentences = [s for s in read_conllu(f"{args.data}/train.conllu") if s.document not in HELD_OUT]
    for path in args.more:
        sentences += read_conllu(path)
    rows, answers = to_rows(paragraphs(sentences))
    x, y = torch.tensor(rows), torch.tensor(answers, dtype=torch.float32)
    weights = train(x, y, args.epochs)
    scale = weights.abs().max().item() / 127
    whole = np.round(weights.numpy() / scale).astype(np.int8)
    dev_rows, dev_answers = to_rows(paragraphs(read_conllu(f"{args.data}/dev.conllu")))
    guess = whole[np.array(dev_rows)].astype(int).sum(1) + BIAS > 0
    truth = np.array(dev_answers)
    both = (guess & truth).sum()
    print(f"dev gaps: precision {both / guess.sum():.4f} recall {both / truth.sum():.4f}")
    with open(args.out, "w", encoding="utf-8") as file:
        json.dump({"bits": BITS, "bias": BIAS, "weights": base64.b64encode(whole.tobytes()).decode()}, file)


def train(x, y, epochs: int):
    bag = torch.nn.EmbeddingBag(1 << BITS, 1, mode="sum")
    torch.nn.init.zeros_(bag.weight)
    optimizer = torch.optim.Adagrad(bag.parameters(), lr=0.1)
    for _ in range(epochs):
        for part in torch.randperm(len(x)).split(256):
            loss = torch.nn.functional.binary_cross_entropy_with_logits(bag(x[part])[:, 0], y[part]) + 2e-6 * bag.weight.pow(2).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return bag.weight.detach()[:, 0]


if __name__ == "__main__":
    main()
