package discord

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// Discord's limits, in characters or items (documentation, "Message resource" and "Component reference").
const (
	maxContent     = 2000
	maxEmbeds      = 10
	maxEmbedText   = 6000 // of all embeds of a message together
	maxDescription = 4096
	maxAuthor      = 256
	maxRows        = 5
	maxRowButtons  = 5
	maxLabel       = 80
	maxCustomID    = 100
	maxURL         = 2000
	maxButtonURL   = 512

	// maxFooter is below Discord's 2048, so that the longest author, description and footer still make one message.
	maxFooter = 1500

	// maxAside is how much of an embed's description may go to other things than the quote.
	maxAside = 1000
)

// The stripe beside a quote: one colour for what answers the question, a pale one for the nearest thing to it.
const (
	colorAnswer  = 0x2F6FB2
	colorNearest = 0x9AA0A6
)

// message is one message of a reply, within Discord's limits.
type message struct {
	content string
	embeds  []*discordgo.MessageEmbed
	rows    []discordgo.ActionsRow
}

// compose renders a reply as the messages to be sent, in order. Quotes are embeds, whole, each with its citation in the
// same embed; what does not fit into one message goes on in the next. An empty reply gives none.
func compose(r bot.Reply, w words) []message {
	p := packer{reserved: min(len(r.Suggestions), 1), tagged: tags(r.Quotes)}
	p.text(r.Lead)
	for i, q := range r.Quotes {
		p.quote(i, q, w)
	}
	p.embeds(sourceEmbeds(r.Sources, w))
	p.note(r.Note)
	p.suggest(r.Suggestions)
	return p.out
}

// maxAsked is how much of a question is repeated above its answer.
const maxAsked = 300

// withAsked puts what was asked above a message's text, in small print, where there is room for it.
func withAsked(asked, content string) string {
	asked = strings.Join(strings.Fields(asked), " ")
	if asked == "" {
		return content
	}
	line := "-# " + escape(clip(asked, maxAsked))
	if units(line)+1+units(content) > maxContent {
		return content
	}
	return strings.TrimSpace(line + "\n" + content)
}

// packer fills message after message.
type packer struct {
	out      []message
	size     int // characters in the embeds of the last message
	reserved int // rows to keep free for the suggestions
	tagged   []string
	ids      map[string]bool
	shared   bool // the last row may take the next quote's buttons too
}

// citeNumber is the number with which a citation line begins.
var citeNumber = regexp.MustCompile(`^\[\d+\]`)

// tags tell the buttons of one quote from those of the next, by the number of its citation; a second quote under the same
// number is its (2). One quote alone needs none.
func tags(quotes []bot.Quote) []string {
	out := make([]string, len(quotes))
	if len(quotes) < 2 {
		return out
	}
	seen := map[string]int{}
	for i, q := range quotes {
		n := citeNumber.FindString(q.Cite)
		if seen[n]++; seen[n] > 1 {
			n = strings.TrimSpace(n + " (" + strconv.Itoa(seen[n]) + ")")
		}
		out[i] = n
	}
	return out
}

func (p *packer) last() *message { return &p.out[len(p.out)-1] }

func (p *packer) open() {
	p.out = append(p.out, message{})
	p.size, p.ids, p.shared = 0, map[string]bool{}, false
}

func escapedUnits(s string) int { return units(escape(s)) }

// text puts plain text above everything that follows it.
func (p *packer) text(s string) {
	for _, piece := range split(strings.TrimSpace(s), maxContent, escapedUnits) {
		p.open()
		p.last().content = escape(piece)
	}
}

// add puts an embed, with the row of buttons that belongs to it, into the last message, or opens the next one.
func (p *packer) add(e *discordgo.MessageEmbed, buttons []bot.Button) {
	n := embedUnits(e)
	full := len(p.out) == 0 || len(p.last().embeds) == maxEmbeds || p.size+n > maxEmbedText ||
		len(buttons) > 0 && len(p.last().rows)+p.reserved >= maxRows
	if full {
		p.open()
	}
	m := p.last()
	m.embeds = append(m.embeds, e)
	p.size += n
	p.row(buttons)
}

func (p *packer) embeds(es []*discordgo.MessageEmbed) {
	for _, e := range es {
		p.add(e, nil)
	}
}

func (p *packer) quote(i int, q bot.Quote, w words) {
	es := quoteEmbeds(q, w)
	var tagged []bot.Button
	for _, b := range q.Buttons {
		b.Label = strings.TrimSpace(p.tagged[i] + " " + b.Label)
		tagged = append(tagged, b)
	}
	for i, e := range es {
		if i < len(es)-1 {
			p.add(e, nil)
			continue
		}
		p.add(e, tagged)
		p.shared = true
	}
}

// note puts the note below everything: Discord shows a message's text above its embeds, so beside quotes it is an embed.
func (p *packer) note(s string) {
	s = strings.TrimSpace(s)
	if s == "" {
		return
	}
	if len(p.out) > 0 && len(p.last().embeds) > 0 {
		p.embeds(textEmbeds(s))
		return
	}
	if len(p.out) > 0 && units(p.last().content)+2+escapedUnits(s) <= maxContent {
		p.last().content += "\n\n" + escape(s)
		return
	}
	p.text(s)
}

// suggest puts the suggestions under the last message: one a row where there is room, since they are whole questions.
func (p *packer) suggest(buttons []bot.Button) {
	if len(buttons) == 0 {
		return
	}
	if len(p.out) == 0 {
		p.open()
		p.last().content = "…" // Discord takes no buttons without words
	}
	p.shared = false
	free := maxRows - len(p.last().rows)
	perRow := 1
	for perRow < maxRowButtons && len(buttons) > free*perRow {
		perRow++
	}
	for i := 0; i < len(buttons) && len(p.last().rows) < maxRows; i += perRow {
		p.row(buttons[i:min(i+perRow, len(buttons))])
	}
}

// row adds a row of at most five buttons to the last message. Discord refuses a message in which two buttons have the
// same id, so the second one is left out: it would do the same.
func (p *packer) row(buttons []bot.Button) {
	var row []discordgo.MessageComponent
	for _, b := range buttons {
		d, ok := button(b)
		if !ok || len(row) == maxRowButtons || b.Data != "" && p.ids[b.Data] {
			continue
		}
		p.ids[b.Data] = true
		row = append(row, d)
	}
	m := p.last()
	if len(row) == 0 {
		return
	}
	if n := len(m.rows) - 1; p.shared && n >= 0 && len(m.rows[n].Components)+len(row) <= maxRowButtons {
		m.rows[n].Components = append(m.rows[n].Components, row...)
	} else if len(m.rows) < maxRows {
		m.rows = append(m.rows, discordgo.ActionsRow{Components: row})
	}
}

func button(b bot.Button) (discordgo.Button, bool) {
	label := clip(strings.TrimSpace(b.Label), maxLabel)
	switch {
	case label == "":
		return discordgo.Button{}, false
	case b.URL != "":
		return discordgo.Button{Label: label, Style: discordgo.LinkButton, URL: b.URL},
			units(b.URL) <= maxButtonURL && link(label, b.URL) != ""
	default:
		return discordgo.Button{Label: label, Style: discordgo.SecondaryButton, CustomID: b.Data},
			b.Data != "" && units(b.Data) <= maxCustomID
	}
}
