package telegramtest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// A person can be a program of another's, which does by HTTP what a Telegram app would do:
//
//	POST /people/update   an Update as that program builds it, of a kind that people cause: message, edited_message,
//	                      callback_query, poll_answer. The server gives it its number.
//	GET  /people/calls    what the bot has done from call ?from=N on, as soon as there is any; [] after ?wait=SECONDS.
//
// What no app could send is refused, with the reason, and is a fault: a shape that is not the published one, a button that
// the message does not have, a message id out of turn, an edit of what somebody else said.

// People is the address of that side.
func (s *Server) People() string { return s.http.URL + "/people" }

// seenCall is a call of the bot with what came of it.
type seenCall struct {
	Method string         `json:"method"`
	Params map[string]any `json:"params"`
	Code   int            `json:"code"`
	Result any            `json:"result"`
}

// patience is how long a wait for calls may last.
const patience = 20 * time.Second

func (s *Server) serveCalls(w http.ResponseWriter, r *http.Request) {
	from, _ := strconv.Atoi(r.FormValue("from")) // none is 0
	seconds, _ := strconv.Atoi(r.FormValue("wait"))
	limit := time.After(min(time.Duration(seconds)*time.Second, patience))
	for {
		s.mu.Lock()
		calls, changed := s.seenLocked(max(from, 0)), s.changed
		s.mu.Unlock()
		if len(calls) == 0 {
			select {
			case <-changed:
				continue
			case <-limit:
			case <-r.Context().Done():
				return
			}
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(calls) // whoever went away needs none
		return
	}
}

// seenLocked lists the calls from a number on; polls for updates are nothing that a person sees.
func (s *Server) seenLocked(from int) []seenCall {
	out, n := []seenCall{}, 0
	for _, c := range s.calls {
		if c.Method == "getUpdates" {
			continue
		}
		if n++; n > from {
			out = append(out, seenCall{c.Method, c.Params, c.Code, c.result})
		}
	}
	return out
}

func (s *Server) serveUpdate(w http.ResponseWriter, r *http.Request) {
	v, err := jsonschema.UnmarshalJSON(http.MaxBytesReader(w, r.Body, 1<<20))
	body, ok := v.(map[string]any)
	if err != nil || !ok {
		http.Error(w, fmt.Sprintf("no JSON object: %v", err), http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	body["update_id"] = s.nextID
	err = s.judge.checkResult("Update", body)
	if err == nil {
		err = s.actLocked(params(body))
	}
	if err != nil {
		s.faultLocked("no app sends this: %v", err)
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// actLocked does what a person's update says, and hands it to the bot.
func (s *Server) actLocked(u params) error {
	for kind, act := range map[string]func(params) (heard bool, err error){
		"message": s.saidLocked, "edited_message": s.correctedLocked, "callback_query": s.pressedLocked, "poll_answer": s.votedLocked,
	} {
		if u.object(kind) == nil {
			continue
		}
		heard, err := act(u.object(kind))
		if err == nil && heard {
			s.pushLocked(kind, map[string]any(u.object(kind)))
		}
		return err
	}
	return fmt.Errorf("an update that no person causes: %v", u)
}

func (s *Server) saidLocked(m params) (bool, error) {
	from, err := s.personLocked(m.object("from"))
	if err != nil {
		return false, err
	}
	c := s.placeLocked(m.object("chat"))
	said := Message{ID: int(m.num("message_id")), From: from, Text: m.str("text"), Thread: int(m.num("message_thread_id")), Entities: readEntities(m.list("entities"))}
	if said.ID != c.nextID {
		return false, fmt.Errorf("message %d in chat %d, whose next is %d", said.ID, c.id, c.nextID)
	}
	if found := foundEntities(said.Text); !reflect.DeepEqual(found, said.Entities) && len(found)+len(said.Entities) > 0 {
		return false, fmt.Errorf("entities %v, Telegram finds %v in %q", said.Entities, found, said.Text)
	}
	if to := m.object("reply_to_message"); to != nil {
		shown := c.find(int(to.num("message_id")))
		if shown == nil || shown.Text != to.str("text") {
			return false, fmt.Errorf("a reply to a message that chat %d does not show: %v", c.id, to)
		}
		said.ReplyTo = shown.ID
	}
	c.nextID++
	c.messages = append(c.messages, said)
	return !s.opt.Privacy || c.kind == "private" || s.spokenToLocked(c, said), nil
}

func (s *Server) correctedLocked(m params) (bool, error) {
	c := s.chats[m.object("chat").num("id")]
	if c == nil || m["edit_date"] == nil {
		return false, fmt.Errorf("an edit without its date or in an unknown chat: %v", m)
	}
	said := c.find(int(m.num("message_id")))
	if said == nil || said.From.ID != m.object("from").num("id") || said.Text == m.str("text") {
		return false, fmt.Errorf("an edit of no message of this person, or of nothing in it: %v", m)
	}
	said.Text, said.Entities = m.str("text"), readEntities(m.list("entities"))
	return !s.opt.Privacy || c.kind == "private" || s.spokenToLocked(c, *said), nil
}

func (s *Server) pressedLocked(q params) (bool, error) {
	if _, err := s.personLocked(q.object("from")); err != nil {
		return false, err
	}
	where := q.object("message")
	c := s.chats[where.object("chat").num("id")]
	if c == nil || c.find(int(where.num("message_id"))) == nil || s.queries[q.str("id")] != "" {
		return false, fmt.Errorf("a press in an unknown chat, of an unknown message, or of an id that was used: %v", q)
	}
	buttons := slices.Concat(c.find(int(where.num("message_id"))).Keyboard...)
	if !slices.ContainsFunc(buttons, func(b Button) bool { return b.Data != "" && b.Data == q.str("data") }) {
		return false, fmt.Errorf("message %d has no button that holds %q", where.num("message_id"), q.str("data"))
	}
	s.queries[q.str("id")] = "open"
	return true, nil
}

// votedLocked counts a vote in a poll. The bot hears of who votes only where the poll is not anonymous.
func (s *Server) votedLocked(v params) (bool, error) {
	if _, err := s.personLocked(v.object("user")); err != nil {
		return false, err
	}
	poll := s.pollLocked(v.str("poll_id"))
	options := v.list("option_ids")
	if poll == nil || len(options) != 1 || number(options[0]) < 0 || int(number(options[0])) >= len(poll.Options) {
		return false, fmt.Errorf("a vote in no poll, or for none of its options: %v", v)
	}
	poll.Votes++
	return !poll.Anonymous, nil
}

func (s *Server) pollLocked(id string) *Poll {
	for _, c := range s.chats {
		for _, m := range c.messages {
			if m.Poll != nil && pollID(c.id, m.ID) == id {
				return m.Poll
			}
		}
	}
	return nil
}

// personLocked reads who does something. People who come from outside choose their own ids.
func (s *Server) personLocked(u params) (User, error) {
	p := User{ID: u.num("id"), First: u.str("first_name"), Name: u.str("username"), Lang: u.str("language_code")}
	if p.ID <= 0 || p.ID == s.self.ID || u["is_bot"] == true || strings.TrimSpace(p.First) == "" {
		return p, fmt.Errorf("no person: %v", u)
	}
	s.users = max(s.users, p.ID)
	return p, nil
}

// placeLocked is the chat that something is said in, which may be new.
func (s *Server) placeLocked(p params) *chat {
	c := s.chats[p.num("id")]
	if c == nil {
		c = &chat{id: p.num("id"), kind: p.str("type"), title: p.str("title") + p.str("first_name"), topics: map[int]bool{}, nextID: 1}
		s.chats[c.id] = c
	}
	return c
}
