package main

import (
	"bufio"
	"context"
	"encoding/json"
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"

	"disputebot/adapters"
	"disputebot/adapters/discord"
	"disputebot/adapters/discordtest"
	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/config"
	"disputebot/knowledge"
)

// The other dispute is invented: a lake, a bottling company, a town, and growers. Nothing in the code knows it, as
// nothing knows the one that comes with the program.
func dispute() config.Config {
	c := config.Default()
	c.Articles = "testdata/dispute"
	return c
}

func openDispute(t *testing.T) *bot.Bot {
	t.Helper()
	p, err := open(t.Context(), dispute(), store.NewMemory(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.done)
	return p.bot
}

func disputeLibrary(t *testing.T) *knowledge.Library {
	t.Helper()
	k, err := readLibrary(dispute(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	library := k.library
	return library
}

// goldQuestion is a question with the sentence that answers it.
type goldQuestion struct {
	ID, Lang, Text, Article, Quote string
	Abstain                        bool
}

func disputeQuestions(t *testing.T) []goldQuestion {
	t.Helper()
	file, err := os.Open("testdata/dispute-questions.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var out []goldQuestion
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var q goldQuestion
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			t.Fatal(err)
		}
		out = append(out, q)
	}
	return out
}

func TestAnotherDispute(t *testing.T) {
	b := openDispute(t)
	texts := map[string]string{}
	for _, a := range disputeLibrary(t).Articles {
		texts[a.ID] = a.Text
	}
	for _, q := range disputeQuestions(t) {
		t.Run(q.ID, func(t *testing.T) {
			reply, err := b.Handle(t.Context(), bot.Question{Command: bot.Ask, Text: q.Text})
			if err != nil {
				t.Fatal(err)
			}
			r := reply.Record
			if r.Lang != q.Lang || r.Abstain != q.Abstain {
				t.Fatalf("%q: lang %q, abstain %v; want %q, %v\n%s", q.Text, r.Lang, r.Abstain, q.Lang, q.Abstain, r.Reply)
			}
			for _, s := range r.Snippets {
				if texts[s.Article][s.Start:s.End] != s.Text {
					t.Errorf("%s[%d:%d] is not %q", s.Article, s.Start, s.End, s.Text)
				}
			}
			if !q.Abstain && (r.Snippets[0].Article != q.Article || !strings.Contains(r.Snippets[0].Text, q.Quote)) {
				t.Errorf("%q: first snippet is %s: %q, want %s: %q", q.Text, r.Snippets[0].Article, r.Snippets[0].Text, q.Article, q.Quote)
			}
		})
	}
}

func TestPageNoiseIsNoPassage(t *testing.T) {
	library := disputeLibrary(t)
	texts := map[string]string{}
	for _, a := range library.Articles {
		texts[a.ID] = a.Text
	}
	noise := []string{
		"Accueil", "newsletter", "Lire aussi", "Tous droits", "Publié le", "Subscribe", "Most read", "Copyright", "Ten walks",
		"metrics", "teal", "Share this", "Sign up", "Donate", "Abonnez", "Partager", "commentaire", "Skip to", "Menu", "Follow us", "Cookie",
	}
	for _, p := range library.Passages {
		text := p.Span.Of(texts[p.Article])
		for _, n := range noise {
			if strings.Contains(text, n) {
				t.Errorf("%s: page noise is a passage: %q", p.Article, text)
			}
		}
	}
	// Counted by hand, the headlines among them: bottler 9, lac 9, marche 6, ruling 8, workers 6.
	if got := len(library.Passages); got != 38 {
		t.Errorf("%d passages, want 38", got)
	}
}

// TestAnotherDisputeOnThePlatforms asks one question on Telegram and one on Discord; serve_test.go asks the web page.
func TestAnotherDisputeOnThePlatforms(t *testing.T) {
	b := openDispute(t)
	tg, dc := telegramtest.New(t, telegramtest.Options{Privacy: true}), discordtest.New(t, discordtest.Options{})
	log := slog.New(slog.DiscardHandler)
	runPlatforms(t,
		telegram.New(telegram.Options{Token: tg.Token(), Endpoint: tg.Endpoint(), Log: log}, b),
		discord.New(discord.Options{Token: dc.Token, Transport: dc.Transport(), Log: log}, b))

	room := tg.Private(tg.User("Ada", "fr"))
	room.Say(tg.User("Ada", "fr"), "Qui a demandé à Aqualume de fermer ses forages ?")
	const asked = "La maire de Tolven, Odile Marchetain, a demandé vendredi à la société Aqualume de fermer ses trois forages au bord du lac d'Asper avant la fin du mois de juin."
	if quotes := room.Await(1)[0].Parts("blockquote"); len(quotes) == 0 || !strings.Contains(quotes[0], asked) {
		t.Errorf("telegram quotes %q, want %q", quotes, asked)
	}

	dc.Await("a session", dc.Connected)
	messages := dc.Slash(dc.User("ann", "en-US"), dc.Channel(), "ask", "question", "What did the court order Aqualume to do?").Await()
	const ordered = "The regional court ordered Aqualume on Monday to shut two of its three wells on Lake Asper within ten days."
	if len(messages[0].Embeds) == 0 || !strings.Contains(messages[0].Embeds[0].Description, ordered) {
		t.Errorf("discord answers %+v, want %q", messages, ordered)
	}
}

// runPlatforms runs platforms until the test ends.
func runPlatforms(t *testing.T, platforms ...adapters.Platform) {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- adapters.Supervise(ctx, slog.New(slog.DiscardHandler), platforms...) }()
	t.Cleanup(func() {
		stop()
		select {
		case err := <-ended:
			if err != nil {
				t.Error(err)
			}
		case <-time.After(10 * time.Second):
			t.Error("the platforms did not stop within 10 s")
		}
	})
}
