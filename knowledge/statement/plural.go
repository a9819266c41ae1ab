package statement

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge/lang"
)

// newcomers reports whether an item that names nobody stands for itself, because nobody named before need be meant: several people or
// bodies ("campaigners", "les ministres"), or one that an indefinite article brings in ("one driver"). They are called as the text
// calls them. "Her lawyers" and "the minister" lean on somebody else, "sources" are nobody in particular.
func (r *resolver) newcomers(it item, rep report) bool {
	head := r.lastNoun(it)
	w, first := r.words[head], r.words[it.first]
	if !w.is(lang.Role|lang.Body|lang.PluralNoun) || w.is(lang.Document|lang.Inscribed) || it.named() || first.is(lang.Nobody) || r.owned(it) || slices.Contains(r.speech.Grammar.Anonymous, singular(w.low)) {
		return false
	}
	return r.pluralHead(head) || w.is(lang.PluralNoun) || first.is(lang.Determiner) && !first.is(lang.Definite) && it.first < head && (w.is(lang.Role) || it.first < rep.cue[0])
}

// lastNoun is the noun that says what an item is where nouns stand in a row: "police chiefs" are chiefs.
func (r *resolver) lastNoun(it item) int {
	head := r.headOf(it)
	for len(r.speech.Grammar.Clitics) == 0 && head+1 < it.last && r.words[head+1].is(lang.Role|lang.Body) {
		head++
	}
	return head
}

// owned reports whether an item belongs to somebody by a pronoun or a name before its noun: "the port's managers".
func (r *resolver) owned(it item) bool {
	for i := it.first; i < it.last; i++ {
		if r.words[i].is(lang.Possessive) || r.possessive(i) {
			return true
		}
	}
	return false
}

// smallText is words[i:j] without the capital that only the sentence's beginning gives them.
func (r *resolver) smallText(i, j int) string {
	text := r.nameText(i, j)
	first, size := utf8.DecodeRuneInString(text)
	next, _ := utf8.DecodeRuneInString(text[size:])
	if !r.sentenceStart(i) || unicode.IsUpper(next) {
		return text
	}
	return strings.ToLower(string(first)) + text[size:]
}

// listedBefore are those who were named in a row behind the same noun: "Senators Ann Lee and Paul Cruz", then "the senators".
func (r *resolver) listedBefore(it item) []string {
	head := r.headOf(it)
	for i := it.first - 1; i >= 0 && r.words[it.first].sentence-r.words[i].sentence <= reach; i-- {
		if r.words[i].fold != r.words[head].fold || r.quoted(i) {
			continue
		}
		first := i + 1
		for r.at(first).mark(",") {
			first++
		}
		if p := r.listOf(first, r.sentenceEnd(i)); !p.empty() && r.at(first).capital {
			if names := r.inside(p.first, p.last); len(names) > 1 {
				return names
			}
		}
	}
	return nil
}
