package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// introduction is where an article says who somebody is by what they are: "the culture secretary, Ann Lee", "Ann Lee, culture
// secretary", "culture secretary Ann Lee", "Ann Lee is the culture secretary".
type introduction struct {
	noun   string   // "secretary", folded, in the singular
	extra  []string // what else the phrase tells, folded, in the singular: "culture"
	gender string
	name   item // the words of the name
	who    string
}

// introductions are those of the article, in the text's order. They are looked for once.
func (r *resolver) introductions() []introduction {
	if r.looked {
		return r.introduced
	}
	r.looked = true
	for i, w := range r.words {
		if w.is(lang.Role) && w.kind == lang.Word && !r.pluralHead(i) && (len(r.speech.Grammar.Clitics) > 0 || !r.at(i+1).is(lang.Role)) && !(r.quoted(i) && !r.fragment(w.quote)) && !r.titleCase(w.sentence) {
			if in, ok := r.introducedAt(i); ok {
				r.introduced = append(r.introduced, in)
			}
		}
	}
	return r.introduced
}

// introducedAt reads the introduction whose role stands at i.
func (r *resolver) introducedAt(i int) (introduction, bool) {
	first, end := r.roleStart(i), r.sentenceEnd(i)
	p := r.phraseAt(first, end)
	if p.last <= i || r.words[first].is(lang.Possessive) {
		return introduction{}, false
	}
	name, rest := r.introducedName(phrase{first, p.last, i}, end)
	if name[1] <= name[0] || r.once(rest) {
		return introduction{}, false
	}
	it := item{first: name[0], last: name[1], name: name}
	for it.name[0] < it.name[1]-1 && (r.words[it.name[0]].is(lang.Title) && r.words[it.name[0]+1].kind != lang.Mark || r.words[it.name[0]].mark(".")) {
		it.name[0]++
	}
	in := introduction{noun: singular(r.words[i].fold), extra: r.extraOf(rest), gender: r.articleGender(first), name: it, who: r.nameText(it.name[0], it.name[1])}
	if e, last := r.reg.named(r.doc, it.name[0], it.name[1]); e != nil && last == it.name[1] {
		if in.who = e.name; !r.human(e) && e.kind != person {
			return in, false
		}
	} else if it.name[1]-it.name[0] < 2 {
		return in, false
	}
	return in, true
}

// roleStart is where the noun phrase of the role at i begins: at its article, behind a comma, at the words before it in the language
// that puts what it is in charge of in front.
func (r *resolver) roleStart(i int) int {
	first, start, verb := r.sentences[r.words[i].sentence].first, i, false
	for at := i; at > first && at > i-4; at-- {
		w := r.words[at-1]
		if w.is(lang.Determiner | lang.Possessive) {
			return at - 1
		}
		if w.kind != lang.Word || w.is(lang.Preposition|lang.Conjunction|lang.Auxiliary|lang.Modal|lang.SubjectPronoun|lang.RelativeWord|lang.TimeWord) || r.possessive(at-1) {
			break
		}
		if verb = verb || r.verbal(at-1); !verb {
			start = at - 1
		}
	}
	return start
}

// introducedName is the name that stands in the role's phrase, behind it between commas, in front of it, or in front of a verb of
// being, and the phrase without it; both are empty where there is none.
func (r *resolver) introducedName(p phrase, end int) ([2]int, phrase) {
	if name := r.properName(p.first, p.last); name[1] == p.last && name[0] > p.head && name[1]-name[0] > 1 && !r.roleIn(name[0], name[1]) {
		return name, phrase{p.first, name[0], p.head}
	}
	if at := p.last + 1; at < end && r.words[p.last].mark(",") && !r.roleIn(at, at+1) {
		last := r.personAhead(at, end)
		if last > at && (last >= end || r.words[last].mark(",.;")) {
			return [2]int{at, last}, p
		}
	}
	first := r.sentences[r.words[p.head].sentence].first
	before := p.first - 1
	switch {
	case before <= first:
		return [2]int{}, phrase{}
	case r.words[before].mark(",") && (p.last >= end || r.words[p.last].mark(",.;") || r.words[p.last].is(lang.Conjunction)):
	case slices.Contains(r.speech.Grammar.Identifies, r.words[before].low) && r.words[p.first].is(lang.Definite):
	default:
		return [2]int{}, phrase{}
	}
	at := before
	for at > first && r.words[at-1].kind == lang.Word && (r.words[at-1].capital || r.words[at-1].is(lang.Particle) && r.at(at-2).capital) && !r.quoted(at-1) {
		at--
	}
	if last := r.personAhead(at, before); at < before && last == before && !r.at(at-1).is(lang.Of|lang.Preposition|lang.Conjunction) && !r.at(at-1).mark(",") {
		return [2]int{at, before}, p
	}
	return [2]int{}, phrase{}
}

// personAhead is where a person's name that begins at i ends, titles included; i where none begins there.
func (r *resolver) personAhead(i, end int) int {
	at := i
	for at < end && (r.words[at].is(lang.Title) && r.words[at].capital || at > i && r.words[at].mark(".")) {
		at++
	}
	if at >= end || r.words[at].is(lang.Determiner|lang.Possessive|lang.TimeWord|lang.Nationality) {
		return i
	}
	last := r.capitals(at, end)
	if last == at || r.roleIn(at, last) || last-at < 2 && at == i {
		return i
	}
	return last
}

// once reports whether the words of a phrase say that an office is not held now: "the former mayor".
func (r *resolver) once(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if w := r.words[i]; slices.Contains(r.speech.Offices.Formerly, w.low) || slices.ContainsFunc(r.speech.Offices.Formerly, func(f string) bool { return strings.HasPrefix(w.low, f+"-") }) {
			return true
		}
	}
	return slices.Contains(r.speech.Offices.Formerly, r.at(p.first-1).low)
}

// extraOf are the words of a role's phrase besides the role, folded and in the singular, ascending.
func (r *resolver) extraOf(p phrase) []string {
	var out []string
	for i := p.first; i < p.last; i++ {
		if w := r.words[i]; i != p.head && w.kind == lang.Word && !w.is(lang.Determiner|lang.Possessive|lang.Of|lang.Preposition|lang.Conjunction) && !r.possessive(i) {
			out = append(out, singular(w.fold))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// articleGender is the gender that the article at i has, "" where it tells none.
func (r *resolver) articleGender(i int) string {
	w := r.words[i]
	if len(r.speech.Grammar.Clitics) == 0 || !w.is(lang.Determiner) || strings.HasSuffix(w.low, "'") {
		return ""
	}
	if r.speech.Grammar.Objects[w.low].Gender == "f" {
		return "f"
	}
	return "m"
}

// introducedBy is the one person whom the article, before or behind, introduces by the same phrase as a definite role: "the culture
// secretary" is Ann Lee where "the culture secretary, Ann Lee," stands anywhere; nil where nobody or several are.
func (r *resolver) introducedBy(it item) *entity {
	head := r.roleHead(it)
	w := r.words[head]
	if it.named() || !w.is(lang.Role) || w.is(lang.Document) || r.pluralHead(head) || !r.definite(it) || r.owned(it) || r.quoted(head) && !r.fragment(w.quote) {
		return nil
	}
	p := phrase{it.first, it.last, head}
	if r.once(p) {
		return nil
	}
	extra, gender := r.extraOf(p), r.articleGender(it.first)
	var same, near, any []introduction
	for _, in := range r.introductions() {
		if in.noun != singular(w.fold) || in.gender != "" && gender != "" && in.gender != gender {
			continue
		}
		any = append(any, in)
		switch {
		case slices.Equal(in.extra, extra):
			same = append(same, in)
		case r.tells(extra) && (len(in.extra) == 0 && in.name.first > it.first || len(in.extra) > 0 && containsAll(in.extra, extra)):
			near = append(near, in)
		}
	}
	if len(same) == 0 && onePerson(any) {
		same = near
	}
	if len(same) == 0 || !onePerson(same) {
		return nil
	}
	r.reg.enterItem(r.doc, same[0].name)
	e := r.reg.itemEntity(r.doc, same[0].name)
	if e != nil && e.gender == "" && same[0].gender == "f" { // "la ministre"; a woman may be "le ministre"
		e.gender = "f"
	}
	return e
}

// roleHead is the noun of an item that says what somebody is: the last role before "of" where nouns stand in front of theirs ("schools
// commissioner").
func (r *resolver) roleHead(it item) int {
	head := r.headOf(it)
	for i := head + 1; i < it.last && len(r.speech.Grammar.Clitics) == 0 && !r.words[i].is(lang.Of|lang.Preposition) && r.words[i].kind == lang.Word; i++ {
		if r.words[i].is(lang.Role) {
			head = i
		}
	}
	return head
}

// tells reports whether one of the words says more than a rank: "culture", but not "executive".
func (r *resolver) tells(extra []string) bool {
	return slices.ContainsFunc(extra, func(w string) bool { return !slices.Contains(r.speech.Offices.Departments, w) })
}

func onePerson(list []introduction) bool {
	return !slices.ContainsFunc(list, func(in introduction) bool { return in.who != list[0].who })
}

// containsAll reports whether all the words are among the others.
func containsAll(words, of []string) bool {
	return !slices.ContainsFunc(of, func(w string) bool { return !slices.Contains(words, w) })
}

// otherwise reports whether the article introduces somebody by the item's noun, but every time as that of another thing: "the housing
// secretary" is not "the culture secretary, Ann Lee".
func (r *resolver) otherwise(it item, name string) bool {
	head := r.roleHead(it)
	extra := r.extraOf(phrase{it.first, it.last, head})
	if len(extra) == 0 {
		return false
	}
	told := false
	for _, in := range r.introductions() {
		if in.who != name || in.noun != singular(r.words[head].fold) {
			continue
		}
		if containsAll(in.extra, extra) || containsAll(extra, in.extra) {
			return false
		}
		told = true
	}
	return told
}
