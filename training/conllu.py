"""Reads CoNLL-U into sentences with names, and says which documents may be trained on."""
from __future__ import annotations

import re
from dataclasses import dataclass, field

# GUM news articles that no shipped model is trained on: they give the figure on news, and their texts are
# in the gold set of extraction.
HELD_OUT = frozenset(f"GUM_news_{name}" for name in ("asylum", "defector", "flag", "imprisoned", "warming"))

ENTITY_KINDS = {
    "person": "PERSON", "animal": "PERSON", "organization": "ORGANIZATION", "place": "PLACE",
    "event": "EVENT", "time": "DATE", "abstract": "WORK", "object": "WORK", "work": "WORK",
}
TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor president senator sen representative rep governor gov minister secretary "
    "king queen prince princess sir lord lady saint captain colonel general judge justice chancellor pope bishop "
    "archbishop father sister brother uncle aunt chief director commissioner ambassador sheriff officer lieutenant "
    "sergeant major admiral premier mayor chairman chairwoman chair congressman congresswoman deputy attorney "
    "emeritus vice prime former honorable hon rev reverend rabbi imam dame coach detective inspector".split()
)


@dataclass
class Sentence:
    """A sentence: parallel lists; `heads` are 1-based with 0 the root; `names` BIO tags, or None if unannotated."""
    document: str
    forms: list[str]
    lemmas: list[str]
    upos: list[str]
    xpos: list[str]
    heads: list[int]
    relations: list[str]
    space_after: list[bool]
    names: list[str] | None
    new_paragraph: bool = False
    source: str = ""
    weight: float = 1.0
    entities: list[str] = field(default_factory=list, repr=False)


def read_conllu(path: str) -> list[Sentence]:
    """Given a CoNLL-U file, returns its sentences in order."""
    sentences: list[Sentence] = []
    document, source, new_paragraph = "", "", False
    rows: list[list[str]] = []
    glued: set[int] = set()
    surface_end: dict[int, bool] = {}

    def flush() -> None:
        nonlocal rows, glued, surface_end, new_paragraph
        if rows:
            sentences.append(build(document, source, rows, glued, surface_end, new_paragraph))
            new_paragraph = False
        rows, glued, surface_end = [], set(), {}

    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                flush()
            elif line.startswith("#"):
                if line.startswith("# newdoc id = "):
                    document = line[len("# newdoc id = "):]
                    new_paragraph = True
                elif line.startswith("# source = "):
                    source = line[len("# source = "):]
                elif line.startswith("# newpar"):
                    new_paragraph = True
            else:
                columns = line.split("\t")
                if "-" in columns[0]:
                    first, last = map(int, columns[0].split("-"))
                    glued.update(range(first, last))
                    surface_end[last] = "SpaceAfter=No" not in columns[9]
                elif "." not in columns[0]:
                    rows.append(columns)
    flush()
    return mark_names(sentences)


def build(document, source, rows, glued, surface_end, new_paragraph) -> Sentence:
    spaces = []
    for row in rows:
        index = int(row[0])
        space = "SpaceAfter=No" not in row[9]
        spaces.append(surface_end.get(index, space) if index not in glued else False)
    entities = [misc_value(row[9], "Entity") for row in rows]
    tags = [misc_value(row[9], "Name") for row in rows]
    return Sentence(
        document, [r[1] for r in rows], [r[2] for r in rows], [r[3] for r in rows], [r[4] for r in rows],
        [int(r[6]) for r in rows], [r[7] for r in rows], spaces, tags if any(tags) else None, new_paragraph, source, 1.0, entities,
    )


def misc_value(misc: str, key: str) -> str:
    for part in misc.split("|"):
        if part.startswith(key + "="):
            return part[len(key) + 1:]
    return ""


def mark_names(sentences: list[Sentence]) -> list[Sentence]:
    """Given sentences, sets `names` of those from documents that carry entity annotation."""
    annotated = {s.document for s in sentences if any(s.entities)}
    for sentence in sentences:
        if sentence.document in annotated:
            sentence.names = to_names(sentence)
    return sentences


def to_names(sentence: Sentence) -> list[str]:
    tags = ["O"] * len(sentence.forms)
    spans = []
    for first, last, kind, wiki in read_mentions(sentence.entities):
        name = name_of_mention(sentence, first, last, kind, wiki)
        if name:
            spans.append((name[0], name[1], kind))
    spans.sort(key=lambda s: (s[0] - s[1], s[0]))
    for first, last, kind in spans:
        if all(tag == "O" for tag in tags[first:last]):
            tags[first] = "B-" + kind
            for i in range(first + 1, last):
                tags[i] = "I-" + kind
    return tags


def read_mentions(entities: list[str]):
    """Given the Entity= values of a sentence, yields (first, last, kind, wikipedia) of mentions closed in it."""
    open_mentions: dict[str, list] = {}
    found = []
    for i, value in enumerate(entities):
        for opened, closed in re.findall(r"(\([^()]+\)?)|([^()]+\))", value):
            if opened:
                fields = opened.strip("()").split("-")
                kind = ENTITY_KINDS.get(fields[1] if len(fields) > 1 else "")
                wiki = fields[7] if len(fields) > 7 else ""
                if opened.endswith(")"):
                    found.append((i, i + 1, kind, wiki))
                else:
                    open_mentions.setdefault(fields[0], []).append((i, kind, wiki))
            elif closed:
                stack = open_mentions.get(closed.rstrip(")"))
                if stack:
                    first, kind, wiki = stack.pop()
                    found.append((first, i + 1, kind, wiki))
    return [m for m in found if m[2]]


def name_of_mention(sentence: Sentence, first: int, last: int, kind: str, wiki: str) -> tuple[int, int] | None:
    """Given a mention, returns the name in it as a token range, or None: "the Indonesian Navy" gives "Indonesian Navy"."""
    head = next((i for i in range(first, last) if not first < sentence.heads[i] <= last), first)
    if kind == "DATE":
        return date_of_mention(sentence, first, last)
    if sentence.upos[head] != "PROPN":
        return None
    start, end = head, head + 1
    while start > first and is_name_word(sentence, start - 1):
        start -= 1
    while end < last:
        if is_name_word(sentence, end):
            end += 1
        elif end + 1 < last and sentence.upos[end] in ("ADP", "CCONJ") and is_name_word(sentence, end + 1) \
                and kind != "PERSON" and sentence.forms[end] in ("of", "for", "and", "&", "de", "la", "on"):
            end += 2
        elif end + 2 < last and sentence.forms[end] in ("of", "for", "on") and sentence.forms[end + 1] == "the" \
                and kind != "PERSON" and is_name_word(sentence, end + 2):
            end += 3
        else:
            break
    while kind == "PERSON" and end - start > 1 and sentence.forms[start].lower().rstrip(".") in TITLES:
        start += 1
    if kind == "WORK" and not (wiki or end - start > 1):
        return None
    return start, end


def is_name_word(sentence: Sentence, i: int) -> bool:
    form = sentence.forms[i]
    if sentence.xpos[i] in ("NNP", "NNPS"):
        return True
    return form[:1].isupper() and sentence.upos[i] in ("ADJ", "NOUN", "PROPN", "VERB") and i > 0


def date_of_mention(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    while first < last and sentence.upos[first] in ("DET", "ADP"):
        first += 1
    chosen = [i for i in range(first, last) if sentence.upos[i] in ("PROPN", "NUM") or sentence.forms[i] == ","]
    if not chosen or chosen != list(range(first, last)):
        return None
    if not any(sentence.upos[i] == "PROPN" or re.fullmatch(r"[12]\d{3}s?", sentence.forms[i]) for i in chosen):
        return None
    return first, last
