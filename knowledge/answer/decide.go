package answer

import (
	"strings"

	"disputebot/knowledge"
)

// The thresholds of this first ranking, from the shown questions (rerun `disputebot eval` after a change).
const (
	enough   = .22 // least covered share of the question's words for an answer
	nearness = .12 // least for the nearest passage beside an abstention
	tail     = .60 // least share of the best score for a further snippet
)

// snippets is how many passages an answer quotes at most.
const snippets = 3

// decide makes an answer or an abstention of the ranked passages.
func (e *Engine) decide(q question, found []ranked) knowledge.Answer {
	a := knowledge.Answer{Lang: q.Lang, Kind: q.Kind, Reading: q.Reading, UnderstoodAs: q.understood}
	if len(found) == 0 || found[0].lexical < enough {
		a.Abstain, a.Reason = true, knowledge.OffTopic
		if len(found) > 0 && found[0].lexical >= nearness {
			a.Reason = knowledge.NothingOfTheKind
			s := e.snippet(found[0])
			s.Citation.N = 1
			a.Nearest = &s
		}
		return a
	}
	for _, r := range found[:min(len(found), snippets)] {
		if r.score >= tail*found[0].score {
			a.Snippets = append(a.Snippets, e.snippet(r))
		}
	}
	number(a.Snippets)
	a.Reading.Article = a.Snippets[0].Article
	return a
}

// number numbers the citations by article, in the order in which a reader meets them.
func number(list []knowledge.Snippet) {
	seen := map[string]int{}
	of := func(article string) int {
		if seen[article] == 0 {
			seen[article] = len(seen) + 1
		}
		return seen[article]
	}
	for i := range list {
		list[i].Citation.N = of(list[i].Article)
		for j := range list[i].Also {
			list[i].Also[j].Citation.N = of(list[i].Also[j].Article)
		}
	}
}

// snippet quotes a passage.
func (e *Engine) snippet(r ranked) knowledge.Snippet {
	d := &e.corpus.docs[r.doc]
	p := d.passage
	return knowledge.Snippet{
		Passage: p.ID, Article: p.Article, Span: p.Span, Text: d.text, Lang: p.Lang, Score: min(1, r.score),
		Citation: citation(e.corpus.articles[p.Article]), Statements: e.statements(p),
	}
}

// statements are those that a passage reports.
func (e *Engine) statements(p *knowledge.Passage) []knowledge.Statement {
	var out []knowledge.Statement
	for _, s := range e.library.Statements {
		if s.Article == p.Article && s.Quote.Overlaps(p.Span) {
			out = append(out, s)
		}
	}
	return out
}

// openingLength is how many bytes of the body a citation carries along for its label.
const openingLength = 80

// citation says where an article's quotes come from.
func citation(a *knowledge.Article) knowledge.Citation {
	x := knowledge.Citation{Article: a.ID, Publisher: a.Publisher, Title: a.Title, Date: a.Date, URL: a.URL, Lang: a.Lang}
	if len(a.Body) > 0 {
		text := a.Body[0].Of(a.Text)
		x.Opening = strings.ToValidUTF8(text[:min(len(text), openingLength)], "")
	}
	return x
}
