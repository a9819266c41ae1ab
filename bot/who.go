package bot

import (
	"context"
	"slices"
	"strings"

	"disputebot/knowledge"
)

// who shows everything an actor said, then everything that was said to them. Of several actors one is to be chosen, and
// where none is named, of all.
func (b *Bot) who(ctx context.Context, lang string, names []string, offset int) Reply {
	c := b.catalogs[lang]
	if len(names) != 1 {
		reply := b.say(lang, "who_ask")
		reply.Menu = b.chooseOf(ctx, lang, names)
		return reply
	}
	name := names[0]
	v := b.opts.Dossier.Voice(name)
	said, told := b.exhibits(lang, v.Said), b.exhibits(lang, v.Told)
	all := slices.Concat(said, told)
	shown := b.shelf.display(c, name, lang)
	key := "who_lead"
	switch {
	case len(told) == 0:
		key = "who_said"
	case len(said) == 0:
		key = "who_told"
	}
	lead := c.text(key, "name", shown, "said", itoa(len(said)), "told", itoa(len(told)), "place", place(offset, len(all)))
	reply := Reply{Lang: lang, Lead: lead}
	if !b.page(&reply, Who, all, offset, func(n int) string { return more("w", n, actorKey(name)) }) {
		reply = b.say(lang, "who_silent", "name", shown)
		reply.Menu = b.actorMenu(ctx, lang, Who)
	}
	return reply
}

// chooseOf is a menu of some actors, of all where none is named.
func (b *Bot) chooseOf(ctx context.Context, lang string, names []string) *Menu {
	if len(names) == 0 {
		return b.actorMenu(ctx, lang, Who)
	}
	c := b.catalogs[lang]
	m := &Menu{Label: c.text("choose_actor")}
	for _, n := range names {
		m.Options = append(m.Options, Button{Label: clip(b.shelf.display(c, n, lang), 99), Data: aboutActor(Who, actorKey(n))})
	}
	return m.orNil()
}

// exhibits quotes entries; what one sentence tells of the same people is one quote with all the acts in its frame.
func (b *Bot) exhibits(lang string, entries []knowledge.Entry) []exhibit {
	var out []exhibit
	for _, e := range entries {
		x := b.exhibit(lang, e)
		if n := len(out) - 1; n >= 0 && out[n].snippet.Article == x.snippet.Article && out[n].snippet.Span == x.snippet.Span {
			if frame, ok := oneFrame(out[n].quote.Frame, x.quote.Frame); ok {
				out[n].quote.Frame = frame
				out[n].snippet.Statements = slices.Concat(out[n].snippet.Statements, x.snippet.Statements)
				continue
			}
		}
		out = append(out, x)
	}
	return out
}

// oneFrame joins two frames that differ in nothing but the act: "A → B · warning, promise · 2019".
func oneFrame(a, b string) (frame string, ok bool) {
	x, y := strings.Split(a, frameMark), strings.Split(b, frameMark)
	if len(x) != len(y) || len(x) < 2 || x[0] != y[0] || !slices.Equal(x[2:], y[2:]) {
		return "", false
	}
	if !slices.Contains(strings.Split(x[1], ", "), y[1]) {
		x[1] += ", " + y[1]
	}
	return strings.Join(x, frameMark), true
}

// frameMark stands between the parts of a frame: who to whom, the act, the date.
const frameMark = " · "
