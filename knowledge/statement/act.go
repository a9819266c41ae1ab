package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// readAct is the act of a report as its verb, and what is said, tell it.
func (d *doc) readAct(r report, piece int) string {
	return d.weighed(r, d.saidAct(r, piece), piece)
}

// saidAct lets what is said decide the act where the verb alone says no more than that it was said.
func (d *doc) saidAct(r report, piece int) string {
	angry := r.act == string(knowledge.Accuse) && r.frame.Quote && !r.frame.Target
	if r.act != string(knowledge.State) && !angry || r.frame.Mind || r.frame.Plain || r.nominal || len(r.contents) == 0 {
		return r.act
	}
	if w := d.at(r.contents[piece][0]); w.is(lang.QuestionWord) && w.quote < 0 && !(w.is(lang.Hypothetical) && r.contents[piece][0] < r.cue[0]) { // "If it does not, she said, we"
		return r.act
	}
	if d.spares(r.contents[piece]) {
		return string(knowledge.Promise)
	}
	if act, _ := d.actOf(r.contents[piece]); act != "" {
		if act == string(knowledge.Demand) && d.judges(r.speaker) {
			return string(knowledge.Oblige)
		}
		return act
	}
	return r.act
}

// longest is how many words of a content decide its act: what comes later is seldom its point.
const longest = 60

// actOf is the act that a content is by its own words, "" where they do not tell.
func (d *doc) actOf(c [2]int) (act string, at int) {
	last := min(c[1], len(d.words), c[0]+longest)
	at, best := -1, -1
	for i := c[0]; i < last; i++ {
		for _, n := range d.openings(i) {
			if best >= 0 && n >= best {
				break
			}
			if p := d.speech.Pattern(n); d.matches(p.Run, i, last) && !(d.quoted(i) && d.tellsOfOthers(p.Act, i)) && !d.actOfAnother(p.Act, i) && !d.supposes(p.Act, i) && !d.askedOfUs(p.Act, i) {
				act, at, best = p.Act, i, n
				break
			}
		}
	}
	if act == string(knowledge.Accuse) && d.refuted(at, c[0]) {
		act = string(knowledge.Defend)
	}
	return act, at
}

// openings are the numbers of the patterns that may begin at word i, looked up once a word: contents are read many times.
func (d *doc) openings(i int) []int {
	if len(d.opens) != len(d.words) {
		d.opens = make([][]int, len(d.words))
	}
	if d.opens[i] == nil {
		low := d.words[i].low
		if d.words[i].bidding != "" {
			low = d.words[i].bidding
		}
		d.opens[i] = d.lexicon.openings(low)
	}
	return d.opens[i]
}

// tellsOfOthers reports whether what is refused or promised from word i on, inside a quotation, is not the speaker's: "he won't pay".
func (d *doc) tellsOfOthers(act string, i int) bool {
	w := d.words[i]
	own := act == string(knowledge.Refuse) || act == string(knowledge.Promise)
	return own && w.is(lang.SubjectPronoun) && d.speech.Grammar.Pronouns[w.low].Person == 3
}

// bound is who a content says must do something: the subject of its "must".
func (f *finder) bound(c [2]int) phrase {
	act, at := f.actOf(c)
	if act != string(knowledge.Demand) || at <= c[0] {
		return phrase{}
	}
	for at > c[0] && f.words[at-1].is(lang.Adverb|lang.Negation|lang.Clitic) {
		at--
	}
	p := f.subjectBefore(at, c[0])
	if p.empty() || p.last != at || !f.party(p) && !f.pronounThird(p) || f.borne(at, c[1]) || f.speech.Grammar.Pronouns[f.words[p.head].low].Person == 2 {
		return phrase{} // "you" is found as the other side of the sentence around
	}
	return p
}

func (d *doc) pronounThird(p phrase) bool {
	w := d.words[p.head]
	return p.last-p.first == 1 && w.is(lang.SubjectPronoun) && d.speech.Grammar.Pronouns[w.low].Person == 3 && !w.is(lang.Plain)
}

// patternGap is how many words a place of a pattern that is left open may stand for: "if * fails to comply".
const patternGap = 5

// matches reports whether the run of words stands at i; up to two adverbs may stand between its words.
func (d *doc) matches(run [][]string, i, last int) bool {
	for n, place := range run {
		if place[0] == "*" {
			for end := min(last, i+patternGap); i <= end; i++ {
				if d.matches(run[n+1:], i, last) {
					return true
				}
				if i < end && d.words[i].kind == lang.Mark {
					return false
				}
			}
			return false
		}
		for skipped := 0; n > 0 && i < last && skipped < 2 && d.words[i].is(lang.Adverb|lang.Clitic) && !d.oneOf(place, i) && !d.deniedAt(i); skipped++ {
			i++
		}
		if i >= last || !d.oneOf(place, i) {
			return false
		}
		i++
	}
	return true
}

// deniedAt reports whether the word at i says that what a pattern tells is not so: "I have never demanded".
func (d *doc) deniedAt(i int) bool {
	return len(d.speech.Grammar.Clitics) == 0 && d.words[i].is(lang.Negation)
}

func (d *doc) oneOf(place []string, i int) bool {
	w := &d.words[i]
	for n, p := range place {
		if n == 0 && p[0] == '^' { // only with a capital, as a sentence begins
			if !w.capital && !d.at(i-1).mark(":") && d.calledUpon(i-1).empty() || !d.begins(i) {
				return false
			}
			p = p[1:]
		}
		if whole, ok := strings.CutSuffix(p, "$"); ok { // only where nothing more is said
			if next := d.at(i + 1); next.kind != lang.Mark && next.sentence == w.sentence && i+1 < len(d.words) {
				continue
			}
			p = whole
		}
		if w.written(p) {
			return true
		}
	}
	return false
}

// written reports whether a word is spelt like a place of a pattern, which may have a star before an ending or behind a beginning.
func (w *word) written(place string) bool {
	n := len(place)
	switch {
	case n > 1 && place[n-1] == '*':
		return strings.HasPrefix(w.low, place[:n-1])
	case n > 1 && place[0] == '*':
		return (len(w.low) > n && strings.HasSuffix(w.low, place[1:]) || w.bidding != "" && strings.HasSuffix(w.bidding, place[1:])) && !w.is(lang.Adverb|lang.Preposition|lang.SubjectPronoun|lang.Modal|lang.Auxiliary)
	}
	return w.low == place || w.bidding != "" && w.bidding == place
}

// begins reports whether something said begins with word i, but no question ("Voulez-vous …?").
func (d *doc) begins(i int) bool {
	if next := d.at(i + 1); next.joined {
		for j := i + 2; j < len(d.words) && d.words[j].sentence == d.words[i].sentence; j++ {
			if d.words[j].mark("?") {
				return false
			}
		}
	}
	before := d.at(i - 1)
	return i == 0 || before.kind == lang.Mark || before.sentence != d.words[i].sentence
}

// pressing acts put somebody in the position to defend themselves.
func pressing(act knowledge.Act) bool {
	switch act {
	case knowledge.Demand, knowledge.Accuse, knowledge.Sanction, knowledge.Threaten, knowledge.Oblige:
		return true
	}
	return false
}

// defends turns what an actor states into a defence once others have pressed that actor, or the one behind.
type defends struct {
	reg     *registry
	pressed map[string]bool
}

func (f *defends) read(s *knowledge.Statement, mind bool) {
	if s.Act == knowledge.State && !mind && slices.ContainsFunc(s.Speaker, f.under) {
		s.Act = knowledge.Defend
	}
	if pressing(s.Act) {
		for _, n := range s.Addressee {
			f.pressed[n] = true
		}
	}
}

func (f *defends) under(name string) bool {
	if f.pressed[name] {
		return true
	}
	e := f.reg.byName[lang.Fold(name)].root()
	return e != nil && slices.ContainsFunc(append(e.of, e.behind...), func(n string) bool { return f.pressed[n] })
}

// actOfAnother reports whether the word at i, outside any quotation, is the verb by which somebody named before it does the act: "the
// committee calls for a boycott, the paper reports" is no demand of the paper's.
func (d *doc) actOfAnother(act string, i int) bool {
	if d.quoted(i) || d.asked {
		return false
	}
	v, ok := d.verbAt(i)
	if !ok || v.form.Kind != lang.Finite || v.passive || !slices.ContainsFunc(v.frames, func(f lang.Frame) bool { return f.Act == act }) {
		return false
	}
	at := d.back(v.first)
	return at >= 0 && d.words[at].sentence == d.words[i].sentence && d.words[at].kind == lang.Word && d.nameLike(phrase{at, at + 1, at})
}
