#!/usr/bin/python3
"""Grows forests on the rows that the library wrote.

    fit.py WORK FOLDS OUT

WORK holds rows.bin, rows.tsv and traits.json; a forest for each fold is written there, grown on the lines of all
other folds. The forest that is grown on all lines is written to OUT. Prints, for pages that a forest has not seen, how
many of the letters it judges wrongly, and how that falls as it sees more pages. Needs numpy and xgboost.
"""
import datetime
import json
import sys
from pathlib import Path

import numpy as np
import xgboost as xgb

WORK, FOLDS, OUT = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])

# Shallow trees do as well as deep ones here, and cost less. max_bin keeps the file small: a trait is asked for one of
# few values. Where rows or traits are drawn by chance, the seed makes the draw the same each time; and one thread adds
# numbers in one order, and is no slower here than two that wait for each other.
TREES = 200
SETTINGS = dict(objective="binary:logistic", base_score=0.5, tree_method="hist", max_bin=64, max_depth=5, eta=0.1,
                min_child_weight=20, reg_lambda=1.0, subsample=0.8, colsample_bytree=0.3, seed=1, nthread=1)

# From this chance on a line counts as kept in what is printed here. The library sets it for each page.
KEEP = 0.55

traits = json.loads((WORK / "traits.json").read_text())
notes = np.genfromtxt(WORK / "rows.tsv", delimiter="\t", dtype=None, encoding="utf8",
                      names=("page", "folder", "fold", "label", "size", "kept"))
rows = np.fromfile(WORK / "rows.bin", dtype="<f4").reshape(-1, len(traits))
label, known = notes["label"], notes["label"] >= 0

# A line counts by its length, and long pages no more than twice as much as short ones. The few lines of a page of which
# the truth knows only segments say less of their neighbours.
weight = (np.minimum(notes["size"], 600) + 20) / np.sqrt(np.maximum(notes["kept"], 500))
partly = ~np.isin(notes["page"], notes["page"][~known])
weight = np.where(partly, weight, weight / 2)
# What belongs to the body of our own pages is known for certain, so they count three times.
weight = np.where(notes["folder"] == "testdata", 3 * weight, weight)
weight /= weight[known].mean()


def grow(lines):
    """Returns the forest that these lines lead to."""
    return xgb.train(SETTINGS, xgb.DMatrix(rows[lines], label=label[lines], weight=weight[lines]), TREES)


def odds(forest, lines):
    """Returns how likely each of these lines is to be kept."""
    return forest.predict(xgb.DMatrix(rows[lines]))


def wrong(forest, lines):
    """Returns the share of the letters of these lines that a forest judges wrongly."""
    lines = lines & known
    return np.average((odds(forest, lines) >= KEEP) != (label[lines] == 1), weights=weight[lines])


def node_words(node):
    """Yields the words of a tree's nodes, the way that is gone when the answer is yes first."""
    if "leaf" in node:
        yield "=%.4g" % node["leaf"]
        return
    children = {child["nodeid"]: child for child in node["children"]}
    share = np.clip(children[node["yes"]]["cover"] / node["cover"], 0.01, 0.99)
    yield "%d:%.9g/%.2g" % (int(node["split"][1:]), np.float32(node["split_condition"]), share)
    yield from node_words(children[node["yes"]])
    yield from node_words(children[node["no"]])


def write(forest, path, head):
    """Writes a forest in the format of internal/trees."""
    lines = ["forest 1"] + ["# " + line for line in head] + ["base 0"] + ["feature " + name for name in traits]
    lines += ["tree " + " ".join(node_words(json.loads(tree))) for tree in forest.get_dump(dump_format="json", with_stats=True)]
    path.write_text("\n".join(lines) + "\n")


def pages(lines):
    return len(np.unique(notes["page"][lines]))


def cross_validate():
    """Grows the forests of the folds and returns what to say of them."""
    report = []
    for fold in range(FOLDS):
        unseen = notes["fold"] == fold
        forest = grow(known & ~unseen)
        write(forest, WORK / f"fold{fold}.forest", [f"grown without fold {fold}"])
        report.append((pages(unseen), wrong(forest, unseen)))
        print(f"fold {fold}: {report[-1][0]} pages, {report[-1][1]:.4f} of the letters wrong", flush=True)
    return np.average([share for _, share in report], weights=[n for n, _ in report])


def learning_curve():
    """Prints how the first fold is judged after a quarter, half and all of the other pages."""
    unseen = notes["fold"] == 0
    others = np.unique(notes["page"][~unseen])
    for parts in (4, 2, 1):
        lines = known & np.isin(notes["page"], others[::parts])
        print(f"learning curve: {pages(lines)} pages, {wrong(grow(lines), unseen):.4f} of fold 0 wrong", flush=True)


def main():
    print(f"{pages(known)} pages, {known.sum()} lines with a label, {(label[known] == 1).mean():.3f} of them kept, {len(traits)} traits")
    share = cross_validate()
    learning_curve()
    print(f"all folds: {share:.4f} of the letters wrong")
    folders = ", ".join(f"{name} ({pages(known & (notes['folder'] == name))})" for name in np.unique(notes["folder"]))
    write(grow(known), OUT, [
        "Which lines of a page belong to its body. Grown by `go run ./train`; see train/README.md.",
        f"date: {datetime.date.today()}",
        f"pages: {folders}",
        f"lines: {known.sum()}, of which {(label[known] == 1).mean():.3f} are kept",
        f"xgboost {xgb.__version__}: {TREES} trees, " + ", ".join(f"{key} {value}" for key, value in SETTINGS.items()),
        f"on pages of domains not seen, {FOLDS} folds: {share:.4f} of the letters judged wrongly",
    ])


main()
