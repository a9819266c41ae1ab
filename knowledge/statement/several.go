package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// group is who a plural role means: "the ministers", "quatre ministres", "les signataires".
func (r *resolver) group(it item) []string {
	head := r.headOf(it)
	if !r.words[head].is(lang.Role) || !r.pluralHead(head) && !r.words[head].is(lang.Counterpart) || it.named() && !r.words[head].is(lang.Spokesperson) {
		return nil
	}
	noun := singular(r.words[head].fold)
	for k := len(r.heard) - 1; k >= 0; k-- {
		if h := r.heard[k]; h.plural && len(h.names) > 1 && r.called(h.names, noun) {
			return h.names
		}
	}
	if r.called(r.signers, noun) {
		return r.signers
	}
	if names := r.listedBefore(it); len(names) > 1 && r.definite(it) {
		return names
	}
	if names := r.ahead(it, noun); len(names) > 1 {
		return names
	}
	for k := len(r.heard) - 1; k >= 0; k-- {
		if h := r.heard[k]; h.plural && h.spoke && len(h.names) > 1 && r.definite(it) && (r.persons(h.names) || slices.Contains(r.speech.Grammar.Signed, r.words[head].low)) {
			return h.names
		}
	}
	if len(r.signers) > 1 && r.letterNear(it) {
		return r.signers
	}
	return nil
}

// persons reports whether none of the actors is a body: mayors are not an association and a mayor.
func (r *resolver) persons(names []string) bool {
	return !slices.ContainsFunc(names, func(n string) bool { e := r.entity(n); return e != nil && e.kind == body })
}

// called reports whether one of the actors at least has been called by the noun.
func (r *resolver) called(names []string, noun string) bool {
	for _, n := range names {
		if e := r.entity(n); e != nil && e.nouns[noun] {
			return true
		}
	}
	return false
}

// ahead looks for a list of persons that the article names later, one of them called by the noun.
func (r *resolver) ahead(it item, noun string) []string {
	for _, rep := range r.reports {
		if rep.speaker.empty() || rep.speaker.first <= it.first {
			continue
		}
		items := r.items(rep.speaker)
		if len(items) < 2 {
			continue
		}
		names := r.inside(rep.speaker.first, rep.speaker.last)
		if len(names) > 1 && r.persons(names) && (r.called(names, noun) || r.saidBefore(rep.speaker.first, r.words[r.headOf(it)].fold)) {
			return names
		}
	}
	return nil
}

// saidBefore reports whether the word stands in the sentence of word i, before it.
func (r *resolver) saidBefore(i int, fold string) bool {
	for j := r.sentences[r.words[i].sentence].first; j < i; j++ {
		if r.words[j].fold == fold {
			return true
		}
	}
	return false
}

// letterNear reports whether the sentence of the item tells of a letter.
func (r *resolver) letterNear(it item) bool {
	s := r.sentences[r.words[it.first].sentence]
	for i := s.first; i < s.last; i++ {
		for _, l := range r.speech.Grammar.Letters {
			if r.words[i].low == l || r.words[i].low == l+"s" {
				return true
			}
		}
	}
	return false
}
