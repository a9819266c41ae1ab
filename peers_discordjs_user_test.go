//go:build peers

package main

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"disputebot/adapters/discord"
	"disputebot/adapters/discordtest"
)

// discordUsers has a person of .ci/peers/discordjs_user.mjs use our bot for each of the changes, through which what the bot
// sends goes on its way.
func discordUsers(t *testing.T, changes ...changeBody) []experience {
	t.Helper()
	p := wholeBot(t)
	args := []string{discordtest.BotID, articleTexts(t, p)}
	for _, change := range changes {
		s := discordtest.New(t, discordtest.Options{})
		platform := discord.New(discord.Options{Token: s.Token, Log: quiet(), Transport: changedBody(s.Transport(), change)}, p.bot)
		channel := s.Channel()
		running(t, platform.Run)
		s.Await("the bot", s.Connected)
		args = append(args, s.URL(), s.App(s.User("Ann", "en-US")), channel)
		if change != nil {
			t.Cleanup(func() { s.Faults() }) // the change may make some
		}
	}
	return experiences(t, nodeCommand(t, ".ci/peers/discordjs_user.mjs", args...), len(changes))
}

// changeBody changes what the bot sends to a place: "callback", "@original", "messages" or a follow-up's, which is a token.
// A body that is empty afterwards is not sent.
type changeBody = func(to string, body map[string]any)

// changedBody changes the JSON that the bot sends; nil changes nothing.
func changedBody(base http.RoundTripper, change changeBody) http.RoundTripper {
	return onTheWay{base, func(r *http.Request, raw []byte) []byte {
		var body map[string]any
		if change == nil || json.Unmarshal(raw, &body) != nil || len(body) == 0 {
			return raw
		}
		if change(r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:], body); len(body) == 0 {
			return nil
		}
		changed, err := json.Marshal(body)
		if err != nil {
			return raw
		}
		return changed
	}}
}

// A person on discord.js, who is another member of the server, uses commands, buttons, lists and forms, writes, plays and
// sets; and misses whatever is taken away from what the bot sends.
func TestPeerDiscordJSUsesTheBot(t *testing.T) {
	taken := []struct {
		what, complaint string
		change          changeBody
	}{
		{"nothing", "", nil},
		{"that all may read the answer", "the command is not deferred", callback(5, func(data map[string]any) { data["flags"] = 64 })},
		{"the answer", "waited in vain for the answer", func(to string, body map[string]any) {
			if to == "@original" {
				clear(body)
			}
		}},
		{"the citation links", "no citation link under", inTexts("description", "](https://", "](http://")},
		{"the citations", "no citation under", inTexts("text", "[", "(", "]", ")")},
		{"the letters of a quote", "no article has", inTexts("description", "KGB", "KBG")},
		{"the context button", "no button Context", inTexts("label", "Context", "Neighbours")},
		{"the mark of the quote in its context", "the quote is not marked", inTexts("description", "**", "")},
		{"which message is answered", "answers no message of mine", func(_ string, body map[string]any) { delete(body, "message_reference") }},
		{"how it was understood", "it is not said how", inTexts("content", "Understood as", "")},
		{"what an option is completed to", "offered are []", callback(8, func(data map[string]any) { data["choices"] = []any{} })},
		{"the form", "waited in vain for a form", func(_ string, body map[string]any) {
			if body["type"] == 9.0 {
				clear(body)
			}
		}},
		{"that one person alone reads it", "the report is met with", func(_ string, body map[string]any) {
			if data, ok := body["data"].(map[string]any); ok {
				delete(data, "flags")
			}
		}},
		{"an entry of the list", "the FSB is not in the list", inTexts("label", "FSB →", "KGB →")},
		{"the quote of a question", "is not asked, but", onlyWhere("Who said it?", inTexts("description", " ", "  "))},
		{"who is right", "not one of the options is right", inTexts("content", "Right", "Wrong")},
		{"the tick in the settings", "the settings stay", inTexts("label", "✓", "")},
		{"the language", "answered in another language", inTexts("text", "sans date", "undated")},
	}
	var changes []changeBody
	for _, c := range taken {
		changes = append(changes, c.change)
	}
	missed(t, discordUsers(t, changes...), discordSteps, func(i int) (what, complaint string) { return taken[i].what, taken[i].complaint })
}

var discordSteps = []string{
	"a command is deferred and answered with quotes and links to them",
	"a button shows the sentences around the quote",
	`"and why?" is understood, and it is said how`,
	`"and Facebook?" is understood, and it is said how`,
	"a mention is answered, other talk is not",
	"an edited question changes its answer",
	"an option is completed, and its choice answered",
	"the source of a message is found",
	"a form takes a report",
	"a list shows a cell of the matrix",
	"a quiz is looked at first, and posted without what was dropped",
	"each person learns alone who said it, and where it stands",
	"a button changes the language",
	"the language holds for the questions after",
	"a private chat needs no mention",
}

// callback changes the data of an interaction's first answer of a type.
func callback(kind float64, change func(data map[string]any)) changeBody {
	return func(_ string, body map[string]any) {
		if body["type"] != kind {
			return
		}
		data, ok := body["data"].(map[string]any)
		if !ok {
			data = map[string]any{}
			body["data"] = data
		}
		change(data)
	}
}

// onlyWhere changes those bodies alone that hold a text.
func onlyWhere(text string, change changeBody) changeBody {
	return func(to string, body map[string]any) {
		if raw, err := json.Marshal(body); err == nil && strings.Contains(string(raw), text) {
			change(to, body)
		}
	}
}

// inTexts replaces texts by others wherever they stand under a key.
func inTexts(key string, oldNew ...string) changeBody {
	words := strings.NewReplacer(oldNew...)
	var visit func(v any)
	visit = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				visit(e)
			}
		case map[string]any:
			for k, e := range v {
				if s, ok := e.(string); ok && k == key {
					v[k] = words.Replace(s)
					continue
				}
				visit(e)
			}
		}
	}
	return func(_ string, body map[string]any) { visit(body) }
}
