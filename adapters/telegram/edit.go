package telegram

import (
	"context"
	"crypto/sha256"
	"errors"
	"strconv"
	"strings"
	"sync"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// editWindow is how long after its answer an edited question is answered anew; later nobody looks up there any more.
const editWindow = 15 * time.Minute

// errNoEdit means that a message cannot be edited: it is gone, too old, or none of text.
var errNoEdit = errors.New("telegram does not let the message be edited")

// edit puts a message in the place of one that was sent. That it says the same already is no fault.
func (p *Platform) edit(ctx context.Context, to place, id int, m outgoing) (int, error) {
	if m.file != nil || m.poll != nil {
		return 0, errNoEdit
	}
	_, err := p.persist(ctx, to, func(ctx context.Context, to place) (int, error) {
		params := m.text()
		to.address(params, p.chats)
		delete(params, "message_thread_id")
		params["message_id"] = strconv.Itoa(id)
		return 0, p.api.call(ctx, "editMessageText", params, nil)
	})
	switch {
	case errorCode(err) == 400 && strings.Contains(refusal(err), "message is not modified"):
		return id, nil
	case errorCode(err) == 400 && !gone(err):
		return 0, errNoEdit
	}
	return id, err
}

// handleEdit answers an edited question anew, in the messages that answered it. What was not answered, or long ago, or
// by more than texts, is left alone.
func (p *Platform) handleEdit(ctx context.Context, t task) (handled bool) {
	old, ok := p.answers.of(t, p.opt.Now())
	if !ok || old.asked == asked(t) {
		return true
	}
	reply, err := p.ask(ctx, t)
	if err != nil {
		p.log.Error("question failed", "id", t.id(), "err", err)
	}
	if ctx.Err() != nil {
		return false
	}
	if reply.Private || reply.To != "" || reply.File != nil || len(reply.Polls) > 0 {
		return true
	}
	return p.settled(ctx, t, p.rewrite(ctx, t, old.ids, render(reply, "")))
}

// rewrite puts messages in the place of others; those that are too many are sent or deleted.
func (p *Platform) rewrite(ctx context.Context, t task, ids []int, list []outgoing) error {
	var now []int
	for i, m := range list {
		id, err := 0, errNoEdit
		if i < len(ids) {
			id, err = p.edit(ctx, t.place, ids[i], m)
		}
		if errors.Is(err, errNoEdit) {
			id, err = p.deliver(ctx, t.place, m, func(bool) {})
		}
		if err != nil {
			return err
		}
		now = append(now, id)
	}
	for _, id := range ids[min(len(list), len(ids)):] {
		params := tgbotapi.Params{"message_id": strconv.Itoa(id)}
		t.place.address(params, p.chats)
		delete(params, "message_thread_id")
		if err := p.api.call(ctx, "deleteMessage", params, nil); err != nil {
			p.log.Info("a message of an earlier answer stays", "id", t.id(), "err", err)
		}
	}
	p.answers.keep(t, now, p.opt.Now())
	return nil
}

// answerKey is a question's message.
type answerKey struct {
	chat    int64
	message int
}

// answer is what a question was answered with.
type answer struct {
	asked [sha256.Size]byte
	ids   []int
	at    time.Time
}

// answers are the latest answers. Of a question only a checksum is kept, so that an edit that leaves its words alone,
// as when a link's preview appears, can be told.
type answers struct {
	mu    sync.Mutex
	kept  map[answerKey]answer
	order []answerKey
}

func newAnswers() *answers { return &answers{kept: map[answerKey]answer{}} }

func asked(t task) [sha256.Size]byte {
	return sha256.Sum256([]byte(string(t.question.Command) + "\x00" + t.question.Text))
}

// keptAnswers is how many answers can be edited at a time.
const keptAnswers = 1000

func (a *answers) keep(t task, ids []int, now time.Time) {
	if t.kind != messageTask && t.kind != editTask {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	key := answerKey{t.place.chat, t.place.replyTo}
	if _, known := a.kept[key]; !known {
		a.order = append(a.order, key)
	}
	a.kept[key] = answer{asked: asked(t), ids: ids, at: now}
	if len(a.order) > keptAnswers {
		delete(a.kept, a.order[0])
		a.order = a.order[1:]
	}
}

func (a *answers) of(t task, now time.Time) (answer, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	old, ok := a.kept[answerKey{t.place.chat, t.place.replyTo}]
	return old, ok && now.Sub(old.at) <= editWindow
}
