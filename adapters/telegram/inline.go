package telegram

import (
	"context"
	"fmt"
	"regexp"
	"sync"
	"unicode/utf8"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/bot"
)

const (
	inlineCache   = "10" // seconds for which Telegram may give the same results again
	maxResults    = 50
	minTyped      = 3 // characters; less is no question yet
	maxTitle      = 80
	maxTeaser     = 160
	inlinePayload = "inline" // of the link above the results
)

// typed is what each person typed last behind the bot's name, as the update that told it: what was typed before it needs
// no answer any more.
type typed struct {
	mu   sync.Mutex
	last map[int64]int
}

func newTyped() *typed { return &typed{last: map[int64]int{}} }

func (t *typed) set(person int64, update int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.last[person] = update
}

// latest reports whether an update is the last of its person, and forgets it then.
func (t *typed) latest(person int64, update int) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.last[person] != update {
		return false
	}
	delete(t.last, person)
	return true
}

// article is a result to pick: what is shown in the list, and the message that picking it sends.
type article struct {
	Type        string         `json:"type"`
	ID          string         `json:"id"`
	Title       string         `json:"title"`
	Description string         `json:"description,omitempty"`
	Content     map[string]any `json:"input_message_content"`
	Markup      map[string]any `json:"reply_markup,omitempty"`
}

// handleInline answers what somebody types behind the bot's name: cited quotes to pick, an abstention, or, while there
// is no question yet, quotes that answer the questions that the bot suggests. Old queries are void.
func (p *Platform) handleInline(ctx context.Context, t task) (handled bool) {
	if !p.typed.latest(t.person, t.update) || t.age != fresh {
		return true
	}
	list, lang := p.results(ctx, t)
	params := tgbotapi.Params{"inline_query_id": t.inline, "results": marshal(list), "cache_time": inlineCache, "is_personal": "true",
		"button": marshal(map[string]string{"text": p.wordsFor(lang, t.question.Locale).InlineButton, "start_parameter": inlinePayload})}
	if err := p.api.call(ctx, "answerInlineQuery", params, nil); err != nil {
		p.log.Info("inline query could not be answered", "id", t.id(), "err", err)
	}
	return true
}

func (p *Platform) results(ctx context.Context, t task) (list []article, lang string) {
	list = []article{}
	if utf8.RuneCountInString(t.question.Text) < minTyped {
		return p.suggested(ctx, t)
	}
	reply, err := p.ask(ctx, t)
	if err != nil {
		p.log.Error("question failed", "id", t.id(), "err", err)
		return list, t.question.Locale
	}
	for _, q := range reply.Quotes {
		if a, ok := p.quoted(q, "", len(list), reply.Lang, t); ok && !q.Nearest && len(list) < maxResults {
			list = append(list, a)
		}
	}
	if len(list) == 0 {
		list = append(list, p.abstained(reply, t))
	}
	return list, reply.Lang
}

// suggested are the first quotes that answer the questions which the bot offers.
func (p *Platform) suggested(ctx context.Context, t task) (list []article, lang string) {
	list = []article{}
	ask := func(c bot.Command, text string) (bot.Reply, bool) {
		t.question.Command, t.question.Text = c, text
		r, err := p.ask(ctx, t)
		return r, err == nil
	}
	offer, ok := ask(bot.Start, "")
	if !ok {
		return list, t.question.Locale
	}
	for _, b := range offer.Suggestions {
		if r, ok := ask(bot.Tap, b.Data); ok && len(r.Quotes) > 0 {
			if a, ok := p.quoted(r.Quotes[0], b.Label, len(list), r.Lang, t); ok {
				list = append(list, a)
			}
		}
	}
	return list, offer.Lang
}

// quoted is a quote as a result. ok is false where one message cannot hold it.
func (p *Platform) quoted(q bot.Quote, title string, n int, lang string, t task) (article, bool) {
	if title == "" {
		title = q.Frame
	}
	if title == "" {
		title = q.Cite
	}
	passage := q.Passage
	q.Buttons = nil
	list := render(bot.Reply{Quotes: []bot.Quote{q}}, "")
	if len(list) != 1 || q.Text == "" {
		return article{}, false
	}
	a := result(n, title, q.Text, list[0])
	if payload := "p_" + passage; passage != "" && startForm.MatchString(payload) {
		w := p.wordsFor(lang, t.question.Locale)
		a.Markup = keyboard([][]button{{{Text: w.InArticle, URL: p.link(payload)}}})
	}
	return a, true
}

// abstained is a reply without an answer as a result: what it says, and the nearest passage.
func (p *Platform) abstained(r bot.Reply, t task) article {
	r.Suggestions, r.Buttons, r.Menu, r.File, r.Polls = nil, nil, nil, nil, nil
	quotes := r.Quotes
	r.Quotes = nil
	for _, q := range quotes {
		q.Buttons = nil
		r.Quotes = append(r.Quotes, q)
	}
	title := r.Lead
	if title == "" {
		title = p.wordsFor(r.Lang, t.question.Locale).Nothing
	}
	return result(0, title, t.question.Text, render(r, "")[0])
}

func result(n int, title, teaser string, m outgoing) article {
	content := map[string]any{"message_text": m.Text, "link_preview_options": map[string]any{"is_disabled": true}}
	if len(m.Entities) > 0 {
		content["entities"] = m.Entities
	}
	return article{Type: "article", ID: fmt.Sprint(n), Title: opening(title, maxTitle), Description: opening(teaser, maxTeaser), Content: content}
}

// startForm is what a deep link may carry: https://core.telegram.org/bots/features#deep-linking.
var startForm = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

// link leads to the private chat with the bot, with a payload for its start.
func (p *Platform) link(payload string) string {
	name := ""
	if self := p.me.Load(); self != nil {
		name = self.UserName
	}
	return "https://t.me/" + name + "?start=" + payload
}
