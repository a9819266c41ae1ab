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

// The kinds of interactions.
const (
	useCommand = 2
	useButton  = 3
	useTyping  = 4
	useForm    = 5
)

// flagEphemeral marks a message that one person alone sees; flagNoPreviews one whose links show no preview.
const (
	flagNoPreviews = 1 << 2
	flagEphemeral  = 1 << 6
	flagThinking   = 1 << 7 // the bot has not said yet what
)

// Interaction is a command, a button, a list or a form that somebody has used, or an option that somebody is typing.
type Interaction struct {
	ID    string
	Token string

	s       *Server
	by      User
	use     int
	channel *channel
	created time.Time
	acked   time.Time
	kind    int      // of the callback
	onto    *Message // the message whose button it was
	reply   *Message // the original response
	edited  bool     // the deferred response has been filled
	deleted bool     // the original response is gone
	more    []*Message
	choices []Choice
	form    *Form
	app     *app   // the client it was used with, nil for none
	nonce   string // by which that client knows it again
}

// Choice is what an option may be completed to.
type Choice struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Form is a form that the bot has opened.
type Form struct {
	CustomID   string      `json:"custom_id"`
	Title      string      `json:"title"`
	Components []Component `json:"components"`
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

// Callback is the type of the first answer, 0 as long as there is none.
func (i *Interaction) Callback() int {
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	return i.kind
}

// Deleted reports whether the bot has taken its first answer back.
func (i *Interaction) Deleted() bool {
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	return i.deleted
}

// Messages are those with which the bot has answered, none as long as it only shows that it is thinking.
func (i *Interaction) Messages() []Message {
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	var out []Message
	if i.edited && !i.deleted {
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

// AwaitChoices waits for what an option may be completed to.
func (i *Interaction) AwaitChoices() []Choice {
	i.s.tb.Helper()
	i.s.Await("choices", func() bool { return i.Callback() != 0 })
	i.s.mu.Lock()
	defer i.s.mu.Unlock()
	return i.choices
}

// AwaitForm waits for the form that the bot opens.
func (i *Interaction) AwaitForm() Form {
	i.s.tb.Helper()
	i.s.Await("a form", func() bool {
		i.s.mu.Lock()
		defer i.s.mu.Unlock()
		return i.form != nil
	})
	return *i.form
}

// schemas of the callbacks, by type.
var callbackSchemas = map[int]string{1: "callbackPong", 4: "callbackMessage", 5: "callbackMessage", 6: "callbackUpdate",
	7: "callbackUpdate", 8: "callbackAutocomplete", 9: "callbackModal"}

// fits reports whether an interaction may be answered in that way.
func (i *Interaction) fits(kind int) bool {
	switch kind {
	case 4, 5:
		return i.use != useTyping
	case 6, 7:
		return i.use == useButton || i.use == useForm && i.onto != nil
	case 8:
		return i.use == useTyping
	case 9:
		return i.use == useCommand || i.use == useButton
	}
	return false
}

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
	if err := json.Unmarshal(body, &c); err != nil || callbackSchemas[c.Type] == "" || !i.fits(c.Type) {
		s.fault(fmt.Sprintf("callback of an unknown type, or one that does not fit the interaction's (%d): %s", i.use, body))
		refuse(w, http.StatusBadRequest, 50035, "Invalid Form Body")
		return
	}
	if !s.accept(w, callbackSchemas[c.Type], body) {
		return
	}
	i.acked, i.kind = s.now(), c.Type
	s.begin(i, c.Data)
	s.report(i, c.Data)
	w.WriteHeader(http.StatusNoContent) // and no Content-Type: there is no content
}

// tie notes on a message that it answers the interaction, as Discord does; a follow-up names the first answer too.
func (s *Server) tie(m *Message, i *Interaction) {
	tied := i.metadata(i.use)
	if i.use == useForm {
		opened := useCommand
		if i.onto != nil {
			opened = useButton
		}
		tied["triggering_interaction_metadata"] = i.metadata(opened)
	}
	if i.reply != nil && i.reply != m {
		tied["original_response_message_id"] = i.reply.ID
	}
	m.wire["interaction_metadata"] = tied
	s.fault(s.judge.response("message", raw(m.wire)))
}

// metadata is what Discord tells of an interaction of a kind.
func (i *Interaction) metadata(use int) map[string]any {
	out := map[string]any{"id": i.ID, "type": use, "user": person(i.by), "authorizing_integration_owners": map[string]any{"0": GuildID}}
	if use == useButton {
		out["interacted_message_id"] = i.onto.ID
	}
	return out
}

// begin does what the first answer says.
func (s *Server) begin(i *Interaction, data json.RawMessage) {
	switch i.kind {
	case 4:
		i.reply, i.edited = s.post(i.channel, data), true
		if i.reply == nil {
			s.fault("an empty answer")
			i.reply, i.edited = s.place(i.channel), false
		}
		s.tie(i.reply, i)
		s.hide(i.reply, i, data)
		s.announce("MESSAGE_CREATE", i.reply)
	case 5:
		i.reply = s.place(i.channel)
		s.tie(i.reply, i)
		s.hide(i.reply, i, data)
		i.reply.flag(flagThinking, true)
		s.announce("MESSAGE_CREATE", i.reply)
	case 6, 7:
		i.reply = i.onto
		if i.kind == 7 {
			s.fill(i.reply, data)
			s.announce("MESSAGE_UPDATE", i.reply)
		}
	case 8:
		var d struct{ Choices []Choice }
		_ = json.Unmarshal(data, &d) // the judge has read it
		i.choices = d.Choices
	case 9:
		i.form = &Form{}
		_ = json.Unmarshal(data, i.form) // the judge has read it
	}
}

// hide lets the one who asked alone see a message, where its flags say so.
func (s *Server) hide(m *Message, i *Interaction, body []byte) {
	var d struct{ Flags int }
	_ = json.Unmarshal(body, &d) // none are none
	if d.Flags&flagEphemeral != 0 {
		m.Ephemeral, m.eyes = true, i.by.ID
		m.flag(flagEphemeral, true)
	}
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

// original is answerable, for what is about the first answer, which has to be there.
func (s *Server) original(w http.ResponseWriter, r *http.Request) *Interaction {
	i := s.answerable(w, r)
	if i != nil && (i.reply == nil || i.deleted) {
		refuse(w, http.StatusNotFound, 10008, "Unknown Message")
		return nil
	}
	return i
}

func (s *Server) getOriginal(w http.ResponseWriter, r *http.Request, _ []byte) {
	if i := s.original(w, r); i != nil {
		answer(w, http.StatusOK, i.reply.wire)
	}
}

func (s *Server) patchOriginal(w http.ResponseWriter, r *http.Request, body []byte) {
	i := s.original(w, r)
	if i == nil || !s.accept(w, "edit", body) {
		return
	}
	if !s.fill(i.reply, body) {
		s.fault("an edit that leaves an empty message")
		refuse(w, http.StatusBadRequest, 50006, "Cannot send an empty message")
		return
	}
	i.edited = true
	i.reply.flag(flagThinking, false)
	s.announce("MESSAGE_UPDATE", i.reply)
	answer(w, http.StatusOK, i.reply.wire)
}

func (s *Server) deleteOriginal(w http.ResponseWriter, r *http.Request, _ []byte) {
	i := s.original(w, r)
	if i == nil {
		return
	}
	if i.kind == 6 || i.kind == 7 {
		s.fault("the message whose button was pressed is deleted")
	}
	i.deleted = true
	i.channel.remove(i.reply)
	s.show("MESSAGE_DELETE", i.reply)
	w.WriteHeader(http.StatusNoContent)
}

func (s *Server) postFollowup(w http.ResponseWriter, r *http.Request, body []byte) {
	i := s.answerable(w, r)
	if i == nil || !s.accept(w, "followup", body) {
		return
	}
	if i.kind == 5 && !i.edited && !i.deleted {
		s.fault("a follow-up before the deferred reply was edited or deleted: Discord would put it in its place")
	}
	if i.kind >= 8 {
		s.fault("a follow-up to a form or to choices")
	}
	m := s.post(i.channel, body)
	if m == nil {
		s.fault("an empty follow-up")
		refuse(w, http.StatusBadRequest, 50006, "Cannot send an empty message")
		return
	}
	s.tie(m, i)
	s.hide(m, i, body)
	i.more = append(i.more, m)
	s.announce("MESSAGE_CREATE", m)
	answer(w, http.StatusOK, m.wire)
}
