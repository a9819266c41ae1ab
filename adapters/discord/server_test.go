package discord

import (
	"context"
	"slices"
	"strings"
	"testing"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

func TestServerSettings(t *testing.T) {
	var own, plain string
	server := prefix + discordtest.GuildID
	first := bot.Reply{Lang: "en", Lead: "settings", Buttons: []bot.Button{{Label: "Off", Data: "e:answers:no"}, {Label: "Help", Data: "q:1"}}}
	r := set(t, whole(taps(first, map[string]bot.Reply{"e:answers:no": {Lang: "en", Lead: "now off", Replace: true, Buttons: first.Buttons}})),
		func(r *rig) map[string]bot.ChatSettings {
			own, plain = r.Channel(), r.Channel()
			return map[string]bot.ChatSettings{own: {Lang: "fr"}, discordtest.GuildID: {Private: true}}
		})
	boss := r.User("boss", "en-US")
	boss.Manages = true
	if m := r.Slash(boss, own, "ask", "question", "x").Await()[0]; m.Ephemeral {
		t.Error("a channel with settings of its own follows the server's")
	}
	if m := r.Slash(boss, plain, "ask", "question", "x").Await()[0]; !m.Ephemeral {
		t.Error("a channel without any does not follow the server's")
	}
	m := r.Slash(boss, plain, "settings", "server", "true").Await()[0]
	if b := m.Buttons(); b[0].CustomID != "e:answers:no@server" || b[1].CustomID != "q:1" || !strings.HasPrefix(m.Content, "-# For the whole server") {
		t.Errorf("settings: %+v", m)
	}
	r.Press(boss, m.ID, "e:answers:no@server")
	r.Server.Await("the tap", func() bool { return len(r.bot.questions()) == 4 })
	r.Slash(boss, plain, "settings").Await()
	r.Say(discordtest.Post{By: boss, Channel: plain, Text: discordtest.Mention + " who?"})
	r.AwaitMessages(plain, 1)
	var chats []string
	for _, q := range r.bot.questions() {
		chats = append(chats, q.Chat)
	}
	want := []string{prefix + own, server, server, server, prefix + plain, server}
	if !slices.Equal(chats, want) {
		t.Errorf("chats %v, want %v", chats, want)
	}
	if tap := r.bot.questions()[3]; tap.Text != "e:answers:no" || tap.Command != bot.Tap || !tap.Manager {
		t.Errorf("tap: %+v", tap)
	}
	other := r.Slash(r.User("ann", "en-US"), plain, "settings", "server", "true").Await()[0]
	if q := r.bot.questions()[6]; q.Manager || strings.Contains(other.Content, "whole server") || other.Buttons()[0].CustomID != "e:answers:no" {
		t.Errorf("to somebody who does not manage the server: %+v, %+v", q, other)
	}
}

func TestRelabel(t *testing.T) {
	first := bot.Reply{Lang: "en", Lead: "an answer", Buttons: []bot.Button{{Label: "👍", Data: "v:1:u"}, {Label: "👎", Data: "v:1:d"}}}
	r := begin(t, &scripted{answer: func(_ context.Context, q bot.Question) (bot.Reply, error) {
		if q.Command == bot.Tap {
			return bot.Reply{Lang: "en", Notice: "Thanks.", Relabel: []bot.Button{{Label: "👍 ✓", Data: "v:1:u"}}}, nil
		}
		return first, nil
	}})
	ann, dm := r.User("ann", "en-US"), r.DM()
	m := r.Slash(ann, dm, "ask", "question", "x").Await()[0]
	r.Press(ann, m.ID, "v:1:u")
	r.Server.Await("the new label", func() bool { return r.Messages(dm)[0].Buttons()[0].Label == "👍 ✓" })
	settle(r)
	if got := r.Messages(dm); len(got) != 1 || got[0].Content != m.Content || got[0].Buttons()[1].Label != "👎" {
		t.Errorf("after the vote: %+v", got)
	}
}
