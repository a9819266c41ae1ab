package web

import (
	"context"
	"errors"
	"sync"

	"disputebot/bot"
)

// script is a bot that knows one made-up dispute, about a quarry, and keeps what it was asked.
type script struct {
	mu    sync.Mutex
	asked []bot.Question
}

const (
	hostile = `<script>alert("x")</script>`
	demand  = "In a letter to the Kelm quarry, the mayor of Brume and two of her neighbours asked it to “stop all blasting at night, now and for good”, and to let the valley’s own engineers into the pit.\u00a0"
	refusal = "« Nous n’ouvrirons pas nos comptes,\nni aujourd’hui ni demain », a répondu la carrière de Kelm dans un communiqué."
)

// Handle answers by the question's text alone.
func (s *script) Handle(ctx context.Context, q bot.Question) (bot.Reply, error) {
	s.mu.Lock()
	s.asked = append(s.asked, q)
	s.mu.Unlock()
	switch {
	case q.Command == bot.Start:
		return greeting(q.Locale), nil
	case q.Command == bot.Sources:
		return sources(q.Locale), nil
	case q.Command == bot.Tap && q.Text == "c:k1":
		return around(), nil
	case q.Text == "fault":
		return bot.Reply{Lang: "en", Lead: "Something went wrong here (1a2b)."}, errors.New("index torn")
	case q.Text == "panic":
		panic("torn")
	case q.Text == "wait":
		<-ctx.Done()
		return bot.Reply{Lang: "en", Lead: "Too slow (3c4d)."}, ctx.Err()
	case q.Text == "stall":
		return stall(), nil
	case q.Text == "hostile":
		return mischief(), nil
	case q.Text == "When was it sold?":
		return abstention(), nil
	}
	return answered(), nil
}

// Passage knows one passage, k1.
func (*script) Passage(_ context.Context, id string) (bot.PassagePage, bool) {
	if id != "k1" {
		return bot.PassagePage{}, false
	}
	return bot.PassagePage{
		Lang: "en", Heading: "Harbour Post, March 2021 (en)", URL: "https://post.example/kelm?a=1&b=2",
		Paragraphs: []bot.Paragraph{
			{Title: true, Runs: []bot.Run{{Text: "Valley against quarry: a letter & its answer"}}},
			{Runs: []bot.Run{{Text: "The blasting in the Kelm quarry has gone on since January. "}, {Text: demand, Marked: true}, {Text: "The owners have ten days."}}},
			{Runs: []bot.Run{{Text: hostile + " was written on the gate."}}},
		},
	}, true
}

// stall has everything to choose from.
func stall() bot.Reply {
	return bot.Reply{
		Lang: "en", Lead: "2 articles, in BibTeX", File: &bot.File{Name: "sources.bib", Data: []byte("@misc{article-a,\n  title = {{" + hostile + "}},\n}\n")},
		Buttons: []bot.Button{{Label: "More (2)", Data: "n:t:4"}},
		Menu:    &bot.Menu{Label: "Choose a name", Options: []bot.Button{{Label: "Mayor of Brume", Data: "w:1"}, {Label: "Kelm quarry", Data: "w:2"}}},
		Polls:   []bot.Poll{{Text: "Who said it?\n“Never.”", Options: []string{"Mayor of Brume", "Kelm quarry"}, Right: 1, Data: []string{"z:a1:0", "z:a1:1"}}},
	}
}

func (*script) Languages() []string { return []string{"en", "fr"} }

func (*script) Commands(lang string) []bot.CommandHelp {
	if lang == "fr" {
		return []bot.CommandHelp{{Command: bot.Matrix, Name: "matrice", Description: "Qui a demandé quelque chose à qui"}}
	}
	return []bot.CommandHelp{{Command: bot.Matrix, Name: "matrix", Description: "Who asked whom for something"}, {Command: bot.Reset, Name: "reset", Description: "Forget"}}
}

func greeting(lang string) bot.Reply {
	if lang == "fr" {
		return bot.Reply{
			Lang: "fr", Lead: "Bonjour ! Je réponds avec des phrases qui figurent mot pour mot dans les articles, chacune avec sa source.",
			Suggestions: []bot.Button{{Label: "Qu’est-ce que la maire de Brume a demandé à la carrière ?", Data: "q:1f"}, {Label: "Qui a refusé d’ouvrir ses comptes ?", Data: "q:2f"}},
		}
	}
	return bot.Reply{
		Lang: "en", Lead: "Hello! I answer with sentences that stand word for word in the articles, each with its source.",
		Suggestions: []bot.Button{{Label: "What did the mayor of Brume ask of the quarry?", Data: "q:1"}, {Label: "Who refused to open the books?", Data: "q:2"}, {Label: "How large was the fine & when?", Data: "q:3"}},
	}
}

func sources(lang string) bot.Reply {
	return bot.Reply{Lang: lang, Lead: "2 articles:", Sources: []bot.Source{
		{N: 1, Label: "Harbour Post, March 2021 (en)", Lines: "The blasting in the Kelm quarry has gone on since January…", URL: "https://post.example/kelm"},
		{N: 2, Label: "Le Quai, undated (fr)", Lines: "« Nous n’ouvrirons pas nos comptes »", URL: "javascript:alert(1)"},
	}}
}

func answered() bot.Reply {
	return bot.Reply{
		Lang: "en", Lead: "Understood as: mayor of Brume → Kelm quarry · demand",
		Quotes: []bot.Quote{
			{
				Frame: "Mayor of Brume → Kelm quarry · demand · March 2021", Text: demand, Lang: "en",
				Cite: "[1] Harbour Post, March 2021 (en) · also in [2] Le Quai, undated", URL: "https://post.example/kelm?a=1&b=2",
				Permalink: "https://bot.example/p/k1", Passage: "k1",
				Buttons: []bot.Button{{Label: "Context", Data: "c:k1"}, {Label: "Article", URL: "https://post.example/kelm"}},
			},
			{Frame: "Kelm quarry · refusal", Text: refusal, Lang: "fr", LangNote: "in French", Cite: "[2] Le Quai, undated (fr)", Passage: "k2", Buttons: []bot.Button{{Label: "Context", Data: "c:k2"}}},
		},
		Note: "Two articles tell of it.",
		Record: bot.Record{
			Lang: "en", Kind: "what", Reply: "…",
			Snippets: []bot.SnippetRecord{{Article: "post", Start: 59, End: 59 + len(demand), Text: demand, Lang: "en", Score: 0.75, Citation: bot.CitationRecord{N: 1, Label: "Harbour Post & Co"}}},
		},
	}
}

func abstention() bot.Reply {
	return bot.Reply{
		Lang: "en", Lead: "The articles do not say that.\nThe nearest thing they say (not an answer):",
		Quotes:      []bot.Quote{{Text: refusal, Lang: "fr", LangNote: "in French", Cite: "[1] Le Quai, undated (fr)", Nearest: true, Passage: "k2"}},
		Suggestions: greeting("en").Suggestions,
		Record:      bot.Record{Lang: "en", Kind: "when", Abstain: true, Reason: "nothing_of_the_kind"},
	}
}

func around() bot.Reply {
	text := "The blasting has gone on since January. " + demand + "The owners have ten days."
	return bot.Reply{Lang: "en", Quotes: []bot.Quote{{
		Text: text, Lang: "en", Cite: "[1] Harbour Post, March 2021 (en)", Passage: "k1", MarkStart: 40, MarkEnd: 40 + len(demand),
	}}}
}

// mischief puts markup and dangerous addresses wherever foreign text can stand.
func mischief() bot.Reply {
	return bot.Reply{
		Lang: "en", Lead: hostile, Note: hostile,
		Quotes: []bot.Quote{{
			Frame: hostile, Text: hostile + `"'`, Lang: `en" onload="alert(1)`, LangNote: hostile, Cite: hostile, URL: "javascript:alert(1)", Passage: `"><img src=x>`,
			Buttons: []bot.Button{{Label: hostile, Data: `" onclick="x`}}, MarkStart: -3, MarkEnd: 1 << 20,
		}},
		Sources:     []bot.Source{{Label: hostile, Lines: hostile, URL: `https://a.example/" onclick="x`}},
		Suggestions: []bot.Button{{Label: hostile, Data: "q:1"}},
	}
}
