package bot

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"disputebot/knowledge"
)

// offered is how many questions a reply offers; issue 3 asks for three.
const offered = 3

func itoa(n int) string { return strconv.Itoa(n) }

// withSuggestions adds questions to tap on to a reply.
func (b *Bot) withSuggestions(ctx context.Context, r Reply) Reply {
	b.offer(ctx)
	r.Suggestions = b.offered[r.Lang]
	if r.Record.Reply != "" {
		r.Record.Reply = r.Text()
	}
	return r
}

// offer finds, once, questions in each language that the loaded articles really answer: each candidate is asked, and
// stays only where the first snippet is the very passage it was made from.
func (b *Bot) offer(ctx context.Context) {
	b.suggest.Do(func() {
		ctx := context.WithoutCancel(ctx)
		b.offered, b.asked = make(map[string][]Button), make(map[string]string)
		for _, lang := range languages {
			for _, c := range b.candidates(lang) {
				if len(b.offered[lang]) == offered {
					break
				}
				if !b.answers(ctx, lang, c) {
					continue
				}
				sum := sha256.Sum256([]byte(c.question))
				data := "q:" + hex.EncodeToString(sum[:6])
				if _, twice := b.asked[data]; twice {
					continue
				}
				b.asked[data] = c.question
				b.offered[lang] = append(b.offered[lang], Button{Label: c.question, Data: data})
			}
		}
	})
}

// candidate is a question and the passage that should answer it.
type candidate struct {
	question string
	article  string
	span     knowledge.Span
}

// candidates are questions made from the statements, by the catalogue's templates: demands first, one for each
// speaker, so that the offers differ; then one for each actor.
func (b *Bot) candidates(lang string) []candidate {
	c := b.catalogs[lang]
	var out []candidate
	used := map[string]bool{}
	for _, act := range []knowledge.Act{knowledge.Demand, knowledge.Refuse, knowledge.Promise, knowledge.Warn, knowledge.Accuse, knowledge.State} {
		for _, s := range b.library.Statements {
			key := strings.Join(s.Speaker, "|")
			if s.Act != act || !s.Established || s.Polarity != knowledge.Affirmed || len(s.Speaker) == 0 || len(s.Speaker) > 2 || used[key] {
				continue
			}
			t := c.Suggest[string(act)]
			if strings.Contains(t, "{addressee}") && len(s.Addressee) == 0 {
				continue
			}
			used[key] = true
			q := fill(t, "speaker", b.names(c, lang, s.Speaker), "addressee", b.names(c, lang, s.Addressee))
			out = append(out, candidate{q, s.Article, s.Sentence})
		}
	}
	for _, a := range b.library.Actors {
		out = append(out, candidate{question: fill(c.Suggest["about"], "name", b.shelf.display(a.Name, lang))})
	}
	return out
}

// answers tells whether a candidate, asked, is answered by the passage it was made from.
func (b *Bot) answers(ctx context.Context, lang string, c candidate) bool {
	a, err := b.engine.Answer(ctx, knowledge.Inquiry{Text: c.question, Locale: lang})
	if err != nil || a.Abstain || len(a.Snippets) == 0 {
		return false
	}
	s := a.Snippets[0]
	return c.article == "" || s.Article == c.article && s.Span.Overlaps(c.span)
}
