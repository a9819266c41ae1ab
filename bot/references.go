package bot

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge"
)

// citeStyle is a citation style as the catalogue names it.
type citeStyle struct {
	Style   string   `yaml:"style"` // as [Dossier.Cite] takes it
	Name    string   `yaml:"name"`
	Aliases []string `yaml:"aliases"` // what a person may type, in lower case and without blanks
	File    string   `yaml:"file"`    // the name of its file; "" where it is text
	MIME    string   `yaml:"mime"`
}

// references answers the command: a style, an article, both or neither.
func (b *Bot) references(lang, text string) (Reply, error) {
	c := b.catalogs[lang]
	style, rest := c.styleIn(text)
	var articles []string
	if rest != "" {
		if articles = b.articlesNamed(c, rest); articles == nil {
			reply := b.say(lang, "no_article", "name", clip(rest, 60), "command", c.command(Sources))
			reply.Buttons = []Button{{Label: c.text("sources_button"), Data: "s"}}
			return reply, nil
		}
	}
	if style == nil && articles == nil {
		return b.chooseStyle(lang), nil
	}
	return b.cited(lang, style, articles, 0)
}

// chooseStyle asks for a style.
func (b *Bot) chooseStyle(lang string) Reply {
	c := b.catalogs[lang]
	reply := b.say(lang, "cite_ask")
	reply.Lead = c.counted("cite_ask", len(b.library.Articles), "command", c.command(Cite))
	reply.Menu = &Menu{Label: c.text("choose_style")}
	for _, s := range c.Styles {
		reply.Menu.Options = append(reply.Menu.Options, Button{Label: s.Name, Data: "i::" + s.Style})
	}
	reply.Record.Reply = reply.Text()
	return reply
}

// styleIn finds a style in what was typed, and what else was; nil where none is named. "iso 690" is one as "iso690" is.
func (c *catalog) styleIn(text string) (style *citeStyle, rest string) {
	words := strings.Fields(text)
	for i := range words {
		for _, n := range []int{2, 1} {
			if i+n > len(words) {
				continue
			}
			typed := strings.ToLower(strings.Join(words[i:i+n], ""))
			at := slices.IndexFunc(c.Styles, func(s citeStyle) bool { return s.Style == typed || slices.Contains(s.Aliases, typed) })
			if at >= 0 {
				return &c.Styles[at], strings.Join(slices.Concat(words[:i], words[i+n:]), " ")
			}
		}
	}
	return nil, strings.Join(words, " ")
}

// articlesNumbered are those of the numbers that a text consists of ("2", "[2] [3]", "2, 3"); nil where it is no such list.
func (b *Bot) articlesNumbered(text string) []string {
	var out []string
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;[]", r) }) {
		n, err := strconv.Atoi(word)
		if err != nil || n < 1 || n > len(b.library.Articles) {
			return nil
		}
		if id := b.library.Articles[n-1].ID; !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// articlesNamed are those that go by an id, else those of the numbers in the list of sources, else those in whose
// publisher, title or authors the words stand; nil where there is none.
func (b *Bot) articlesNamed(c *catalog, name string) []string {
	if _, ok := b.shelf.articles[name]; ok {
		return []string{name}
	}
	if list := b.articlesNumbered(name); list != nil {
		return list
	}
	var out []string
	for _, a := range b.library.Articles {
		if strings.Contains(strings.ToLower(a.Publisher+"\n"+a.Title+"\n"+strings.Join(a.Authors, "\n")), strings.ToLower(name)) {
			out = append(out, a.ID)
		}
	}
	return out
}

// cited shows references: those of a file's style come as a file, text from an offset on, and one article in both text
// styles where none is named.
func (b *Bot) cited(lang string, style *citeStyle, articles []string, offset int) (Reply, error) {
	c := b.catalogs[lang]
	var blocks []string
	for i := range c.Styles {
		s := &c.Styles[i]
		if style != nil && s.Style != style.Style || style == nil && s.File != "" {
			continue
		}
		out, err := b.opts.Dossier.Cite(s.Style, lang, articles)
		if err != nil {
			return Reply{}, fmt.Errorf("cite: %w", err)
		}
		if s.File != "" {
			reply := b.say(lang, "cite_file")
			reply.Lead = c.counted("cite_file", b.citedCount(articles), "style", s.Name)
			reply.File = &File{Name: s.File, MIME: s.MIME, Data: out}
			reply.Record.Reply = reply.Text()
			return reply, nil
		}
		blocks = append(blocks, s.Name+"\n\n"+strings.ReplaceAll(strings.TrimSpace(string(out)), "\n", "\n\n"))
	}
	reply := b.say(lang, "cite_file")
	reply.Lead = strings.Join(blocks, "\n\n")
	b.cutReferences(&reply, style, articles, offset)
	for _, s := range c.Styles {
		if data := citeData(articles, s.Style); (style == nil && s.File != "" || style != nil && s.Style != style.Style) && data != "" {
			reply.Buttons = append(reply.Buttons, Button{Label: s.Name, Data: data})
		}
	}
	reply.Record.Kind, reply.Record.Reply = string(Cite), reply.Text()
	return reply, nil
}

// citedCount is of how many articles a list is.
func (b *Bot) citedCount(articles []string) int {
	if articles == nil {
		return len(b.library.Articles)
	}
	return len(articles)
}

// cutReferences leaves of a list in one style those from an offset on that a reply has room for, with a button for the rest.
func (b *Bot) cutReferences(reply *Reply, style *citeStyle, articles []string, offset int) {
	parts := strings.Split(reply.Lead, "\n\n")
	head, refs := parts[0], parts[1:]
	if style == nil || articles != nil || offset >= len(refs) {
		return
	}
	reply.Lead = head + place(offset, len(refs))
	for n := offset; n < len(refs); n++ {
		if utf8.RuneCountInString(reply.Lead)+2+utf8.RuneCountInString(refs[n]) > replyLength && n > offset {
			reply.Buttons = append(reply.Buttons, b.moreButton(reply.Lang, len(refs)-n, more("i", n, style.Style)))
			return
		}
		reply.Lead += "\n\n" + refs[n]
	}
}

// moreReferences goes on with the list of all articles.
func (b *Bot) moreReferences(lang string, offset int, rest []string) (Reply, bool, error) {
	style, _ := b.catalogs[lang].styleIn(strings.Join(rest, " "))
	if style == nil {
		return Reply{}, false, nil
	}
	reply, err := b.cited(lang, style, nil, offset)
	return reply, true, err
}

// citeTap answers a button: articles and a style, either of which may be missing.
func (b *Bot) citeTap(lang, arg string) (Reply, bool, error) {
	c := b.catalogs[lang]
	parts := strings.Split(arg, ":")
	var style *citeStyle
	if last := len(parts) - 1; last > 0 {
		if i := slices.IndexFunc(c.Styles, func(s citeStyle) bool { return s.Style == parts[last] }); i >= 0 {
			style, parts = &c.Styles[i], parts[:last]
		}
	}
	var articles []string
	for _, key := range parts {
		i := slices.IndexFunc(b.library.Articles, func(a knowledge.Article) bool { return articleKey(a.ID) == key })
		switch {
		case i >= 0:
			articles = append(articles, b.library.Articles[i].ID)
		case key != "":
			return Reply{}, false, nil
		}
	}
	if style == nil && articles == nil {
		return b.chooseStyle(lang), true, nil
	}
	reply, err := b.cited(lang, style, articles, 0)
	return reply, true, err
}

// citeData is the data of a button that cites articles, all where there are none; "" where they do not fit into one.
func citeData(articles []string, style ...string) string {
	parts := []string{"i"}
	for _, a := range articles {
		parts = append(parts, articleKey(a))
	}
	if articles == nil {
		parts = append(parts, "")
	}
	data := strings.Join(append(parts, style...), ":")
	if len(data) > dataLength {
		return ""
	}
	return data
}

// articleKey stands for an article in the data of buttons: its id, where that is short and of their alphabet.
func articleKey(id string) string {
	if len(id) <= 16 && id != "" && !strings.ContainsFunc(id, func(r rune) bool { return !strings.ContainsRune(dataRunes, r) }) {
		return id
	}
	sum := sha256.Sum256([]byte(id))
	return hex.EncodeToString(sum[:6])
}

// dataRunes are what the data of buttons are made of, but for the colon between its parts.
const dataRunes = "0123456789abcdefghijklmnopqrstuvwxyz_-"
