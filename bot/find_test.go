package bot_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/knowledge"
)

// finding is a library in which the mayor demands, the quarry refuses, and the prefect demands in French.
func finding() (*knowledge.Library, map[string]knowledge.Snippet) {
	l := library()
	l.Articles = append(l.Articles, knowledge.Article{ID: "b", Text: "x", Lang: "en", Publisher: "The Herald", Date: "2021-05-04"})
	s := func(passage, article string, from, to int, lang string, st ...knowledge.Statement) knowledge.Snippet {
		x := demand(l)
		x.Passage, x.Article, x.Span, x.Text, x.Lang, x.Statements = passage, article, knowledge.Span{Start: from, End: to}, text[from:to], lang, st
		x.Citation.Article = article
		return x
	}
	refusal := knowledge.Statement{Article: "a", Act: knowledge.Refuse, Polarity: knowledge.Affirmed, Established: true, Speaker: []string{"Quarry Ltd"}}
	worded := l.Statements[0]
	worded.Content = knowledge.Span{Start: 10, End: 34}
	fine := knowledge.Statement{Article: "a", Act: knowledge.Sanction, Polarity: knowledge.Negated, Addressee: []string{"Quarry Ltd"}}
	return l, map[string]knowledge.Snippet{
		"demand":  s("p", "a", 0, 35, "en", l.Statements[0]),
		"refusal": s("q", "a", 37, 48, "en", refusal),
		"fine":    s("r", "a", 49, 66, "en", fine),
		"worded":  s("p", "a", 0, 35, "en", worded),
		"elsewhere": func() knowledge.Snippet {
			x := s("e", "b", 0, 35, "en", l.Statements[0])
			x.Also = []knowledge.Mention{{Article: "a", Citation: knowledge.Citation{N: 2, Article: "a", Publisher: "The Gazette", Date: "2021-05-03", Lang: "en"}}}
			return x
		}(),
	}
}

func TestFind(t *testing.T) {
	l, s := finding()
	reading := func(act knowledge.Act, source, addressee string) knowledge.Reading {
		r := knowledge.Reading{Act: act}
		if source != "" {
			r.Source = []string{source}
		}
		if addressee != "" {
			r.Addressee = []string{addressee}
		}
		return r
	}
	told := func(r knowledge.Reading, snippets ...knowledge.Snippet) knowledge.Answer {
		return knowledge.Answer{Lang: "en", Reading: r, Snippets: snippets}
	}
	near := s["demand"]
	words := func(words ...string) knowledge.Reading {
		return knowledge.Reading{Act: knowledge.Demand, Source: []string{"The mayor"}, Words: words}
	}
	l.Thesaurus = [][]knowledge.Term{{{Text: "money", Lang: "en"}, {Text: "argent", Lang: "fr"}}, {{Text: "a halting"}, {Text: "asked for"}}}
	engine := answers{
		"The mayor asked the quarry to stop.":         told(reading(knowledge.Demand, "The mayor", "Quarry Ltd"), s["refusal"], s["demand"]),
		"The mayor did not ask the quarry.":           told(reading(knowledge.Demand, "The mayor", "Quarry Ltd"), s["demand"]),
		"The mayor asked the quarry 3 times.":         told(reading(knowledge.Demand, "The mayor", "Quarry Ltd"), s["demand"]),
		"The Herald has the mayor's demand.":          told(reading(knowledge.Demand, "The mayor", "Quarry Ltd"), s["elsewhere"]),
		"The mayor asked everybody for money.":        told(words("mayor", "money"), s["refusal"], s["worded"]),
		"The mayor wants a halt.":                     told(words("halting"), s["worded"]),
		"The mayor wants all quarrying here.":         told(words("quarrying"), s["worded"]),
		"The quarry agreed to stop.":                  told(reading(knowledge.Agree, "Quarry Ltd", ""), s["demand"], s["refusal"]),
		"The quarry was fined.":                       told(reading(knowledge.Sanction, "", "Quarry Ltd"), s["fine"]),
		"I had soup for lunch.":                       told(knowledge.Reading{}, s["demand"]),
		"The quarry asked the mayor to stop.":         {Lang: "en", Abstain: true, Reason: knowledge.OtherDirection, Nearest: &near},
		"Why did the mayor resign over the quarry?":   {Lang: "en", Abstain: true, Reason: knowledge.FalsePremise, Nearest: &near},
		"The Martians asked the quarry to go on.":     {Lang: "en", Abstain: true, Reason: knowledge.NoSuchActor, Nearest: &near},
		"Somebody else said something quite strange.": {Lang: "en", Abstain: true, Reason: knowledge.OffTopic},
	}
	for _, c := range []struct{ name, message string }{
		{"another thing is left to the reader", "The mayor asked everybody for money."},
		{"by other words of one meaning", "The mayor wants a halt."},
		{"by a form of a word", "The mayor wants all quarrying here."},
		{"borne out", "The mayor asked the quarry to stop."},
		{"a denial is left to the reader", "The mayor did not ask the quarry."},
		{"another number is left to the reader", "The mayor asked the quarry 3 times."},
		{"the opposite", "The quarry agreed to stop."},
		{"denied in the article", "The quarry was fined."},
		{"the other way round", "The quarry asked the mayor to stop."},
		{"a false premise", "Why did the mayor resign over the quarry?"},
		{"both, each once", "The mayor asked the quarry to stop. The quarry agreed to stop. The Herald has the mayor's demand."},
		{"the near is left out beside a clear one", "The quarry was fined.\nThe quarry asked the mayor to stop."},
		{"nobody they know", "The Martians asked the quarry to go on."},
		{"off the topic", "Somebody else said something quite strange. I had soup for lunch."},
		{"no sentence", "lol ok"},
		{"nothing", "\x00\xff"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			for _, lang := range []string{"en", "fr"} {
				b := bot.New(l, engine, store.NewMemory(), bot.Options{})
				r := ask(t, b, bot.Question{Command: bot.Find, Text: c.message, Locale: lang, Person: "p", Chat: "c"})
				if r.Record.Reply != r.Text() || r.Record.Kind == "" || r.Record.Abstain == (len(r.Quotes) > 0) {
					t.Errorf("record %+v of %q", r.Record, r.Text())
				}
				for _, q := range r.Quotes {
					out.WriteString(q.Passage)
					if q.Nearest {
						out.WriteString(" (nearest)")
					}
					out.WriteString("\n")
				}
				out.WriteString(sight(r) + "\n\n")
			}
			golden(t, filepath.Join("find", strings.NewReplacer(" ", "-", ",", "").Replace(c.name)+".golden"), out.String())
		})
	}
}

func TestFindAsksForTheSentencesThatTellMost(t *testing.T) {
	for _, c := range []struct {
		name, message string
		want          []string
	}{
		{"the longest three, in their order", "One two three. One two three four five. One two three four. One two three four five six!",
			[]string{"One two three four five.", "One two three four.", "One two three four five six!"}},
		{"titles and initials end nothing", "M. Barr and Mr. W. Smith met here. They left at once.", []string{"M. Barr and Mr. W. Smith met here.", "They left at once."}},
		{"lines end sentences", "the first line says\nthe second line says", []string{"the first line says", "the second line says"}},
		{"marks inside quotation marks", "He said “go away.” They went away too.", []string{"He said “go away.”", "They went away too."}},
		{"too short to claim anything", "Okay. Sure thing. 👍", nil},
		{"a very long one is cut at a blank", strings.Repeat("word ", 100), []string{strings.TrimSpace(strings.Repeat("word ", 60)) + "…"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := &script{answer: knowledge.Answer{Lang: "en", Abstain: true, Reason: knowledge.OffTopic}}
			ask(t, bot.New(library(), e, store.NewMemory(), bot.Options{}), bot.Question{Command: bot.Find, Text: c.message})
			var got []string
			for _, q := range e.seen {
				got = append(got, q.Text)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("asked (-want +got):\n%s", diff)
			}
		})
	}
}

func TestFindKeepsNothing(t *testing.T) {
	l := newLedger()
	b := bot.New(library(), &script{answer: knowledge.Answer{Lang: "en", Abstain: true, Reason: knowledge.OffTopic}}, l, bot.Options{})
	ask(t, b, bot.Question{Command: bot.Find, Text: "Somebody said this very thing.", Person: "p", Conversation: "c"})
	if len(l.missed)+len(l.shown) > 0 {
		t.Errorf("somebody else's message was kept: %+v %+v", l.missed, l.shown)
	}
}
