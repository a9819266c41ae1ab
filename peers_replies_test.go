//go:build peers

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"disputebot/adapters/discord"
	"disputebot/adapters/discordtest"
	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
	"disputebot/knowledge/eval"
)

// goldenQuestions are all questions about the embedded articles that stand in testdata/eval.
func goldenQuestions(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, folder := range []string{".", "ours", "second", "third"} {
		f, err := os.Open(filepath.Join("testdata/eval", folder, "questions.jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		questions, err := eval.ReadQuestions(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		for _, q := range questions {
			out = append(out, q.Text)
		}
	}
	return out
}

// goldenTalks has every talk of a platform on a bot whose quotes have links, and calls seen with where it was had.
func goldenTalks[S stage](t *testing.T, platform string, open func(*testing.T, parts, talk) stage, seen func(S)) {
	t.Helper()
	files, err := filepath.Glob("testdata/talks/" + platform + "/*.txt")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d talks on %s: %v", len(files), platform, err)
	}
	for _, file := range files {
		k := readTalk(t, file)
		on := open(t, wholeBot(t), k)
		have(t, on, k)
		seen(on.(S))
	}
}

// telegramReplies are the calls of the bot by which it answers all questions and all talks on Telegram.
func telegramReplies(t *testing.T) []telegramtest.Call {
	t.Helper()
	clock := newHasty()
	server := telegramtest.New(t, telegramtest.Options{Now: clock.Now})
	platform := telegram.New(telegram.Options{Token: server.Token(), Endpoint: server.Endpoint(), Log: quiet(), Now: clock.Now, Sleep: clock.Sleep}, wholeBot(t).bot)
	running(t, platform.Run)
	for _, text := range goldenQuestions(t) {
		ada := server.User("Ada", "fr")
		room := server.Private(ada)
		room.Say(ada, text)
		room.Await(1)
	}
	calls := server.Calls("")
	goldenTalks(t, "telegram", onTelegram, func(on *telegramStage) { calls = append(calls, on.server.Calls("")...) })
	return calls
}

// discordReplies are the requests of the bot by which it answers all questions and all talks on Discord.
func discordReplies(t *testing.T) []discordtest.Request {
	t.Helper()
	server := discordtest.New(t, discordtest.Options{})
	running(t, discord.New(discord.Options{Token: server.Token, Log: quiet(), Transport: server.Transport()}, wholeBot(t).bot).Run)
	server.Await("the bot", server.Connected)
	channel := server.Channel()
	for _, text := range goldenQuestions(t) {
		server.Slash(server.User("Ada", "fr"), channel, "ask", "question", text).Await()
	}
	requests := server.Requests()
	goldenTalks(t, "discord", onDiscord, func(on *discordStage) { requests = append(requests, on.server.Requests()...) })
	return requests
}

// TDLib takes every reply as we send it, be it a message, an edit or a caption: no entity is refused and none is lost. Every
// quote has one link.
func TestPeerTDLibTakesEveryReply(t *testing.T) {
	lib := newTDLib(t)
	judged, marked, quotes := map[string]int{}, 0, 0
	for _, call := range telegramReplies(t) {
		m, ok := sentBy(t, call)
		if !ok {
			continue
		}
		lib.judge(t, m)
		judged[call.Method]++
		marked += one(len(m.Entities) > 0)
		links, quoted := 0, 0
		for _, e := range m.Entities {
			links += one(e.Type == "text_link")
			quoted += one(strings.HasSuffix(e.Type, "blockquote"))
		}
		if quotes += quoted; links != quoted {
			t.Errorf("%d quotes and %d links in:\n%s", quoted, links, m.Text)
		}
	}
	t.Logf("%v, %d of them with entities, %d quotes", judged, marked, quotes)
	if judged["sendMessage"] < 500 || judged["editMessageText"] == 0 || judged["sendDocument"] == 0 || marked < 300 || quotes < 600 {
		t.Errorf("too little was judged: %v, %d with entities, %d quotes", judged, marked, quotes)
	}
}

// sentBy is the text that a call sends, with its entities.
func sentBy(t *testing.T, call telegramtest.Call) (m sent, ok bool) {
	t.Helper()
	text, entities := "text", "entities"
	switch call.Method {
	case "sendMessage", "editMessageText":
	case "sendDocument":
		text, entities = "caption", "caption_entities"
	default:
		return m, false
	}
	raw, err := json.Marshal(map[string]any{"text": call.Params[text], "entities": call.Params[entities]})
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &m); err != nil {
		t.Fatal(err)
	}
	return m, m.Text != ""
}

// Discord's own description, as the package that carries it reads it, takes every reply as we send it, and knows every field.
func TestPeerDiscordsSpecTakesEveryReply(t *testing.T) {
	judged, lines := map[string]int{}, []byte(nil)
	for _, r := range discordReplies(t) {
		if !slices.Contains([]string{"message", "edit", "rewrite", "followup", "callback", "register"}, r.Route) {
			continue
		}
		judged[r.Route]++
		lines = append(append(lines, judgedLine(t, r.Route, payload(r.Body))...), '\n')
	}
	t.Logf("%v", judged)
	if judged["edit"] < 400 || judged["callback"] < 400 || judged["message"] < 20 || judged["register"] == 0 {
		t.Errorf("too little was judged: %v", judged)
	}
	if wrong := discordJudges(t, lines); len(wrong) > 0 {
		t.Errorf("Discord takes it otherwise:\n%.4000s", wrong)
	}
}

func judgedLine(t *testing.T, route, body string) []byte {
	t.Helper()
	line, err := json.Marshal(map[string]any{"route": route, "body": json.RawMessage(body)})
	if err != nil {
		t.Fatalf("%s %s: %v", route, body, err)
	}
	return line
}

// discordJudges is what Discord's description has against bodies, a JSON line each.
func discordJudges(t *testing.T, lines []byte) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "bodies.jsonl")
	if err := os.WriteFile(file, lines, 0o600); err != nil {
		t.Fatal(err)
	}
	return bytes.TrimSpace(printed(t, nodeCommand(t, ".ci/peers/discord_judge.mjs", file)))
}

// That judgement is one: what is broken is refused.
func TestPeerDiscordsSpecRefusesWhatIsBroken(t *testing.T) {
	for name, c := range map[string]struct{ route, body, says string }{
		"an unknown field":          {"message", `{"content":"x","colour":1}`, "unknown /colour"},
		"an unknown field in embed": {"edit", `{"embeds":[{"description":"x","foot":1}]}`, "unknown /embeds/0/foot"},
		"a title of 257":            {"followup", `{"embeds":[{"title":"` + strings.Repeat("x", 257) + `"}]}`, "title"},
		"eleven embeds":             {"message", `{"embeds":[` + strings.TrimSuffix(strings.Repeat(`{"title":"x"},`, 11), ",") + `]}`, "embeds"},
		"more than a bot may say":   {"message", `{"content":"` + strings.Repeat("x", 2001) + `"}`, "2,000"},
		"a button of no style":      {"callback", `{"type":4,"data":{"components":[{"type":1,"components":[{"type":2,"style":9,"label":"x","custom_id":"x"}]}]}}`, "components"},
		"26 choices":                {"callback", `{"type":8,"data":{"choices":[` + strings.TrimSuffix(strings.Repeat(`{"name":"x","value":"x"},`, 26), ",") + `]}}`, "choices"},
	} {
		t.Run(name, func(t *testing.T) {
			if wrong := discordJudges(t, judgedLine(t, c.route, c.body)); !strings.Contains(string(wrong), c.says) {
				t.Errorf("Discord says %q, want %q", wrong, c.says)
			}
		})
	}
}
