package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"

	"disputebot/adapters"
)

// bodyBytes is the most that is read of a body. A question of 10 kB fits, escaped in whatever way.
const bodyBytes = 64 << 10

// conversationBytes is the most that the id of a conversation may hold.
const conversationBytes = 128

// apiQuestion is the body of POST /api/ask.
type apiQuestion struct {
	Text         *string `json:"text"`
	Lang         string  `json:"lang"`         // decides only where the text does not tell
	Conversation string  `json:"conversation"` // any text of the caller's that ties questions together
}

// fault is why a request was refused, for the program that sent it.
type fault struct {
	status int
	text   string
}

// apiAsk answers a program, in the shape of `ask --json`.
func (s *site) apiAsk(w http.ResponseWriter, r *http.Request) {
	if !allowed(w, r, http.MethodPost) {
		if r.Method != http.MethodOptions {
			s.apiFault(w, fault{http.StatusMethodNotAllowed, "send a POST with a JSON body"})
		}
		return
	}
	in, f := readQuestion(w, r)
	if f != nil {
		s.apiFault(w, *f)
		return
	}
	q := adapters.Typed(s.bot, *in.Text, in.Lang)
	if in.Conversation != "" {
		q.Conversation = "api:" + in.Conversation
	}
	reply, status := s.reply(r, q)
	if status != http.StatusOK {
		s.apiFault(w, fault{status, reply.Lead})
		return
	}
	s.writeJSON(w, status, reply.Record)
}

// apiUnknown answers a program that asks for what is not there.
func (s *site) apiUnknown(w http.ResponseWriter, _ *http.Request) {
	s.apiFault(w, fault{http.StatusNotFound, "there is only POST /api/ask"})
}

// readQuestion reads the body, or says what is wrong with it.
func readQuestion(w http.ResponseWriter, r *http.Request) (apiQuestion, *fault) {
	if kind := r.Header.Get("Content-Type"); !isJSON(kind) {
		return apiQuestion{}, &fault{http.StatusUnsupportedMediaType, fmt.Sprintf("content type %q is not supported, send application/json", kind)}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyBytes))
	if tooLarge := new(http.MaxBytesError); errors.As(err, &tooLarge) {
		return apiQuestion{}, &fault{http.StatusRequestEntityTooLarge, fmt.Sprintf("the body is longer than %d bytes", bodyBytes)}
	}
	if err != nil {
		return apiQuestion{}, &fault{http.StatusBadRequest, "the body could not be read to its end"}
	}
	return parseQuestion(body)
}

// parseQuestion reads exactly one JSON object with the known fields.
func parseQuestion(body []byte) (apiQuestion, *fault) {
	var in apiQuestion
	bad := func(text string) (apiQuestion, *fault) { return apiQuestion{}, &fault{http.StatusBadRequest, text} }
	if t := bytes.TrimSpace(body); len(t) == 0 {
		return bad(`the body is empty, send {"text": "…"}`)
	} else if t[0] != '{' {
		return bad(`the body is no JSON object, send {"text": "…"}`)
	}
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&in); err != nil {
		return bad(jsonFault(err))
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return bad("there is more after the JSON object")
	}
	if in.Text == nil {
		return bad(`the field "text" is missing`)
	}
	if len(in.Conversation) > conversationBytes {
		return bad(fmt.Sprintf(`the field "conversation" is longer than %d bytes`, conversationBytes))
	}
	return in, nil
}

// jsonFault puts a decoder's error into words for whoever wrote the request.
func jsonFault(err error) string {
	if wrong := new(json.UnmarshalTypeError); errors.As(err, &wrong) {
		return fmt.Sprintf("the field %q must be a string, not a JSON %s", wrong.Field, wrong.Value)
	}
	if broken := new(json.SyntaxError); errors.As(err, &broken) {
		return fmt.Sprintf("the body is no JSON: at byte %d, %v", broken.Offset, broken)
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return "the body is no JSON: it ends too early"
	}
	return "the body is refused: " + strings.TrimPrefix(err.Error(), "json: ")
}

// isJSON accepts application/json with any parameters, and a request that does not say what it sends.
func isJSON(kind string) bool {
	if kind == "" {
		return true
	}
	media, _, err := mime.ParseMediaType(kind)
	return err == nil && media == "application/json"
}

func (s *site) apiFault(w http.ResponseWriter, f fault) {
	s.writeJSON(w, f.status, map[string]string{"error": f.text})
}

func (s *site) writeJSON(w http.ResponseWriter, status int, v any) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		s.log.Error("answer could not be encoded", "err", err)
		http.Error(w, `{"error":"internal error"}`, http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = b.WriteTo(w) // the caller is gone: there is nobody left to tell
}
