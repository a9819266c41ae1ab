package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// judges reports whether a phrase is a court, a judge or what one hands down: what it says must be done is an order.
func (d *doc) judges(p phrase) bool {
	if p.empty() {
		return false
	}
	return d.words[d.headOf(item{first: p.first, last: p.last})].is(lang.Court|lang.Ruling) || d.titledJudge(p)
}

// titledJudge reports whether a phrase names somebody by a judge's title: "Mr Justice Stone", but not "the Justice Department".
func (d *doc) titledJudge(p phrase) bool {
	for i := p.first; i+1 < p.last; i++ {
		next := d.words[i+1]
		if w := d.words[i]; w.capital && next.capital && !next.is(lang.Role|lang.Body) && slices.Contains(d.speech.Grammar.Judging.Titles, w.low) {
			return true
		}
	}
	return false
}

// asCourt tells the act of a court by what it does where the verb alone would make it a party's: an order ("told the firm to pay"), a
// ruling ("found that the firm had lied", « a rejeté le recours »). What a gerund tells are its grounds ("…, finding that he had lied").
func (d *doc) asCourt(s *knowledge.Statement, r report) {
	if r.nominal || !d.judges(r.speaker) && !slices.ContainsFunc(s.Speaker, d.isCourt) {
		return
	}
	g, lemma := &d.speech.Grammar.Judging, r.verb.form.Lemma
	switch s.Act {
	case knowledge.Demand:
		if slices.Contains(g.Commanding, lemma) {
			s.Act = knowledge.Oblige
		}
	case knowledge.State, knowledge.Defend, knowledge.Accuse, knowledge.Warn:
		if r.verb.form.Kind != lang.Gerund && slices.Contains(g.Finding, lemma) {
			s.Act = knowledge.Rule
		}
	case knowledge.Refuse:
		if slices.Contains(g.Rejecting, lemma) {
			s.Act = knowledge.Rule
		}
	}
}

// payment reports whether what somebody is ordered to do is to pay a sum: "to pay £600 to each tenant", « de verser 3 000 euros ».
func (d *doc) payment(c [2]int) bool {
	i, last := d.infinitiveOf(d.speech.Grammar.Judging.Paying, c), min(c[1], len(d.words))
	if i < 0 {
		return false
	}
	for ; i < last && i < c[0]+longest; i++ {
		if d.money(i) {
			return true
		}
	}
	return false
}

// money reports whether a unit of money stands at word i with its number: "£600", "two million euros", « 3 000 livres », but no books, which
// are « livres » as well.
func (d *doc) money(i int) bool {
	if !slices.Contains(d.speech.Grammar.Judging.Money, d.words[i].low) {
		return false
	}
	for j := i - 1; j >= 0 && j > i-4; j-- {
		if _, counts := d.language.Number(d.words[j].fold); counts || d.words[j].kind == lang.Number {
			return true
		}
		if !d.words[j].is(lang.Of) {
			break
		}
	}
	return d.at(i+1).kind == lang.Number
}

// charges reports whether a report tells by a gerund what an accuser holds against the accused: "sued the port, claiming that", « a porté
// plainte, affirmant que », but not "adding that".
func (d *doc) charges(reports []report, r report) bool {
	if r.carried < 0 || r.carried >= len(reports) || r.verb.form.Kind != lang.Gerund || r.frame.Mind {
		return false
	}
	return reports[r.carried].act == string(knowledge.Accuse) && !slices.Contains(d.speech.Grammar.Adding, r.verb.form.Lemma)
}
