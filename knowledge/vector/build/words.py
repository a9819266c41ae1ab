"""Which words get a row? English from SCOWL, French from hunspell's dictionary, and every word of the articles and of the
rows of words that mean the same.

SCOWL comes in levels of how common a word is; within a level, and for the French forms, e5's own piece
log-probabilities decide.
"""
import pathlib
import re
import unicodedata
from collections import defaultdict

ENGLISH_LEVELS = (10, 20, 35, 40, 50, 55, 60)
# A level of SCOWL costs as much as this many nats: rare words that happen to be cut into common pieces stay behind
# those that dictionaries agree on.
LEVEL_COST = {10: 0, 20: 0, 35: 0, 40: 1, 50: 2, 55: 3, 60: 4}
# Verb forms that nobody writes in news or chat (imperfect subjunctive, simple past of the first and second person)
# only get in by being frequent.
RARE_FORM = re.compile(r".(assions|assiez|assent|asses|usses|ussions|issions|issiez|ussent|âmes|âtes|îmes|îtes|ûmes|ûtes|ât|ît|ût)$")
RARE_COST = 6
# Nats that a lemma has before its other forms, and a word before others if English has it too. Picked so that of the
# 60,000 most frequent French words as many as possible have their lemma in the table (98, 91, 85, 80, 74 % by
# thousands 1-5, 6-10, 11-20, 21-30, 31-60); that count was used for these three numbers only.
LEMMA = 9
COGNATE = 5
# Words a language; those of both languages count once, so the table holds a little less than the sum.
ENGLISH = 50_000
FRENCH = 62_000
WORD = re.compile(r"^[^\W\d_]+(?:-[^\W\d_]+)*$")


def fold(word):
    """Lower case without accents, as knowledge/lang folds tokens."""
    out = []
    for c in unicodedata.normalize("NFKD", word):
        if unicodedata.category(c) == "Mn":
            continue
        out.append({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss"}.get(c, c.lower()))
    return "".join(out)


def plain(word):
    """Whether word is two to 24 Latin letters or more, hyphens inside allowed."""
    return 2 <= len(word) <= 24 and WORD.match(word) and all("a" <= c <= "z" or c == "-" for c in fold(word))


def english(folder):
    """SCOWL's words up to level 60 with their level, American and British, without possessives and names."""
    level = {}
    for n in ENGLISH_LEVELS:
        for kind in ("english", "american", "british", "british_z"):
            path = pathlib.Path(folder) / f"{kind}-words.{n}"
            if path.exists():
                for line in path.read_text("latin-1").split("\n"):
                    word = unicodedata.normalize("NFC", line.strip())
                    if plain(word) and word.islower():
                        level.setdefault(word, n)
    return level


def suffixes(aff):
    """The suffix rules of a hunspell .aff file by flag: (strip, add, condition)."""
    rules = defaultdict(list)
    for line in pathlib.Path(aff).read_text("utf-8").splitlines():
        part = line.split()
        if len(part) >= 5 and part[0] == "SFX":
            strip = "" if part[2] == "0" else part[2]
            add = part[3].split("/")[0]
            rules[part[1]].append((strip, "" if add == "0" else add, re.compile(part[4] + "$")))
    return rules


def french(folder):
    """All forms of hunspell's French dictionary without names and elided articles, lemma by lemma: (lemma, forms)."""
    rules = suffixes(pathlib.Path(folder) / "fr.aff")
    lemmas = []
    for line in (pathlib.Path(folder) / "fr.dic").read_text("utf-8").splitlines()[1:]:
        entry = line.split()[0] if line.split() else ""
        stem, _, flags = entry.partition("/")
        if not stem.islower() or re.search(r"po:(npr|patr|prn)\b", line):
            continue
        flag = [flags[i : i + 2] for i in range(0, len(flags), 2)]
        if "{}" in flag:
            continue
        forms = set() if "()" in flag else {stem}
        for f in flag:
            for strip, add, condition in rules.get(f, ()):
                if stem.endswith(strip) and condition.search(stem):
                    forms.add(stem[: len(stem) - len(strip)] + add)
        forms = {unicodedata.normalize("NFC", w) for w in forms}
        forms = sorted(w for w in forms if plain(w))
        if forms:
            lemmas.append((stem if stem in forms else forms[0], forms))
    return lemmas


def articles(folder):
    """Every word of the articles and their thesaurus that stands there in lower case; what never does (names) matches by
    string."""
    found = set()
    folder = pathlib.Path(folder)
    for path in sorted([*folder.glob("*.txt"), *folder.glob("thesaurus.yaml")]):
        text = path.read_text("utf-8")
        if path.suffix == ".yaml":
            text = re.sub(r"(?m)^ *#.*$|\b(?:text|lang):", " ", text)
        found |= lower(text)
    return found


def lower(text):
    """The words of a text that stand there in lower case."""
    found = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", unicodedata.normalize("NFC", text))
    return {w for w in found if w.islower() and plain(w)}


def likelihood(word, pieces):
    """Piece log-probability of the likelier spelling: many words stand in the piece table with a capital only."""
    return max(pieces.logprob(word), pieces.logprob(word[0].upper() + word[1:]) - 1)


def english_order(level, pieces):
    score = {w: likelihood(w, pieces) - LEVEL_COST[level[w]] for w in level}
    return sorted(score, key=lambda w: (-score[w], w))


def french_order(lemmas, level, pieces):
    """French forms, the most useful first. Piece log-probabilities alone favour short rare forms ("tuez") and cut long
    common words ("surveillance") into unlikely pieces, so a lemma itself comes before its other forms (which find
    their place by their stem), and a word that English writes alike is as common as it is there."""
    cognates = {}
    for w, n in level.items():
        cognates[fold(w)] = min(n, cognates.get(fold(w), n))
    score = {}
    for lemma, forms in lemmas:
        for w in forms:
            if w not in score:
                kin = cognates.get(fold(w))
                bonus = 0 if kin is None else COGNATE if kin <= 40 else COGNATE / 2
                score[w] = likelihood(w, pieces) + bonus - (RARE_COST if RARE_FORM.search(w) else 0)
    based = dict(score)
    for lemma, _ in lemmas:
        based[lemma] = score[lemma] + LEMMA
    return sorted(based, key=lambda w: (-based[w], w))


def choose(scowl, french_folder, article_folder, concepts, pieces):
    """The table's words, sorted by folded form, with their languages: 1 French, 2 English, 3 both, 0 articles only.
    concepts are rows of French and of English terms."""
    level, lemmas = english(scowl), french(french_folder)
    chosen = articles(article_folder)
    chosen.update(english_order(level, pieces)[:ENGLISH])
    chosen.update(french_order(lemmas, level, pieces)[:FRENCH])
    spoken = {w for _, forms in lemmas for w in forms}, set(level)
    for row in concepts:
        for side, known in zip(row, spoken):
            found = lower("\n".join(side))
            chosen |= found
            known |= found
    return [(w, (w in spoken[0]) + 2 * (w in spoken[1])) for w in sorted(chosen, key=lambda w: (fold(w), w))]
