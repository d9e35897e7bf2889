"""Turns sentences into what the network takes: piece ids, shapes, targets; label sets and lemma rules."""
from __future__ import annotations

import json
import random
from collections import Counter
from dataclasses import dataclass

import numpy as np
import torch

from conllu import Sentence
import words as w
from pieces import SHAPES, to_pieces, to_shape

NO_SHAPE = 2 * SHAPES
IGNORED = -100
NAME_TAGS = ["O"] + [f"{p}-{k}" for k in ("PERSON", "ORGANIZATION", "PLACE", "EVENT", "WORK", "DATE") for p in "BI"]
MAX_WORDS = 160


def to_rule(form: str, lemma: str) -> str:
    """Given a form and its lemma, returns the edit: case (L lower, K keep), letters to cut, letters to add; or "=lemma"."""
    if lemma == form:
        return "K0"
    base, case = (form, "K") if lemma[:1] == form[:1] and form != form.lower() and lemma[:1] != lemma[:1].lower() else (form.lower(), "L")
    common = 0
    while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
        common += 1
    if common == 0:
        return "=" + lemma
    return f"{case}{len(base) - common}{lemma[common:]}"


@dataclass
class Labels:
    """The closed sets that the heads choose from."""
    upos: list[str]
    xpos: list[str]
    lemma: list[str]
    name: list[str]
    relation: list[str]

    @staticmethod
    def of(sentences: list[Sentence]) -> "Labels":
        rules = Counter(to_rule(f, l) for s in sentences for f, l in zip(s.forms, s.lemmas))
        kept = [r for r, n in sorted(rules.items(), key=lambda p: (-p[1], p[0])) if n >= 4]
        unique = lambda name: sorted({v for s in sentences for v in getattr(s, name)})
        relations = Counter(r for s in sentences for r in s.relations)
        return Labels(unique("upos"), unique("xpos"), kept, NAME_TAGS, sorted(r for r, n in relations.items() if n >= 3))

    def sizes(self) -> dict[str, int]:
        return {k: len(v) for k, v in self.__dict__.items()}

    def save(self, path: str) -> None:
        with open(path, "w", encoding="utf-8") as file:
            json.dump(self.__dict__, file, ensure_ascii=False, indent=0)

    @staticmethod
    def load(path: str) -> "Labels":
        with open(path, encoding="utf-8") as file:
            return Labels(**json.load(file))


@dataclass
class Example:
    """A sentence as numbers; word 0 is the root."""
    pieces: np.ndarray
    shapes: np.ndarray
    first: np.ndarray
    last: np.ndarray
    targets: np.ndarray  # rows: upos, xpos, lemma, name, head, relation; columns: words without the root
    weight: float


def encode(sentence: Sentence, labels: Labels, vocabulary: dict[str, int]) -> Example:
    """Given a sentence, returns it as numbers."""
    pieces, shapes, first, last = [vocabulary["[CLS]"]], [NO_SHAPE], [0], [0]
    space = True
    for form, after in zip(sentence.forms, sentence.space_after):
        ids = to_pieces(form, vocabulary)
        first.append(len(pieces))
        pieces += ids
        shapes += [to_shape(form, space)] * len(ids)
        last.append(len(pieces) - 1)
        space = after
    pieces.append(vocabulary["[SEP]"])
    shapes.append(NO_SHAPE)
    find = lambda values, value: values.index(value) if value in values else IGNORED
    names = sentence.names or [None] * len(sentence.forms)
    targets = [
        [find(labels.upos, v) for v in sentence.upos],
        [find(labels.xpos, v) for v in sentence.xpos],
        [find(labels.lemma, to_rule(f, l)) for f, l in zip(sentence.forms, sentence.lemmas)],
        [find(labels.name, v) if v else IGNORED for v in names],
        sentence.heads,
        [find(labels.relation, v) for v in sentence.relations],
    ]
    return Example(np.array(pieces), np.array(shapes), np.array(first), np.array(last), np.array(targets), sentence.weight)


CURLY = {"'": "’", "--": "—", "n't": "n’t", "'s": "’s", "'re": "’re", "'ve": "’ve", "'ll": "’ll", "'m": "’m", "'d": "’d", "s'": "s’"}


def rename(sentence: Sentence, draw: random.Random) -> Sentence:
    """Given a sentence with names, returns it with some persons and one-word places and bodies renamed."""
    forms, lemmas = list(sentence.forms), list(sentence.lemmas)
    for i, tag in enumerate(sentence.names):
        if not tag or not tag.startswith("B-") or sentence.upos[i] != "PROPN" or not forms[i].isalpha() or draw.random() < 0.5:
            continue
        end = i + 1
        while end < len(forms) and (sentence.names[end] or "").startswith("I-"):
            end += 1
        if tag == "B-PERSON" and all(sentence.upos[j] == "PROPN" and forms[j].isalpha() for j in range(i, end)):
            for j in range(i, end):
                new = draw.choice(w.FAMILY if j == end - 1 else w.GIVEN)
                forms[j] = lemmas[j] = new if new.isalpha() else "Marlowe"
        elif end == i + 1 and tag == "B-PLACE" and forms[i].istitle():
            forms[i] = lemmas[i] = draw.choice(draw.choice([w.COUNTRIES, w.CITIES, w.STATES]))
        elif end == i + 1 and tag == "B-ORGANIZATION" and forms[i].isupper():
            forms[i] = lemmas[i] = "".join(draw.choice("ABCDEFGHILMNOPRSTUW") for _ in range(draw.randint(2, 4)))
    return Sentence(**{**sentence.__dict__, "forms": forms, "lemmas": lemmas})


def vary(sentence: Sentence, draw: random.Random) -> Sentence:
    """Given a sentence, returns it, at times with other names, other quotation marks, or in capitals."""
    if sentence.names and not sentence.document.startswith("grammar") and draw.random() < 0.5:
        sentence = rename(sentence, draw)
    forms = sentence.forms
    if draw.random() < 0.4:
        out, opened = [], False
        for f in forms:
            if f in ('"', "''", "``"):
                opened = not opened
                out.append("“" if opened else "”")
            else:
                out.append(CURLY.get(f, f))
        forms = out
    elif draw.random() < 0.15:
        straight = {"“": '"', "”": '"', "’": "'", "‘": "'", "n’t": "n't", "’s": "'s"}
        forms = [straight.get(f, f) for f in forms]
    chance = draw.random()
    if chance < 0.01:
        forms = [f.upper() for f in forms]
    if forms is sentence.forms:
        return sentence
    return Sentence(**{**sentence.__dict__, "forms": forms})


def to_batches(examples: list[Example], budget: int, draw: random.Random | None):
    """Given examples, yields lists of like length of at most `budget` pieces with padding, in random order."""
    noise = (lambda: draw.random() * 2) if draw else (lambda: 0)
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].pieces) + noise())
    batches, batch = [], []
    for i in order:
        if batch and len(examples[i].pieces) * (len(batch) + 1) > budget:
            batches.append(batch)
            batch = []
        batch.append(examples[i])
    batches.append(batch)
    if draw:
        draw.shuffle(batches)
    yield from batches


def collate(batch: list[Example]) -> dict[str, torch.Tensor]:
    """Given examples, returns padded tensors."""
    length, words = max(len(e.pieces) for e in batch), max(len(e.first) for e in batch)
    n = len(batch)
    pieces, shapes = np.zeros((n, length), int), np.full((n, length), NO_SHAPE)
    first, last = np.zeros((n, words), int), np.zeros((n, words), int)
    targets = np.full((6, n, words - 1), IGNORED)
    real = np.zeros((n, length), bool)
    for i, e in enumerate(batch):
        pieces[i, : len(e.pieces)], shapes[i, : len(e.pieces)], real[i, : len(e.pieces)] = e.pieces, e.shapes, True
        first[i, : len(e.first)], last[i, : len(e.last)] = e.first, e.last
        targets[:, i, : e.targets.shape[1]] = e.targets
    words_real = np.zeros((n, words), bool)
    for i, e in enumerate(batch):
        words_real[i, : len(e.first)] = True
    mask = None if real.all() else torch.from_numpy(real)[:, None, None, :]
    as_tensor = torch.from_numpy
    return {"pieces": as_tensor(pieces), "shapes": as_tensor(shapes), "first": as_tensor(first), "last": as_tensor(last),
            "targets": as_tensor(targets), "words": as_tensor(words_real), "mask": mask,
            "weight": torch.tensor([e.weight for e in batch])}
