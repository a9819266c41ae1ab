package discord

import (
	"net/http"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"disputebot/adapters/discordtest"
)

// TestAnotherClient drives the test server with discordgo's own gateway and requests, which know nothing of ours: what
// our adapter is held to is what a client written by others understands.
func TestAnotherClient(t *testing.T) {
	s := discordtest.New(t, discordtest.Options{})
	d, err := discordgo.New("Bot " + s.Token)
	if err != nil {
		t.Fatal(err)
	}
	d.Client = &http.Client{Transport: s.Transport(), Timeout: 5 * time.Second}
	d.Identify.Intents = intents
	commands := make(chan *discordgo.InteractionCreate, 1)
	messages := make(chan *discordgo.MessageCreate, 4)
	d.AddHandler(func(_ *discordgo.Session, i *discordgo.InteractionCreate) { commands <- i })
	d.AddHandler(func(_ *discordgo.Session, m *discordgo.MessageCreate) { messages <- m })
	if err := d.Open(); err != nil {
		t.Fatal(err)
	}
	defer d.Close()

	ann, channel := s.User("ann", "fr"), s.Channel()
	in := s.Slash(ann, channel, "ask", "question", "who?")
	i := await(t, commands)
	if got := i.ApplicationCommandData().Options[0].StringValue(); got != "who?" || i.Member.User.Username != "ann" {
		t.Errorf("question %q by %+v", got, i.Member)
	}
	if err := d.InteractionRespond(i.Interaction, &discordgo.InteractionResponse{Type: 5}); err != nil {
		t.Fatal(err)
	}
	content := "they"
	rows := []discordgo.MessageComponent{discordgo.ActionsRow{Components: []discordgo.MessageComponent{
		discordgo.Button{Label: "more", CustomID: "c:1", Style: discordgo.SecondaryButton},
	}}}
	if _, err := d.InteractionResponseEdit(i.Interaction, &discordgo.WebhookEdit{Content: &content, Components: &rows}); err != nil {
		t.Fatal(err)
	}
	reply := in.Await()[0]
	if m := await(t, messages); m.InteractionMetadata.ID != in.ID || m.Author.ID != discordtest.BotID {
		t.Errorf("its own message: %+v", m.Message)
	}
	s.Press(ann, reply.ID, "c:1")
	tap := await(t, commands)
	if tap.MessageComponentData().CustomID != "c:1" || tap.Message.ID != reply.ID {
		t.Errorf("tap %+v", tap.Data)
	}
	if err := d.InteractionRespond(tap.Interaction, &discordgo.InteractionResponse{Type: 6}); err != nil {
		t.Fatal(err)
	}
	s.Say(discordtest.Post{By: ann, Channel: channel, Text: discordtest.Mention + " hello"})
	if m := await(t, messages); m.Content != discordtest.Mention+" hello" || len(m.Mentions) != 1 || m.Author.ID != ann.ID {
		t.Errorf("message %+v", m.Message)
	}
}

func await[T any](t *testing.T, from <-chan T) T {
	t.Helper()
	select {
	case v := <-from:
		return v
	case <-time.After(5 * time.Second):
		t.Fatal("nothing arrives")
		panic("unreachable")
	}
}
