package main

import (
	"encoding/json"
	"fmt"
	"mime"
	"mime/multipart"
	"strings"
	"testing"

	"disputebot/adapters/discord"
	"disputebot/adapters/discordtest"
)

// discordStage is a talk on Discord.
type discordStage struct {
	server  *discordtest.Server
	channel string
	ada     discordtest.User
	used    []*discordtest.Interaction
	last    string // the message that a person wrote last
}

func onDiscord(t *testing.T, p parts, k talk) stage {
	t.Helper()
	s := &discordStage{server: discordtest.New(t, discordtest.Options{})}
	s.ada = s.server.User("Ada", "fr")
	s.ada.Manages = strings.Contains(k.head, "\n@ group of theirs")
	s.channel = s.server.DM()
	if k.group {
		s.channel = s.server.Channel()
	}
	platform := discord.New(discord.Options{Token: s.server.Token, Log: quiet(), Transport: s.server.Transport()}, p.bot)
	runs(t, platform)
	s.server.Await("the bot", s.server.Connected)
	return s
}

func (s *discordStage) do(t *testing.T, does string) {
	t.Helper()
	label, pressed := strings.CutPrefix(does, "[")
	menu, chosen := strings.CutPrefix(does, "(")
	theirs, other := strings.CutPrefix(does, "Ben: ")
	text, replied := strings.CutPrefix(does, "↩ ")
	command, used := strings.CutPrefix(does, "/")
	shown := s.shown()
	switch {
	case pressed:
		label, written, _ := strings.Cut(label, "]")
		for i := len(shown) - 1; i >= 0; i-- {
			for _, b := range shown[i].Buttons() {
				if strings.Contains(b.Label, label) && b.CustomID != "" {
					s.press(shown[i].ID, b.CustomID, strings.TrimSpace(written))
					return
				}
			}
		}
		t.Fatalf("no message has a button %q", label)
	case used:
		name, rest, _ := strings.Cut(command, " ")
		var options []string
		for part := range strings.SplitSeq(rest, " | ") {
			if key, value, ok := strings.Cut(part, ": "); ok {
				options = append(options, key, value)
			}
		}
		s.used = append(s.used, s.server.Slash(s.ada, s.channel, name, options...))
	case chosen:
		s.used = append(s.used, s.server.Use(s.ada, s.channel, strings.TrimSuffix(menu, ")"), s.last))
	case other:
		s.last = s.server.Say(discordtest.Post{By: s.server.User("Ben", "fr"), Channel: s.channel, Text: theirs})
	case replied && len(shown) > 0:
		s.last = s.server.Say(discordtest.Post{By: s.ada, Channel: s.channel, Text: text, ReplyTo: shown[len(shown)-1].ID})
	default:
		s.last = s.server.Say(discordtest.Post{By: s.ada, Channel: s.channel, Text: strings.ReplaceAll(does, "@bot", discordtest.Mention)})
	}
}

// press presses a button, and writes into the form that it opens, where there is something to write.
func (s *discordStage) press(message, button, written string) {
	in := s.server.Press(s.ada, message, button)
	if written != "" {
		in = s.server.Submit(in, written)
	}
	s.used = append(s.used, in)
}

// shown are the bot's messages that can be seen, those of interactions last.
func (s *discordStage) shown() []discordtest.Message {
	out := s.server.Messages(s.channel)
	for _, i := range s.used {
		out = append(out, i.Messages()...)
	}
	return out
}

func (s *discordStage) done(*testing.T) []string {
	var out []string
	private := map[string]bool{} // by the token of an interaction
	for _, r := range s.server.Requests() {
		lead, seen := map[string]string{"message": "", "edit": "", "followup": "", "callback": "", "rewrite": "(edits) ", "thread": "(opens a thread) "}[r.Route]
		token := strings.Split(r.Path, "/")[min(5, strings.Count(r.Path, "/"))]
		hidden := strings.Contains(payload(r.Body), `"flags":64`)
		if r.Route == "callback" {
			private[token] = hidden
		}
		if hidden || r.Route == "edit" && private[token] {
			lead = "(to Ada alone) "
		}
		if text := discordText(r.Body); seen && text != "" {
			out = append(out, lead+text+"\n")
		}
	}
	return out
}

// discordBody is what a person sees of a request.
type discordBody struct {
	Content    string
	Embeds     []discordtest.Embed
	Components []discordtest.Component
	Files      []struct{ Filename string } `json:"attachments"`
	Title      string                      // of a form
	Name       string                      // of a thread
	Choices    []struct{ Name string }
	Data       *discordBody
	Type       int
}

func discordText(raw string) string {
	var b discordBody
	if json.Unmarshal([]byte(payload(raw)), &b) != nil {
		return ""
	}
	if b.Data != nil {
		return b.Data.text()
	}
	return b.text()
}

func (b *discordBody) text() string {
	var lines []string
	add := func(s string) {
		if s != "" {
			lines = append(lines, s)
		}
	}
	add(b.Title)
	add(b.Name)
	add(b.Content)
	for _, e := range b.Embeds {
		add(e.Author.Name)
		add(e.Title)
		add(e.Description)
		add(e.Footer.Text)
	}
	for _, f := range b.Files {
		add("📎 " + f.Filename)
	}
	for _, row := range b.Components {
		var labels []string
		for _, c := range row.Components {
			if c.Label != "" {
				labels = append(labels, fmt.Sprintf("[%s]", c.Label))
			}
		}
		add(strings.Join(labels, " "))
	}
	return strings.Join(lines, "\n")
}

// payload is the JSON of a body, which stands in a part of its own where a file goes along.
func payload(raw string) string {
	if !strings.HasPrefix(raw, "--") {
		return raw
	}
	boundary, _, _ := strings.Cut(strings.TrimPrefix(raw, "--"), "\r\n")
	parts := multipart.NewReader(strings.NewReader(raw), boundary)
	for {
		part, err := parts.NextPart()
		if err != nil {
			return ""
		}
		if _, p, err := mime.ParseMediaType(part.Header.Get("Content-Disposition")); err == nil && p["name"] == "payload_json" {
			var out json.RawMessage
			if json.NewDecoder(part).Decode(&out) == nil {
				return string(out)
			}
		}
	}
}
