package bot

import (
	"slices"

	"disputebot/knowledge"
)

// matrix shows who asked whom: all cells, those of one actor, or the one cell of two.
func (b *Bot) matrix(lang string, names []string, offset int) Reply {
	if len(names) == 2 {
		return b.cell(lang, names[0], names[1], offset)
	}
	c := b.catalogs[lang]
	m := b.opts.Dossier.Matrix()
	cells := b.cellsOf(m, names)
	switch {
	case len(cells) == 0 && len(names) > 0:
		return b.noDemand(lang, names)
	case len(cells) == 0:
		return b.nothingOf(lang, nil, "matrix_empty")
	}
	all := b.strongest(lang, cells)
	menu := &Menu{Label: c.text("choose_pair")}
	for _, cell := range cells {
		pair := b.pair(lang, cell.Source, cell.Addressee)
		menu.Options = append(menu.Options, Button{Label: clip(pair, 90) + frameMark + itoa(cell.Count), Data: "m:" + actorKey(cell.Source) + ":" + actorKey(cell.Addressee)})
	}
	lead := c.counted("matrix_lead", m.Articles, "place", place(offset, len(all)))
	if len(names) > 0 {
		lead = b.names(c, lang, names) + "\n" + lead
	}
	reply := Reply{Lang: lang, Lead: lead}
	if !b.page(&reply, Matrix, all, offset, func(n int) string { return more("m", n, actorKeys(names)...) }) {
		return b.say(lang, "stale")
	}
	reply.Menu = menu.orNil()
	return reply
}

// noDemand says that none of the actors asks for anything or is asked.
func (b *Bot) noDemand(lang string, names []string) Reply {
	c := b.catalogs[lang]
	reply := b.say(lang, "matrix_none")
	reply.Lead = c.counted("matrix_none", len(b.library.Articles), "name", b.names(c, lang, names))
	reply.Record.Reply = reply.Text()
	return reply
}

// strongest quotes the strongest demand of each cell; cells of several who ask, or are asked, together are quoted once.
func (b *Bot) strongest(lang string, cells []knowledge.Cell) []exhibit {
	c := b.catalogs[lang]
	var out []exhibit
	var first []knowledge.Cell // of those quoted together
	sources, addressees := map[int][]string{}, map[int][]string{}
	for _, cell := range cells {
		i := slices.IndexFunc(first, func(f knowledge.Cell) bool { return sameDemands(f, cell) })
		if i < 0 {
			i = len(first)
			first, out = append(first, cell), append(out, b.exhibit(lang, cell.Best))
		}
		sources[i], addressees[i] = with(sources[i], cell.Source), with(addressees[i], cell.Addressee)
		pair := b.names(c, lang, sources[i]) + " → " + b.names(c, lang, addressees[i])
		out[i].quote.Frame = pair + frameMark + c.counted("demands", cell.Count)
	}
	return out
}

// with adds those of the names to a list that it does not have yet.
func with(list []string, names ...string) []string {
	for _, n := range names {
		if !slices.Contains(list, n) {
			list = append(list, n)
		}
	}
	return list
}

// sameDemands tells whether two cells are as many demands, the strongest of which is one and the same.
func sameDemands(x, y knowledge.Cell) bool {
	s, t := x.Best.Statement, y.Best.Statement
	return x.Count == y.Count && s.Article == t.Article && s.Sentence == t.Sentence && s.Cue == t.Cue &&
		slices.Contains(s.Speaker, y.Source) && slices.Contains(s.Addressee, y.Addressee)
}

// cellsOf are the cells in which one of the actors asks or is asked, all where none is named, the fullest first.
func (b *Bot) cellsOf(m knowledge.Matrix, names []string) []knowledge.Cell {
	var out []knowledge.Cell
	for _, c := range m.Cells {
		if len(names) == 0 || slices.Contains(names, c.Source) || slices.Contains(names, c.Addressee) {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(x, y knowledge.Cell) int { return y.Count - x.Count })
	return out
}

// pair is who asks whom, in the reader's language.
func (b *Bot) pair(lang, source, addressee string) string {
	c := b.catalogs[lang]
	return b.shelf.display(c, source, lang) + " → " + b.shelf.display(c, addressee, lang)
}

// cell shows all that one actor asked of another. Where nothing was found, it says so, and offers the other direction if
// there is something.
func (b *Bot) cell(lang, source, addressee string, offset int) Reply {
	c := b.catalogs[lang]
	pair := b.pair(lang, source, addressee)
	var all []exhibit
	for _, e := range b.opts.Dossier.Between(source, addressee) {
		all = append(all, b.exhibit(lang, e))
	}
	reply := Reply{Lang: lang}
	if len(all) > 1 { // a single one's frame says as much
		reply.Lead = pair + frameMark + c.counted("demands", len(all)) + place(offset, len(all))
	}
	if !b.page(&reply, Matrix, all, offset, func(n int) string { return more("m", n, actorKey(source), actorKey(addressee)) }) {
		reply = b.say(lang, "matrix_none")
		reply.Lead = c.counted("cell_none", len(b.library.Articles), "pair", pair)
		reply.Record.Reply = reply.Text()
	}
	if n := len(b.opts.Dossier.Between(addressee, source)); n > 0 && offset == 0 {
		reply.Buttons = append(reply.Buttons, Button{Label: clip(b.pair(lang, addressee, source), 70) + frameMark + itoa(n), Data: "m:" + actorKey(addressee) + ":" + actorKey(source)})
	}
	return reply
}
