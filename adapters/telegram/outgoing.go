package telegram

import (
	"strings"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/bot"
)

// outgoing is one message as it is sent: a text, a document with a text below it, or a poll.
type outgoing struct {
	Text     string
	Entities []tgbotapi.MessageEntity
	Keyboard [][]button
	file     *bot.File
	poll     *bot.Poll
}

// button is an inline keyboard's button.
type button struct {
	Text string `json:"text"`
	Data string `json:"callback_data,omitempty"`
	URL  string `json:"url,omitempty"`
}

// simpler is the message in a form that Telegram may take where it refused this one: a poll as a question with buttons,
// anything else as bare words. ok is false where there is none.
func (m outgoing) simpler() (simple outgoing, ok bool) {
	switch {
	case m.poll != nil:
		simple = tappable(*m.poll)
		simple.Keyboard = append(simple.Keyboard, m.Keyboard...)
		return simple, true
	case m.file != nil, len(m.Entities) == 0 && len(m.Keyboard) == 0:
		return outgoing{}, false
	}
	return outgoing{Text: m.Text}, true
}

// call is how a message is sent.
func (m outgoing) call(to place) (method string, params tgbotapi.Params, files []tgbotapi.RequestFile) {
	switch {
	case m.poll != nil:
		params = pollParams(*m.poll, to.chat < 0)
		m.dress(params, "")
		return "sendPoll", params, nil
	case m.file != nil:
		params = tgbotapi.Params{}
		params.AddNonEmpty("caption", m.Text)
		m.dress(params, "caption_entities")
		file := tgbotapi.FileBytes{Name: m.file.Name, Bytes: m.file.Data}
		return "sendDocument", params, []tgbotapi.RequestFile{{Name: "document", Data: file}}
	}
	return "sendMessage", m.text(), nil
}

// text are the parameters of a message of text, sent or edited.
func (m outgoing) text() tgbotapi.Params {
	params := tgbotapi.Params{"text": m.Text, "link_preview_options": `{"is_disabled":true}`}
	m.dress(params, "entities")
	return params
}

func (m outgoing) dress(params tgbotapi.Params, entities string) {
	if len(m.Entities) > 0 {
		params[entities] = marshal(m.Entities)
	}
	if len(m.Keyboard) > 0 {
		params["reply_markup"] = marshal(keyboard(m.Keyboard))
	}
}

func keyboard(rows [][]button) map[string]any { return map[string]any{"inline_keyboard": rows} }

// Telegram's limits of polls: https://core.telegram.org/bots/api#sendpoll.
const (
	maxQuestion    = 300 // code points
	maxExplanation = 200
	minOptions     = 2
	maxOptions     = 12
	maxOption      = 100
)

// pollParams are the parameters of a quiz poll. In a group people see who answered what, in private nobody else is there.
func pollParams(q bot.Poll, group bool) tgbotapi.Params {
	var options []map[string]string
	for _, o := range q.Options {
		options = append(options, map[string]string{"text": o})
	}
	params := tgbotapi.Params{"question": q.Text, "type": "quiz", "options": marshal(options), "correct_option_ids": marshal([]int{q.Right})}
	if group {
		params["is_anonymous"] = "false"
	}
	explanation := clip(strings.Join(strings.Fields(q.Explanation), " "), maxExplanation) // at most two line breaks are taken
	params.AddNonEmpty("explanation", explanation)
	return params
}

// pollable reports whether Telegram takes a poll. A quote is never cut to make it one.
func pollable(q bot.Poll) bool {
	for _, o := range q.Options {
		if strings.TrimSpace(o) == "" || longer(o, maxOption) {
			return false
		}
	}
	n := len(q.Options)
	return strings.TrimSpace(q.Text) != "" && !longer(q.Text, maxQuestion) && n >= minOptions && n <= maxOptions && q.Right >= 0 && q.Right < n
}

// tappable is a poll as a question with a button for each option.
func tappable(q bot.Poll) outgoing {
	d := &draft{}
	d.write(q.Text)
	for i, o := range q.Options {
		if i < len(q.Data) {
			d.rows = append(d.rows, layout([]bot.Button{{Label: o, Data: q.Data[i]}})...)
		}
	}
	return pack([]*draft{d})[0]
}
