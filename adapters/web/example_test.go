package web_test

import (
	"context"
	"fmt"
	"net/http/httptest"
	"strings"

	"disputebot/adapters/web"
	"disputebot/bot"
)

// parrot says that it does not know.
type parrot struct{}

func (parrot) Handle(_ context.Context, q bot.Question) (bot.Reply, error) {
	return bot.Reply{Lang: "en", Record: bot.Record{Lang: "en", Abstain: true, Reason: "off_topic", Reply: "Not in the articles: " + q.Text}}, nil
}

func (parrot) Commands(string) []bot.CommandHelp { return nil }

func (parrot) Languages() []string { return []string{"en"} }

func (parrot) Passage(context.Context, string) (bot.PassagePage, bool) {
	return bot.PassagePage{}, false
}

func ExampleNew() {
	page := web.New(web.Options{Listen: "127.0.0.1:8080"}, parrot{})
	w := httptest.NewRecorder()
	page.Handler().ServeHTTP(w, httptest.NewRequest("POST", "/api/ask", strings.NewReader(`{"text":"Why?"}`)))
	fmt.Println(w.Body)
	// Output:
	// {"id":"","lang":"en","kind":"","understood_as":"","abstain":true,"reason":"off_topic","reply":"Not in the articles: Why?","snippets":null,"nearest":null}
}
