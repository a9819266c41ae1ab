package answer

import (
	"math"
	"strings"

	"disputebot/knowledge"
)

// part is one thing that speaks for or against a passage.
type part int

// The parts of a score, each in [-1,1]. Their names and weights stand in weights.yaml.
const (
	likeness    part = iota // mean likeness of the question's words to the passage's
	voice                   // what the names of those who speak and are spoken to in it add to the likeness
	lexical                 // coverage-normalised BM25
	office                  // what the offices of those who speak in it add, where nobody is to be named
	beside                  // what the neighbours in the paragraph add to the likeness
	before                  // what the sentence before it adds to that, where it stands in another paragraph
	after                   // what the sentence after it adds, likewise
	named                   // what the names in the rest of the article add to that
	inArticle               // what the rest of the article adds to that
	absent                  // the share of the question's names, by weight, that its article holds less of than the article that holds most
	length                  // how long it is: the longer, the more it meets by chance
	figure                  // how much: the sort of figure that is asked for is there (1) or missing (-1)
	date                    // when: the same for a date or a time
	sort                    // else: the same for any other sort of thing (a name, a place, an office)
	roll                    // list: how many names, eight or more being 1
	reason                  // why: words that give a reason
	grounds                 // why: words that hardly stand for anything but a reason (1), or the act alone (-1)
	consequence             // what follows if something is done or not is asked, and told
	decision                // yes or no, a stance or a reply is asked: one whom the question names refuses, agrees, promises or defends in it
	definition              // what is: the thing is followed by what it is (1), or only meant by "he" or "they" (-1)
	asking                  // a question itself
	stub                    // too short to be an answer
	headline                // the article's own title
	party                   // it reports an act of the actors the question names, to those it names
	stranger                // it reports acts of others alone
	saying                  // what somebody says is asked: they speak in it (1), or others alone do (-1)
	deed                    // it reports the act the question asks about
	answering               // it reports the very act by those the question names
	contrary                // it reports that act the other way round, or the opposite act
	addressed               // to whom is asked, and one is told; or both parties are named, and it is told of them
	relation                // nothing but an act between parties is asked, and told: how well
	thread                  // the article the conversation is about
	own                     // a follow-up: likeness of its own words alone
	last                    // the passage that answered the question before, or one beside it
	next                    // in a conversation: it stands close behind the passage that answered the question before
	partCount
)

// partNames are the names of the parts in weights.yaml and in explanations.
var partNames = [partCount]string{
	"likeness", "voice", "lexical", "office", "beside", "before", "after", "named", "in_article", "absent", "length", "figure", "date", "sort", "roll", "reason", "grounds", "consequence", "decision", "definition", "asking", "stub", "headline",
	"party", "stranger", "saying", "deed", "answering", "contrary", "addressed", "relation", "thread", "own", "last", "next",
}

// parts are the parts of one passage's score.
type parts [partCount]float64

// sum weighs the parts.
func (p *parts) sum(w parts) float64 { return weighted(p[:], w[:]) }

// form adds what a passage's form offers to the kind of question.
func (e *Engine) form(q *question, r *ranked) {
	d := &e.corpus.docs[r.doc]
	switch offered := e.offers(q, d); q.Kind {
	case knowledge.HowMuch:
		r.parts[figure] = offered
	case knowledge.When:
		r.parts[date] = offered
	default:
		r.parts[sort] = offered
	}
	switch q.Kind {
	case knowledge.List:
		r.parts[roll] = min(1, float64(d.names)/8)
	case knowledge.Why:
		r.parts[reason] = one(d.reason)
	case knowledge.Definition:
		r.parts[definition] = one(e.defines(q, d) || e.introduces(q, d))
		switch {
		case e.callsByOffice(q, d):
			r.parts[definition] = 1
		case r.parts[likeness] < r.parts[voice]:
			r.parts[definition] = -1
		}
	}
	r.parts[length] = min(1, math.Log1p(d.length)/longSentence)
	r.parts[consequence] = one(q.follows && d.follows())
	r.parts[asking] = one(strings.HasSuffix(strings.TrimRight(d.text, " »”\"\u00a0\u202f"), "?"))
	r.parts[stub] = one(d.content < heading)
	r.parts[headline] = one(d.passage.Title)
	if i, ok := e.corpus.byID[q.passage]; ok && e.corpus.together(i, r.doc) {
		r.parts[last] = max(0, 1-math.Abs(float64(i-r.doc))/2)
	}
	r.parts[own] = q.ownMean(r.sims)
	r.parts[thread] = one(q.article != "" && q.article == d.passage.Article)
}

// longSentence is the logarithm of the number of words, some fifty, from which on a sentence is as long as any.
const longSentence = 4

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// share is how much of the question's words that count, by weight, are met, each by a likeness of at least least; 1 where none counts.
func (q *question) share(sims []float64, least float64, counts func(n int) bool) float64 {
	sum, met := 0.0, 0.0
	for n := range q.words {
		if counts(n) {
			sum += q.words[n].weight
			met += q.words[n].weight * one(sims[n] >= least)
		}
	}
	if sum == 0 {
		return 1
	}
	return met / sum
}

// ownMean is, for a follow-up, the mean of one number a word over its own words, weighted; else 0.
func (q *question) ownMean(sims []float64) float64 {
	sum, all, carried := 0.0, 0.0, false
	for n, w := range q.words {
		if w.carried {
			carried = true
			continue
		}
		sum += w.weight * sims[n]
		all += w.weight
	}
	if !carried || all == 0 {
		return 0
	}
	return sum / all
}
