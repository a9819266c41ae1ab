package discord

import (
	"testing"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

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
