package discord

import (
	"testing"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

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
