package web

import (
	"context"
	"log/slog"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// listener is a log that only hears at which address the page is up.
type listener chan<- string

func (listener) Enabled(context.Context, slog.Level) bool { return true }

func (l listener) Handle(_ context.Context, r slog.Record) error {
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "url" {
			l <- a.Value.String()
		}
		return true
	})
	return nil
}

func (l listener) WithAttrs([]slog.Attr) slog.Handler { return l }

func (l listener) WithGroup(string) slog.Handler { return l }

// all lists the elements of one name.
func all(page *html.Node, tag string) []*html.Node {
	var out []*html.Node
	for n := range page.Descendants() {
		if n.Type == html.ElementNode && n.Data == tag {
			out = append(out, n)
		}
	}
	return out
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// form reads the page's form as a browser does.
func form(page *html.Node) (action string, fields url.Values) {
	fields = url.Values{}
	for _, in := range all(page, "input") {
		fields.Set(attr(in, "name"), attr(in, "value"))
	}
	return attr(all(page, "form")[0], "action"), fields
}

// linkTo finds the first link of that label.
func linkTo(t *testing.T, page *html.Node, label string) string {
	t.Helper()
	for _, a := range all(page, "a") {
		if text(a) == label {
			return attr(a, "href")
		}
	}
	t.Fatalf("no link %q", label)
	return ""
}
