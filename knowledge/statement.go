package knowledge

import "slices"

// Act is the kind of speech act a statement reports.
type Act string

// The acts, the whole list; design.md names them.
const (
	Demand   Act = "demand"
	Refuse   Act = "refuse"
	Accuse   Act = "accuse"
	Warn     Act = "warn"
	Threaten Act = "threaten"
	Promise  Act = "promise"
	Defend   Act = "defend"
	Sanction Act = "sanction"
	Rule     Act = "rule"
	Oblige   Act = "oblige"
	State    Act = "state"
	Agree    Act = "agree"
)

// PLOVER is the event type of the PLOVER coding scheme that the act maps to, "" where it has none
// (warn, defend, state).
func (a Act) PLOVER() string {
	switch a {
	case Demand:
		return "REQUEST"
	case Refuse:
		return "REJECT"
	case Accuse:
		return "ACCUSE"
	case Threaten:
		return "THREATEN"
	case Promise, Agree:
		return "AGREE"
	case Sanction, Rule:
		return "SANCTION"
	case Oblige:
		return "COERCE"
	}
	return ""
}

// Polarity says how far a reported act is a fact.
type Polarity string

// The polarities. Only an affirmed act may be told as having happened.
const (
	Affirmed     Polarity = "affirmed"
	Negated      Polarity = "negated"
	Hypothetical Polarity = "hypothetical"
	Future       Polarity = "future"
)

// Statement is one speech act that an article reports: who did what by words to whom. (PARC and PolNeAR call it an
// attribution of source, cue and content; PLOVER calls source and addressee actor and recipient.) A field the
// article does not give is empty.
type Statement struct {
	Article  string
	Act      Act
	Polarity Polarity
	Lang     string
	// Speaker holds canonical names, in the text's order; SpeakerText is the mention beside the cue, which may be a
	// pronoun or a role.
	Speaker     []string
	SpeakerText Span
	// Established is true where a second reading agrees on the speaker. Only then may a name be shown.
	Established   bool
	Cue           Span
	Addressee     []string
	AddresseeText Span
	Content       Span
	// Quote is the stretch that holds speaker, cue and content; Sentence the whole sentence (or sentences) around it.
	Quote    Span
	Sentence Span
	Direct   bool   // the content, or a part of it, stands in quotation marks
	Date     string // of the act: "2019-10-04", "2019-10", "2019" or ""
	DateText Span
}

// SameSet tells whether two lists of names, of speakers or of those spoken to, hold the same, in whatever order. Neither is altered.
func SameSet(a, b []string) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}
