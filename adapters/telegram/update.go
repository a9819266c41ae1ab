package telegram

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf16"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// update is the library's, with what it does not know yet.
type update struct {
	tgbotapi.Update
	Message       *message  `json:"message"`
	EditedMessage *message  `json:"edited_message"`
	CallbackQuery *callback `json:"callback_query"`
}

// message is the library's, with what it does not know yet. Anything in it may be missing or wrong.
type message struct {
	tgbotapi.Message
	media
	ThreadID         int             `json:"message_thread_id"`
	IsTopicMessage   bool            `json:"is_topic_message"`
	AutomaticForward bool            `json:"is_automatic_forward"`
	ForwardOrigin    json.RawMessage `json:"forward_origin"`
	ReplyToMessage   *message        `json:"reply_to_message"`
	Quote            *textQuote      `json:"quote"`
}

// textQuote is the part of the answered message that a person chose to quote.
type textQuote struct {
	Text string `json:"text"`
}

// callback is the library's, with our message.
type callback struct {
	tgbotapi.CallbackQuery
	Message *message `json:"message"`
}

// decodeUpdate reads one update. Where it is not to be understood, the id is still given if it is there, so that the
// update can be confirmed and never comes again.
func decodeUpdate(raw json.RawMessage) (update, error) {
	var u update
	err := json.Unmarshal(raw, &u)
	if err == nil {
		return u, nil
	}
	var id struct {
		UpdateID int `json:"update_id"`
	}
	if json.Unmarshal(raw, &id) != nil {
		return update{}, fmt.Errorf("read an update without an id: %w", err)
	}
	broken := update{}
	broken.UpdateID = id.UpdateID
	return broken, fmt.Errorf("read update %d: %w", id.UpdateID, err)
}

// words is what was written, be it a text or the caption of a picture, with its entities.
func (m *message) words() (string, []tgbotapi.MessageEntity) {
	if m.Text != "" {
		return m.Text, m.Entities
	}
	return m.Caption, m.CaptionEntities
}

// topic is the thread to answer into, 0 for none. A thread that is not a topic takes no messages of its own.
func (m *message) topic() int {
	if m.IsTopicMessage {
		return m.ThreadID
	}
	return 0
}

// comment reports whether a message stands in a thread that only answers can stay in, as under a channel's post.
func (m *message) comment() bool { return m.ThreadID != 0 && !m.IsTopicMessage }

// label is what stands on the button that holds these data, "" where the message is too old to tell.
func (m *message) label(data string) string {
	label := ""
	m.buttons(func(b tgbotapi.InlineKeyboardButton) {
		if *b.CallbackData == data && label == "" {
			label = b.Text
		}
	})
	return label
}

// reported is the data of the button under the answered message by which an answer is reported, "" where there is none.
func (m *message) reported() string {
	to := m.answered()
	if to == nil {
		return ""
	}
	data := ""
	to.buttons(func(b tgbotapi.InlineKeyboardButton) {
		if strings.HasPrefix(*b.CallbackData, "r:") && data == "" {
			data = *b.CallbackData
		}
	})
	return data
}

// buttons visits the buttons under a message that hold data.
func (m *message) buttons(visit func(tgbotapi.InlineKeyboardButton)) {
	if m.ReplyMarkup == nil {
		return
	}
	for _, row := range m.ReplyMarkup.InlineKeyboard {
		for _, b := range row {
			if b.CallbackData != nil {
				visit(b)
			}
		}
	}
}

// answered is the message that this one answers, nil for none. In a topic Telegram makes every message answer the one
// that opened the topic, which says nothing about whom it is for.
func (m *message) answered() *message {
	to := m.ReplyToMessage
	if to == nil || (m.IsTopicMessage && to.MessageID == m.ThreadID) {
		return nil
	}
	return to
}

// marked is the part of a text that an entity marks, as byte offsets; ok is false where it does not lie in the text.
// Entities count UTF-16 code units.
func marked(text string, e tgbotapi.MessageEntity) (start, end int, ok bool) {
	start, end, at := -1, -1, 0
	for i, r := range text + "\x00" {
		if at == e.Offset {
			start = i
		}
		if at == e.Offset+e.Length {
			end = i
		}
		at += utf16.RuneLen(r)
	}
	return start, end, start >= 0 && end > start
}
