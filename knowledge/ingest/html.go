package ingest

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"

	"disputebot/knowledge/lang"

	"go.yaml.in/yaml/v3"
	"golang.org/x/net/html"
)

//go:embed markup.yaml
var markupData []byte

// markup is markup.yaml.
type markup struct {
	Skip    []string `yaml:"skip"`
	Block   []string `yaml:"block"`
	Drop    []string `yaml:"drop"`
	Roles   []string `yaml:"roles"`
	Words   []string `yaml:"words"`
	Article []string `yaml:"article"`
}

func readMarkup() markup {
	var m markup
	if err := yaml.Unmarshal(markupData, &m); err != nil {
		panic("ingest: markup.yaml: " + err.Error())
	}
	return m
}

// element is an open or closed element that says something about what it holds.
type element struct {
	tag     string
	rule    string // why what it holds is no part of the article, "" where it says nothing
	article bool
}

// htmlReader walks through the tokens of a page.
type htmlReader struct {
	extract
	markup
	z        *html.Tokenizer
	elements []element
	open     []int    // the elements that are open, by their number in elements
	tags     []string // of the same
	skipped  int      // depth inside elements without text
	skipTag  string
	links    int
	meta     pageMeta
}

func readHTML(raw string) page {
	r := &htmlReader{markup: readMarkup()}
	r.raw = raw
	r.read(0, len(raw))
	r.judge()
	return r.page(r.meta.best())
}

// read walks through raw[from:to].
func (r *htmlReader) read(from, to int) {
	r.z = html.NewTokenizer(strings.NewReader(r.raw[from:to]))
	r.begin("\n\n")
	for at := from; ; {
		kind := r.z.Next()
		size := len(r.z.Raw())
		if kind == html.ErrorToken {
			break
		}
		switch kind {
		case html.TextToken:
			r.textAt(at, at+size)
		case html.StartTagToken, html.SelfClosingTagToken:
			r.start(r.z.Token(), kind == html.SelfClosingTagToken)
		case html.EndTagToken:
			r.end(r.z.Token().Data)
		}
		at += size
	}
	r.begin("\n\n")
}

func (r *htmlReader) textAt(from, to int) {
	if r.skipped > 0 {
		r.meta.text(r.skipTag, r.raw[from:to])
		return
	}
	in := piece{parents: slices.Clone(r.open)}
	in.level, in.kind = r.kind()
	r.copy(from, to, in, r.links > 0)
}

// kind is what the open elements make of a block.
func (r *htmlReader) kind() (level int, kind blockKind) {
	for _, tag := range r.tags {
		switch {
		case len(tag) == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6':
			level, kind = int(tag[1]-'0'), heading
		case tag == "li":
			kind = item
		}
	}
	return level, kind
}

// voids have no end tag.
const voids = " area base br col embed hr img input link meta param source track wbr "

func (r *htmlReader) start(t html.Token, closed bool) {
	r.meta.tag(t)
	void := closed && foreign(t.Data) || strings.Contains(voids, " "+t.Data+" ")
	switch {
	case r.skipped > 0:
		if t.Data == r.skipTag && !void {
			r.skipped++
		}
		return
	case t.Data == "br":
		r.begin("\n")
		return
	case void:
		if t.Data == "hr" {
			r.begin("\n\n")
		}
		return
	case slices.Contains(r.Skip, t.Data) || hidden(t) || t.Data == "title" && !slices.Contains(r.tags, "body"):
		r.skipped, r.skipTag = 1, t.Data
		return
	}
	r.implied(t.Data)
	if slices.Contains(r.Block, t.Data) {
		r.begin("\n\n")
	}
	if t.Data == "a" {
		r.links++
	}
	r.elements = append(r.elements, element{tag: t.Data, rule: r.rule(t), article: slices.Contains(r.Article, t.Data)})
	r.open = append(r.open, len(r.elements)-1)
	r.tags = append(r.tags, t.Data)
}

// foreign reports elements that may close themselves.
func foreign(tag string) bool { return tag == "svg" || tag == "math" || tag == "path" }

// implied closes what an element ends without saying so: a paragraph before a block, an item before an item.
func (r *htmlReader) implied(tag string) {
	k := len(r.tags) - 1
	if k < 0 {
		return
	}
	switch top := r.tags[k]; {
	case top == "p" && slices.Contains(r.Block, tag), top == "li" && tag == "li", (top == "dt" || top == "dd") && (tag == "dt" || tag == "dd"):
		r.end(top)
	}
}

func (r *htmlReader) end(tag string) {
	if r.skipped > 0 {
		if tag == r.skipTag {
			r.skipped--
		}
		return
	}
	k := len(r.tags) - 1
	for k >= 0 && r.tags[k] != tag {
		k--
	}
	if k < 0 {
		return
	}
	for _, closed := range r.tags[k:] {
		if slices.Contains(r.Block, closed) {
			r.begin("\n\n")
		}
		if closed == "a" {
			r.links--
		}
	}
	r.tags, r.open = r.tags[:k], r.open[:k]
}

// hidden reports elements that are not shown.
func hidden(t html.Token) bool {
	for _, a := range t.Attr {
		style := strings.ReplaceAll(a.Val, " ", "")
		if a.Key == "hidden" || a.Key == "aria-hidden" && a.Val == "true" || a.Key == "style" && strings.Contains(style, "display:none") {
			return true
		}
	}
	return false
}

// rule is why an element's content is no part of the article, "" where its markup does not say so.
func (r *htmlReader) rule(t html.Token) string {
	if slices.Contains(r.Drop, t.Data) {
		return "markup " + t.Data
	}
	for _, a := range t.Attr {
		switch a.Key {
		case "role":
			if slices.Contains(r.Roles, a.Val) {
				return "markup role " + a.Val
			}
		case "class", "id":
			for _, word := range classWords(a.Val) {
				if slices.Contains(r.Words, word) {
					return "markup class " + word
				}
			}
		}
	}
	return ""
}

// classWords cuts class names into words: "articleFooter", "share-bar__item" and each whole name.
func classWords(s string) []string {
	var out []string
	for _, name := range strings.Fields(s) {
		out = append(out, strings.ToLower(name))
		from := 0
		for i, c := range name {
			if c == '-' || c == '_' || unicode.IsUpper(c) {
				out = append(out, strings.ToLower(strings.Trim(name[from:i], "-_")))
				from = i
			}
		}
		out = append(out, strings.ToLower(strings.Trim(name[from:], "-_")))
	}
	return out
}

// linkShare is how much of a block is links before it counts as one.
const linkShare = 0.75

// judge drops blocks for what the markup around them says, and finds the headline.
func (r *htmlReader) judge() {
	words := make([]int, len(r.elements))
	all := 0
	for _, b := range r.blocks {
		n := len(strings.Fields(b.span.Of(r.text.String())))
		all += n
		for _, e := range b.parents {
			words[e] += n
		}
	}
	headline := r.headline()
	within := r.within(words)
	for i := range r.blocks {
		b := &r.blocks[i]
		for _, e := range b.parents {
			if rule := r.elements[e].rule; rule != "" && words[e]*2 < all {
				b.drop = rule
			}
		}
		switch {
		case i == headline:
			b.kind, b.drop = title, ""
		case b.drop != "":
		case within >= 0 && !slices.Contains(b.parents, within):
			b.drop = "markup outside the article"
		case float64(b.linked) >= linkShare*float64(b.span.Len()):
			b.drop = "markup link"
		}
	}
}

// within is the element that holds the article, -1 where none holds most of the page's words that nothing else is
// said about.
func (r *htmlReader) within(words []int) int {
	open := 0
	held := make([]int, len(r.elements))
	for _, b := range r.blocks {
		said := slices.ContainsFunc(b.parents, func(e int) bool { return r.elements[e].rule != "" })
		if said || float64(b.linked) >= linkShare*float64(b.span.Len()) {
			continue
		}
		n := b.span.Len()
		open += n
		for _, e := range b.parents {
			held[e] += n
		}
	}
	best := -1
	for e := range r.elements {
		if r.elements[e].article && held[e]*5 >= open*3 {
			best = e // the innermost comes last
		}
	}
	return best
}

// headline is the block that is the page's own headline: a heading that the page's title repeats, else the first of
// the highest level. -1 where there is none.
func (r *htmlReader) headline() int {
	names := r.meta.titles()
	for i, b := range r.blocks {
		if b.level == 0 || b.level > 2 {
			continue
		}
		h := lang.Fold(flat(b.span.Of(r.text.String())))
		for _, name := range names {
			if f := lang.Fold(flat(name)); f == h || len(strings.Fields(h)) >= shortestTitle && strings.HasPrefix(f, h) {
				return i
			}
		}
	}
	for i, b := range r.blocks {
		if b.level == 1 && len(strings.Fields(b.span.Of(r.text.String()))) >= shortestTitle {
			return i
		}
	}
	return -1
}
