package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// object is whom somebody backs, turns down or calls names ("backed her", « soutient le club »), or to whom the thing belongs that they back
// or turn down: "rejected the union's offer", "a demand from Arval has been turned down".
func (f *finder) object(r report, act knowledge.Act) phrase {
	c := r.contents[0]
	first := f.words[c[0]]
	if !slices.Contains([]knowledge.Act{knowledge.Agree, knowledge.Refuse, knowledge.Accuse}, act) || r.nominal || r.frame.Quote && r.direct && c[0] < r.cue[0] || first.is(lang.Complementizer) {
		return phrase{}
	}
	end := min(c[1], len(f.words))
	if p := f.objectPronoun(c[0], end, act); !p.empty() && !r.verb.passive {
		return p
	}
	at := c[0]
	if first.is(lang.Preposition) && !first.is(lang.InfinitiveMark|lang.Of) && act == knowledge.Agree { // "agreed with Ann Lee"
		if p := f.phraseAt(at+1, end); !p.empty() && f.party(p) && f.somebody(p) {
			return p
		}
		return phrase{}
	}
	if first.is(lang.InfinitiveMark) && f.infinitiveAt(at+1) || first.is(lang.Preposition) && !first.is(lang.Determiner) {
		return phrase{}
	}
	p := f.phraseAt(at, end)
	if p.empty() {
		return p
	}
	if !r.verb.passive && f.party(p) && f.somebody(p) && !f.possessiveBetween(p.first, p.last) && !f.verbFollows(p.last, end) && !(act == knowledge.Refuse && f.site(p)) {
		return f.apposition(p, f.sentenceEnd(p.first))
	}
	return f.whose(p, end)
}

// site reports whether a phrase is a body that is a place as well, which one may refuse or block: "blocking the harbour".
func (f *finder) site(p phrase) bool {
	return slices.Contains(f.speech.Grammar.Sites, singular(f.words[f.mainNoun(p)].low))
}

// objectPronoun is a pronoun that stands for somebody behind the verb. "It" may mean a thing, and so may "them" unless something is
// given to them, or they are called something: "refused them more time", "brands them “bullies”".
func (f *finder) objectPronoun(i, end int, act knowledge.Act) phrase {
	w := f.words[i]
	if !w.is(lang.ObjectPronoun) || len(f.speech.Grammar.Clitics) > 0 || f.speech.Grammar.Objects[w.low].Person != 3 {
		return phrase{}
	}
	next := f.at(i + 1)
	given := i+1 < end && next.is(lang.Determiner) && !next.is(lang.Preposition)
	if w.is(lang.Possessive) && !given && !f.phraseAt(i+1, end).empty() {
		return phrase{} // "backed her plan"
	}
	named := next.kind == lang.Mark && next.quote >= 0 && next.quote != w.quote
	person := f.speech.Grammar.Objects[w.low].Gender == "m" || f.speech.Grammar.Objects[w.low].Gender == "f"
	many := f.speech.Grammar.Objects[w.low].Number == "p"
	if person || many && (given && act == knowledge.Refuse || named && act == knowledge.Accuse) {
		return phrase{i, i + 1, i}
	}
	return phrase{}
}

// whose is who stands behind a thing that they said, wrote, want or do: "the council's plan", « l'offre d'Arval », "a demand from Ann Lee".
func (f *finder) whose(p phrase, end int) phrase {
	for i := p.last - 1; i > p.first; i-- {
		if f.possessive(i) {
			if owner := (phrase{p.first, i, i - 1}); f.ofTheirs(p.last-1) && f.party(owner) && f.somebodyOrName(owner) {
				return owner
			}
			return phrase{}
		}
	}
	for i := p.first; i < p.last; i++ {
		if !f.ofTheirs(i) {
			continue
		}
		next := f.at(i + 1)
		if i+1 >= end || !next.is(lang.Of|lang.PassiveBy) && !slices.Contains(f.speech.Grammar.From, next.low) {
			continue
		}
		at := i + 2
		if next.is(lang.Determiner) { // « du club »
			at = i + 1
		}
		if owner := f.phraseAt(at, end); !owner.empty() && f.party(owner) && f.somebodyOrName(owner) {
			return owner
		}
	}
	return phrase{}
}

// ofTheirs reports whether the noun at i is one for what somebody says, writes, wants or does.
func (f *finder) ofTheirs(i int) bool {
	w := f.words[i]
	return w.is(lang.Document) || len(f.speech.Nouns[w.low]) > 0 || slices.Contains(f.speech.Grammar.Things, singular(w.low))
}

// somebodyOrName reports whether a phrase is somebody, or a bare name.
func (f *finder) somebodyOrName(p phrase) bool {
	return f.somebody(p) || f.words[p.last-1].capital && !f.words[p.last-1].is(lang.TimeWord)
}

// meets is who somebody refuses, promises or agrees to meet, pay or hear, or threatens to do something to: « s'engage à recevoir les
// syndicats », "threatened to sue the council".
func (f *finder) meets(r report, act knowledge.Act) phrase {
	if !slices.Contains([]knowledge.Act{knowledge.Agree, knowledge.Refuse, knowledge.Promise, knowledge.Threaten}, act) {
		return phrase{}
	}
	c := r.contents[0]
	end := min(c[1], len(f.words))
	i := c[0]
	for i < end && i < c[0]+4 && !f.infinitiveAt(i) {
		i++
	}
	if i >= end || !f.infinitiveAt(i) || f.words[i].is(lang.Determiner) || i == c[0] && !f.at(i-1).is(lang.InfinitiveMark|lang.Of) {
		return phrase{}
	}
	meets := slices.Contains(f.speech.Grammar.Meeting, f.words[i].low)
	if !meets && (act != knowledge.Threaten || slices.Contains(f.speech.Grammar.Elsewhere, f.words[i].low)) {
		return phrase{}
	}
	at := i + 1
	if w := f.at(at); meets && w.is(lang.Preposition) && !w.is(lang.Determiner) {
		at++
	}
	p := f.phraseAt(at, end)
	if p.empty() || !f.party(p) || !f.somebodyOrName(p) || f.possessiveBetween(p.first, p.last) || f.words[f.mainNoun(p)].is(lang.Court) || f.site(p) { // "threatened to go to the court"
		return phrase{}
	}
	return p
}

// promisedTo is who stands behind what is promised: "offered a refund to the farmers", « promet une prime aux agriculteurs ».
func (f *finder) promisedTo(r report, act knowledge.Act) phrase {
	if act != knowledge.Promise || r.verb.passive || r.nominal {
		return phrase{}
	}
	c := r.contents[0]
	p := f.phraseAt(c[0], c[1])
	if p.empty() || p.last >= c[1] {
		return phrase{}
	}
	for _, to := range f.speech.Grammar.Writing.To {
		if q := f.personAt(to, p.last, c[1]); !q.empty() && f.party(q) && f.somebody(q) {
			return q
		}
	}
	return phrase{}
}

// weWill reports whether words[i:end] say of those who speak what they will do: "we will hold back our taxes", « nous rendrons nos clés ».
func (f *finder) weWill(i, end int) bool {
	for ; i+1 < end; i++ {
		w := f.words[i]
		if !w.is(lang.SubjectPronoun) || f.speech.Grammar.Pronouns[w.low].Person != 1 {
			continue
		}
		if len(f.speech.Grammar.Clitics) == 0 && f.wills(i+1) || len(f.speech.Grammar.Clitics) > 0 && f.willForm(i+1) {
			return true
		}
	}
	return false
}

// unless is who is held to a condition by a threat: "if the council does not pay, they will sue", « si la ville s'entête ».
func (f *finder) unless(r report, act knowledge.Act) phrase {
	c := r.contents[0]
	first, end := c[0], min(c[1], len(f.words))
	if r.nominal || act != knowledge.Threaten && !(r.direct && slices.Contains([]knowledge.Act{knowledge.Promise, knowledge.Warn, knowledge.State}, act) && f.weWill(first, end)) {
		return phrase{}
	}
	if !r.direct {
		k := f.sentences[f.words[r.cue[0]].sentence]
		first, end = min(first, k.first), max(end, k.last)
	}
	for i := first; i+1 < end; i++ {
		w := f.words[i]
		if !w.is(lang.Hypothetical) || !w.is(lang.Break) && !(w.is(lang.Modal) && f.sentenceStart(i)) {
			continue
		}
		p := f.beforeItsVerb(f.firstPhrase(i+1, end), end, false)
		if p.empty() || p.first > i+2 || f.borne(p.last, end) {
			continue
		}
		if f.party(p) || f.pronounThird(p) && !f.quoted(p.head) {
			return p
		}
	}
	return phrase{}
}
