package statement

import "disputebot/knowledge/lang"

// apposed reports whether an item that ends its phrase is the name of the party before it, which a role or a body's noun alone tells:
// "the union, the PPA", "leur syndicat, la Fédération laitière", "its chairman, postman Owen Price".
func (d *doc) apposed(before, it item) bool {
	head := d.roleOf(before)
	if before.named() && !d.titles(before.name[0], before.name[1]) || !d.words[head].is(lang.Role|lang.Body|lang.Title) || d.pluralHead(head) {
		return false
	}
	if !d.words[before.first].is(lang.Definite|lang.Possessive) && !d.possessiveBetween(before.first, before.last) {
		return false
	}
	if it.personal(d) && !d.words[it.name[0]-1].is(lang.Definite) { // not "the River Trust"
		return d.words[head].is(lang.Role | lang.Title)
	}
	named := d.wholeName(it)
	return d.namesArticle(it.first) || named[0] == it.first+1 && d.words[it.first].is(lang.Definite) && d.words[named[0]].capital && !d.sentenceStart(named[0]) || it.pure()
}

// roleOf is the noun that says what an item is, behind whose it is: "the group's founder" is a founder.
func (d *doc) roleOf(it item) int {
	first := d.pastOwner(phrase{first: it.first, last: it.last})
	for i := first; i < it.last && !(d.words[i].is(lang.Of) && i > first); i++ {
		if d.words[i].is(lang.Role | lang.Body | lang.Title) {
			return i
		}
	}
	return it.first
}

// indefinite reports whether an indefinite article stands at i.
func (d *doc) indefinite(i int) bool {
	w := d.words[i]
	return w.is(lang.Determiner) && !w.is(lang.Definite|lang.Possessive) && !w.capital && !d.plural(i) && w.kind == lang.Word
}

// listed reports whether an item goes on a list that a body's noun begins: "the council, Arval and Ann Lee".
func (d *doc) listed(before, it item, end int) bool {
	return it.last < end && d.words[it.last].is(lang.Conjunction) && !before.named() && !d.words[d.roleOf(before)].is(lang.Role|lang.Title)
}

// wholeName is the item's name, else all of it behind its article: "la Fédération des éleveurs".
func (d *doc) wholeName(it item) [2]int {
	if it.named() {
		return it.name
	}
	first := it.first
	for first < it.last-1 && d.words[first].is(lang.Determiner) && !d.namesArticle(first) {
		first++
	}
	return [2]int{first, it.last}
}

// namesArticle reports whether the article at i begins a name: "leur comité, Un train pour tous,".
func (d *doc) namesArticle(i int) bool {
	return d.words[i].is(lang.Determiner) && d.words[i].capital && !d.sentenceStart(i) && d.at(i-1).mark(",") && !d.titleCase(d.words[i].sentence)
}

// withinName reports whether the conjunction at i stands in the name of the body that somebody named in front of it is of: "Ann Lee of
// the Institute of Art and Law".
func (d *doc) withinName(first, i, end int) bool {
	if i+2 != end || !d.words[i].is(lang.Conjunction) || !d.words[i-1].capital || !d.words[i+1].capital {
		return false
	}
	of, body := -1, false
	for at := first + 1; at < i; at++ {
		w := d.words[at]
		if w.is(lang.Of) && of < 0 {
			of = at
		}
		body = body || of >= 0 && w.capital && w.is(lang.Body) && d.at(at+1).is(lang.Of)
	}
	return body && d.fullName(of-1)
}

// twoRoles reports whether the conjunction at i joins two roles of one person, whose name stands behind a comma or right behind them:
// "its founder and chief executive, Ann Lee", « la fondatrice et présidente de Nordel, Anne Roy ».
func (d *doc) twoRoles(first, i, end int) bool {
	if i >= end || !d.words[i].is(lang.Conjunction) || i-first < 2 || !d.words[first].is(lang.Determiner|lang.Possessive) || d.pluralHead(first+1) {
		return false
	}
	head := d.headOf(item{first: first, last: i})
	if !d.words[head].is(lang.Role) || d.words[head].is(lang.Body) || d.pluralHead(head) {
		return false
	}
	role := false
	for at := i + 1; at < end; at++ {
		w := d.words[at]
		switch {
		case w.is(lang.Determiner|lang.Possessive) && !role, w.is(lang.Conjunction):
			return false
		case w.is(lang.Role) && !w.capital:
			if d.pluralHead(at) {
				return false
			}
			role = true
		case w.mark(","):
			return role && at+2 < end && d.words[at+1].capital && d.words[at+2].capital && !d.words[at+1].is(lang.Determiner)
		case role && w.capital && !d.at(at-1).is(lang.Of|lang.Preposition|lang.Determiner):
			return at+1 < end && d.words[at+1].capital && !w.is(lang.Body)
		}
	}
	return false
}

// pastOwner is where the words of a phrase begin that follow whose it is: "the port's biggest airline" is no port.
func (d *doc) pastOwner(p phrase) int {
	for i := p.last - 1; i > p.first; i-- {
		if d.possessive(i) {
			return i + 1
		}
	}
	return p.first
}

// withAntecedent is the relative pronoun at i with the noun phrase it hangs on.
func (d *doc) withAntecedent(i, lo int) phrase {
	end := i
	if end > 0 && d.words[end-1].mark(",") {
		end--
		lo = d.sentences[d.words[i].sentence].first
		if p := d.withRole(end, lo); !p.empty() {
			return phrase{p.first, i + 1, p.head}
		}
	}
	for j := lo; j < end; j++ {
		if p := d.phraseAt(j, end); !p.empty() && p.last == end && !d.words[p.head].is(lang.SubjectPronoun) {
			return phrase{p.first, i + 1, p.head}
		}
	}
	return phrase{i, i + 1, i}
}

// withRole is the name of the person in front of a role, set between commas, that ends at end and has no name itself: "Paul Meunier,
// patron de l'usine et figure du port,"; empty where there is none.
func (d *doc) withRole(end, lo int) phrase {
	comma := end - 1
	for comma > lo && !d.words[comma].mark(",") {
		if d.verbal(comma) || d.words[comma].mark(";:()–—") || d.quoted(comma) {
			return phrase{}
		}
		comma--
	}
	at := comma + 1
	if d.words[at].is(lang.Determiner) && !d.words[at].is(lang.Definite) {
		at++
	}
	if comma <= lo+1 || !d.fullName(comma-1) || d.words[at].capital || d.words[at].is(lang.Determiner|lang.Possessive|lang.Preposition|lang.Conjunction) || !d.roleIn(at, end) {
		return phrase{}
	}
	first := comma - 2
	for first > lo && d.words[first-1].capital && d.words[first-1].kind == lang.Word && !d.sentenceStart(first-1) {
		first--
	}
	return phrase{first, comma, first}
}

// antecedentOf is whom a phrase that ends with a relative pronoun means: "X, who", "Ann Lee, head of the port, who".
func (d *doc) antecedentOf(p phrase) phrase {
	p.last--
	for p.last > p.first && d.words[p.last-1].mark(",") {
		p.last--
	}
	if at := d.ownerName(p); at > p.first {
		return phrase{at, p.last, p.last - 1}
	}
	if q := d.withRole(p.last, p.first); !q.empty() && q.first == p.first {
		p.last = q.last
	}
	return p
}

// ownerName is where the words begin that name whose a thing is, where a relative pronoun that speaks follows: "les messages d'Arval, qui",
// "refus du maire, qui"; the phrase's beginning where its noun may speak itself.
func (d *doc) ownerName(p phrase) int {
	for i := p.first; i < p.last; i++ {
		switch w := d.words[i]; {
		case w.is(lang.Of) && i > p.first:
			for i++; i < p.last-1 && d.words[i].is(lang.Determiner); i++ {
			}
			if o := d.words[i]; i < p.last && (o.capital || o.is(lang.Role|lang.Body) || d.speech.Grammar.Epithet(o.low)) {
				return i - one(d.words[i-1].is(lang.Determiner) && !d.words[i-1].is(lang.Of))
			}
			return p.first
		case w.is(lang.Role|lang.Body|lang.Title|lang.Male|lang.Female|lang.Counterpart|lang.Document|lang.Somebody) || w.capital && !d.sentenceStart(i):
			return p.first
		}
	}
	return p.first
}
