package statement

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge/lang"
)

// word is a token of an article with what the language data say about it.
type word struct {
	start, end int
	low        string // lower case, straight apostrophes, accents kept
	fold       string // as [lang.Fold] gives it
	class      lang.Class
	forms      []lang.Form
	capital    bool
	joined     bool   // by a hyphen to the verb before it
	bidding    string // a verb in front of pronouns that hyphens join to it, folded to lower case: "rendez" of "rendez-la"; else ""
	leads      bool   // it may begin a phrase such as "according to"
	speaks     bool   // it is an adjective that may mark an act
	kind       lang.TokenKind
	sentence   int // index in doc.sentences
	quote      int // index in doc.quotes, -1 outside
}

func (w word) is(c lang.Class) bool { return w.class&c != 0 }

func (w word) mark(marks string) bool {
	return w.kind == lang.Mark && strings.Contains(marks, w.low)
}

// form is the word's first reading of one of the kinds, ok false where it has none.
func (w word) form(kinds ...lang.FormKind) (lang.Form, bool) {
	for _, f := range w.forms {
		for _, k := range kinds {
			if f.Kind == k {
				return f, true
			}
		}
	}
	return lang.Form{}, false
}

// split cuts a token into the words that grammar counts, as if it stood at 0: a clitic pronoun behind a verb (a-t-il), a possessive
// ending or a short auxiliary (Barr's, they'll) is a word of its own.
func split(t lang.Token, speech *lang.Speech) []word {
	cut := clitic(t, speech)
	if cut == 0 {
		return []word{newWord(t.Text, 0, t.Kind, speech)}
	}
	return []word{newWord(t.Text[:cut], 0, t.Kind, speech), newWord(t.Text[cut:], cut, t.Kind, speech)}
}

// clitic is where the token's last part begins if that is a word of its own, else 0.
func clitic(t lang.Token, speech *lang.Speech) int {
	if t.Kind != lang.Word {
		return 0
	}
	if i := strings.LastIndexAny(t.Text, "-‑"); i > 0 && !strings.ContainsAny(t.Text[i:], "'’") { // not "Hale-Winter's"
		_, size := utf8.DecodeRuneInString(t.Text[i:])
		if speech.Grammar.Class(straight(t.Text[i+size:]))&lang.SubjectPronoun == 0 {
			return 0
		}
		if before := t.Text[:i]; strings.HasSuffix(before, "-t") {
			i -= 2
		}
		if strings.HasSuffix(t.Text[:i], "-t") || strings.Contains(t.Text[i:], "-t-") {
			return i // only a verb has this t before its pronoun
		}
		if head := straight(t.Text[:i]); len(speech.Forms(head)) > 0 || speech.Grammar.Class(head)&(lang.Auxiliary|lang.Modal) != 0 {
			return i
		}
		return 0
	}
	i := strings.LastIndexAny(t.Text, "'’")
	if i <= 0 || i+1 >= len(t.Text) {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(t.Text[i:]); r != '\'' && r != '’' {
		return 0
	}
	if speech.Grammar.Class(straight(t.Text[i:]))&(lang.Auxiliary|lang.Modal) != 0 {
		return i
	}
	return 0
}

// straight brings a word to the shape in which the data spell it.
func straight(s string) string {
	s = strings.ToLower(s)
	if strings.ContainsAny(s, "’ʼ‑") {
		s = strings.NewReplacer("’", "'", "ʼ", "'", "‑", "-").Replace(s)
	}
	return s
}

func newWord(text string, at int, kind lang.TokenKind, speech *lang.Speech) word {
	w := word{start: at, end: at + len(text), low: straight(text), kind: kind, quote: -1}
	w.fold = lang.Fold(text)
	r, _ := utf8.DecodeRuneInString(text)
	w.capital = unicode.IsUpper(r)
	if kind != lang.Word {
		return w
	}
	low := w.low
	if strings.HasPrefix(low, "-") { // -t-il, -elle
		i := strings.LastIndexAny(text, "-‑")
		_, size := utf8.DecodeRuneInString(text[i:])
		w.start += i + size
		low = low[strings.LastIndexByte(low, '-')+1:]
		w.low, w.joined = low, true
	}
	w.class = speech.Grammar.Class(low)
	w.forms = speech.Forms(low)
	w.bidding = bidding(low, speech)
	if w.class == 0 && len(w.forms) == 0 {
		w.class = officeWord(text, low, speech)
	}
	if w.class == 0 && len(w.forms) == 0 {
		w.class = adverbial(low, speech)
	}
	return w
}

// bidding is the verb of a word that hyphens join to object pronouns, as only what bids somebody do a thing is written: "rendez" of "rendez-la",
// « gelez » of « gelez-les-moi »; "" for any other word.
func bidding(low string, speech *lang.Speech) string {
	verb, rest, ok := strings.Cut(low, "-")
	if !ok || len(speech.Grammar.Clitics) == 0 || !slices.ContainsFunc(speech.Grammar.Bids, func(e string) bool { return len(verb) > len(e)+1 && strings.HasSuffix(verb, e) }) {
		return ""
	}
	for part := range strings.SplitSeq(rest, "-") {
		if speech.Grammar.Class(part)&lang.ObjectPronoun == 0 {
			return ""
		}
	}
	return verb
}

// officeWord is Role for a word whose part behind its hyphen is a role, in small letters: "Vice-chancellor", "co-owner", « ex-ministre ».
func officeWord(text, low string, speech *lang.Speech) lang.Class {
	i := strings.LastIndexAny(low, "-")
	if i < 2 || i+2 >= len(low) || !strings.HasSuffix(text, low[i+1:]) {
		return 0
	}
	return speech.Grammar.Class(low[i+1:]) & (lang.Role | lang.Spokesperson | lang.Male | lang.Female)
}

// adverbial is Adverb for a word that ends as adverbs do.
func adverbial(low string, speech *lang.Speech) lang.Class {
	for _, e := range speech.Grammar.AdverbEndings {
		if len(low) > len(e)+2 && strings.HasSuffix(low, e) {
			return lang.Adverb
		}
	}
	return 0
}
