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
			for _, c := range b.answered(ctx, lang) {
				sum := sha256.Sum256([]byte(c.question))
				data := "q:" + hex.EncodeToString(sum[:6])
				b.asked[data] = c.question
				b.offered[lang] = append(b.offered[lang], Button{Label: c.question, Data: data})
			}
		}
	})
}

// answered chooses the candidates to offer: one from each article first, so that the offers show what there is.
func (b *Bot) answered(ctx context.Context, lang string) []candidate {
	var chosen, rest []candidate
	told := map[string]bool{}
	for _, c := range b.candidates(lang) {
		if len(chosen) == offered {
			return chosen
		}
		if told[c.article] {
			rest = append(rest, c)
		} else if b.answers(ctx, lang, c) {
			told[c.article] = true
			chosen = append(chosen, c)
		}
	}
	for _, c := range rest {
		if len(chosen) < offered && b.answers(ctx, lang, c) {
			chosen = append(chosen, c)
		}
	}
	return chosen
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
			if s.Act != act || !s.Established || s.Polarity != knowledge.Affirmed {
				continue
			}
			speaker, q, ok := b.questionOf(c, lang, s)
			if ok && !used[speaker] {
				used[speaker] = true
				out = append(out, candidate{q, s.Article, s.Sentence})
			}
		}
	}
	for _, a := range b.library.Actors {
		if name, ok := b.shelf.called(a.Name, lang); ok {
			out = append(out, candidate{question: c.question(c.Suggest["about"], "name", name)})
		}
	}
	return out
}

// questionOf puts a statement of one speaker to one addressee into a question; ok is false where the language has no
// right words for it.
func (b *Bot) questionOf(c *catalog, lang string, s knowledge.Statement) (speaker, question string, ok bool) {
	template := c.Suggest[string(s.Act)]
	speaker, ok = b.one(lang, s.Speaker)
	if !ok || c.several(speaker) {
		return "", "", false
	}
	addressee, ok := b.one(lang, s.Addressee)
	if strings.Contains(template, "{addressee}") && !ok {
		return "", "", false
	}
	return speaker, c.question(template, "speaker", speaker, "addressee", addressee), true
}

// one is the name, as a sentence has it, of the only one of actors who is not spoken for by another.
func (b *Bot) one(lang string, actors []string) (name string, ok bool) {
	var left []string
	for _, a := range actors {
		if !b.spokenFor(a, actors) {
			left = append(left, a)
		}
	}
	if len(left) != 1 {
		return "", false
	}
	return b.shelf.called(left[0], lang)
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
