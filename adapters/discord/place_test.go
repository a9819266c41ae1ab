package discord

import (
	"strings"
	"testing"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

// set makes a rig whose chats are set once their ids are known.
func set(t *testing.T, b *scripted, settings func(r *rig) map[string]bot.ChatSettings) *rig {
	t.Helper()
	r := newRig(t, discordtest.Options{}, b, func(r *rig) {
		b.set = map[string]bot.ChatSettings{}
		for id, s := range settings(r) {
			b.set[prefix+id] = s
		}
	})
	r.Server.Await("registered commands", func() bool { return len(r.Commands()) > 0 })
	return r
}

// settle waits until everything said before has been seen.
func settle(r *rig) {
	r.t.Helper()
	dm := r.DM()
	r.Say(discordtest.Post{By: r.User("sentinel", "en-US"), Channel: dm, Text: "sentinel"})
	r.AwaitMessages(dm, 1)
}

// heard are the texts that the bot was asked, the sentinel's left out.
func heard(r *rig) string {
	var out []string
	for _, q := range r.bot.questions() {
		if q.Text != "sentinel" {
			out = append(out, q.Text)
		}
	}
	return strings.Join(out, "|")
}

func TestOff(t *testing.T) {
	var chat string
	r := set(t, whole(says(bot.Reply{Lang: "en", Lead: "here", Buttons: []bot.Button{{Label: "On", Data: "e:off:0"}, {Label: "More", Data: "n:1"}}})),
		func(r *rig) map[string]bot.ChatSettings {
			chat = r.Channel()
			return map[string]bot.ChatSettings{chat: {Off: true, NoMention: true, Lang: "en"}}
		})
	ann := r.User("ann", "fr")
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: discordtest.Mention + " who?"})
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: "who?"})
	settle(r)
	if heard(r) != "" || len(r.Messages(chat)) != 0 {
		t.Errorf("asked %q, said %+v", heard(r), r.Messages(chat))
	}
	for _, command := range []string{"ask", "help", "sources"} {
		if m := r.Slash(ann, chat, command, "question", "x").Await()[0]; !m.Ephemeral || !strings.Contains(m.Content, "switched off") {
			t.Errorf("%s: %+v", command, m)
		}
	}
	for _, command := range []string{"settings", "privacy", "forgetme"} {
		if m := r.Slash(ann, chat, command).Await()[0]; said(m) != "here" {
			t.Errorf("%s: %+v", command, m)
		}
	}
	m := r.Slash(ann, chat, "settings").Await()[0]
	if on := r.Press(ann, m.ID, "e:off:0").Await(); said(on[0]) != "here" {
		t.Errorf("switching on: %+v", on)
	}
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: discordtest.Mention + " /settings"})
	if m := r.AwaitMessages(chat, 1); m[0].Content != "here" {
		t.Errorf("typed settings: %+v", m)
	}
}

func TestNoMention(t *testing.T) {
	var chat, forum string
	r := set(t, &scripted{}, func(r *rig) map[string]bot.ChatSettings {
		chat, forum = r.Channel(), r.Forum()
		return map[string]bot.ChatSettings{chat: {NoMention: true, Lang: "en"}, forum: {NoMention: true}}
	})
	ann, ben, thread := r.User("ann", "fr"), r.User("ben", "fr"), r.Thread(chat, "a thread")
	first := r.Say(discordtest.Post{By: ann, Channel: chat, Text: "who asked?"})
	r.Say(discordtest.Post{By: ben, Channel: chat, Text: "who refused?"})
	r.Say(discordtest.Post{By: ben, Channel: chat, Text: "that is so", ReplyTo: first})
	r.Say(discordtest.Post{By: ben, Channel: thread, Text: "who?"})
	settle(r)
	if n := len(r.Messages(chat)) + len(r.Messages(thread)); n != 0 || heard(r) != "" {
		t.Errorf("said %d times, asked %q; Discord shows nothing of it, which the settings say", n, heard(r))
	}
	post := r.Begin(discordtest.Post{By: ann, Channel: forum, Text: "I wonder since yesterday."}, "Who asked the mayor?")
	if m := r.AwaitMessages(post, 1); m[0].Content != "you said: Who asked the mayor?" {
		t.Errorf("a forum post, of which Discord shows the title alone: %+v", m)
	}
	r.Say(discordtest.Post{By: ann, Channel: post, Text: "anybody?"})
	settle(r)
	if q := heard(r); q != "Who asked the mayor?" {
		t.Errorf("asked %q", q)
	}
}

// A server that shows the content all the same is one in which nobody needs to mention the bot.
func TestNoMentionWhereContentIsShown(t *testing.T) {
	var chat string
	r := set(t, &scripted{}, func(r *rig) map[string]bot.ChatSettings {
		chat = r.Channel()
		return map[string]bot.ChatSettings{chat: {NoMention: true}}
	})
	r.Inject("MESSAGE_CREATE", `{"id":"77","channel_id":"`+chat+`","guild_id":"`+discordtest.GuildID+`","type":0,"content":"who asked?",
		"author":{"id":"5","username":"x"},"mentions":[],"timestamp":"2026-01-01T00:00:00Z"}`)
	if m := r.AwaitMessages(chat, 1)[0]; said(m) != "you said: who asked?" {
		t.Errorf("answer: %+v", m)
	}
	for i, more := range []string{`"mentions":[{"id":"6"}]`, `"mentions":[],"referenced_message":{"author":{"id":"6"}}`} {
		r.Inject("MESSAGE_CREATE", `{"id":"8`+string(rune('0'+i))+`","channel_id":"`+chat+`","guild_id":"`+discordtest.GuildID+`","type":0,
			"content":"not to the bot","author":{"id":"5"},`+more+`}`)
	}
	settle(r)
	if heard(r) != "who asked?" {
		t.Errorf("asked %q", heard(r))
	}
}

func TestForumPost(t *testing.T) {
	r := begin(t, &scripted{})
	ann, forum := r.User("ann", "fr"), r.Forum()
	post := r.Begin(discordtest.Post{By: ann, Channel: forum, Text: discordtest.Mention}, "Who asked the mayor?")
	r.AwaitMessages(post, 1)
	r.Say(discordtest.Post{By: ann, Channel: post, Text: discordtest.Mention + " and why?"})
	r.AwaitMessages(post, 2)
	r.Begin(discordtest.Post{By: ann, Channel: forum, Text: "not to the bot"}, "Something else")
	settle(r)
	if heard(r) != "Who asked the mayor?|and why?" {
		t.Errorf("asked %q", heard(r))
	}
	if q := r.bot.questions()[1]; q.Chat != prefix+forum || q.Conversation != prefix+post+":"+ann.ID || !q.Group {
		t.Errorf("question: %+v", q)
	}
}

func TestThreads(t *testing.T) {
	var chat, shut, forum string
	long := strings.Repeat("long ", 900)
	r := set(t, &scripted{}, func(r *rig) map[string]bot.ChatSettings {
		chat, shut, forum = r.Channel(), r.Channel(), r.Forum()
		r.ForbidThreads(shut)
		on := bot.ChatSettings{Threads: true}
		return map[string]bot.ChatSettings{chat: on, shut: on, forum: on}
	})
	ann := r.User("ann", "fr")
	id := r.Say(discordtest.Post{By: ann, Channel: chat, Text: discordtest.Mention + " who asked?"})
	if m := r.AwaitMessages(id, 1)[0]; said(m) != "you said: who asked?" || m.ReplyTo != "" || len(r.Messages(chat)) != 0 {
		t.Errorf("in the thread: %+v", m)
	}
	r.Say(discordtest.Post{By: ann, Channel: id, Text: discordtest.Mention + " and why?"})
	r.AwaitMessages(id, 2)
	if q := r.bot.questions(); q[0].Conversation != q[1].Conversation || q[1].Chat != prefix+chat {
		t.Errorf("a follow-up in the thread is another conversation: %+v", q)
	}
	r.Say(discordtest.Post{By: ann, Channel: shut, Text: discordtest.Mention + " who refused?"})
	if m := r.AwaitMessages(shut, 1)[0]; said(m) != "you said: who refused?" {
		t.Errorf("without the permission, in place: %+v", m)
	}
	post := r.Begin(discordtest.Post{By: ann, Channel: forum, Text: discordtest.Mention}, "Who?")
	r.AwaitMessages(post, 1)

	r.bot.answer = says(bot.Reply{Lang: "en", Lead: long})
	m := r.Slash(ann, chat, "ask", "question", "tell all").Await()[0]
	if more := r.AwaitMessages(m.ID, 2); !strings.HasPrefix(more[0].Content, "long") {
		t.Errorf("a long answer to a command goes on in a thread: %+v", more)
	}
	if in := r.Slash(ann, chat, "ask", "question", "x", "private", "true").Await(); !in[0].Ephemeral {
		t.Errorf("a private answer: %+v", in)
	}
}

// A thread that slept when the bot connected is in no list; its channel's settings hold all the same.
func TestThreadThatSlept(t *testing.T) {
	var chat string
	r := set(t, &scripted{}, func(r *rig) map[string]bot.ChatSettings {
		chat = r.Channel()
		return map[string]bot.ChatSettings{chat: {Off: true}}
	})
	thread := r.Thread(chat, "an old one")
	r.Slumber(thread)
	r.Say(discordtest.Post{By: r.User("ann", "fr"), Channel: thread, Text: discordtest.Mention + " who?"})
	settle(r)
	r.Server.Await("the channel to be looked up", func() bool { return r.routes()["channel"] == 1 })
	settle(r)
	if heard(r) != "" || len(r.Messages(thread)) != 0 {
		t.Errorf("asked %q in a channel that is off", heard(r))
	}
}
