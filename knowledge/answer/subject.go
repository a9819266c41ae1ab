package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// Where questions put those who do it, word order in articles tells little: behind what is to be done ("que promet de faire X"), or, in
// haste, behind an "a" that should be an "à".

// subjectBehind takes for who does it, where a question names nobody with a part, the phrase that ends it behind a verb that only
// stands for what is done.
func (w *questionWords) subjectBehind(q *question, reading *statement.Reading, r *roles) {
	if r.act == "" || !r.doer.empty() || !r.other.empty() || r.passive {
		return
	}
	for _, p := range w.doing {
		for i := range q.tokens {
			to, ok := p.At(q.tokens, i)
			if !ok || to >= len(q.tokens) || q.tokens[i].Start < reading.Cue.End || slices.ContainsFunc(q.tokens[to+1:], func(t lang.Token) bool { return w.l.Stop(t.Fold) && !w.of[t.Fold] }) {
				continue
			}
			span := knowledge.Span{Start: q.tokens[to].Start, End: len(q.text)}
			for _, m := range reading.Mentions {
				if span.Contains(m.Span) && !slices.Contains(r.source, m.Actor) {
					r.source = append(r.source, m.Actor)
				}
			}
			r.doer = q.sideOf(span, r.source)
			return
		}
	}
}

// subjectAhead takes for who does it, where a question names nobody with a part, the phrase that opens it before a comma and that a pronoun
// takes up ("and the judge, what did she order").
func (e *Engine) subjectAhead(q *question, reading *statement.Reading, r *roles) {
	w := e.words[q.Lang]
	comma := slices.IndexFunc(q.tokens, func(t lang.Token) bool { return t.Text == "," })
	if r.act == "" || !r.doer.empty() || r.passive || comma < 0 || !w.pointsBack(q.tokens[comma:]) {
		return
	}
	span := knowledge.Span{End: q.tokens[comma].Start}
	head := slices.IndexFunc(q.words, func(word word) bool {
		return word.at < comma && (e.nameWord(&word) || w.nouns.nouns[word.fold].person())
	})
	if head < 0 || slices.ContainsFunc(q.words, func(word word) bool { return word.at < comma && !e.onePhrase(q, word.at, q.words[head].at) }) {
		return
	}
	for _, m := range reading.Mentions {
		if span.Contains(m.Span) && !slices.Contains(r.source, m.Actor) {
			r.source = append(r.source, m.Actor)
		}
	}
	r.doer = q.sideOf(span, r.source)
}

// countedSubject takes those who are counted for who does it, where a verb in the plural stands right behind them: the name behind that is of whom
// it is done to (« combien de salariés accusent X »).
func (w *questionWords) countedSubject(q *question, reading *statement.Reading, r *roles) {
	if q.want != wantCount || q.of < 0 || q.of >= len(q.words) || r.passive || !r.other.empty() || reading.SourceText.Start < r.cue.End {
		return
	}
	at := q.words[q.of].at + 1
	if at >= len(q.tokens) || q.tokens[at].Start != r.cue.Start {
		return
	}
	if slices.ContainsFunc(w.count.verbs, func(end string) bool { return strings.HasSuffix(q.tokens[at].Fold, end) }) {
		r.source, r.addressee, r.doer, r.other = nil, r.source, r.other, r.doer
	}
}

// accented is a question with a small word that was typed without its accent put right, where that names one to whom the act is done
// ("que demande X a la commune").
func (e *Engine) accented(code, text string) string {
	before := e.asker.ReadQuestion(text, code)
	if before.Act == "" || before.Passive || !before.AddresseeText.Empty() {
		return text
	}
	for _, t := range lang.Tokens(text) {
		meant := e.words[code].accents[strings.ToLower(t.Text)]
		if meant == "" || t.Start < before.Cue.End {
			continue
		}
		better := text[:t.Start] + meant + text[t.End:]
		if after := e.asker.ReadQuestion(better, code); after.Act == before.Act && !after.AddresseeText.Empty() {
			return better
		}
	}
	return text
}
