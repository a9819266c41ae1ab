package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// calling is words by which a text of one language calls an actor.
type calling struct {
	code, text string
	apposed    bool // it stands beside the name: other names in it are others'
	article    string
}

// callings are, by actor, the words by which the statements call it and what the articles set beside its name.
func (e *Engine) callings() map[string][]calling {
	out := map[string][]calling{}
	for i := range e.library.Statements {
		s := &e.library.Statements[i]
		text := e.corpus.articles[s.Article].Text
		for _, part := range []struct {
			actors []string
			span   knowledge.Span
		}{{s.Speaker, s.SpeakerText}, {s.Addressee, s.AddresseeText}} {
			if len(part.actors) == 1 && !part.span.Empty() {
				out[part.actors[0]] = append(out[part.actors[0]], calling{s.Lang, part.span.Of(text), false, s.Article})
			}
		}
	}
	names, persons := e.nameKeys(func(string) bool { return true }), e.nameKeys(func(kind string) bool { return kind == knowledge.Person })
	named := func(tokens []lang.Token) bool { return anyOf(persons, tokens) }
	for i := range e.corpus.docs {
		d := &e.corpus.docs[i]
		for _, r := range d.runs {
			for from := range r.words {
				actors := names[strings.Join(r.words[from:], " ")]
				if text := e.words[d.passage.Lang].apposition(d.text, r.words[from:], named); len(actors) == 1 && text != "" {
					out[actors[0]] = append(out[actors[0]], calling{d.passage.Lang, text, true, d.passage.Article})
				}
				if len(actors) > 0 {
					break
				}
			}
		}
	}
	return out
}

// anyOf tells whether one of the names of several words stands among tokens.
func anyOf(names map[string][]string, tokens []lang.Token) bool {
	for i := range tokens {
		key := tokens[i].Fold
		for _, t := range tokens[i+1:] {
			if key += " " + t.Fold; len(names[key]) > 0 {
				return true
			}
		}
	}
	return false
}

// nameKeys are the actors of the right kinds by the folded words of their names.
func (e *Engine) nameKeys(right func(kind string) bool) map[string][]string {
	out := map[string][]string{}
	add := func(name, actor string) {
		if key := strings.Join(folds(name), " "); !slices.Contains(out[key], actor) {
			out[key] = append(out[key], actor)
		}
	}
	for _, a := range e.library.Actors {
		if !right(a.Kind) {
			continue
		}
		for _, name := range aliases(a) {
			add(name, a.Name)
		}
	}
	return out
}

// folds are the words of a name, folded.
func folds(name string) []string {
	var out []string
	for _, t := range lang.Tokens(name) {
		if t.Kind == lang.Word {
			out = append(out, t.Fold)
		}
	}
	return out
}

// besideReach is how many words an apposition may have.
const besideReach = 9

// apposition is what a sentence sets beside a name, with the name: the office right before it ("fisheries chief Ida Voss"), and what
// begins with one behind a comma ("Ida Voss, head of the fleet"), unless it names somebody else. It is "" where that is nothing.
func (w *questionWords) apposition(sentence string, words []string, named func([]lang.Token) bool) string {
	tokens := lang.Tokens(sentence)
	for i := range tokens {
		if !startsWith(tokens[i:], words) {
			continue
		}
		end := i + len(words)
		from, to := w.apposedFrom(tokens, i), apposedTo(tokens, end)
		if named(tokens[end:to]) {
			to = end
		}
		if to-from > len(words) {
			return sentence[tokens[from].Start:tokens[to-1].End]
		}
	}
	return ""
}

// apposedTo is where the words end that are set behind the name that ends at token i: between commas, or up to the sentence's end, if at all.
func apposedTo(tokens []lang.Token, i int) int {
	if i >= len(tokens) || tokens[i].Text != "," {
		return i
	}
	to := i + 1
	for to < len(tokens) && to-i < besideReach && tokens[to].Kind != lang.Mark {
		to++
	}
	if to < len(tokens) && tokens[to].Kind == lang.Mark && !strings.ContainsAny(tokens[to].Text, ",.;:!?)") { // "X, four ministers told her “"
		return i
	}
	return to
}

// apposedFrom is where the words begin that are set before the name at token i: behind a comma's phrase the noun with its "of", back to
// its article ("a répondu son directeur de la pêche, X"); without a comma a phrase that holds the noun of somebody.
func (w *questionWords) apposedFrom(tokens []lang.Token, i int) int {
	end := i
	if i > 0 && tokens[i-1].Text == "," {
		end--
	}
	from := end
	for from > 0 && end-from < besideReach && tokens[from-1].Kind != lang.Mark && (!w.l.Stop(tokens[from-1].Fold) || w.ofAt(tokens, from-1)) {
		from--
	}
	if end == i && !w.titles(tokens, from, i) {
		return i
	}
	return from
}

// titles tells whether the words from one token to another are the noun of somebody with what belongs to it ("ministre danois de la
// Pêche", "Consul General"): behind the noun stands no word that might be a verb.
func (w *questionWords) titles(tokens []lang.Token, from, to int) bool {
	if from == to || w.ofAt(tokens, to-1) {
		return false
	}
	for i := to - 1; i >= from; i-- {
		t := tokens[i]
		switch {
		case w.isParty(t):
			return true
		case !upper(t.Text) && !w.isCountry(t) && !w.ofAt(tokens, i) && (i == 0 || !w.ofAt(tokens, i-1)):
			return false
		}
	}
	return false
}

// ofAt tells whether the token is "of", or the article behind one.
func (w *questionWords) ofAt(tokens []lang.Token, i int) bool {
	return w.of[tokens[i].Fold] || i > 0 && w.of[tokens[i-1].Fold] && w.l.Stop(tokens[i].Fold)
}

// isParty tells whether a token is a noun of somebody who can act.
func (w *questionWords) isParty(t lang.Token) bool {
	n := w.nouns.nouns[bare(t.Fold)]
	return n.person() && !n.plural
}

func startsWith(tokens []lang.Token, words []string) bool {
	if len(tokens) < len(words) {
		return false
	}
	for i, w := range words {
		if tokens[i].Fold != w {
			return false
		}
	}
	return true
}
