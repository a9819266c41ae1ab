package telegramtest

import (
	"fmt"
	"regexp"
	"strings"
)

// Results are what the bot offers to somebody who types behind its name.
type Results struct {
	List     []Result
	Button   string // what stands above them
	Start    string // what that button's deep link carries
	Seconds  int    // for which they may be given again
	Personal bool
}

// Result is one to pick.
type Result struct {
	Title, Description string
	Message            Message // what picking it sends
}

// Type is a person typing behind the bot's name, in whatever chat. The id is the query's.
func (s *Server) Type(from User, text string) (id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id = fmt.Sprintf("inline-%d", len(s.inline)+1)
	s.inline[id] = nil
	s.sayLocked("inline_query", map[string]any{"id": id, "from": from.wire(), "query": text, "offset": ""})
	return id
}

// Results are those of a query, nil while there are none.
func (s *Server) Results(id string) *Results {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.inline[id]
}

// AwaitResults waits for the results of a query.
func (s *Server) AwaitResults(id string) Results {
	s.t.Helper()
	s.WaitFor("results of "+id, func() bool { return s.Results(id) != nil })
	return *s.Results(id)
}

const (
	maxResults  = 50
	maxResultID = 64 // bytes
)

var startForm = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

func (s *Server) answerInlineLocked(p params) (any, *refusal) {
	id := p.str("inline_query_id")
	old, known := s.inline[id]
	if !known {
		return nil, badRequest("query is too old and response timeout expired or query ID is invalid")
	}
	if old != nil {
		s.faultLocked("inline query %s was answered twice", id)
	}
	button := p.object("button")
	out := &Results{Button: button.str("text"), Start: button.str("start_parameter"), Seconds: int(p.num("cache_time")), Personal: p["is_personal"] == true}
	if button != nil && (strings.TrimSpace(out.Button) == "" || !startForm.MatchString(out.Start)) {
		return nil, badRequest("START_PARAM_INVALID")
	}
	if len(p.list("results")) > maxResults {
		return nil, badRequest("RESULTS_TOO_MUCH")
	}
	seen := map[string]bool{}
	for _, v := range p.list("results") {
		r, no := readResult(params(v.(map[string]any)), seen)
		if no != nil {
			return nil, no
		}
		out.List = append(out.List, r)
	}
	s.inline[id] = out
	return true, nil
}

func readResult(p params, seen map[string]bool) (Result, *refusal) {
	id, content := p.str("id"), p.object("input_message_content")
	r := Result{Title: p.str("title"), Description: p.str("description"), Message: Message{Text: content.str("message_text"),
		Entities: readEntities(content.list("entities")), Keyboard: readKeyboard(p.object("reply_markup")),
		Silent: content.object("link_preview_options")["is_disabled"] == true}}
	switch {
	case p.str("type") != "article":
		return r, badRequest("this server plays articles only")
	case id == "" || len(id) > maxResultID:
		return r, badRequest("RESULT_ID_INVALID")
	case seen[id]:
		return r, badRequest("RESULT_ID_DUPLICATE")
	case strings.TrimSpace(r.Title) == "":
		return r, badRequest("ARTICLE_TITLE_EMPTY")
	}
	seen[id] = true
	return r, checkMessage(r.Message)
}
