package discordtest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

// app is a person's own client. A program of another's can be one: it identifies at the gateway with the person's token and
// sees what that person would see, as MESSAGE_CREATE, MESSAGE_UPDATE and MESSAGE_DELETE; it writes messages by the usual
// request; and it uses commands, buttons, lists and forms by POST /interactions, as people's clients do. What comes of
// those it is told by the events that clients get: INTERACTION_SUCCESS, APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE,
// INTERACTION_MODAL_CREATE.
//
// What no client could do is refused and is a fault: a command that is not registered, a button that the message does not
// have, a form that nobody opened.
type app struct {
	by   User
	conn *conn
	seq  int64
}

// appIntents are what a client has to ask for, or it would not see what people see.
const appIntents = intentGuilds | intentGuildMessages | intentDirectMessages | intentMessageContent

// App gives a person a client of their own, and returns the token by which it identifies.
func (s *Server) App(by User) (token string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	token = "app." + by.ID
	s.apps[token] = &app{by: by}
	return token
}

// The functions below are called with the lock held.

// appOf is the client that a request comes from, nil for the bot's.
func (s *Server) appOf(r *http.Request) *app {
	return s.apps[strings.TrimPrefix(r.Header.Get("Authorization"), "Bot ")]
}

// join lets a person's client in.
func (s *Server) join(a *app, c *conn, intents int) {
	if intents&appIntents != appIntents {
		s.fault(fmt.Sprintf("a person's client asks for intents %d and would not see all that the person sees", intents))
		c.close(4013)
		return
	}
	a.conn, a.seq = c, 0
	a.tell("READY", map[string]any{
		"v": 10, "session_id": "app-" + a.by.ID, "resume_gateway_url": "ws" + strings.TrimPrefix(s.http.URL, "http") + "/resume",
		"user": person(a.by), "application": map[string]any{"id": a.by.ID, "flags": 0},
		"guilds": []any{map[string]any{"id": GuildID, "unavailable": true}},
	})
	a.tell("GUILD_CREATE", s.guild())
}

func (a *app) tell(event string, data any) {
	if a.conn != nil {
		a.seq++
		a.conn.send(frame{Op: 0, Data: raw(data), Seq: a.seq, Type: event})
	}
}

// show tells the clients of all who see a message what has become of it.
func (s *Server) show(event string, m *Message) {
	c := s.channels[m.ChannelID]
	if c == nil {
		return
	}
	for _, a := range s.apps {
		if m.Ephemeral && m.eyes != a.by.ID || c.dm && c.with != a.by.ID {
			continue
		}
		out := map[string]any{"id": m.ID, "channel_id": m.ChannelID}
		if event != "MESSAGE_DELETE" {
			for k, v := range m.wire {
				out[k] = v
			}
			out["channel_type"] = c.kind
		}
		if !c.dm {
			out["guild_id"] = GuildID
		}
		a.tell(event, out)
	}
}

// serveApp does what a person's client asks.
func (s *Server) serveApp(w http.ResponseWriter, r *http.Request, route string, a *app, body []byte) {
	switch route {
	case "gateway":
		s.getGateway(w, r, body)
	case "gateway bot":
		s.getGatewayBot(w, r, body)
	case "commands":
		s.getCommands(w, r, body)
	case "message":
		s.writeAs(w, r, a, body)
	case "rewrite":
		s.rewriteAs(w, r, a, body)
	case "dm":
		c := s.channels[s.privateWith(a.by)]
		out := c.wire()
		out["recipients"] = []any{botUser()}
		answer(w, http.StatusOK, out)
	case "interaction":
		s.useAs(w, a, body)
	default:
		s.fault("a person's client asks for what people do not: " + r.Method + " " + r.URL.Path)
		refuse(w, http.StatusForbidden, 20002, "Only bots can use this endpoint")
	}
}

// writeAs lets a person write.
func (s *Server) writeAs(w http.ResponseWriter, r *http.Request, a *app, body []byte) {
	c := s.writable(w, r.PathValue("channel"))
	if c == nil || !s.accept(w, "message", body) {
		return
	}
	var d struct {
		Content   string
		Reference struct {
			MessageID string `json:"message_id"`
		} `json:"message_reference"`
	}
	_ = json.Unmarshal(body, &d) // accept has read it
	if to := s.find(d.Reference.MessageID); d.Reference.MessageID != "" && (to == nil || to.ChannelID != c.id || to.Ephemeral) {
		s.fault("a person replies to a message that is not there")
		refuse(w, http.StatusBadRequest, 50035, "Invalid Form Body")
		return
	}
	m := s.place(c)
	s.write(c, m, Post{By: a.by, Channel: c.id, Text: d.Content, ReplyTo: d.Reference.MessageID})
	answer(w, http.StatusOK, m.wire)
}

// rewriteAs lets a person change what they wrote.
func (s *Server) rewriteAs(w http.ResponseWriter, r *http.Request, a *app, body []byte) {
	var d struct{ Content string }
	m := s.find(r.PathValue("message"))
	if m == nil || m.wire["author"].(map[string]any)["id"] != a.by.ID || json.Unmarshal(body, &d) != nil {
		s.fault("a person changes what somebody else wrote, or nothing")
		refuse(w, http.StatusForbidden, 50005, "Cannot edit a message authored by another user")
		return
	}
	m.wire["edited_timestamp"] = s.now().UTC().Format(time.RFC3339Nano)
	s.write(s.channels[m.ChannelID], m, Post{By: a.by, Channel: m.ChannelID, Text: d.Content, ReplyTo: m.ReplyTo})
	answer(w, http.StatusOK, m.wire)
}

// used is what a client sends when somebody uses something.
type used struct {
	Type      int    `json:"type"`
	ChannelID string `json:"channel_id"`
	MessageID string `json:"message_id"`
	Nonce     string `json:"nonce"`
	Data      struct {
		Name          string      `json:"name"`
		Type          int         `json:"type"`
		CustomID      string      `json:"custom_id"`
		ComponentType int         `json:"component_type"`
		Values        []string    `json:"values"`
		TargetID      string      `json:"target_id"`
		Options       []given     `json:"options"`
		Components    []component `json:"components"`
	} `json:"data"`
}

// given is an option with its value.
type given struct {
	Name    string `json:"name"`
	Type    int    `json:"type"`
	Value   any    `json:"value"`
	Focused bool   `json:"focused"`
}

// useAs lets a person use a command, a button, a list or a form.
func (s *Server) useAs(w http.ResponseWriter, a *app, body []byte) {
	var u used
	var whole struct {
		Data map[string]any `json:"data"`
	}
	if err := json.Unmarshal(body, &u); err != nil || json.Unmarshal(body, &whole) != nil {
		refuse(w, http.StatusBadRequest, 50109, "The request body contains invalid JSON.")
		return
	}
	c := s.channels[u.ChannelID]
	wrong := ""
	switch {
	case c == nil || c.dm && c.with != a.by.ID:
		wrong = "in a channel that the person is not in"
	case u.Type == useCommand || u.Type == useTyping:
		wrong = s.wrongCommand(u)
	case u.Type == useButton:
		wrong = s.wrongPress(a, u)
	case u.Type == useForm:
		wrong = s.wrongForm(a, u)
	default:
		wrong = "of an unknown type"
	}
	if wrong != "" {
		s.fault(fmt.Sprintf("no client uses this: %s: %s", wrong, body))
		refuse(w, http.StatusBadRequest, 50035, "Invalid Form Body")
		return
	}
	onto := s.find(u.MessageID)
	if u.Type == useForm {
		onto = s.open(a, u.Data.CustomID).onto
		s.open(a, u.Data.CustomID).form = nil // a form is sent once
	}
	if u.Data.TargetID != "" {
		whole.Data["resolved"] = map[string]any{"messages": map[string]any{u.Data.TargetID: s.find(u.Data.TargetID).wire}}
	}
	i := s.started(a.by, c, u.Type, onto, whole.Data)
	i.app, i.nonce = a, u.Nonce
	w.WriteHeader(http.StatusNoContent)
}

// wrongCommand says what is wrong with the use of a command: it has to be as the bot has registered it.
func (s *Server) wrongCommand(u used) string {
	for _, c := range s.commands {
		kind, _ := c["type"].(float64)
		if c["name"] != u.Data.Name || max(int(kind), 1) != u.Data.Type {
			continue
		}
		if m := s.find(u.Data.TargetID); u.Data.Type == 3 && (m == nil || m.ChannelID != u.ChannelID) {
			return "a command for a message that is not there"
		}
		options, _ := c["options"].([]any)
		return wrongOptions(options, u)
	}
	return "a command that is not registered"
}

func wrongOptions(registered []any, u used) string {
	for _, g := range u.Data.Options {
		at := slices.IndexFunc(registered, func(o any) bool { return o.(map[string]any)["name"] == g.Name })
		if at < 0 {
			return "an option that is not registered: " + g.Name
		}
		o := registered[at].(map[string]any)
		if o["type"] != float64(g.Type) {
			return "an option of another type: " + g.Name
		}
		if completes := o["autocomplete"] == true; u.Type == useTyping && g.Focused && !completes {
			return "an option that is not completed: " + g.Name
		}
	}
	for _, o := range registered {
		o := o.(map[string]any)
		if o["required"] == true && u.Type == useCommand && !slices.ContainsFunc(u.Data.Options, func(g given) bool { return g.Name == o["name"] }) {
			return fmt.Sprintf("a required option is missing: %v", o["name"])
		}
	}
	return ""
}

func (s *Server) wrongPress(a *app, u used) string {
	m := s.find(u.MessageID)
	if m == nil || m.ChannelID != u.ChannelID || m.Ephemeral && m.eyes != a.by.ID {
		return "a message that the person does not see"
	}
	for _, b := range m.Buttons() {
		if b.CustomID != u.Data.CustomID || b.Type != u.Data.ComponentType || b.CustomID == "" {
			continue
		}
		for _, v := range u.Data.Values {
			if !slices.ContainsFunc(b.Options, func(o Option) bool { return o.Value == v }) {
				return "an entry that the list does not have: " + v
			}
		}
		if b.Type == 3 != (len(u.Data.Values) == 1) {
			return "a list without a choice, or a choice without a list"
		}
		return ""
	}
	return "a button that the message does not have"
}

// open is the interaction that has opened a form for a person, nil where there is none.
func (s *Server) open(a *app, customID string) *Interaction {
	for _, i := range s.interactions {
		if i.app == a && i.form != nil && i.form.CustomID == customID {
			return i
		}
	}
	return nil
}

func (s *Server) wrongForm(a *app, u used) string {
	i := s.open(a, u.Data.CustomID)
	if i == nil {
		return "a form that is not open"
	}
	fields := map[string]bool{}
	for _, row := range i.form.Components {
		for _, f := range row.Components {
			fields[f.CustomID] = true
		}
	}
	for _, row := range u.Data.Components {
		for _, f := range row.Components {
			if !fields[f.CustomID] {
				return "a field that the form does not have: " + f.CustomID
			}
			delete(fields, f.CustomID)
		}
	}
	if len(fields) > 0 {
		return "a form with fields left out"
	}
	return ""
}

// report tells a person's client what has come of an interaction at once.
func (s *Server) report(i *Interaction, data json.RawMessage) {
	if i.app == nil {
		return
	}
	switch i.kind {
	case 8:
		i.app.tell("APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE", map[string]any{"choices": i.choices, "nonce": i.nonce})
	case 9:
		var form map[string]any
		_ = json.Unmarshal(data, &form) // the judge has read it
		form["id"], form["nonce"], form["channel_id"], form["application"] = s.newID(), i.nonce, i.channel.id, map[string]any{"id": AppID}
		i.app.tell("INTERACTION_MODAL_CREATE", form)
	default:
		i.app.tell("INTERACTION_SUCCESS", map[string]any{"id": i.ID, "nonce": i.nonce})
	}
}
