"""Writes news-style sentences with their trees, as CoNLL-U: attribution in many shapes over invented names.
`python grammar.py --count 8000 --out work/grammar.conllu`. The trees follow UD English-EWT and GUM (v2.15)."""
from __future__ import annotations

import argparse
import random

from phrases import Phrases
from reports import Reports


class Grammar(Reports):
    """Draws one template after another."""

    def sentence(self):
        """Returns one or more sentences, weighted by how news writes."""
        Phrases.marks_now = self.pick([("“", "”"), ("“", "”"), ('"', '"')])
        Phrases.drop_stop = self.chance(0.1)
        names = list(self.TEMPLATES)
        made = getattr(self, "t_" + self.d.choices(names, [self.TEMPLATES[n] for n in names])[0])()
        return made if isinstance(made, list) else [made]

    TEMPLATES = {"said_that": 14, "told": 7, "quote_then_said": 14, "plain_then_said": 9, "interrupted": 8, "split_subject": 1, "quote_of_two": 8, "two_thats": 2, "saying": 3, "before_asking": 2, "verb_quoted": 3, "quoted_as": 2, "parenthetical": 3, "colon": 4, "according_to": 5,
                 "according_first": 4, "passive_report": 3, "denied": 5, "accused": 3, "asked": 2, "when_asked": 2, "nested": 4, "thinks": 2, "noun_that": 2, "as_said": 1,
                 "called": 3, "partly_quoted": 4, "urged": 6, "document_says": 2, "headline": 2, "plain": 8, "who": 2, "speaking": 2, "question": 2, "dateline": 1, **Reports.MORE}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=8000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", default="work/grammar.conllu")
    args = parser.parse_args()
    grammar = Grammar(random.Random(args.seed))
    with open(args.out, "w", encoding="utf-8") as file:
        number, written = 0, 0
        while written < args.count:
            number += 1
            file.write(f"# newdoc id = grammar-{number}\n")
            for _ in range(grammar.d.randint(1, 4)):
                for tree in grammar.sentence():
                    if tree.size() <= 70:
                        file.write(tree.to_conllu())
                        written += 1


if __name__ == "__main__":
    main()
