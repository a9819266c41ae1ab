package statement

import "disputebot/knowledge/lang"

// signedBy are those who signed the letter that the subject p of the verb group at v is, or whose names were taken for its subject: "a
// letter signed by A, B and C asked". It is empty where p is another ("in a letter signed by A and B, the union asked").
func (d *doc) signedBy(p phrase, v int) phrase {
	if p.empty() || p.first >= v {
		return phrase{}
	}
	for i := d.sentences[d.words[v].sentence].first; i < v; i++ {
		first := d.pastSigned(i)
		if first == 0 || first >= v {
			continue
		}
		letter := d.signedLetter(i)
		list := d.listOf(first, v)
		if letter.empty() || list.empty() || !d.nameLike(list) || !d.onlyAside(list.last, v) {
			continue
		}
		if p.first == letter.first || p.last == letter.last || p.first >= first && p.last <= list.last {
			return list
		}
	}
	return phrase{}
}

// pastSigned is where the names begin behind words at i that say who signed, 0 where none stand there.
func (d *doc) pastSigned(i int) int {
	for _, words := range d.lexicon.signed {
		if last := d.follow(words, i, len(d.words)); last > i {
			return last
		}
	}
	return 0
}

// signed reports whether words that say who signed stand right before the phrase.
func (d *doc) signed(p phrase) bool {
	for i := max(0, p.first-5); i < p.first; i++ {
		if d.pastSigned(i) == p.first {
			return true
		}
	}
	return false
}

// signedLetter is the document that a participle at i hangs on, a comma, adverbs and a quoted title aside.
func (d *doc) signedLetter(i int) phrase {
	end := i
	for end > 0 && (d.words[end-1].is(lang.Adverb) || d.words[end-1].mark(",-")) {
		end--
	}
	first := d.sentences[d.words[i].sentence].first
	for j := max(first, end-8); j < end; j++ {
		if p := d.phraseAt(j, end); !p.empty() && p.last == end && d.writes(p) {
			return p
		}
	}
	return phrase{}
}

// writes reports whether a phrase's noun is a document.
func (d *doc) writes(p phrase) bool {
	for i := p.first; i < p.last && !d.words[i].is(lang.Of); i++ {
		if d.words[i].is(lang.Document|lang.Letter) || d.words[i].capital && i > p.first {
			return d.words[i].is(lang.Document | lang.Letter)
		}
	}
	return false
}

// listOf is the list of parties that begins at i: "A, B and C", "A; B; and C", each with its role. Behind the last one, which a
// conjunction leads, only the name of that role may follow.
func (d *doc) listOf(i, end int) phrase {
	out := d.phraseAt(i, end)
	closed := false
	for at, last := out.last, out; !out.empty() && at < end; {
		next, joined := d.pastJoint(at, end)
		q := d.phraseAt(next, end)
		if next == at || q.empty() || !d.nameLike(q) || !joined && (d.verbFollows(q.last, end) || closed && !d.namesRole(last, q)) {
			break
		}
		closed = closed || joined
		at, last, out.last = q.last, q, q.last
	}
	return out
}

// pastJoint is where the marks and conjunctions end that part a list at i, and whether a conjunction is among them.
func (d *doc) pastJoint(i, end int) (int, bool) {
	joined := false
	for i < end && (d.words[i].mark(",;") || d.words[i].is(lang.Conjunction)) {
		joined = joined || d.words[i].is(lang.Conjunction)
		i++
	}
	if i < end && d.words[i].is(lang.PassiveBy) { // "par A, par B et par C"
		i++
	}
	return i, joined
}

// namesRole reports whether q is the bare name of whom p calls by a role: "the prefect, Ann Lee".
func (d *doc) namesRole(p, q phrase) bool {
	return d.words[q.first].capital && !d.words[q.first].is(lang.Determiner) && d.roleIn(p.first, p.last) && !d.words[p.last-1].capital
}

// onlyAside reports whether nothing but a comma, adverbs and days stands between i and v.
func (d *doc) onlyAside(i, v int) bool {
	for ; i < v; i++ {
		if !d.words[i].mark(",–—") && !d.words[i].is(lang.Adverb|lang.TimeWord) && !(d.words[i].is(lang.Preposition) && d.at(i+1).is(lang.TimeWord)) {
			return false
		}
	}
	return true
}
