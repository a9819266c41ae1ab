package telegram

import (
	"encoding/json"
	"strings"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// media is what a message may hold besides words that the library does not know.
type media struct {
	Story     json.RawMessage `json:"story"`
	PaidMedia json.RawMessage `json:"paid_media"`
	Checklist json.RawMessage `json:"checklist"`
}

// medium is what a message without words holds, in the bot's words, "" where a person said nothing: a service message.
func (m *message) medium() string {
	switch {
	case m.Sticker != nil, m.Dice != nil:
		return "sticker"
	case m.Voice != nil:
		return "voice"
	case len(m.Photo) > 0:
		return "photo"
	case m.Video != nil, m.VideoNote != nil, m.Animation != nil, m.media.Story != nil:
		return "video"
	case m.Location != nil, m.Venue != nil:
		return "place"
	case m.Contact != nil:
		return "contact"
	case m.Document != nil, m.Audio != nil, m.Poll != nil, m.Game != nil, m.media.PaidMedia != nil, m.media.Checklist != nil:
		return "file"
	}
	return ""
}

// forwarded reports whether somebody hands on what another wrote.
func (m *message) forwarded() bool { return len(m.ForwardOrigin) > 0 || m.ForwardDate != 0 }

// linkAlone reports whether a text is an address and nothing else.
func linkAlone(m *message, text string) bool {
	whole, entities := m.words()
	for _, e := range entities {
		if start, end, ok := marked(whole, e); ok && isLink(e) && strings.TrimSpace(whole[start:end]) == text {
			return true
		}
	}
	return false
}

func isLink(e tgbotapi.MessageEntity) bool { return e.Type == "url" || e.Type == "text_link" }
