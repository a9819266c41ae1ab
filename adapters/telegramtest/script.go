package telegramtest

import (
	"net/http"
	"time"
)

// Script is an answer prepared for some of the coming calls, in place of the server's own.
type Script struct {
	Method string // "" means every method
	Chat   int64  // only calls for this chat; 0 means every
	Times  int    // how many calls; 0 means one, below 0 all

	// Code and Description are an error in Telegram's form; RetryAfter (whole seconds) and MigrateTo its parameters.
	Code        int
	Description string
	RetryAfter  int
	MigrateTo   int64

	// Status and Body are an answer that is not Telegram's at all, such as a proxy's HTML page.
	Status int
	Body   string
	// Drop cuts the connection without an answer.
	Drop bool

	used  int
	until time.Time // of a flood, by the server's clock
	flood bool
}

// Script prepares an answer. Scripts are used in the order in which they were given.
func (s *Server) Script(script Script) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.scripts = append(s.scripts, &script)
}

// Flood makes the server refuse all sending to a chat (0: to every chat) for some seconds of its clock, as Telegram
// does: the first call learns how long, and whoever calls again before that is at fault.
func (s *Server) Flood(chat int64, seconds int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.scripts = append(s.scripts, &Script{Chat: chat, Times: -1, flood: true, RetryAfter: seconds,
		Code: 429, Description: "Too Many Requests: retry later"})
}

// Unscript takes back what was prepared and not used.
func (s *Server) Unscript() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.scripts = nil
}

// Scripted is how many prepared answers are left.
func (s *Server) Scripted() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.scripts)
}

func (s *Server) scriptLocked(method string, p params) *Script {
	for i, c := range s.scripts {
		if (c.Method != "" && c.Method != method) || (c.Chat != 0 && c.Chat != p.num("chat_id")) || (c.flood && !writes(method)) {
			continue
		}
		if c.flood {
			if s.floodedLocked(method, c) {
				return c
			}
			s.scripts = append(s.scripts[:i:i], s.scripts[i+1:]...)
			return nil
		}
		c.used++
		if c.Times >= 0 && c.used >= max(c.Times, 1) {
			s.scripts = append(s.scripts[:i:i], s.scripts[i+1:]...)
		}
		return c
	}
	return nil
}

// writes reports whether a method must await a flood's end.
func writes(method string) bool {
	switch method {
	case "sendMessage", "sendDocument", "sendPoll", "sendChatAction", "editMessageText", "editMessageReplyMarkup", "deleteMessage":
		return true
	}
	return false
}

func (s *Server) floodedLocked(method string, c *Script) bool {
	now := s.opt.Now()
	if c.until.IsZero() {
		c.until = now.Add(time.Duration(c.RetryAfter) * time.Second)
		return true
	}
	if now.Before(c.until) {
		s.faultLocked("%s: called %v before the flood's end", method, c.until.Sub(now))
		return true
	}
	return false
}

func (c *Script) refusal() *refusal {
	if c.Code == 0 {
		return nil
	}
	return &refusal{Code: c.Code, Description: c.Description, RetryAfter: c.RetryAfter, MigrateTo: c.MigrateTo, scripted: true}
}

func (c *Script) play(w http.ResponseWriter) {
	if c.Drop {
		panic(http.ErrAbortHandler)
	}
	w.Header().Set("Content-Type", "text/html")
	w.WriteHeader(c.Status)
	w.Write([]byte(c.Body))
}
