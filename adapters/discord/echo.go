package discord

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
)

// echoes are the messages of the bot's own that answer an interaction, as the gateway tells of them. It tells of those as
// well that one person alone sees: they "are sent directly to the user and the bot who sent the message" (documentation,
// "Gateway events", "Messages"), under the intent for private messages. So a follow-up whose arrival nobody confirmed can
// be heard of, though Discord takes no nonce for it and lists it nowhere.
type echoes struct {
	moment   time.Duration // in which a connection that delivers tells of what has arrived
	patience time.Duration // for a connection that does not

	mu    sync.Mutex
	heard map[string][]string // ids of messages by the interaction; only of interactions under way
	up    bool                // a connection delivers
	gaps  int                 // sessions so far: with each new one the events that were not delivered are lost
	news  chan struct{}       // closed and renewed with every change
}

func newEchoes() *echoes {
	return &echoes{moment: 1500 * time.Millisecond, patience: 30 * time.Second, heard: map[string][]string{}, news: make(chan struct{})}
}

// change makes a change and tells all who wait for one.
func (e *echoes) change(do func()) {
	e.mu.Lock()
	defer e.mu.Unlock()
	do()
	close(e.news)
	e.news = make(chan struct{})
}

// listen keeps what is heard of an interaction until stop is called.
func (e *echoes) listen(interaction string) (stop func()) {
	e.change(func() { e.heard[interaction] = []string{} })
	return func() { e.change(func() { delete(e.heard, interaction) }) }
}

// hear takes in a message of the bot's own. One that only says that the bot thinks is no answer.
func (e *echoes) hear(m post) {
	if m.Flags&int(discordgo.MessageFlagsLoading) != 0 {
		return
	}
	e.change(func() {
		if list, open := e.heard[m.For.ID]; open {
			e.heard[m.For.ID] = append(list, m.ID)
		}
	})
}

// line notes whether a connection delivers, and whether it is of a new session.
func (e *echoes) line(up, fresh bool) {
	e.change(func() {
		if e.up = up; fresh {
			e.gaps++
		}
	})
}

// session is the number of the present one.
func (e *echoes) session() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.gaps
}

// other is a message that answers the interaction and is not among the known, "" where none has been heard of.
func (e *echoes) other(interaction string, known []string) (id string, up bool, news <-chan struct{}) {
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, id := range e.heard[interaction] {
		if !slices.Contains(known, id) {
			return id, e.up, e.news
		}
	}
	return "", e.up, e.news
}

// await is a message that answers the interaction and is not among the known, as soon as one is heard of. It is "" where
// there is none: for sure, if Discord would have told of it since the session of that number; a connection that resumes
// tells what was missed before anything else.
func (e *echoes) await(ctx context.Context, interaction string, known []string, session int) (id string, sure bool) {
	ctx, cancel := context.WithTimeout(ctx, e.patience)
	defer cancel()
	for {
		id, up, news := e.other(interaction, known)
		if id != "" {
			return id, true
		}
		var quiet <-chan time.Time // never, while no connection delivers
		if up {
			quiet = time.After(e.moment)
		}
		select {
		case <-news:
		case <-quiet:
			return "", e.session() == session
		case <-ctx.Done():
			return "", false
		}
	}
}
