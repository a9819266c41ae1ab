package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// standing gives the quotations of a sentence that nobody is said to speak to the one who spoke last.
func (f *finder) standing(s, from int) {
	k := f.sentences[s]
	for q := range f.quotes {
		quote := f.quotes[q]
		if f.words[quote.last-1].sentence != s || f.taken[q] || f.fragment(q) || k.title {
			if k.title {
				f.headlineSlogan(q, k)
			}
			continue
		}
		if f.inscribed(q) {
			f.taken[q] = true
			if r := f.unsaid(q, quote.first, phrase{}); f.readAct(r, 0) != r.act {
				r.agentless = true
				f.reports = append(f.reports, f.placed(r))
			}
			continue
		}
		if f.isReply(q) {
			f.taken[q], f.spoken = true, -1
			continue
		}
		if r, ok := f.responded(q); ok {
			f.add(r)
			continue
		}
		if f.taken[q] {
			continue
		}
		if r, ok := f.introduced(q); ok {
			f.add(r)
			continue
		}
		if r, ok := f.tagged(q); ok {
			f.add(r)
			continue
		}
		if r, ok := f.raised(q, s); ok {
			f.add(r)
			continue
		}
		if f.spoken < 0 {
			continue
		}
		last := f.reports[f.spoken]
		if !f.continues(q, last, s) || f.claimedLater(q) || last.sentence == s && f.besideMain(last.speaker) {
			continue
		}
		f.taken[q] = true
		if !last.direct && f.quotes[q].follows < 0 && f.asksYou(quote.first, quote.last) {
			f.spoken = -1 // an interview: neither the question nor the answer is whose act was told before
			continue
		}
		r := report{act: string(knowledge.State), polarity: knowledge.Affirmed, cue: last.cue, verb: last.verb, frame: last.frame, carried: f.spoken, clitic: -1, speaker: last.speaker, addressee: last.addressee, direct: true, sentence: s}
		if last.carried >= 0 && len(last.contents) > 0 && last.sentence > last.verbSentence(f.doc) {
			r.carried = last.carried
		}
		r.contents = f.sentenceRuns(quote.first, quote.last)
		r.whole = true
		if r.listeners = last.listeners; last.back || last.further {
			r.addressee = phrase{} // whom the words before were about
		}
		f.pastListeners(&r)
		r = f.joinRuns(r)
		if r.addressee.empty() {
			r.addressee = f.askedInWords(r)
			r.inside = !r.addressee.empty()
		}
		f.reports = append(f.reports, f.byPiece(r)...)
		f.spoken = len(f.reports) - 1
	}
}

// besideMain reports whether a phrase is a relative pronoun with its noun, and that noun is no subject: "a remark by X, who denies it, went
// round". What the main clause brings is not X's.
func (f *finder) besideMain(p phrase) bool {
	return !p.empty() && f.words[p.last-1].is(lang.RelativeWord) && p.last-p.first > 1 && f.at(p.first-1).is(lang.Preposition) && f.at(p.first-1).sentence == f.words[p.first].sentence
}

// farthestReply is how many words may stand between a quotation and the noun that calls it a reply.
const farthestReply = 5

// isReply reports whether words behind the quotation say that it is somebody's answer, and not whose: "“No,” came the reply".
func (f *finder) isReply(q int) bool {
	last := f.quotes[q].last
	end := min(f.sentenceEnd(f.quotes[q].first), last+farthestReply)
	for i := last; i < end && !f.quoted(i); i++ {
		if slices.Contains(f.speech.Grammar.Replies, f.words[i].low) && (f.words[i-1].is(lang.Determiner|lang.Possessive|lang.Adverb) || i-2 >= last && f.adjectival(i-1) && f.words[i-2].is(lang.Determiner)) {
			return true
		}
	}
	return false
}

// claimedLater reports whether the quotation runs on over paragraphs to one behind which its speaker is named.
func (f *finder) claimedLater(q int) bool {
	for n := q; n+1 < len(f.quotes) && !f.quotes[n].Closed && f.quotes[n+1].follows == n; {
		n++
		if f.quotes[n].Closed && n > q {
			end := f.sentences[f.words[f.quotes[n].last-1].sentence].last
			for i := f.quotes[n].last; i < end; i++ {
				if v, ok := f.verbAt(i); ok && !f.quoted(i) {
					_, trails := f.trailing(v, 0)
					return trails
				}
			}
		}
	}
	return false
}

// earlier are the pieces of the paragraphs that a quotation goes on from and that nobody has been given yet.
func (f *finder) earlier(q int) [][2]int {
	var out [][2]int
	for n := f.quotes[q].follows; n >= 0 && !f.taken[n]; n = f.quotes[n].follows {
		f.taken[n] = true
		out = append(f.sentenceRuns(f.quotes[n].first, f.quotes[n].last), out...)
	}
	return out
}

func (r report) verbSentence(d *doc) int { return d.words[r.verb.at].sentence }

// continues reports whether the quotation q may go on the speech of the report before: the next paragraph at most.
func (f *finder) continues(q int, last report, s int) bool {
	if f.quotes[q].follows >= 0 {
		return true
	}
	if f.sentences[last.sentence].title {
		return false // whom a headline is about need not speak first
	}
	reach := 0
	for _, c := range last.contents {
		reach = max(reach, f.words[min(c[1], len(f.words))-1].sentence)
	}
	return f.sentences[s].paragraph-f.sentences[max(reach, last.sentence)].paragraph <= 1 && slices.Contains([]bool{true}, last.direct || reach >= s-2)
}

// asksYou reports whether words[i:j] put a question to somebody.
func (d *doc) asksYou(i, j int) bool {
	asks, you := false, false
	for ; i < j; i++ {
		w := d.words[i]
		asks = asks || w.mark("?")
		you = you || w.is(lang.SubjectPronoun) && d.speech.Grammar.Pronouns[w.low].Person == 2
	}
	return asks && you
}

// farthestThing is how many words may stand between a thing and the quotation that is written on it.
const farthestThing = 8

// inscribed reports whether quotation q is what a thing bears: "on a banner: “…”", "une pancarte : « … »". Nobody is said to speak it.
func (f *finder) inscribed(q int) bool {
	first := f.quotes[q].first
	for i := first - 1; i >= max(0, first-farthestThing) && f.words[i].sentence == f.words[first].sentence && !f.quoted(i) && !f.words[i].mark(";"); i-- {
		if f.words[i].is(lang.Inscribed) {
			return true
		}
	}
	return false
}
