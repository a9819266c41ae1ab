package discordtest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// Discord's limits on answering an interaction.
const (
	ackWithin    = 3 * time.Second
	answerWithin = 15 * time.Minute
)

// Interaction is a command or a button that somebody has used.
type Interaction struct {
	ID    string
	Token string

	s       *Server
	channel *channel
	created time.Time
	acked   time.Time
	kind    int      // of the callback
	onto    *Message // the message whose button it was
	reply   *Message // the original response
	edited  bool     // the deferred response has been filled
	more    []*Message
}

// AckedAfter is how long the bot took to acknowledge, 0 as long as it has not.
func (i *Interaction) AckedAfter() time.Duration {
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	if i.acked.IsZero() {
		return 0
	}
	return max(1, i.acked.Sub(i.created))
}

// Messages are those with which the bot has answered, none as long as it only shows that it is thinking.
func (i *Interaction) Messages() []Message {
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	var out []Message
	if i.edited {
		out = append(out, *i.reply)
	}
	for _, m := range i.more {
		out = append(out, *m)
	}
	return out
}

// Await waits for the first answer and returns all that are there.
func (i *Interaction) Await() []Message {
	i.s.tb.Helper()
	i.s.Await("the answer to an interaction", func() bool { return len(i.Messages()) > 0 })
	return i.Messages()
}

// schemas of the callbacks, by type.
var callbackSchemas = map[int]string{1: "callbackPong", 4: "callbackMessage", 5: "callbackMessage", 6: "callbackUpdate",
	7: "callbackUpdate", 8: "callbackAutocomplete", 9: "callbackModal"}

func (s *Server) postCallback(w http.ResponseWriter, r *http.Request, body []byte) {
	i := s.interactions[r.PathValue("token")]
	if i == nil || i.ID != r.PathValue("id") || i.acked.IsZero() && s.now().Sub(i.created) > ackWithin {
		refuse(w, http.StatusNotFound, 10062, "Unknown interaction")
		return
	}
	if !i.acked.IsZero() {
		refuse(w, http.StatusBadRequest, 40060, "Interaction has already been acknowledged.")
		return
	}
	var c struct {
		Type int             `json:"type"`
		Data json.RawMessage `json:"data"`
	}
	if err := json.Unmarshal(body, &c); err != nil || callbackSchemas[c.Type] == "" {
		s.fault(fmt.Sprintf("callback of an unknown type: %s", body))
		refuse(w, http.StatusBadRequest, 50035, "Invalid Form Body")
		return
	}
	if !s.accept(w, callbackSchemas[c.Type], body) {
		return
	}
	i.acked, i.kind = s.now(), c.Type
	switch c.Type {
	case 4:
		i.reply, i.edited = s.post(i.channel, c.Data), true
	case 5:
		i.reply = s.place(i.channel)
	case 6, 7:
		i.reply = i.onto
		if c.Type == 7 {
			s.fill(i.reply, c.Data)
		}
	}
	w.WriteHeader(http.StatusNoContent) // and no Content-Type: there is no content
}

// answerable is the interaction of a webhook request, nil where it can't be answered (any more).
func (s *Server) answerable(w http.ResponseWriter, r *http.Request) *Interaction {
	i := s.interactions[r.PathValue("token")]
	switch {
	case i == nil || r.PathValue("app") != AppID || i.acked.IsZero():
		refuse(w, http.StatusNotFound, 10015, "Unknown Webhook")
	case s.now().Sub(i.created) > answerWithin:
		refuse(w, http.StatusUnauthorized, 50027, "Invalid Webhook Token")
	default:
		return i
	}
	return nil
}

func (s *Server) getOriginal(w http.ResponseWriter, r *http.Request, _ []byte) {
	if i := s.answerable(w, r); i != nil && i.reply != nil {
		answer(w, http.StatusOK, i.reply.wire)
	}
}

func (s *Server) patchOriginal(w http.ResponseWriter, r *http.Request, body []byte) {
	i := s.answerable(w, r)
	if i == nil || !s.accept(w, "edit", body) {
		return
	}
	if !s.fill(i.reply, body) {
		s.fault("an edit that leaves an empty message")
		refuse(w, http.StatusBadRequest, 50006, "Cannot send an empty message")
		return
	}
	i.edited = true
	answer(w, http.StatusOK, i.reply.wire)
}

func (s *Server) postFollowup(w http.ResponseWriter, r *http.Request, body []byte) {
	i := s.answerable(w, r)
	if i == nil || !s.accept(w, "followup", body) {
		return
	}
	if i.kind == 5 && !i.edited {
		s.fault("a follow-up before the deferred reply was edited: Discord would put it in its place")
	}
	m := s.post(i.channel, body)
	if m == nil {
		s.fault("an empty follow-up")
		refuse(w, http.StatusBadRequest, 50006, "Cannot send an empty message")
		return
	}
	i.more = append(i.more, m)
	answer(w, http.StatusOK, m.wire)
}
