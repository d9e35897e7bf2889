"""Scores a checkpoint on gold words and sentences: `python evaluate.py --checkpoint work/model`.
Raw text is scored by `hearsay evaluate --treebank`."""
from __future__ import annotations

import argparse

import torch

from conllu import HELD_OUT, read_conllu
from pieces import find_minilm, load_vocabulary
from train import load_checkpoint, score


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="../../shared/data/ud")
    parser.add_argument("--checkpoint", default="work/model")
    parser.add_argument("--vocabulary", default=f"{find_minilm()}/vocab.txt")
    parser.add_argument("--test", action="store_true", help="score test as well; to be done once")
    args = parser.parse_args()
    torch.set_num_threads(2)
    vocabulary = load_vocabulary(args.vocabulary)
    network, labels = load_checkpoint(args.checkpoint, len(vocabulary))
    sets = {"dev": read_conllu(f"{args.data}/dev.conllu")}
    sets["dev, GUM only"] = [s for s in sets["dev"] if s.names is not None]
    sets["held-out news"] = [s for s in read_conllu(f"{args.data}/train.conllu") if s.document in HELD_OUT]
    if args.test:
        sets["test"] = read_conllu(f"{args.data}/test.conllu")
    for name, sentences in sets.items():
        print(name, len(sentences), score(network, sentences, labels, vocabulary, fp32=False), flush=True)


if __name__ == "__main__":
    main()
