package ingest

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
)

// pageMeta gathers what a page's head tells.
type pageMeta struct {
	lang, title, og, site, date, canonical string
	timed                                  string // the first <time datetime>
	linked                                 Meta   // JSON-LD
	script                                 string // the type of the script that is being read
}

// tag reads an element's attributes.
func (m *pageMeta) tag(t html.Token) {
	at := map[string]string{}
	for _, a := range t.Attr {
		at[a.Key] = strings.TrimSpace(a.Val)
	}
	switch t.Data {
	case "html":
		m.lang = or(m.lang, at["lang"])
	case "meta":
		m.property(strings.ToLower(or(at["property"], at["name"], at["itemprop"])), at["content"])
	case "link":
		if strings.EqualFold(at["rel"], "canonical") {
			m.canonical = or(m.canonical, at["href"])
		}
	case "time":
		m.timed = or(m.timed, day(at["datetime"]))
	case "script":
		m.script = strings.ToLower(at["type"])
	}
}

func (m *pageMeta) property(name, value string) {
	switch name {
	case "og:title":
		m.og = or(m.og, value)
	case "og:site_name", "application-name", "citation_publisher", "dc.publisher":
		m.site = or(m.site, value)
	case "article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "pubdate", "publish-date", "citation_date", "citation_publication_date":
		m.date = or(m.date, day(value))
	case "og:url":
		m.canonical = or(m.canonical, value)
	}
}

// day is the date that a time stamp begins with, "" where it begins with none.
func day(s string) string {
	s = strings.ReplaceAll(s, "/", "-")
	for _, n := range []int{10, 7, 4} {
		if len(s) >= n && dateShape.MatchString(s[:n]) {
			return s[:n]
		}
	}
	return ""
}

// text reads what an element without text of its own holds.
func (m *pageMeta) text(tag, raw string) {
	switch tag {
	case "title":
		m.title = or(m.title, flat(html.UnescapeString(raw)))
	case "script":
		if m.script == "application/ld+json" {
			var v any
			if json.Unmarshal([]byte(raw), &v) == nil {
				m.graph(v, 0)
			}
		}
	}
}

// graph looks for the article in JSON-LD, however deep it stands.
func (m *pageMeta) graph(v any, depth int) {
	const deepest = 6
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			m.graph(e, depth+1)
		}
	case map[string]any:
		if depth > deepest {
			return
		}
		if plainText(v["headline"]) != "" {
			m.linked.Title = or(m.linked.Title, plainText(v["headline"]))
			m.linked.Date = or(m.linked.Date, day(plainText(v["datePublished"])))
			m.linked.Lang = or(m.linked.Lang, plainText(v["inLanguage"]))
			if p, ok := v["publisher"].(map[string]any); ok {
				m.linked.Publisher = or(m.linked.Publisher, plainText(p["name"]))
			}
		}
		m.graph(v["@graph"], depth+1)
		m.graph(v["mainEntity"], depth+1)
	}
}

// plainText is a value where it is text, on one line.
func plainText(v any) string {
	s, _ := v.(string)
	return flat(html.UnescapeString(s))
}

// titles are the page's own names for its headline, the surest first.
func (m *pageMeta) titles() []string {
	var out []string
	for _, s := range []string{m.linked.Title, m.og, m.title} {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

// best is what is told, the surest first. A bare <title> is left to the headline: it mostly has the site's name in it.
func (m *pageMeta) best() Meta {
	language, _, _ := strings.Cut(strings.ToLower(or(m.lang, m.linked.Lang)), "-")
	return Meta{
		Title: or(m.linked.Title, m.og), Publisher: or(m.linked.Publisher, m.site),
		Date: or(m.linked.Date, m.date, m.timed), Lang: language, URL: web(m.canonical),
	}
}

// web is the address where it is a whole one.
func web(s string) string {
	if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
		return s
	}
	return ""
}
