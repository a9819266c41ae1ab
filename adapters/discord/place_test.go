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
	if m := r.AwaitMessages(chat, 1); !strings.Contains(m[0].Content, "only messages that mention me") || m[0].ReplyTo != first {
		t.Errorf("told: %+v", m)
	}
	r.Say(discordtest.Post{By: ben, Channel: chat, Text: "who refused?"})
	r.Say(discordtest.Post{By: ben, Channel: chat, Text: "that is so", ReplyTo: first})
	r.Say(discordtest.Post{By: ben, Channel: thread, Text: "who?"})
	settle(r)
	if n := len(r.Messages(chat)) + len(r.Messages(thread)); n != 1 || heard(r) != "" {
		t.Errorf("said %d times, asked %q; want it told once and nothing asked", n, heard(r))
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

func TestManager(t *testing.T) {
	r := begin(t, whole(nil))
	ann, boss := r.User("ann", "fr"), r.User("boss", "fr")
	boss.Manages = true
	chat := r.Channel()
	thread := r.Thread(chat, "a thread")
	for i, tc := range []struct {
		by    discordtest.User
		where string
		want  bool
	}{{ann, chat, false}, {boss, chat, true}, {boss, thread, true}, {ann, thread, false}} {
		r.Slash(tc.by, tc.where, "settings").Await()
		if q := r.bot.questions()[2*i]; q.Manager != tc.want || q.Chat != prefix+chat || !q.Group {
			t.Errorf("%d: command: %+v", i, q)
		}
		before := len(r.Messages(tc.where))
		r.Say(discordtest.Post{By: tc.by, Channel: tc.where, Text: discordtest.Mention + " /settings"})
		r.AwaitMessages(tc.where, before+1)
		if q := r.bot.questions()[2*i+1]; q.Manager != tc.want || q.Chat != prefix+chat || q.Command != bot.Settings {
			t.Errorf("%d: message: %+v", i, q)
		}
	}
	dm := r.DM()
	r.Slash(boss, dm, "settings").Await()
	if q := r.bot.questions()[8]; q.Group || q.Chat != prefix+dm {
		t.Errorf("in private: %+v", q)
	}
}

func TestManagesAsDiscordWorksItOut(t *testing.T) {
	const server = `{"id":"1","owner_id":"9","roles":[{"id":"1","permissions":"2048"},{"id":"2","permissions":"16"},{"id":"3","permissions":"32"},
		{"id":"4","permissions":"8"},{"id":"5","permissions":"x"}],
		"channels":[{"id":"10","type":0},{"id":"11","type":0,"permission_overwrites":[{"id":"1","allow":"0","deny":"16"},{"id":"2","allow":"16","deny":"0"}]},
		{"id":"12","type":0,"permission_overwrites":[{"id":"2","deny":"16"},{"id":"7","allow":"16"}]}],
		"threads":[{"id":"13","type":11,"parent_id":"12"}]}`
	p := newPlaces()
	if err := p.learn("GUILD_CREATE", []byte(server)); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		name, channel, person string
		roles                 []string
		want                  bool
	}{
		{"nobody in particular", "10", "8", nil, false},
		{"the owner", "10", "9", nil, true},
		{"by manage channels", "10", "8", []string{"2"}, true},
		{"by manage server", "10", "8", []string{"3"}, true},
		{"an administrator, whatever the channel says", "12", "8", []string{"4"}, true},
		{"a role that can't be read", "10", "8", []string{"5"}, false},
		{"taken from everybody, given back to the role", "11", "8", []string{"2"}, true},
		{"taken from the role", "12", "8", []string{"2"}, false},
		{"given to the person", "12", "7", nil, true},
		{"a thread has its channel's", "13", "8", []string{"2"}, false},
		{"given in the thread's channel", "13", "7", nil, true},
		{"a channel nobody knows", "99", "9", nil, false},
	} {
		at, _ := p.find(tc.channel)
		if got := p.manages(at, tc.person, tc.roles); got != tc.want {
			t.Errorf("%s: %v", tc.name, got)
		}
	}
}

func TestPlacesFollowTheirServer(t *testing.T) {
	p := newPlaces()
	for _, e := range [][2]string{
		{"GUILD_CREATE", `{"id":"1","roles":[{"id":"2","permissions":"16"}],"channels":[{"id":"10","type":0}]}`},
		{"GUILD_ROLE_UPDATE", `{"guild_id":"1","role":{"id":"2","permissions":"0"}}`},
		{"GUILD_ROLE_CREATE", `{"guild_id":"1","role":{"id":"3","permissions":"16"}}`},
		{"THREAD_LIST_SYNC", `{"guild_id":"1","threads":[{"id":"11","type":11,"parent_id":"10"}]}`},
		{"CHANNEL_CREATE", `{"id":"12","guild_id":"1","type":0}`},
		{"CHANNEL_DELETE", `{"id":"12","guild_id":"1"}`},
		{"TYPING_START", `[]`},
	} {
		if err := p.learn(e[0], []byte(e[1])); err != nil {
			t.Errorf("%s: %v", e[0], err)
		}
	}
	at, _ := p.find("11")
	if at.home() != "10" || p.manages(at, "8", []string{"2"}) || !p.manages(at, "8", []string{"3"}) {
		t.Errorf("thread %+v", at)
	}
	if _, there := p.find("12"); there {
		t.Error("a channel that is gone is still known")
	}
	if p.learn("GUILD_ROLE_DELETE", []byte(`{"guild_id":"1","role_id":"3"}`)); p.manages(at, "8", []string{"3"}) {
		t.Error("a role that is gone still gives permissions")
	}
	if err := p.learn("CHANNEL_CREATE", []byte(`[]`)); err == nil {
		t.Error("an unreadable event is no error")
	}
}

func TestMessagesWithoutWords(t *testing.T) {
	r := begin(t, &scripted{})
	ann, dm := r.User("ann", "fr"), r.DM()
	for i, tc := range []struct {
		post discordtest.Post
		want bot.Command
		text string
	}{
		{discordtest.Post{Voice: true, File: "audio/ogg"}, bot.Media, "voice"},
		{discordtest.Post{Sticker: true}, bot.Media, "sticker"},
		{discordtest.Post{File: "image/png"}, bot.Media, "photo"},
		{discordtest.Post{File: "video/mp4"}, bot.Media, "video"},
		{discordtest.Post{File: "application/pdf"}, bot.Media, "file"},
		{discordtest.Post{Text: "https://a.example/x"}, bot.Media, "link"},
		{discordtest.Post{Text: "who? https://a.example/x"}, bot.Ask, "who? https://a.example/x"},
		{discordtest.Post{Text: "who is this?", File: "image/png"}, bot.Ask, "who is this?"},
		{discordtest.Post{Forward: "they refused"}, bot.Find, "they refused"},
	} {
		tc.post.By, tc.post.Channel = ann, dm
		r.Say(tc.post)
		r.AwaitMessages(dm, i+1)
		if q := r.bot.questions()[i]; q.Command != tc.want || q.Text != tc.text {
			t.Errorf("%d: %+v", i, q)
		}
	}
}
