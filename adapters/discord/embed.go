package discord

import (
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// quoteEmbeds renders a quote: who spoke to whom above, with the language of the words where it is not the reader's; the
// words, the links, the citation below. It is one embed, and
// more only where the words alone are longer than Discord lets one be: then they go on in the next, none lost.
func quoteEmbeds(q bot.Quote, w words) []*discordgo.MessageEmbed {
	frame, cite := strings.TrimSpace(q.Frame), strings.TrimSpace(q.Cite)
	if q.LangNote != "" {
		frame = strings.TrimPrefix(frame+" · "+q.LangNote, " · ")
	}
	var first []*discordgo.MessageEmbed
	var above, below string
	switch {
	case escapedUnits(frame) > maxAside: // a long list of names: all of them, in an embed of their own
		first, frame = textEmbeds(frame), ""
	case units(frame) > maxAuthor:
		above, frame = "**"+escape(frame)+"**\n", ""
	}
	if below = links(w, q.URL, q.Permalink); below != "" {
		below = "\n\n" + below
	}
	out := wordEmbeds(q, above, below)
	if len(out) == 0 {
		return nil
	}
	if frame != "" {
		out[0].Author = &discordgo.MessageEmbedAuthor{Name: frame}
	}
	out = append(first, out...)
	if units(cite) > maxFooter {
		return append(out, textEmbeds(cite)...)
	}
	if cite != "" {
		out[len(out)-1].Footer = &discordgo.MessageEmbedFooter{Text: cite}
	}
	return out
}

// wordEmbeds renders the words of a quote, with what stands above them and the links below. Links so long that they
// would crowd out the words get an embed of their own.
func wordEmbeds(q bot.Quote, above, below string) []*discordgo.MessageEmbed {
	var out []*discordgo.MessageEmbed
	apart := ""
	if units(below) > maxAside {
		apart, below = strings.TrimSpace(below), ""
	}
	at := 0
	for _, piece := range split(q.Text, maxDescription-units(above)-units(below), boldUnits) {
		e := &discordgo.MessageEmbed{Color: color(q), Description: blockquote(piece, q.MarkStart-at, q.MarkEnd-at)}
		out, at = append(out, e), at+len(piece)
	}
	if len(out) == 0 {
		return nil
	}
	out[0].Description = above + out[0].Description
	out[len(out)-1].Description += below
	if apart != "" {
		out = append(out, &discordgo.MessageEmbed{Color: color(q), Description: apart})
	}
	return out
}

func color(q bot.Quote) int {
	if q.Nearest {
		return colorNearest
	}
	return colorAnswer
}

// boldUnits is what a piece of a quote costs at most: all of it marked.
func boldUnits(s string) int { return units(blockquote(s, 0, len(s))) }

// blockquote renders the words of a quote, the part from start to end in bold. A mark on all of it is none.
func blockquote(s string, start, end int) string {
	var b strings.Builder
	for at := 0; at <= len(s); {
		line, _, more := strings.Cut(s[at:], "\n")
		b.WriteString("> ")
		from, to := clamp(start-at, len(line)), clamp(end-at, len(line))
		b.WriteString(escape(line[:from]))
		if from < to {
			b.WriteString("**" + escape(line[from:to]) + "**")
		}
		b.WriteString(escape(line[max(from, to):]))
		if !more {
			break
		}
		b.WriteByte('\n')
		at += len(line) + 1
	}
	return b.String()
}

func clamp(n, limit int) int { return max(0, min(n, limit)) }

// links names the pages on which a quote can be checked.
func links(w words, article, passage string) string {
	var out []string
	for _, l := range []string{link(w.Article, article), link(w.Passage, passage)} {
		if l != "" {
			out = append(out, l)
		}
	}
	return strings.Join(out, " · ")
}

// textEmbeds shows plain text below embeds.
func textEmbeds(s string) []*discordgo.MessageEmbed {
	var out []*discordgo.MessageEmbed
	for _, piece := range split(s, maxDescription, escapedUnits) {
		out = append(out, &discordgo.MessageEmbed{Description: escape(piece)})
	}
	return out
}

// sourceEmbeds lists the articles, as many in one embed as go in whole.
func sourceEmbeds(sources []bot.Source, w words) []*discordgo.MessageEmbed {
	var out []*discordgo.MessageEmbed
	for _, s := range sources {
		block := sourceBlock(s, w)
		if n := len(out); n > 0 && units(out[n-1].Description)+2+units(block) <= maxDescription {
			out[n-1].Description += "\n\n" + block
			continue
		}
		out = append(out, &discordgo.MessageEmbed{Color: colorAnswer, Description: block})
	}
	return out
}

// maxSourceText keeps one article's entry far below an embed's limit, whatever its title.
const maxSourceText = 600

func sourceBlock(s bot.Source, w words) string {
	block := "**" + escape(clip("["+strconv.Itoa(s.N)+"] "+s.Label, maxSourceText)) + "**"
	if s.Lines != "" {
		block += "\n" + escape(clip(s.Lines, maxSourceText))
	}
	if l := link(w.Article, s.URL); l != "" {
		block += "\n" + l
	}
	return block
}

// embedUnits is what an embed counts towards [maxEmbedText].
func embedUnits(e *discordgo.MessageEmbed) int {
	n := units(e.Title) + units(e.Description)
	if e.Author != nil {
		n += units(e.Author.Name)
	}
	if e.Footer != nil {
		n += units(e.Footer.Text)
	}
	return n
}
