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

// The kinds of an abstention with a text of its own. They come with [NothingOfTheKind].
const (
	Verdict      Kind = "verdict"      // who or what is right, good or to be believed
	Introduction Kind = "introduction" // who or what one is whom the articles name and do not introduce
)

// The kinds of messages that ask nothing of the articles. They come with [SmallTalk], [Instruction] or [Unreadable].
const (
	Greeting      Kind = "greeting"
	Thanks        Kind = "thanks"
	Farewell      Kind = "farewell"
	Insult        Kind = "insult"
	Identity      Kind = "identity" // "who are you", "what can you do"
	Chatter       Kind = "chatter"  // any other small talk
	Order         Kind = "order"    // an attempt to command the bot
	Blank         Kind = "blank"    // no text
	TooLong       Kind = "too_long"
	Wordless      Kind = "wordless" // emoji, marks or digits only
	OtherAlphabet Kind = "other_alphabet"
)

// Inquiry is a question as the engine gets it.
type Inquiry struct {
	Text string // any bytes
	// Locale decides the language only where the text does not tell it; "" where nothing is known.
	Locale string
	// Previous is how the question before it in the same conversation was read, nil where there is none.
	Previous *Reading
}

// Reading is how a question was understood: what carries over to the next one in a conversation.
type Reading struct {
	Lang      string
	Kind      Kind
	Act       Act
	Source    []string // canonical names: who speaks
	Addressee []string // canonical names: who is spoken to
	About     []string // canonical names: mentioned, role not told
	// SourceWords and AddresseeWords are the words by which the question calls the two, as typed, whether or not they name an actor.
	SourceWords    []string
	AddresseeWords []string
	Date           string
	Article        string   // the article of the best snippet
	Passage        string   // its passage, by ID
	Shown          []string // all passages that were quoted, by ID
	Nearest        string   // beside an abstention: the passage that was shown as the nearest, else the last one quoted before it, by ID
	Words          []string // the words that carry the question's meaning, as typed
}

// Citation says where a quote stands. Unknown fields are empty.
type Citation struct {
	N         int // the [1] of a reply: the article's place in the library, from 1, the same in every reply
	Article   string
	Publisher string
	Title     string
	Date      string
	URL       string
	Lang      string
	// Opening holds the first words of the body, for a label where there is neither publisher nor title.
	Opening string
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
	// ("shipyard → port council · refuse"), not a sentence.
	UnderstoodAs string
	Reading      Reading
	Abstain      bool
	Reason       Reason
	Snippets     []Snippet // empty when Abstain
	Nearest      *Snippet  // only when Abstain, and only on the topic
	// Opposed is what another side says, only beside Nearest and only where a verdict is asked for.
	Opposed *Snippet
}
