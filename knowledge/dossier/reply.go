package dossier

import (
	"errors"
	"io/fs"
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
	return out
}

// mayReply tells whether nothing speaks against a statement's being a reply to a demand: nobody replies to their own, and none
// comes earlier than the demand.
func (d *Dossier) mayReply(demand, reply int) bool {
	s, r := d.statement(demand), d.statement(reply)
	if d.oneSide(s.Speaker, r.Speaker) {
		return false
	}
	if s.Date != "" && r.Date != "" && r.Date < s.Date && !strings.HasPrefix(s.Date, r.Date) {
		return false
	}
	if of := d.refersTo(reply); len(of) > 0 {
		return slices.Contains(of, demand)
	}
	return true
}

// tied tells whether the text ties a reply to a demand.
func (d *Dossier) tied(demand, reply int) bool {
	s, r := d.statement(demand), d.statement(reply)
	asked := d.oneSide(s.Addressee, r.Speaker)
	open := len(s.Addressee) == 0 && s.AddresseeText.Empty()
	back := d.oneSide(r.Addressee, s.Speaker)
	follows := d.at(reply) > d.at(demand)
	switch {
	case !r.Established: // the text does not say who replies, but to whom, in the same breath
		return back && s.Sentence == r.Sentence && (asked || len(r.Speaker) == 0)
	case slices.Contains(d.refersTo(reply), demand):
		return asked
	case back && (asked || open):
		return s.Sentence == r.Sentence || settles(r) && !follows || follows && !d.interrupted(demand, reply)
	case asked && follows:
		return d.near(demand, reply) && !speaksUnasked(r) || r.Polarity != knowledge.Future && (settles(r) || d.saysSo(r)) && !d.interrupted(demand, reply)
	case open && follows:
		return settles(r) && d.near(demand, reply)
	}
	return false
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
	words := d.answering[d.articles[s.Article].Lang]
	return slices.ContainsFunc(lang.Tokens(s.Cue.Of(d.text(s.Article))), func(t lang.Token) bool { return words[t.Fold] })
}

// replyWords are the words of a language, folded, that say that somebody answers. A language without data has none.
func replyWords(code string) map[string]bool {
	var q lang.QuestionWords
	if err := lang.Decode(code, "question.yaml", &q); err != nil && !errors.Is(err, fs.ErrNotExist) {
		panic("dossier: " + err.Error())
	}
	out := map[string]bool{}
	for _, w := range q.Replies {
		out[lang.Fold(w)] = true
	}
	return out
}
