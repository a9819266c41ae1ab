package knowledge

// Reason says why there is no answer. It is empty where there is one.
type Reason string

// The reasons, the whole list; design.md names them.
const (
	OffTopic         Reason = "off_topic"
	NoSuchActor      Reason = "no_such_actor"
	NothingOfTheKind Reason = "nothing_of_the_kind"
	OtherDirection   Reason = "other_direction"
	FalsePremise     Reason = "false_premise"
	SmallTalk        Reason = "small_talk"
	Instruction      Reason = "instruction"
	Unreadable       Reason = "unreadable"
)

// Kind is what a question asks for.
type Kind string

// The kinds of questions.
const (
	Who        Kind = "who"
	What       Kind = "what"
	Whom       Kind = "whom"
	When       Kind = "when"
	Why        Kind = "why"
	HowMuch    Kind = "how_much"
	Stance     Kind = "stance"
	YesNo      Kind = "yes_no"
	List       Kind = "list"
	Compare    Kind = "compare"
	Timeline   Kind = "timeline"
	Definition Kind = "definition"
)

// Citation says where a quote stands. Unknown fields are empty.
type Citation struct {
	N         int // the [1] of the reply; counts articles in the order in which the reply names them
	Article   string
	Publisher string
	Title     string
	Date      string
	URL       string
	Lang      string
	// Label is how the article is named to a person, never empty: publisher and date, else title, else its id and
	// opening words.
	Label string
}

// Snippet is what a reply quotes: one sentence, or the sentences one quotation runs through.
type Snippet struct {
	Passage    string // ID of its first passage
	Article    string
	Span       Span
	Text       string // Article.Text[Span.Start:Span.End]
	Lang       string
	Score      float64 // in [0,1]; comparable between answers to one question only
	Citation   Citation
	Also       []Mention
	Statements []Statement
}

// Mention is the same speech act told in another place.
type Mention struct {
	Citation Citation
	Article  string
	Span     Span
}

// Answer is what the articles say to a question: snippets, best first, or an abstention with its reason.
type Answer struct {
	Lang string // the question's language
	Kind Kind
	// UnderstoodAs is the question as it was read, "" where it was taken as it stands. It is a value to be shown
	// ("Facebook → ministers · refuse"), not a sentence.
	UnderstoodAs string
	Abstain      bool
	Reason       Reason
	Snippets     []Snippet // empty when Abstain
	Nearest      *Snippet  // only when Abstain, and only on the topic
}
