package bot

import (
	"crypto/hmac"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"disputebot/knowledge"
)

// preview shows whoever starts a quiz in a group its questions, each to be dropped, and a button to post what is left. All
// that is needed later stands in the buttons: the riddles and the chat, signed for the starter.
func (b *Bot) preview(lang string, riddles []knowledge.Riddle, chat, starter string) Reply {
	c := b.catalogs[lang]
	foreign := strings.ContainsFunc(chat, func(r rune) bool { return r != ':' && !strings.ContainsRune(dataRunes, r) })
	if foreign || len(b.quizData("g", riddleKeys(riddles[:1]), chat, starter)) > dataLength {
		chat = "" // no button can carry it, so the quiz is posted where the button is pressed
	}
	reply := Reply{Lang: lang, Private: true}
	start := ""
	for n := len(riddles); n > 0; n-- {
		riddles = riddles[:n]
		reply.Lead = c.counted("quiz_preview", n)
		reply.Quotes = b.previewQuotes(c, lang, riddles)
		start = b.quizData("g", riddleKeys(riddles), chat, starter)
		if utf8.RuneCountInString(reply.Text()) <= replyLength && len(start) <= dataLength {
			break
		}
	}
	reply.Buttons = []Button{{Label: c.counted("quiz_start", len(riddles)), Data: start}}
	for i := range riddles {
		left := riddleKeys(slices.Concat(riddles[:i], riddles[i+1:]))
		reply.Buttons = append(reply.Buttons, Button{Label: c.text("quiz_drop", "n", itoa(i+1)), Data: b.quizData("p", left, chat, starter)})
	}
	reply.Record = Record{Lang: lang, Kind: string(Quiz), Reply: reply.Text(), Snippets: []SnippetRecord{}}
	return reply
}

// previewQuotes are the questions as the one who starts the quiz sees them: without what is right.
func (b *Bot) previewQuotes(c *catalog, lang string, riddles []knowledge.Riddle) []Quote {
	var out []Quote
	for i, r := range riddles {
		p, _ := b.poll(lang, r)
		s := r.Entry.Snippet
		q := Quote{Frame: itoa(i+1) + ". " + strings.Join(p.Options, " / "), Text: r.Text, Lang: s.Lang, Cite: c.numbered(s.Citation), URL: s.Citation.URL,
			Permalink: b.permalink(s.Passage), Passage: s.Passage}
		if s.Lang != lang {
			q.LangNote = c.Languages[s.Lang]
		}
		out = append(out, q)
	}
	return out
}

// signatureLength is how long what [Store] signs with is.
const signatureLength = 8

// quizData is the data of a button of a preview: what it does, a signature, the riddles end to end, and the chat.
func (b *Bot) quizData(action, riddles, chat, starter string) string {
	signature := b.store.Sign(strings.Join([]string{"quiz", action, riddles, chat, starter}, "\x00"))
	return "z:" + action + signature + riddles + ":" + chat
}

// ownPreview are the riddles of a button of a preview; ok is false where the bot did not make the button, or made it for
// somebody else. One made for nobody in particular, where the platform does not tell who started, is for all who see it.
func (b *Bot) ownPreview(q Question, action, keys, chat string) (riddles string, ok bool) {
	if len(keys) < signatureLength {
		return "", false
	}
	riddles = keys[signatureLength:]
	for _, starter := range []string{q.Person, ""} {
		if hmac.Equal([]byte(b.quizData(action, riddles, chat, starter)), []byte(q.Text)) {
			return riddles, true
		}
	}
	return "", false
}

// previewTap answers a button of a preview: a dropped question, or the start.
func (b *Bot) previewTap(lang string, q Question, action, keys, chat string) (Reply, bool) {
	keys, own := b.ownPreview(q, action, keys, chat)
	riddles, known := b.riddlesOf(keys)
	if !own || !known {
		return Reply{}, false
	}
	switch {
	case action == "g":
		return b.start(lang, q, riddles, chat)
	case len(riddles) == 0:
		reply := b.aside(lang, "quiz_dropped")
		reply.Replace = true
		return reply, true
	}
	reply := b.preview(lang, riddles, chat, q.Person)
	reply.Replace = true
	return reply, true
}

// start posts a quiz in its chat, once.
func (b *Bot) start(lang string, q Question, riddles []knowledge.Riddle, chat string) (Reply, bool) {
	polls := b.polls(lang, riddles)
	if len(polls) == 0 {
		return Reply{}, false
	}
	if !b.started.first(q.Text+"\x00"+q.Chat, q.Time) { // the chat too: a button that cannot carry it is the same in two chats
		return b.notice(lang, "quiz_posted_already"), true
	}
	reply := Reply{Lang: lang, Polls: polls, To: chat, Done: b.catalogs[lang].counted("quiz_posted", len(polls))}
	reply.Record = Record{Lang: lang, Kind: string(Quiz), Snippets: []SnippetRecord{}}
	return reply, true
}

// How long a press is remembered: the start of a quiz long enough for a second press before the button is gone, and no
// longer, so that a quiz that could not be posted can be started again; the way to the next question for as long as
// somebody may come back to a quiz whose button could not be taken away.
const (
	startedFor = time.Minute
	wentFor    = time.Hour
)

// presses are the buttons that were pressed a while ago.
type presses struct {
	life time.Duration
	mu   sync.Mutex
	at   map[string]time.Time
}

func newPresses(life time.Duration) *presses { return &presses{life: life, at: map[string]time.Time{}} }

// first reports whether a button was not pressed a while ago, and remembers it.
func (s *presses) first(data string, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for d, at := range s.at {
		if now.Sub(at) >= s.life {
			delete(s.at, d)
		}
	}
	if _, again := s.at[data]; again {
		return false
	}
	s.at[data] = now
	return true
}
