"""Which map brings words of one meaning together? Learned from rows of French and English words that mean the same.

Principal directions keep what words differ in most, not what tells meanings apart. So the map starts from the directions
in which rows differ little within and much among each other, and then learns, batch by batch, to put a word nearer to
the other words of its row than to any other word (a softmax over cosines; Adam; gradients written out). Everything is
seeded: the same rows and points give the same map on the same kind of CPU.
"""
import unicodedata
from collections import defaultdict

import numpy as np
import yaml

LANGUAGES = ("fr", "en")
# Every sixth row is left out where the map is measured, not where the table is made.
HELD_OUT = 6
# How much of the mean spread within rows is added to each direction's, so that directions that rows hardly use stay finite.
SMOOTHED = 0.2
STEPS = 300
BATCH = 512
# Other words that a batch is told from.
STRANGERS = 3000
TEMPERATURE = 0.06
RATE = 2e-3
# How strongly the map is held to where it started.
HELD = 1e-3


def terms(path):
    """The rows of a file of concepts: of each the French and the English terms."""
    for row in yaml.safe_load(open(path, encoding="utf-8")):
        yield tuple([unicodedata.normalize("NFC", str(t)) for t in row.get(code, [])] for code in LANGUAGES)


def rows(path, forms):
    """The rows of the file by their terms' places among forms, where both languages have one there."""
    place = {w: i for i, w in enumerate(forms)}
    placed = ([[place[t] for t in side if t in place] for side in row] for row in terms(path))
    return [row for row in placed if all(row)]


def split(known):
    """The rows to learn from and those to measure with."""
    return [r for i, r in enumerate(known) if i % HELD_OUT], known[::HELD_OUT]


def started(points, known, width):
    """The map to start from: spread within rows made equal in all directions, then the strongest directions of that."""
    within, n = np.zeros((points.shape[1],) * 2), 0
    for row in known:
        of = points[sum(row, [])].astype(np.float64)
        of -= of.mean(axis=0)
        within += of.T @ of
        n += len(of)
    within /= n
    strength, axes = np.linalg.eigh(within + SMOOTHED * np.trace(within) / len(within) * np.eye(len(within)))
    white = axes * strength**-0.5 @ axes.T
    spread = points.astype(np.float64) @ white
    _, strongest = np.linalg.eigh(spread.T @ spread)
    return white @ strongest[:, ::-1][:, :width]


def pairs(known):
    """Ordered pairs of different words of a row."""
    return np.array([(a, b) for row in known for a in sum(row, []) for b in sum(row, []) if a != b])


def kin(known):
    """The words that share a row with a word, itself among them."""
    out = defaultdict(set)
    for row in known:
        for a in sum(row, []):
            out[a].update(sum(row, []))
    return out


def normed(rows):
    length = np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9
    return rows / length, length


def backward(gradient, unit, length):
    """The gradient before the rows were brought to length 1."""
    return (gradient - unit * (gradient * unit).sum(axis=1, keepdims=True)) / length


def loss_gradient(points, turn, a, others, family):
    """The gradient of the map where word a[i] should be nearest to others[i]; words of its row are no mistakes."""
    left, left_length = normed(points[a] @ turn)
    right, right_length = normed(points[others] @ turn)
    scores = left @ right.T / TEMPERATURE
    at = defaultdict(list)
    for j, b in enumerate(others):
        at[b].append(j)
    for i, word in enumerate(a):
        own = scores[i, i]
        for b in family[word]:
            scores[i, at.get(b, ())] = -1e9
        scores[i, i] = own
    scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    scores /= scores.sum(axis=1, keepdims=True)
    scores[np.arange(len(a)), np.arange(len(a))] -= 1
    scores /= len(a) * TEMPERATURE
    left_gradient = backward(scores @ right, left, left_length)
    right_gradient = backward(scores.T @ left, right, right_length)
    return points[a].T @ left_gradient + points[others].T @ right_gradient


def learned(points, known, usable, width):
    """The map, as many rows as points has coordinates, width columns. usable are the places of the words that strangers
    are drawn from."""
    draw = np.random.RandomState(0)
    points = (points / (points.std() * 20)).astype(np.float32)
    turn = started(points, known, width)
    start = (turn / (np.sqrt((turn**2).mean()) * 16)).astype(np.float32)
    turn = start.copy()
    mean, spread = np.zeros_like(turn), np.zeros_like(turn)
    matches, family = pairs(known), kin(known)
    for step in range(STEPS):
        batch = matches[draw.randint(len(matches), size=BATCH)]
        others = np.concatenate([batch[:, 1], usable[draw.randint(len(usable), size=STRANGERS)]])
        gradient = loss_gradient(points, turn, batch[:, 0], others, family) + HELD * (turn - start)
        mean = 0.9 * mean + 0.1 * gradient
        spread = 0.999 * spread + 0.001 * gradient**2
        rate = RATE * (1 - step / STEPS)
        turn = turn - rate * (mean / (1 - 0.9 ** (step + 1))) / (np.sqrt(spread / (1 - 0.999 ** (step + 1))) + 1e-8)
    return turn.astype(np.float64)


def found(unit, language, known, within=(1, 5)):
    """How often a word's nearest, or one of its five nearest, words of the other language share its row, both directions."""
    out = []
    for side, other in ((0, 1), (1, 0)):
        words = np.where(language & (1 << other))[0]
        place = {w: i for i, w in enumerate(words)}
        asked = [(a, [place[b] for b in row[other] if b in place and b != a]) for row in known for a in row[side]]
        asked = [(a, gold) for a, gold in asked if gold]
        ranks = []
        for i in range(0, len(asked), BATCH):
            sims = unit[[a for a, _ in asked[i : i + BATCH]]] @ unit[words].T
            for of, (a, gold) in zip(sims, asked[i : i + BATCH]):
                if a in place:
                    of[place[a]] = -1
                ranks.append((of > of[gold].max()).sum())
        out.append((len(ranks), *((np.array(ranks) < n).mean() for n in within)))
    return out
