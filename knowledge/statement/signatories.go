package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// signatories are the names of a list of signatories.
func (r *resolver) signatories() []string {
	for i := range r.words {
		first := r.pastSigned(i)
		if first == 0 {
			continue
		}
		first = r.pastColon(first)
		if out := r.signersParted(first, r.sentenceEnd(i)); len(out) > 1 {
			return out
		}
		if out := r.signersAt(first, r.sentenceEnd(i)); len(out) > 1 {
			return out
		}
	}
	return nil
}

// farthestColon is how many words may stand between the word for signing and the colon before the names: "Ont signé ce texte :".
const farthestColon = 4

// pastColon is where the words go on behind a colon at i or a few words ahead, else i.
func (r *resolver) pastColon(i int) int {
	for at := i; at < len(r.words) && at <= i+farthestColon && !r.words[at].capital && !r.words[at].mark(".;,"); at++ {
		if r.words[at].mark(":") {
			return at + 1
		}
	}
	return i
}

// signersParted are the persons of a list whose entries semicolons part: "Ann Lee, teacher (Lorn); Dr Paul Roy, doctor". It is nil where
// one of them does not begin with a person's name.
func (r *resolver) signersParted(i, end int) []string {
	var out []string
	for i < end {
		last := i
		for last < end && !r.words[last].mark(";") {
			last++
		}
		name := r.signer(i, last)
		if name == "" || len(out) == 0 && last == end {
			return nil
		}
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
		i = last + 1
	}
	return out
}

// signer is the person named at the beginning of words[i:end], past a conjunction and titles; "" where none is.
func (r *resolver) signer(i, end int) string {
	for i < end && r.words[i].is(lang.Conjunction) {
		i++
	}
	first := i
	for first < end && (r.words[first].is(lang.Title) && r.at(first+1).kind != lang.Number || first > i && r.words[first].mark(".")) {
		first++
	}
	if first >= end {
		return ""
	}
	last := r.capitals(first, end)
	if last-first < 2 || r.bodyIn(first, last) {
		return ""
	}
	it := item{first: i, last: last, name: [2]int{first, last}}
	if last+1 < end && r.words[last].mark(",") {
		it.last = max(last, r.phraseAt(last+1, end).last) // what they are
	}
	r.reg.enterItem(r.doc, it)
	if e := r.reg.itemEntity(r.doc, it); e != nil && e.kind == person {
		return e.name
	}
	return ""
}

// signersAt are the persons of the list at i.
func (r *resolver) signersAt(i, end int) []string {
	var out []string
	for _, it := range r.items(r.listOf(i, end)) {
		if !it.named() {
			continue
		}
		e := r.reg.itemEntity(r.doc, it)
		r.reg.enterItem(r.doc, it)
		if e != nil && e.kind == person && !slices.Contains(out, e.name) {
			out = append(out, e.name)
		}
	}
	return out
}

// asSigners leaves out of those whom a phrase means who are but told of ("une directrice"), where the others are all who signed.
func (r *resolver) asSigners(names []string) []string {
	if len(r.signers) < 2 || slices.ContainsFunc(r.signers, func(n string) bool { return !slices.Contains(names, n) }) {
		return names
	}
	return slices.DeleteFunc(names, func(n string) bool {
		return r.entity(n) == nil || r.speech.Grammar.FoldedClass(foldedWords(n)[0])&lang.Role != 0
	})
}

// lettersYou is whom those who signed a letter ask where they name nobody: the one whom the letter's "you" means. What the sentence says to
// somebody else at its beginning is not asked of them.
func (r *resolver) lettersYou(rep report, speakers []string) []string {
	if len(r.letterTo) == 0 || rep.act != string(knowledge.Demand) || rep.direct || rep.nominal || rep.carried >= 0 || !sameNames(speakers, r.signers) || rep.speaker.empty() || !r.firstPerson(rep.speaker.head) {
		return nil
	}
	first := r.sentences[rep.sentence].first
	for _, prep := range r.lexicon.demandedOf() {
		if r.prepositionAt(prep, first) > 0 {
			return nil
		}
	}
	return r.letterTo
}

// overLetter gives what the headline over a letter calls for to those who signed it: "‘Withdraw the study’" over "We ask you to…". Of an article that
// nobody signs it stays nobody's.
func (r *resolver) overLetter() {
	for i, rep := range r.reports {
		if len(r.signers) == 0 || !r.sentences[rep.sentence].title || !rep.agentless || !rep.direct || !rep.speaker.empty() {
			continue
		}
		for k := i + 1; k < len(r.reports); k++ {
			asks := r.reports[k]
			if asks.act == string(knowledge.Demand) && !asks.direct && !asks.nominal && !asks.speaker.empty() && r.firstPerson(asks.speaker.head) && sameNames(r.speaks[k], r.signers) {
				r.speaks[i], r.sure[i] = r.speaks[k], r.sure[k]
				break
			}
		}
	}
}
