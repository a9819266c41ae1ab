package statement

import (
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// shortNames enters the last word of every person's name, and a short name in brackets, as an alias where it is nobody
// else's.
func (g *registry) shortNames(d *doc) {
	fresh := g.fresh
	g.fresh = nil
	g.shortForms(d, fresh)
	for _, e := range fresh {
		words := strings.Fields(e.name)
		if e.kind != person || e.same != nil || len(words) < 2 {
			continue
		}
		last := d.surname(words)
		if o, ok := g.byName[lang.Fold(last)]; ok && o.same == nil && o != e && !o.given && !g.sharedName(last, e) {
			o.same = e
			for n := range o.nouns {
				e.nouns[n] = true
			}
		}
		if g.free(last, e) {
			g.alias(e, knowledge.Alias{Name: last})
		}
	}
	g.descriptions(d)
	for i := 1; i+2 < len(d.words); i++ {
		if d.words[i].mark("(") && d.words[i+2].mark(")") && d.words[i+1].capital {
			if e := g.endingAt(d, i); e != nil {
				g.alias(e, knowledge.Alias{Name: d.nameText(i+1, i+2)})
			}
		}
	}
}

// descriptions notes what a body is called right before its name: "the messenger Acme", "le géant de la messagerie Acme".
func (g *registry) descriptions(d *doc) {
	for i := 1; i < len(d.words); i++ {
		e, last := g.named(d, i, len(d.words))
		if e == nil {
			continue
		}
		for b := i - 1; b >= 0 && b > i-5 && d.words[b].kind == lang.Word && d.words[b].sentence == d.words[i].sentence; b-- {
			w := d.words[b]
			if b == i-1 && !w.is(lang.Body|lang.Role) || !w.is(lang.Body|lang.Role|lang.Of|lang.Determiner) && !d.adjectival(b) {
				break
			}
			if w.is(lang.Body) && e.kind != person || w.is(lang.Role) && e.kind == person {
				e.nouns[singular(w.fold)] = true
			}
		}
		i = last - 1
	}
}

// endingAt is the entity whose name ends right before word i.
func (g *registry) endingAt(d *doc, i int) *entity {
	for first := max(0, i-6); first < i; first++ {
		if e, last := g.named(d, first, i); e != nil && last == i {
			return e
		}
	}
	return nil
}

// sharedName reports whether another person bears the last name too.
func (g *registry) sharedName(last string, but *entity) bool {
	for _, e := range g.last[lang.Fold(last)] {
		if e.root() != but {
			return true
		}
	}
	return false
}

// free reports whether no other entity bears the name, as its own or as a person's last name.
func (g *registry) free(name string, but *entity) bool {
	fold := lang.Fold(name)
	if e, ok := g.byName[fold]; ok && e != but {
		return false
	}
	for _, n := range g.index[fold] {
		if n.who != but && len(n.words) == 1 {
			return false
		}
	}
	return !g.sharedName(name, but)
}

// surname is the last word of a person's name, with the small word in front that belongs to it: "Le Goff".
func (d *doc) surname(words []string) string {
	n := len(words) - 1
	for n > 1 && d.speech.Grammar.Class(lang.Fold(words[n-1]))&(lang.Particle|lang.Determiner) != 0 && words[n-1] != lang.Fold(words[n-1]) {
		n--
	}
	return strings.Join(words[n:], " ")
}
