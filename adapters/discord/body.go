package discord

import (
	"bytes"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/textproto"
	"strings"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// body is a message as it is sent, by whichever way. Mentions stand in every one of them: nobody is ever pinged.
type body struct {
	Content     string                    `json:"content"`
	Embeds      []*discordgo.MessageEmbed `json:"embeds"`
	Components  []discordgo.ActionsRow    `json:"components"`
	Attachments []attachment              `json:"attachments,omitempty"`
	Mentions    quiet                     `json:"allowed_mentions"`
	Flags       int                       `json:"flags,omitempty"`
	Reference   *reference                `json:"message_reference,omitempty"`
	Nonce       string                    `json:"nonce,omitempty"`
	Enforce     bool                      `json:"enforce_nonce,omitempty"`

	file *bot.File
}

// quiet allows no mention of anybody.
type quiet struct {
	Parse []string `json:"parse"`
}

// reference is the message that is replied to.
type reference struct {
	MessageID string `json:"message_id"`
	MustExist bool   `json:"fail_if_not_exists"`
}

// attachment names the part of a request that holds a file.
type attachment struct {
	ID       string `json:"id"` // the number of the part
	Filename string `json:"filename"`
}

func newBody(m message) body {
	b := body{Content: m.content, Embeds: m.embeds, Components: m.rows, Mentions: quiet{[]string{}}, file: m.file}
	if b.Embeds == nil {
		b.Embeds = []*discordgo.MessageEmbed{}
	}
	if b.Components == nil {
		b.Components = []discordgo.ActionsRow{}
	}
	if m.file != nil {
		b.Attachments = []attachment{{ID: "0", Filename: fileName(m.file.Name)}}
	}
	return b
}

// fileName is a name that may stand in a header and in a folder.
func fileName(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`/\":*?<>|`, r) {
			return '_'
		}
		return r
	}, strings.TrimSpace(s))
	if s == "" {
		return "file"
	}
	return clip(s, maxLabel)
}

// payload is a request's body and its type: JSON, or a form of several parts where a file goes along.
func payload(of any) (data []byte, contentType string, err error) {
	if of == nil {
		return nil, "application/json", nil
	}
	data, err = json.Marshal(of)
	if b, ok := of.(body); ok && b.file != nil && err == nil {
		return parts(data, b)
	}
	return data, "application/json", err
}

func parts(text []byte, b body) (data []byte, contentType string, err error) {
	var out bytes.Buffer
	w := multipart.NewWriter(&out)
	for _, p := range []struct {
		disposition, kind string
		data              []byte
	}{
		{`form-data; name="payload_json"`, "application/json", text},
		{fmt.Sprintf(`form-data; name="files[0]"; filename="%s"`, b.Attachments[0].Filename), mime(b.file.MIME), b.file.Data},
	} {
		part, err := w.CreatePart(textproto.MIMEHeader{"Content-Disposition": {p.disposition}, "Content-Type": {p.kind}})
		if err != nil {
			return nil, "", err
		}
		if _, err := part.Write(p.data); err != nil {
			return nil, "", err
		}
	}
	if err := w.Close(); err != nil {
		return nil, "", err
	}
	return out.Bytes(), w.FormDataContentType(), nil
}

func mime(s string) string {
	if s == "" || strings.ContainsAny(s, "\r\n") {
		return "application/octet-stream"
	}
	return s
}
