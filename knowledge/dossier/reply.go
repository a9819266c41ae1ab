package dossier

import (
	"slices"
	"strings"
	"unicode/utf8"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// replies tells whether an act can be a reply to a demand.
func replies(s *knowledge.Statement) bool { return settles(s) || gives(s) || speaks(s) }

// settles tells whether an act gives a demand or turns it down: by itself that answers somebody.
func settles(s *knowledge.Statement) bool {
	return s.Act == knowledge.Refuse || s.Act == knowledge.Agree
}

// gives tells whether an act may meet a demand, or stand up against it, though it may be done out of the blue.
func gives(s *knowledge.Statement) bool {
	return s.Act == knowledge.Promise || s.Act == knowledge.Defend
}

// speaks tells whether an act is a reply only where the text says that it answers somebody.
func speaks(s *knowledge.Statement) bool {
	return slices.Contains([]knowledge.Act{knowledge.State, knowledge.Accuse, knowledge.Warn, knowledge.Threaten}, s.Act)
}

// repliesTo are the statements of its article that the text ties to a demand as replies, in the order of the text.
func (d *Dossier) repliesTo(demand int) []int {
	var out []int
	article := d.statement(demand).Article
	for _, r := range d.replied[article] {
		if d.mayReply(demand, r) && (d.tied(demand, r) || d.goesOn(out, r)) {
			out = append(out, r)
		}
	}
	return d.oneASentence(out)
}

// oneASentence keeps of what one side replies in one sentence the act that settles most: the sentence is shown once.
func (d *Dossier) oneASentence(list []int) []int {
	var out []int
	for _, i := range list {
		at := slices.IndexFunc(out, func(j int) bool {
			return d.statement(j).Sentence == d.statement(i).Sentence && d.oneSide(d.statement(j).Speaker, d.statement(i).Speaker)
		})
		switch {
		case at < 0:
			out = append(out, i)
		case weight(d.statement(i)) > weight(d.statement(out[at])):
			out[at] = i
		}
	}
	return out
}

// weight is how far an act settles a demand.
func weight(s *knowledge.Statement) int {
	switch {
	case settles(s):
		return 2
	case gives(s):
		return 1
	}
	return 0
}

// mayReply tells whether nothing speaks against a statement's being a reply to a demand: nobody replies to their own, and none
// comes earlier than the demand.
func (d *Dossier) mayReply(demand, reply int) bool {
	s, r := d.statement(demand), d.statement(reply)
	if d.oneSide(s.Speaker, r.Speaker) || d.asksBack(r) || d.silent(r, d.wordsIn(r).press) {
		return false
	}
	if was, then := d.day(s), d.day(r); was != "" && then != "" && then < was && !strings.HasPrefix(was, then) {
		return false
	}
	if of := d.refersTo(reply); len(of) > 0 {
		return slices.Contains(of, demand)
	}
	who := d.quotedBy(demand)
	return who == nil || d.oneSide(who, r.Speaker)
}

// quotedBy is who tells a demand in words of their own ("they want me to sign"), nil where the article itself tells it: only
// they can be told to reply to it.
func (d *Dossier) quotedBy(demand int) []string {
	s := d.statement(demand)
	for _, i := range d.of[s.Article] {
		if o := d.statement(i); o.Direct && o.Content.Contains(s.Cue) && !knowledge.SameSet(o.Speaker, s.Speaker) && len(o.Speaker) > 0 {
			return o.Speaker
		}
	}
	return nil
}

// tied tells whether the text ties a reply to a demand.
func (d *Dossier) tied(demand, reply int) bool {
	s, r := d.statement(demand), d.statement(reply)
	asked := d.oneSide(s.Addressee, r.Speaker)
	open := len(s.Addressee) == 0 && s.AddresseeText.Empty()
	back := d.oneSide(r.Addressee, s.Speaker)
	follows := d.at(reply) > d.at(demand)
	together := s.Sentence == r.Sentence
	switch {
	case !r.Established: // the text does not say who replies, but to whom, in the same breath
		return back && together && (asked || len(r.Speaker) == 0)
	case slices.Contains(d.refersTo(reply), demand):
		return asked
	case back && together && (asked || open):
		return true
	case !s.Established: // nobody is known to ask, so only who stands for the one just asked replies
		return asked && follows && d.near(demand, reply) && !speaksUnasked(r) && d.standsFor(r) && (settles(r) || len(r.Addressee) == 0)
	case back && settles(r) && (asked || open):
		return !follows || !d.interrupted(demand, reply)
	case !follows || d.answersQuestion(demand, reply) || d.earlier(r):
		return false
	case back && asked:
		return !d.interrupted(demand, reply) && (gives(r) || d.saysSo(r) || d.speaksNext(demand, reply))
	case asked:
		return d.near(demand, reply) && !speaksUnasked(r) || d.takesTurn(demand, reply)
	}
	return open && together && settles(r)
}

// standsFor tells whether a statement's speaker is called by another word than a name ("the firm", "she"): it is somebody
// spoken of before.
func (d *Dossier) standsFor(s *knowledge.Statement) bool {
	mention := s.SpeakerText.Of(d.text(s.Article))
	return !slices.ContainsFunc(s.Speaker, func(n string) bool { return d.names(n, mention) })
}

// earlier tells whether the words around what is said put it before the time of the story.
func (d *Dossier) earlier(s *knowledge.Statement) bool {
	text := d.text(s.Article)
	around := knowledge.Span{Start: s.Quote.Start, End: s.Quote.End}.Of(text)
	if s.Quote.Contains(s.Content) {
		around = text[s.Quote.Start:s.Content.Start] + " " + text[s.Content.End:s.Quote.End]
	}
	words := d.wordsIn(s).earlier
	return slices.ContainsFunc(folds(around), func(w string) bool { return words[w] })
}

// takesTurn tells whether whoever was asked speaks next, or refuses, agrees or is said to answer at all before somebody else asks.
func (d *Dossier) takesTurn(demand, reply int) bool {
	r := d.statement(reply)
	if r.Polarity == knowledge.Future || d.interrupted(demand, reply) {
		return false
	}
	if d.silent(r, d.wordsIn(r).owed) {
		return d.near(demand, reply)
	}
	return settles(r) || d.saysSo(r) || gives(r) && d.speaksNext(demand, reply) && (r.DateText.Empty() || r.Date != "")
}

// silent tells whether a statement says by some of the words that somebody gave no word.
func (d *Dossier) silent(s *knowledge.Statement, by map[string]bool) bool {
	said := func(span knowledge.Span) bool {
		return slices.ContainsFunc(folds(span.Of(d.text(s.Article))), func(w string) bool { return by[w] })
	}
	return s.Act == knowledge.Refuse && !s.Direct && (said(s.Cue) || said(s.Content))
}

// asksBack tells whether the article, rather than somebody it quotes, asks a question: that tells nobody's reply.
func (d *Dossier) asksBack(s *knowledge.Statement) bool {
	return !s.Direct && strings.HasSuffix(s.Sentence.Of(d.text(s.Article)), "?")
}

// turnReach is how many sentences behind a demand the next to speak may stand for it to be a turn.
const turnReach = 3

// speaksNext tells whether nobody but the two sides says anything between a demand and a reply close behind it.
func (d *Dossier) speaksNext(demand, reply int) bool {
	s, r := d.statement(demand), d.statement(reply)
	if d.index(r.Article, r.Sentence.Start) > d.index(s.Article, s.Sentence.End-1)+turnReach {
		return false
	}
	return !slices.ContainsFunc(d.of[s.Article], func(i int) bool {
		o := d.statement(i)
		return d.at(i) > d.at(demand) && d.at(i) < d.at(reply) && len(o.Speaker) > 0 &&
			!d.oneSide(o.Speaker, s.Speaker) && !d.oneSide(o.Speaker, r.Speaker)
	})
}

// answersQuestion tells whether a question stands right before a reply, which then answers that.
func (d *Dossier) answersQuestion(demand, reply int) bool {
	s, r := d.statement(demand), d.statement(reply)
	n := d.index(r.Article, r.Sentence.Start) - 1
	if n < 0 || n <= d.index(s.Article, s.Sentence.End-1) {
		return false
	}
	return strings.HasSuffix(d.passages[r.Article][n].Span.Of(d.text(r.Article)), "?")
}

// speaksUnasked tells whether an act next to a demand need not be about it: who warns or threatens after being asked may do so
// for other reasons.
func speaksUnasked(s *knowledge.Statement) bool {
	return s.Act == knowledge.Warn || s.Act == knowledge.Threaten
}

// near tells whether a reply stands in the sentence of a demand or in the next one.
func (d *Dossier) near(demand, reply int) bool {
	s, r := d.statement(demand), d.statement(reply)
	return d.index(r.Article, r.Sentence.Start) <= d.index(s.Article, s.Sentence.End-1)+1
}

// goesOn tells whether a statement is quoted right behind the last reply, by the same speaker: the reply goes on.
func (d *Dossier) goesOn(replies []int, reply int) bool {
	if len(replies) == 0 {
		return false
	}
	last := replies[len(replies)-1]
	s, r := d.statement(last), d.statement(reply)
	return r.Established && d.oneSide(s.Speaker, r.Speaker) && d.near(last, reply) && (r.Direct || s.Sentence == r.Sentence)
}

// interrupted tells whether somebody else may ask something of whoever replies between a demand and a reply: the reply may be
// theirs. So does another demand by the same, if the first one had its reply by then.
func (d *Dossier) interrupted(demand, reply int) bool {
	s, r := d.statement(demand), d.statement(reply)
	for _, i := range d.asked[s.Article] {
		o := d.statement(i)
		switch {
		case i == demand || d.at(i) < d.at(demand) || d.at(i) > d.at(reply):
		case d.oneSide(o.Speaker, r.Speaker):
		case len(o.Addressee) > 0 && !d.oneSide(o.Addressee, r.Speaker):
		case !d.oneSide(o.Speaker, s.Speaker) || d.repliedBetween(demand, i, r.Speaker):
			return true
		}
	}
	return false
}

// repliedBetween tells whether one side replied something between two demands.
func (d *Dossier) repliedBetween(from, to int, who []string) bool {
	for _, i := range d.replied[d.statement(from).Article] {
		r := d.statement(i)
		if d.at(i) > d.at(from) && d.at(i) < d.at(to) && (settles(r) || gives(r)) && d.oneSide(r.Speaker, who) {
			return true
		}
	}
	return false
}

// longWord is the least length of a word that can name what a reply is about.
const longWord = 5

// refersTo are the demands of the article that a reply names as what it is about by the noun that stands as their speaker ("the
// ruling orders the firm to …", "the firm will appeal against the ruling"). One that names any answers no other.
func (d *Dossier) refersTo(reply int) []int {
	r := d.statement(reply)
	about := longWords(r.Content.Of(d.text(r.Article)))
	if len(about) == 0 || len(about) > 2 {
		return nil
	}
	var out []int
	for _, i := range d.asked[r.Article] {
		s := d.statement(i)
		named := longWords(s.SpeakerText.Of(d.text(s.Article)))
		if len(named) > 0 && !slices.ContainsFunc(named, func(w string) bool { return !slices.Contains(about, w) }) {
			out = append(out, i)
		}
	}
	return out
}

func longWords(text string) []string {
	var out []string
	for _, t := range lang.Tokens(text) {
		if t.Kind == lang.Word && utf8.RuneCountInString(t.Fold) >= longWord {
			out = append(out, t.Fold)
		}
	}
	return out
}

// saysSo tells whether the words beside the speaker say that somebody answers ("a rétorqué").
func (d *Dossier) saysSo(s *knowledge.Statement) bool {
	answering := d.wordsIn(s).answering
	return slices.ContainsFunc(folds(s.Cue.Of(d.text(s.Article))), func(w string) bool { return answering[w] })
}
