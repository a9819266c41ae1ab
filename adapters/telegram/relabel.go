package telegram

import (
	"context"
	"strconv"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/bot"
)

// relabel gives buttons of the message whose button was pressed their new labels, and takes those away that get none; all
// its other buttons stay. That it fails costs a mark on a button, nothing else.
func (p *Platform) relabel(ctx context.Context, t task, labels []bot.Button) {
	rows, changed := relabelled(t.keyboard, labels)
	if !changed {
		return
	}
	_, err := p.persist(ctx, t.place, func(ctx context.Context, to place) (int, error) {
		params := tgbotapi.Params{"reply_markup": marshal(keyboard(rows))}
		to.address(params, p.chats)
		delete(params, "message_thread_id")
		params["message_id"] = strconv.Itoa(to.replyTo)
		return 0, p.api.call(ctx, "editMessageReplyMarkup", params, nil)
	})
	if err != nil {
		p.log.Info("buttons keep their labels", "id", t.id(), "err", err)
	}
}

// relabelled is a keyboard with new labels on the buttons of these data; changed is whether any is new. A keyboard with a
// button of another kind is left alone, for it could not be sent back whole.
func relabelled(old *tgbotapi.InlineKeyboardMarkup, labels []bot.Button) (rows [][]button, changed bool) {
	if old == nil {
		return nil, false
	}
	rows = [][]button{} // none are a list too
	for _, row := range old.InlineKeyboard {
		var out []button
		for _, b := range row {
			now := button{Text: b.Text}
			switch {
			case b.CallbackData != nil:
				now.Data = *b.CallbackData
			case b.URL != nil:
				now.URL = *b.URL
			default:
				return nil, false
			}
			for _, l := range labels {
				if l.Data != "" && l.Data == now.Data && l.Label != now.Text {
					now.Text, changed = l.Label, true
				}
			}
			if now.Text != "" {
				out = append(out, now)
			}
		}
		if len(out) > 0 {
			rows = append(rows, out)
		}
	}
	return rows, changed
}
