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
	leads    bool            // it is called by an office that leads a body
	partly   bool            // or a part of it: a department stands beside
}

// newToldParty is one of whom nothing was heard yet.
func newToldParty() toldParty { return toldParty{folds: map[string]bool{}, terms: map[uint32]bool{}} }

// voices are the parties of the library's statements, each kept once.
type voices struct {
	list      []toldParty
	officials []official
	profiles  []profile
	wordy     []wordyName
	at        map[*knowledge.Statement][2]int // speaker and addressee, -1 where the text names nobody
}

// newVoices reads the parties of all statements.
func (e *Engine) newVoices() *voices {
	v := &voices{at: make(map[*knowledge.Statement][2]int, len(e.library.Statements))}
	called := e.callings()
	for i := range e.corpus.docs {
		d := &e.corpus.docs[i]
		e.corpus.offices.Add(e.officesIn(d, called), d.passage.Lang)
	}
	v.officials, v.profiles = e.newOfficials(called), e.newProfiles(called)
	v.wordy = e.newWordyNames(v.profiles)
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
				for _, t := range meaning(e.langs.Lang(code), c.text) {
					if !e.corpus.names[bare(t.Fold)] && !slices.Contains(out, t.Text) {
						out = append(out, t.Text)
					}
				}
			}
		}
	}
	return out
}

// newVoice reads a party's words.
func (e *Engine) newVoice(code string, actors []string, text string, called map[string][]calling) toldParty {
	v := newToldParty()
	v.code, v.actors, v.resolved = code, actors, len(actors) > 0
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
		if t.Kind != lang.Word || small(l, t) || e.words[code].pronouns[fold] || v.folds[fold] {
			any = any || v.folds[fold]
			continue
		}
		if !names && e.corpus.names[fold] {
			continue
		}
		any = true
		v.folds[fold] = true
		led := &e.words[code].led
		v.leads, v.partly = v.leads || led.leading[fold], v.partly || led.partial[fold]
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
