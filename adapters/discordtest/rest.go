package discordtest

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// handler routes what arrives: /api/v9/…, as every version of the interface, and the gateway's two addresses.
func (s *Server) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/gateway", s.gateway)
	mux.HandleFunc("/gateway/", s.gateway)
	mux.HandleFunc("/resume", s.gateway)
	mux.HandleFunc("/resume/", s.gateway)
	for pattern, h := range map[string]struct {
		route string
		do    func(http.ResponseWriter, *http.Request, []byte)
	}{
		"GET /gateway":                                        {"gateway", s.getGateway},
		"GET /gateway/bot":                                    {"gateway bot", s.getGatewayBot},
		"GET /applications/{app}/commands":                    {"commands", s.getCommands},
		"PUT /applications/{app}/commands":                    {"register", s.putCommands},
		"POST /channels/{channel}/messages":                   {"message", s.postMessage},
		"GET /channels/{channel}/messages":                    {"history", s.getMessages},
		"PATCH /channels/{channel}/messages/{message}":        {"rewrite", s.patchMessage},
		"DELETE /channels/{channel}/messages/{message}":       {"erase", s.deleteMessage},
		"POST /channels/{channel}/typing":                     {"typing", s.postTyping},
		"POST /interactions/{id}/{token}/callback":            {"callback", s.postCallback},
		"GET /webhooks/{app}/{token}/messages/@original":      {"original", s.getOriginal},
		"PATCH /webhooks/{app}/{token}/messages/@original":    {"edit", s.patchOriginal},
		"DELETE /webhooks/{app}/{token}/messages/@original":   {"delete", s.deleteOriginal},
		"POST /webhooks/{app}/{token}":                        {"followup", s.postFollowup},
		"POST /channels/{channel}/messages/{message}/threads": {"thread", s.postThread},
		"GET /channels/{channel}":                             {"channel", s.getChannel},
		"POST /users/@me/channels":                            {"dm", s.postPrivateChat},
		"POST /interactions":                                  {"interaction", s.noBot},
	} {
		method, path, _ := strings.Cut(pattern, " ")
		mux.HandleFunc(method+" /api/{version}"+path, s.entry(h.route, h.do))
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.fault("no such route: " + r.Method + " " + r.URL.Path)
		refuse(w, http.StatusNotFound, 0, "404: Not Found")
	})
	return mux
}

var version = regexp.MustCompile(`^v\d+$`)

// entry is what every route does: it notes the request, checks who sends it, and answers as a test has told.
func (s *Server) entry(route string, do func(http.ResponseWriter, *http.Request, []byte)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(io.LimitReader(r.Body, 2*maxFile))
		body, files, wrong := opened(r.Header.Get("Content-Type"), body)
		s.mu.Lock()
		if a := s.appOf(r); a != nil {
			s.serveApp(w, r, route, a, body)
			s.change()
			s.mu.Unlock()
			return
		}
		s.uploads = files
		s.requests = append(s.requests, Request{Route: route, Path: r.URL.Path, Body: string(body), At: time.Now()})
		answer, told := s.scripted(route)
		if !told || answer.Done {
			out := w
			if told {
				out = httptest.NewRecorder() // the work is done, its answer is lost
			}
			if s.admit(out, r, errors.Join(err, wrong)) {
				do(out, r, body)
			}
		}
		s.change()
		s.mu.Unlock()
		if told {
			answer.write(w)
		}
	}
}

func (s *Server) admit(w http.ResponseWriter, r *http.Request, err error) bool {
	switch {
	case err != nil || !version.MatchString(r.PathValue("version")):
		refuse(w, http.StatusBadRequest, 0, "400: Bad Request")
	case r.Header.Get("Authorization") != "Bot "+s.Token && !byInteraction(r):
		refuse(w, http.StatusUnauthorized, 0, "401: Unauthorized")
	case !strings.HasPrefix(r.UserAgent(), "DiscordBot ("):
		s.fault("user agent " + r.UserAgent() + " is not of the form DiscordBot (url, version)")
		refuse(w, http.StatusForbidden, 0, "403: Forbidden")
	default:
		return true
	}
	return false
}

// byInteraction tells whether the interaction's own token, in the path, is what lets a request in: it needs no other.
func byInteraction(r *http.Request) bool {
	return r.Header.Get("Authorization") == "" && r.PathValue("token") != ""
}

// noBot refuses what people's clients alone may ask for.
func (s *Server) noBot(w http.ResponseWriter, _ *http.Request, _ []byte) {
	s.fault("the bot uses something as people do")
	refuse(w, http.StatusForbidden, 20001, "Bots cannot use this endpoint")
}

func refuse(w http.ResponseWriter, status, code int, message string) {
	answer(w, status, map[string]any{"message": message, "code": code})
}

func answer(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(raw(v))
}

func tooMany(w http.ResponseWriter, a Answer) {
	w.Header().Set("Retry-After", strconv.Itoa(int(a.After/time.Second)+1))
	w.Header().Set("X-RateLimit-Remaining", "0")
	w.Header().Set("X-RateLimit-Reset-After", decimal(a.After))
	if a.Global {
		w.Header().Set("X-RateLimit-Global", "true")
	}
	answer(w, http.StatusTooManyRequests, map[string]any{
		"message": "You are being rate limited.", "retry_after": a.After.Seconds(), "global": a.Global,
	})
}

func decimal(d time.Duration) string { return strconv.FormatFloat(d.Seconds(), 'f', 3, 64) }

func (s *Server) getGateway(w http.ResponseWriter, _ *http.Request, _ []byte) {
	body := map[string]any{"url": "ws" + strings.TrimPrefix(s.http.URL, "http") + "/gateway"}
	s.fault(s.judge.response("gateway", raw(body)))
	answer(w, http.StatusOK, body)
}

// getGatewayBot tells a bot where the gateway is and how often it may identify.
func (s *Server) getGatewayBot(w http.ResponseWriter, _ *http.Request, _ []byte) {
	answer(w, http.StatusOK, map[string]any{
		"url": "ws" + strings.TrimPrefix(s.http.URL, "http") + "/gateway", "shards": 1,
		"session_start_limit": map[string]any{"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1},
	})
}

func (s *Server) getCommands(w http.ResponseWriter, r *http.Request, _ []byte) {
	list := []map[string]any{}
	for _, c := range s.commands {
		shown := map[string]any{}
		for k, v := range c {
			if r.URL.Query().Get("with_localizations") == "true" || !strings.HasSuffix(k, "_localizations") {
				shown[k] = v
			}
		}
		list = append(list, shown)
	}
	answer(w, http.StatusOK, list)
}

// putCommands keeps the commands in the form in which Discord gives them back: with defaults filled in and what is
// empty left out.
func (s *Server) putCommands(w http.ResponseWriter, r *http.Request, body []byte) {
	if !s.accept(w, "commands", body) {
		return
	}
	var list []map[string]any
	_ = json.Unmarshal(body, &list) // accept has read it
	for _, c := range list {
		c["id"], c["application_id"], c["version"] = s.newID(), r.PathValue("app"), s.newID()
		c["default_member_permissions"], c["nsfw"] = nil, false
		strip(c)
	}
	s.fault(s.judge.response("commands", raw(list)))
	s.commands = list
	answer(w, http.StatusOK, list)
}

// strip writes empty localisations as null and leaves out empty lists of options, as Discord does.
func strip(c map[string]any) {
	for _, k := range []string{"name_localizations", "description_localizations"} {
		if m, _ := c[k].(map[string]any); len(m) == 0 {
			c[k] = nil
		}
	}
	options, _ := c["options"].([]any)
	if len(options) == 0 {
		delete(c, "options")
	}
	for _, o := range options {
		if o, ok := o.(map[string]any); ok {
			strip(o)
		}
	}
}

// accept judges a body. What does not pass is refused, as Discord would, and is a fault of the bot.
func (s *Server) accept(w http.ResponseWriter, schema string, body []byte) bool {
	wrong := s.judge.request(schema, body)
	if wrong == "" {
		wrong = judgeFiles(body, s.uploads)
	}
	if wrong == "" {
		return true
	}
	s.fault(fmt.Sprintf("%s: %s\n%s", schema, wrong, body))
	refuse(w, http.StatusBadRequest, 50035, "Invalid Form Body")
	return false
}

func (s *Server) postTyping(w http.ResponseWriter, r *http.Request, _ []byte) {
	if s.writable(w, r.PathValue("channel")) != nil {
		w.WriteHeader(http.StatusNoContent)
	}
}

func (s *Server) writable(w http.ResponseWriter, id string) *channel {
	c := s.channels[id]
	switch {
	case c == nil:
		s.fault("unknown channel " + id)
		refuse(w, http.StatusNotFound, 10003, "Unknown Channel")
	case c.closed:
		refuse(w, http.StatusForbidden, 50013, "Missing Permissions")
	default:
		return c
	}
	return nil
}

// getMessages shows the bot what stands in a channel, the newest first: no message that one person alone sees, and
// nothing at all without the permission to see what was written.
func (s *Server) getMessages(w http.ResponseWriter, r *http.Request, _ []byte) {
	c := s.channels[r.PathValue("channel")]
	if c == nil {
		refuse(w, http.StatusNotFound, 10003, "Unknown Channel")
		return
	}
	limit, err := strconv.Atoi(r.URL.Query().Get("limit"))
	if err != nil || limit < 1 || limit > 100 {
		s.fault("a channel's messages are asked for with limit " + r.URL.Query().Get("limit"))
		refuse(w, http.StatusBadRequest, 50035, "Invalid Form Body")
		return
	}
	list := []any{}
	for _, m := range slices.Backward(c.messages) {
		if !m.Ephemeral && !c.noHistory && len(list) < limit {
			list = append(list, m.wire)
		}
	}
	answer(w, http.StatusOK, list)
}

// own is a message that the bot wrote in a channel, nil where it may not change it.
func (s *Server) own(w http.ResponseWriter, r *http.Request) (*channel, *Message) {
	c, m := s.writable(w, r.PathValue("channel")), s.find(r.PathValue("message"))
	switch {
	case c == nil:
		return nil, nil
	case m == nil || m.ChannelID != c.id:
		refuse(w, http.StatusNotFound, 10008, "Unknown Message")
		return nil, nil
	case m.wire["author"].(map[string]any)["id"] != BotID:
		s.fault("somebody else's message is changed")
		refuse(w, http.StatusForbidden, 50005, "Cannot edit a message authored by another user")
		return nil, nil
	}
	return c, m
}

func (s *Server) patchMessage(w http.ResponseWriter, r *http.Request, body []byte) {
	_, m := s.own(w, r)
	if m == nil || !s.accept(w, "edit", body) {
		return
	}
	if !s.fill(m, body) {
		s.fault("an edit that leaves an empty message")
		refuse(w, http.StatusBadRequest, 50006, "Cannot send an empty message")
		return
	}
	m.wire["edited_timestamp"] = s.now().UTC().Format(time.RFC3339Nano)
	s.announce("MESSAGE_UPDATE", m)
	answer(w, http.StatusOK, m.wire)
}

func (s *Server) deleteMessage(w http.ResponseWriter, r *http.Request, _ []byte) {
	if c, m := s.own(w, r); m != nil {
		c.remove(m)
		s.show("MESSAGE_DELETE", m)
		w.WriteHeader(http.StatusNoContent)
	}
}

func (s *Server) postMessage(w http.ResponseWriter, r *http.Request, body []byte) {
	c := s.writable(w, r.PathValue("channel"))
	if c == nil || !s.accept(w, "message", body) {
		return
	}
	var d struct {
		Nonce     string `json:"nonce"`
		Enforce   bool   `json:"enforce_nonce"`
		Reference *struct {
			MessageID string `json:"message_id"`
			MustExist *bool  `json:"fail_if_not_exists"`
		} `json:"message_reference"`
	}
	_ = json.Unmarshal(body, &d) // accept has read it
	key := c.id + "/" + d.Nonce
	if known := s.nonces[key]; d.Enforce && known != "" {
		answer(w, http.StatusOK, s.find(known).wire)
		return
	}
	if d.Reference != nil && c.noHistory {
		refuse(w, http.StatusBadRequest, 160002, "Cannot reply without permission to read message history")
		return
	}
	m := s.post(c, body)
	if m == nil {
		s.fault("an empty message")
		refuse(w, http.StatusBadRequest, 50006, "Cannot send an empty message")
		return
	}
	if d.Reference != nil {
		if m.ReplyTo = d.Reference.MessageID; s.find(m.ReplyTo) == nil && (d.Reference.MustExist == nil || *d.Reference.MustExist) {
			s.fault("a reply to a message that is not there")
		}
		m.refer(s.find(m.ReplyTo))
	}
	if d.Enforce && d.Nonce != "" {
		s.nonces[key] = m.ID
	}
	s.announce("MESSAGE_CREATE", m)
	answer(w, http.StatusOK, m.wire)
}
