package web

import (
	"bytes"
	"context"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"disputebot/adapters"
	"disputebot/bot"
)

// conversationID is the form of the ids that we give out; anything else in its place is replaced.
var conversationID = regexp.MustCompile(`^[0-9a-f]{32}$`)

// shownRunes is how much of a question its answer's page repeats.
const shownRunes = 300

// ask is the page with the question box and, once asked, with the answer. A blank question asks nothing yet.
func (s *site) ask(w http.ResponseWriter, r *http.Request) {
	form, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		s.badRequest(w, r)
		return
	}
	v := s.view(r)
	if strings.TrimSpace(form.Get("q")) == "" && !form.Has("tap") {
		s.home(w, r, v)
		return
	}
	q := s.asked(form, &v)
	reply, status := s.reply(r, q)
	if reply.Lang != "" {
		// Whoever asks in French reads French: one page, one language.
		v.Lang, v.Words = s.words.accepted(reply.Lang)
	}
	v.Title = v.Question
	v.Answer = s.answer(reply, v)
	s.render(w, r, status, "answer", v)
}

// asked reads the question or the tap out of a page's form or link, and notes on the page what was asked.
func (s *site) asked(form url.Values, v *view) bot.Question {
	v.Question, v.Conversation = clip(form.Get("q"), shownRunes), form.Get("c")
	ours := conversationID.MatchString(v.Conversation)
	if !ours {
		v.Conversation = s.newID()
	}
	if !form.Has("tap") {
		q := adapters.Typed(s.bot, form.Get("q"), v.Lang)
		q.Conversation = "web:" + v.Conversation
		return q
	}
	if ours && v.Question != "" {
		v.Back = s.base + "/?" + url.Values{"q": {v.Question}, "c": {v.Conversation}}.Encode()
	}
	return bot.Question{Command: bot.Tap, Text: form.Get("tap"), Locale: v.Lang, Conversation: "web:" + v.Conversation}
}

// tools are the commands that show what all articles say together, by what they do.
func (s *site) tools(v view) []link {
	var out []link
	for _, c := range s.bot.Commands(v.Lang) {
		if slices.Contains([]bot.Command{bot.Matrix, bot.Timeline, bot.Compare, bot.Who, bot.Quiz}, c.Command) {
			out = append(out, link{Label: c.Description, URL: s.base + "/?" + url.Values{"q": {"/" + c.Name}}.Encode()})
		}
	}
	return out
}

// command leads from a command in the address, which people try, to its reply.
func (s *site) command(w http.ResponseWriter, r *http.Request) {
	q := adapters.Typed(s.bot, "/"+r.PathValue("command"), s.view(r).Lang)
	if q.Command == bot.Unknown || q.Command == bot.Ask {
		s.notFound(w, r)
		return
	}
	http.Redirect(w, r, s.base+"/?"+url.Values{"q": {"/" + r.PathValue("command")}}.Encode(), http.StatusSeeOther)
}

// home is the page before anything was asked.
func (s *site) home(w http.ResponseWriter, r *http.Request, v view) {
	reply, status := s.reply(r, bot.Question{Command: bot.Start, Locale: v.Lang})
	v.Answer = s.answer(reply, v)
	v.Tools = s.tools(v)
	s.render(w, r, status, "home", v)
}

// sources lists the articles.
func (s *site) sources(w http.ResponseWriter, r *http.Request) {
	v := s.view(r)
	reply, status := s.reply(r, bot.Question{Command: bot.Sources, Locale: v.Lang})
	v.Title = v.Words.Sources
	v.Answer = s.answer(reply, v)
	s.render(w, r, status, "sources", v)
}

// passage shows a quote in its article.
func (s *site) passage(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), answerTimeout)
	defer cancel()
	id := r.PathValue("id")
	page, ok := s.bot.Passage(ctx, id)
	if !ok {
		s.notFound(w, r)
		return
	}
	v := s.view(r)
	v.Title = page.Heading
	v.Passage = passageView(page)
	if s.public != "" {
		v.Canonical = s.public + "/p/" + url.PathEscape(id)
	}
	s.render(w, r, http.StatusOK, "passage", v)
}

// reply asks the bot. A reply that comes with an error still tells the person so; the bot has logged the cause.
func (s *site) reply(r *http.Request, q bot.Question) (bot.Reply, int) {
	ctx, cancel := context.WithTimeout(r.Context(), answerTimeout)
	defer cancel()
	q.Time = s.now()
	reply, err := s.bot.Handle(ctx, q)
	if err != nil {
		return reply, http.StatusInternalServerError
	}
	return reply, http.StatusOK
}

func (s *site) notFound(w http.ResponseWriter, r *http.Request) {
	v := s.view(r)
	s.notice(w, r, http.StatusNotFound, v.Words.NotFound, v.Words.NotFoundText)
}

func (s *site) badRequest(w http.ResponseWriter, r *http.Request) {
	v := s.view(r)
	s.notice(w, r, http.StatusBadRequest, v.Words.BadRequest, v.Words.BadRequestText)
}

func (s *site) notAllowed(w http.ResponseWriter, r *http.Request) {
	v := s.view(r)
	s.notice(w, r, http.StatusMethodNotAllowed, v.Words.NotAllowed, v.Words.NotAllowedText)
}

func (s *site) broken(w http.ResponseWriter, r *http.Request) {
	v := s.view(r)
	s.notice(w, r, http.StatusInternalServerError, v.Words.Broken, v.Words.BrokenText)
}

// notice is a page that says why there is no other.
func (s *site) notice(w http.ResponseWriter, r *http.Request, status int, title, text string) {
	v := s.view(r)
	v.Title, v.Notice = title, text
	s.render(w, r, status, "notice", v)
}

// render writes a page whole or not at all.
func (s *site) render(w http.ResponseWriter, r *http.Request, status int, name string, v view) {
	var b bytes.Buffer
	if err := s.templates[name].ExecuteTemplate(&b, "layout.html", v); err != nil {
		s.log.Error("page could not be written", "page", name, "err", err)
		http.Error(w, v.Words.Broken, http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Language", v.Lang)
	h.Set("Vary", "Accept-Language")
	h.Set("Cache-Control", "private, no-cache")
	w.WriteHeader(status)
	_, _ = b.WriteTo(w) // the reader is gone: there is nobody left to tell
}

// health says that the page is up; it asks nothing of the bot, so that a slow answer stops nobody from seeing it.
func health(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	_, _ = w.Write([]byte("ok\n"))
}
