package web

import (
	"net/http"
	"net/url"
	"strings"

	"disputebot/bot"
)

// view is what a page shows.
type view struct {
	Lang  string // of the page's own words
	Words words
	Base  string
	Style string
	Title string // "" on the first page
	// Canonical is the page's public address, "" where it has none.
	Canonical string
	// Question is what was asked, Conversation ties a follow-up to it, and Back leads to its answer from what a button
	// of that answer showed.
	Question     string
	Conversation string
	Back         string
	Answer       answer
	Passage      *passage
	Notice       string
	// Tools are the commands that show what all articles say together.
	Tools []link
}

// answer is a [bot.Reply] with its buttons as links.
type answer struct {
	Lang        string
	Lead        string
	Quotes      []quote
	Sources     []source
	Note        string
	Suggestions []link
	Choices     []choices
	File        string // its text; "" where there is none
}

// choices are links under a heading: the buttons of a reply, a menu, or the answers to a quiz question.
type choices struct {
	Heading string // may be ""
	Quote   string // what a quiz asks about; "" elsewhere
	List    bool   // one below the other, to choose one of
	Links   []link
}

// quote is a [bot.Quote], its text cut where the marked part begins and ends, with all its links.
type quote struct {
	bot.Quote
	Before, Marked, After string
	Publisher             string // the publisher's page, "" where there is none
	Links                 []link
}

// Partial reports whether only a part of the text was asked for.
func (q quote) Partial() bool { return q.Before != "" || q.After != "" }

// source is a [bot.Source] whose link can be followed.
type source struct {
	bot.Source
	Link string
}

// link leads to another page, of ours or of others.
type link struct {
	Label    string
	URL      string
	External bool
}

// passage is a [bot.PassagePage] in which the quote can be jumped to.
type passage struct {
	Lang       string
	Heading    string
	Link       string // to the publisher, "" where there is none
	Paragraphs []paragraph
}

type paragraph struct {
	Title bool
	Runs  []run
}

// run is a [bot.Run]; First is the one that links jump to.
type run struct {
	bot.Run
	First bool
}

// view is what every page shows to whoever sent the request.
func (s *site) view(r *http.Request) view {
	lang, words := s.words.accepted(r.Header.Get("Accept-Language"))
	return view{Lang: lang, Words: words, Base: s.base, Style: s.style}
}

// answer makes a reply fit to be shown on the page v.
func (s *site) answer(r bot.Reply, v view) answer {
	a := answer{Lang: r.Lang, Lead: r.Lead, Note: r.Note}
	for _, q := range r.Quotes {
		a.Quotes = append(a.Quotes, s.quote(q, v))
	}
	for _, src := range r.Sources {
		a.Sources = append(a.Sources, source{Source: src, Link: webLink(src.URL)})
	}
	if r.File != nil {
		a.File = string(r.File.Data)
	}
	a.Choices = s.choices(r, v)
	for _, b := range r.Suggestions {
		// A suggestion is a question of its own: its words go into the address, so that the answer can be passed on.
		a.Suggestions = append(a.Suggestions, s.link(b, url.Values{"q": {b.Label}}))
	}
	return a
}

// choices are all that can be tapped on below a reply.
func (s *site) choices(r bot.Reply, v view) []choices {
	var out []choices
	add := func(c choices, buttons []bot.Button) {
		for _, b := range buttons {
			with := url.Values{"c": {v.Conversation}}
			if len(r.Polls) == 0 { // from a quiz there is no way back: it would draw other questions
				with.Set("q", v.Question)
			}
			if b.Data != "" {
				c.Links = append(c.Links, s.link(b, with))
			}
		}
		if len(c.Links) > 0 {
			out = append(out, c)
		}
	}
	for _, p := range r.Polls {
		var guesses []bot.Button
		for i, label := range p.Options {
			if i < len(p.Data) {
				guesses = append(guesses, bot.Button{Label: label, Data: p.Data[i]})
			}
		}
		heading, quote, _ := strings.Cut(p.Text, "\n")
		add(choices{Heading: heading, Quote: quote, List: true}, guesses)
	}
	add(choices{List: len(r.Quotes) == 0 || len(r.Buttons) == 1}, r.Buttons)
	if r.Menu != nil {
		add(choices{Heading: r.Menu.Label, List: true}, r.Menu.Options)
	}
	return out
}

func (s *site) quote(q bot.Quote, v view) quote {
	start, end := q.MarkStart, q.MarkEnd
	if start < 0 || end > len(q.Text) || start >= end {
		start, end = 0, len(q.Text)
	}
	out := quote{Quote: q, Before: q.Text[:start], Marked: q.Text[start:end], After: q.Text[end:], Publisher: webLink(q.URL)}
	for _, b := range q.Buttons {
		if b.Data != "" {
			out.Links = append(out.Links, s.link(b, url.Values{"q": {v.Question}, "c": {v.Conversation}}))
		}
	}
	if q.Passage != "" {
		out.Links = append(out.Links, link{Label: v.Words.WholeArticle, URL: s.base + "/p/" + url.PathEscape(q.Passage) + "#quote"})
	}
	if out.Publisher != "" {
		out.Links = append(out.Links, link{Label: v.Words.AtPublisher, URL: out.Publisher, External: true})
	}
	return out
}

// link is a button as an address: its data, beside what the page that it leads to has to know.
func (s *site) link(b bot.Button, with url.Values) link {
	with.Set("tap", b.Data)
	return link{Label: b.Label, URL: s.base + "/?" + with.Encode()}
}

// passageView cuts nothing and adds nothing: it only finds where the quote begins.
func passageView(p bot.PassagePage) *passage {
	out := &passage{Lang: p.Lang, Heading: p.Heading, Link: webLink(p.URL)}
	found := false
	for _, para := range p.Paragraphs {
		next := paragraph{Title: para.Title}
		for _, r := range para.Runs {
			next.Runs = append(next.Runs, run{Run: r, First: r.Marked && !found})
			found = found || r.Marked
		}
		out.Paragraphs = append(out.Paragraphs, next)
	}
	return out
}

// clip shortens what a page repeats of a question: nobody needs to see ten thousand characters again.
func clip(s string, n int) string {
	for i := range s {
		if n--; n < 0 {
			return s[:i] + "…"
		}
	}
	return s
}

// webLink lets only addresses of the web pass: an article's URL is foreign text.
func webLink(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" || !strings.EqualFold(u.Scheme, "https") && !strings.EqualFold(u.Scheme, "http") {
		return ""
	}
	return raw
}
