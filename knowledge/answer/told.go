package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/vector"
)

// toldParty is one party of a statement as words: its names, how texts call it, and what they say it is.
type toldParty struct {
	code     string
	actors   []string
	folds    map[string]bool
	terms    map[uint32]bool // stems of its language, thesaurus rows
	places   []vector.Row    // of common words
	named    bool            // it holds a name
	resolved bool            // the text's words are no mere pronoun, or the actor is known
}

// voices are the parties of the library's statements, each kept once.
type voices struct {
	list []toldParty
	at   map[*knowledge.Statement][2]int // speaker and addressee, -1 where the text names nobody
}

// newVoices reads the parties of all statements.
func (e *Engine) newVoices() *voices {
	v := &voices{at: make(map[*knowledge.Statement][2]int, len(e.library.Statements))}
	called := e.callings()
	for i := range e.corpus.docs {
		d := &e.corpus.docs[i]
		e.corpus.offices.Add(e.officesIn(d, called), d.passage.Lang)
	}
	seen := map[string]int{}
	for i := range e.library.Statements {
		s := &e.library.Statements[i]
		text := e.corpus.articles[s.Article].Text
		add := func(actors []string, span knowledge.Span) int {
			if len(actors) == 0 && span.Empty() {
				return -1
			}
			key := s.Lang + "\x00" + strings.Join(actors, "\x00") + "\x01" + lang.Fold(span.Of(text))
			n, ok := seen[key]
			if !ok {
				n = len(v.list)
				seen[key] = n
				v.list = append(v.list, e.newVoice(s.Lang, actors, span.Of(text), called))
			}
			return n
		}
		v.at[s] = [2]int{add(s.Speaker, s.SpeakerText), add(s.Addressee, s.AddresseeText)}
	}
	return v
}

// resolved tells whether it is known who a party is.
func (v *voices) resolved(n int) bool { return n >= 0 && v.list[n].resolved }

// officesIn are the words by which its article's language introduces those who speak in a passage, names aside: who asks what "the
// mayor" said means the one whom another sentence calls so.
func (e *Engine) officesIn(d *doc, called map[string][]calling) []string {
	code := d.passage.Lang
	var out []string
	for _, s := range d.statements {
		for _, name := range s.Speaker {
			for _, c := range called[name] {
				if c.code != code {
					continue
				}
				for _, t := range lang.Tokens(c.text) {
					if t.Kind == lang.Word && !e.corpus.names[bare(t.Fold)] && !e.langs.Lang(code).Stop(t.Fold) && !strings.HasSuffix(t.Fold, "'") && !slices.Contains(out, t.Text) {
						out = append(out, t.Text)
					}
				}
			}
		}
	}
	return out
}

// calling is words by which a text of one language calls an actor.
type calling struct {
	code, text string
	apposed    bool // it stands beside the name: other names in it are others'
}

// callings are, by actor, the words by which the statements call it and what they set beside its name.
func (e *Engine) callings() map[string][]calling {
	out, names := map[string][]calling{}, map[string][]string{}
	for i := range e.library.Statements {
		s := &e.library.Statements[i]
		text := e.corpus.articles[s.Article].Text
		for _, part := range []struct {
			actors []string
			span   knowledge.Span
		}{{s.Speaker, s.SpeakerText}, {s.Addressee, s.AddresseeText}} {
			if len(part.actors) == 1 && !part.span.Empty() {
				out[part.actors[0]] = append(out[part.actors[0]], calling{s.Lang, part.span.Of(text), false})
			}
			for _, actor := range part.actors {
				if speaks := strings.Join(folds(actor), " "); !slices.Contains(names[speaks], actor) {
					names[speaks] = append(names[speaks], actor)
				}
			}
		}
	}
	for i := range e.corpus.docs {
		d := &e.corpus.docs[i]
		for _, r := range d.runs {
			for _, actor := range names[strings.Join(r.words, " ")] {
				out[actor] = append(out[actor], calling{d.passage.Lang, e.words[d.passage.Lang].apposition(d.text, r.words), true})
			}
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

// apposition is what a sentence sets beside a name: the office right before it ("fisheries chief Ida Voss"), and the words between
// the commas around it.
func (w *questionWords) apposition(sentence string, words []string) string {
	tokens := lang.Tokens(sentence)
	for i := range tokens {
		if len(words) == 0 || !startsWith(tokens[i:], words) {
			continue
		}
		from, to := w.apposedFrom(tokens, i), i+len(words)
		if to < len(tokens) && tokens[to].Text == "," {
			for to++; to < len(tokens) && to-i < besideReach+len(words) && tokens[to].Kind != lang.Mark; to++ {
			}
		}
		return sentence[tokens[from].Start:tokens[to-1].End]
	}
	return ""
}

// apposedFrom is where the words begin that are set before the name at token i: behind a comma's phrase the noun with its "of", back to
// its article ("a répondu son directeur de la pêche, X"); without a comma, up to two words that end in an office.
func (w *questionWords) apposedFrom(tokens []lang.Token, i int) int {
	if i == 0 || tokens[i-1].Text != "," {
		if i > 0 && w.nouns.nouns[tokens[i-1].Fold].person() {
			return max(0, i-2)
		}
		return i
	}
	from := i - 1
	for from > 0 && i-from < besideReach && tokens[from-1].Kind != lang.Mark {
		if t := tokens[from-1]; w.l.Stop(t.Fold) && !w.of[t.Fold] && (from < 2 || !w.of[tokens[from-2].Fold]) {
			break
		}
		from--
	}
	return from
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

// newVoice reads a party's words.
func (e *Engine) newVoice(code string, actors []string, text string, called map[string][]calling) toldParty {
	v := toldParty{code: code, actors: actors, folds: map[string]bool{}, terms: map[uint32]bool{}, resolved: len(actors) > 0}
	v.resolved = e.hear(&v, code, text, true) || v.resolved
	for _, a := range actors {
		for _, name := range append([]string{a}, e.speaksFor[a]...) {
			e.hear(&v, code, name, true)
		}
		for _, c := range called[a] {
			e.hear(&v, c.code, c.text, !c.apposed)
		}
	}
	return v
}

// hear adds the words of a text to a voice, with names or without, and tells whether there are any of meaning.
func (e *Engine) hear(v *toldParty, code, text string, names bool) bool {
	tokens := lang.Tokens(text)
	l := e.langs.Lang(code)
	any := false
	for _, t := range tokens {
		t = e.words[code].upright(t)
		fold := bare(t.Fold)
		if t.Kind != lang.Word || l.Stop(t.Fold) || e.words[code].pronouns[fold] || strings.HasSuffix(t.Fold, "'") || v.folds[fold] {
			any = any || v.folds[fold]
			continue
		}
		if !names && e.corpus.names[fold] {
			continue
		}
		any = true
		v.folds[fold] = true
		for _, part := range strings.Split(fold, "-") {
			v.folds[part] = true
		}
		if term, ok := e.corpus.vocab[stemKey(code, l.Stem(fold))]; ok {
			v.terms[term] = true
		}
		if e.corpus.names[fold] {
			v.named = true
		} else if place := e.vectors.Form(t.Text, code); place.Row != vector.None {
			v.places = append(v.places, place.Row)
		}
	}
	for _, f := range e.corpus.rows.in(code, tokens) {
		if f.name && !names {
			continue
		}
		if term, ok := e.corpus.vocab[rowKey(f.row)]; ok {
			v.terms[term] = true
		}
	}
	return any
}
