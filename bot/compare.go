package bot

import (
	"slices"
	"strings"
	"unicode/utf8"

	"disputebot/knowledge"
)

// compare shows one act as each article tells it, from one account on, and where the accounts differ; the other acts are
// a button or a choice away.
func (b *Bot) compare(lang string, names []string, at, account int) Reply {
	c := b.catalogs[lang]
	all := b.opts.Dossier.Compare(names)
	if at >= len(all) {
		return b.nothingOf(lang, names, "compare_none")
	}
	x := all[at]
	var accounts []exhibit
	for _, e := range x.Accounts {
		e.Snippet.Also = nil // the others stand beside it
		accounts = append(accounts, b.exhibit(lang, e))
	}
	reply := Reply{Lang: lang, Lead: c.counted("compare_lead", len(accounts), "at", itoa(at+1), "all", itoa(len(all)))}
	if account == 0 || account >= len(accounts) {
		account = 0
		reply.Note = b.differences(c, lang, x)
	}
	keys := actorKeys(names)
	b.page(&reply, Compare, accounts, account, func(n int) string { return more("p", at, append([]string{itoa(n)}, keys...)...) })
	if at+1 < len(all) {
		reply.Buttons = append(reply.Buttons, Button{Label: c.text("compare_next"), Data: more("p", at+1, append([]string{"0"}, keys...)...)})
	}
	reply.Menu = b.compareMenu(lang, all, keys)
	return reply
}

// compareMenu lists the acts to compare.
func (b *Bot) compareMenu(lang string, all []knowledge.Comparison, keys []string) *Menu {
	c := b.catalogs[lang]
	m := &Menu{Label: c.text("choose_event")}
	for i, x := range all {
		label := shortFrame(b.frame(c, lang, x.Accounts[0].Snippet, knowledge.Reading{}), 90)
		m.Options = append(m.Options, Button{Label: label, Data: more("p", i, append([]string{"0"}, keys...)...)})
	}
	return m.orNil()
}

// shortFrame is a frame without its last parts, the date first, where it has more than n characters.
func shortFrame(frame string, n int) string {
	for utf8.RuneCountInString(frame) > n {
		i := strings.LastIndex(frame, frameMark)
		if i < 0 {
			return clip(frame, n)
		}
		frame = frame[:i]
	}
	return frame
}

// differences says in what the accounts differ, with what each tells: a line an aspect.
func (b *Bot) differences(c *catalog, lang string, x knowledge.Comparison) string {
	if len(x.Differences) == 0 {
		return c.text("compare_same")
	}
	var lines []string
	for _, d := range x.Differences {
		lines = append(lines, c.text("differ_"+string(d.Aspect), "values", b.values(c, lang, x, d)))
	}
	return strings.Join(lines, "\n")
}

// values are what the accounts tell of an aspect, each told thing once with the articles that tell it: "[1] [3] A; [2] B".
func (b *Bot) values(c *catalog, lang string, x knowledge.Comparison, d knowledge.Difference) string {
	var texts []string
	told := map[string][]string{}
	for _, v := range d.Values {
		text := b.valueText(c, lang, d.Aspect, v.Text)
		if told[text] == nil {
			texts = append(texts, text)
		}
		told[text] = append(told[text], "["+itoa(numberOf(x, v.Article))+"]")
	}
	for i, t := range texts {
		texts[i] = strings.Join(told[t], " ") + " " + t
	}
	return strings.Join(texts, c.text("semicolon")+" ")
}

// valueText is what one account tells, in the reader's words.
func (b *Bot) valueText(c *catalog, lang string, aspect knowledge.Aspect, text string) string {
	switch aspect {
	case knowledge.AspectWho, knowledge.AspectWhom:
		return b.names(c, lang, strings.Split(text, ", "))
	case knowledge.AspectDate:
		return c.date(text)
	}
	return text
}

// numberOf is the number under which an account's article is cited.
func numberOf(x knowledge.Comparison, article string) int {
	i := slices.IndexFunc(x.Accounts, func(e knowledge.Entry) bool { return e.Snippet.Article == article })
	if i < 0 {
		return 0
	}
	return x.Accounts[i].Snippet.Citation.N
}
