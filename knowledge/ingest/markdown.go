package ingest

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"go.yaml.in/yaml/v3"
)

// mdReader walks through the tree of a Markdown file.
type mdReader struct {
	htmlReader
	source []byte
}

// readMarkdown reads a Markdown file; what stands between two lines of --- at its begin tells about the article.
func readMarkdown(name, raw string) (page, error) {
	front, from, err := frontMatter(name, raw)
	if err != nil {
		return page{}, err
	}
	r := &mdReader{source: []byte(raw)}
	r.raw, r.markup = raw, readMarkup()
	// The front matter is blanked, not cut, so that all offsets stay the file's.
	source := []byte(raw)
	for i := range from {
		if source[i] != '\n' {
			source[i] = ' '
		}
	}
	r.source = source
	r.blocksOf(goldmark.DefaultParser().Parse(text.NewReader(source)), plain)
	r.judge()
	p := r.page(front)
	return p, nil
}

func (r *mdReader) blocksOf(n ast.Node, kind blockKind) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Heading:
			r.paragraph(c, piece{block: block{kind: heading}, level: c.Level})
		case *ast.Paragraph, *ast.TextBlock:
			r.paragraph(c, piece{block: block{kind: kind}})
		case *ast.ListItem:
			r.blocksOf(c, item)
		case *ast.HTMLBlock:
			r.htmlBlock(c)
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.ThematicBreak:
		default:
			r.blocksOf(c, kind)
		}
	}
}

func (r *mdReader) paragraph(n ast.Node, in piece) {
	r.begin("\n\n")
	r.inline(n, in, false)
	r.begin("\n\n")
}

func (r *mdReader) inline(n ast.Node, in piece, link bool) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			r.segment(c.Segment.Start, c.Segment.Stop, in, link, !c.IsRaw())
			if c.HardLineBreak() {
				r.begin("\n")
			} else if c.SoftLineBreak() {
				r.copy(c.Segment.Stop, r.lineStart(c.Segment.Stop), in, link)
			}
		case *ast.Link:
			r.inline(c, in, true)
		case *ast.Image, *ast.RawHTML, *ast.AutoLink:
		default:
			r.inline(c, in, link)
		}
	}
}

// lineStart is where the line after the one that ends at from begins.
func (r *mdReader) lineStart(from int) int {
	_, next := lineEnd(r.raw, from)
	return next
}

// segment takes inline text over; a backslash before a mark is not part of it.
func (r *mdReader) segment(from, to int, in piece, link, escapes bool) {
	start := from
	for i := from; escapes && i+1 < to; i++ {
		if r.raw[i] == '\\' && strings.IndexByte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", r.raw[i+1]) >= 0 {
			r.copy(start, i, in, link)
			r.flush(i+1, in, link)
			start = i + 2
			i++
		}
	}
	r.copy(start, to, in, link)
}

// flush writes the one byte at as it stands.
func (r *mdReader) flush(at int, in piece, link bool) {
	r.write(r.raw[at:at+1], at, 1, in, link)
}

// htmlBlock reads markup that stands in a Markdown file.
func (r *mdReader) htmlBlock(n *ast.HTMLBlock) {
	l := n.Lines()
	if l.Len() == 0 {
		return
	}
	from, to := l.At(0).Start, l.At(l.Len()-1).Stop
	if n.HasClosure() {
		to = max(to, n.ClosureLine.Stop)
	}
	r.read(from, to)
	r.open, r.tags, r.links, r.skipped = nil, nil, 0, 0
}

// frontMatter reads the yaml between two lines of --- at the file's begin; from is where the text begins.
func frontMatter(name, raw string) (m Meta, from int, err error) {
	rest, ok := strings.CutPrefix(strings.TrimPrefix(raw, "\ufeff"), "---")
	if !ok || !strings.HasPrefix(strings.TrimLeft(rest, " \t\r"), "\n") {
		return Meta{}, 0, nil
	}
	inside, after, ok := strings.Cut(rest, "\n---")
	if !ok || !strings.Contains(inside, ":") {
		return Meta{}, 0, nil
	}
	var fields map[string]any
	if err := yaml.Unmarshal([]byte(inside), &fields); err != nil {
		return Meta{}, 0, fmt.Errorf("%s: front matter: %s; mend the lines between the two ---", name, strings.TrimPrefix(err.Error(), "yaml: "))
	}
	var node struct { // a date is taken as it is written
		Date yaml.Node `yaml:"date"`
	}
	if err := yaml.Unmarshal([]byte(inside), &node); err != nil {
		return Meta{}, 0, fmt.Errorf("%s: front matter: date: %w", name, err)
	}
	field := func(keys ...string) string {
		for _, k := range keys {
			if s := plainText(fields[k]); s != "" {
				return s
			}
		}
		return ""
	}
	language, _, _ := strings.Cut(strings.ToLower(field("lang", "language", "locale")), "-")
	m = Meta{Title: field("title", "titre"), Publisher: field("publisher", "source", "site", "journal"), Date: day(node.Date.Value), Lang: language,
		URL: web(field("url", "link", "canonical", "canonical_url"))}
	_, next := lineEnd(after, 0)
	return m, len(raw) - len(after) + next, nil
}
