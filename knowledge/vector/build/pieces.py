"""How likely is a word? Reads the unigram piece table (XLM-RoBERTa's, MIT) that stands at the head of the e5 model file.

A word's log-probability is that of its best cut into pieces. It orders French forms by use and gives every row of the
table its weight, so that no frequency list of another licence is needed.
"""
import struct

import numpy as np

# magic, version, seven sizes, epsilon, kind of quantisation, number of pieces, four special ids, bytes of the pieces
HEAD = "<4sI7ifi5iQ"

class Pieces:
    def __init__(self, model_path):
        data = np.memmap(model_path, dtype=np.uint8, mode="r")
        fields = struct.unpack(HEAD, bytes(data[: struct.calcsize(HEAD)]))
        if fields[0] != b"E5S1":
            raise ValueError(f"{model_path}: not an e5 model file")
        pieces, blob_len = fields[11], fields[16]
        at = struct.calcsize(HEAD)
        offsets = np.frombuffer(data[at : at + 4 * (pieces + 1)].tobytes(), dtype="<u4")
        at += 4 * (pieces + 1)
        scores = np.frombuffer(data[at : at + 4 * pieces].tobytes(), dtype="<f4")
        at += 4 * pieces
        blob = data[at : at + blob_len].tobytes()
        self.score = {}
        for i in range(pieces):
            piece = blob[offsets[i] : offsets[i + 1]].decode("utf-8", "replace")
            self.score.setdefault(piece, float(scores[i]))
        self.longest = max(map(len, self.score))
        self.unknown = float(scores.min()) - 10

    def logprob(self, word):
        """The log-probability of the word's likeliest cut, natural logarithm, below 0."""
        text = "\u2581" + word
        best = [0.0] + [-1e30] * len(text)
        for i in range(len(text)):
            for j in range(i + 1, min(len(text), i + self.longest) + 1):
                score = self.score.get(text[i:j])
                if score is not None and best[i] + score > best[j]:
                    best[j] = best[i] + score
            if best[i] + self.unknown > best[i + 1]:
                best[i + 1] = best[i] + self.unknown
        return best[-1]
