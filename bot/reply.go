package bot

// Reply is what is said back, free of platform: an adapter renders its parts in this order: Lead, Quotes, Sources,
// Note, Suggestions. Every text in it is plain (no markup), in NFC, without control characters except "\n", and
// in Lang, but for [Quote.Text], which is the article's own.
type Reply struct {
	Lang string
	// Lead stands above the quotes: how the question was understood, a greeting, the reason of an abstention. May be "".
	Lead   string
	Quotes []Quote
	// Sources lists articles, for the command of that name.
	Sources []Source
	// Note stands below. May be "".
	Note string
	// Suggestions are questions that have answers in the loaded articles, to tap on.
	Suggestions []Button
	// Buttons belong to the whole reply: more, other sources, cite, votes, settings.
	Buttons []Button
	// Menu is a list to choose one of, where there are too many for buttons; nil where there is none.
	Menu *Menu
	// File is to be sent along; nil where there is none.
	File *File
	// Polls are quiz questions, to be posted one after the other; Buttons stand below the last.
	Polls []Poll
	// To is the chat to post in, as in [Question.Chat]; "" is where it was asked.
	To string
	// Private asks to show the reply to the asker alone where the platform can.
	Private bool
	// Replace asks to put the reply in place of the message whose button was pressed.
	Replace bool
	// Done takes the place of the message whose button was pressed, and of its buttons, once the reply has been posted,
	// wherever that is; "" leaves the message as it is.
	Done string
	// Notice is a short line that needs no message of its own ("Thanks for voting."): a platform shows it in passing
	// where it can. A reply with nothing but a notice leaves the chat as it is.
	Notice string
	// Relabel are buttons of the message whose button was pressed that take a new label; they are known by their Data. One
	// without a label has done its work and goes.
	Relabel []Button
	// Record is the same reply for a machine.
	Record Record
}

// Silent tells whether there is nothing that needs a message: the chat stays as it is, but for a notice, new labels, or both.
func (r Reply) Silent() bool {
	return r.Text() == "" && len(r.Buttons) == 0 && r.Menu == nil && r.File == nil && len(r.Polls) == 0
}

// Menu is a list of choices under one label.
type Menu struct {
	Label   string   // what is to be chosen, 1 to 100 characters
	Options []Button // 2 to 25, each with Data; labels of at most 100 characters
}

// File is a document to be sent along.
type File struct {
	Name string // "sources.bib"
	MIME string
	Data []byte
}

// Poll is one quiz question: which of the options is right?
type Poll struct {
	Text        string   // the quote and what is asked, at most 300 characters
	Options     []string // 2 to 10, each of 1 to 100 characters
	Right       int
	Explanation string // the source, at most 200 characters
	// Data are the data of a button for each option, for platforms without polls of their own; a [Tap] of one is
	// answered with whether it was right and the source.
	Data []string
}

// ChatSettings are what the people of a chat have set.
type ChatSettings struct {
	Lang      string // the language of replies; "" is that of each question
	Off       bool   // the bot is silent here, but for its settings and what it keeps of whoever asks
	NoMention bool   // messages in this chat need not mention the bot
	Threads   bool   // answers go into a thread of their own
	Private   bool   // answers to commands, but for the settings, are shown to the asker alone: the platform sees to it
}

// Choice is something to complete an option with.
type Choice struct {
	Label string // 1 to 100 characters
	Value string // what is typed in its place, 1 to 100 characters
}

// Completion is what an option is completed from.
type Completion string

// The completions.
const (
	Actors   Completion = "actors"
	Articles Completion = "articles"
)

// Quote is one quotation with everything that is to be shown about it.
type Quote struct {
	// Frame says who spoke to whom, the act and the date, in the reply's language; "" where that is not established.
	Frame string
	// Text is the quotation, byte for byte as in its article. It may hold "\n". It is never cut.
	Text string
	// Lang is the language of Text; LangNote says so to a reader of another language ("en français"), else "".
	Lang     string
	LangNote string
	// Cite is the whole citation line ("[1] afp/nxp, oct. 2019 (fr) · aussi dans [2] …").
	Cite string
	// URL is the publisher's page, Permalink the bot's own page of the passage; "" where there is none.
	URL       string
	Permalink string
	// Passage is the id that [Bot.Passage] shows this quote's page for; "" where there is none.
	Passage string
	// Nearest marks a passage that is shown as the nearest thing, not as an answer.
	Nearest bool
	// MarkStart and MarkEnd bound the part of Text that was asked for, in bytes, where the sentences around it are shown too;
	// 0,0 means all of it.
	MarkStart, MarkEnd int
	// Buttons belong to this quote.
	Buttons []Button
}

// Button is something to tap on. Exactly one of Data and URL is set.
type Button struct {
	Label string // in the reply's language, 1 to 80 characters
	// Data comes back unchanged as the Text of a [Tap]. It is 1 to 64 bytes of [0-9a-z:_-], stays valid over
	// restarts, and holds no state: a button of a message of last week still works or says kindly that it is stale.
	Data string
	URL  string
	// Rest is set where a tap shows what this reply had no room for: its quotes go on where these end.
	Rest bool
}

// Source is one article in the list of sources.
type Source struct {
	N     int
	Label string // "afp/nxp, oct. 2019 (fr)"
	Lines string // its opening words, one line
	URL   string // "" where it has none
}

// Record is a reply in the shape that design.md sets for `ask --json` and POST /api/ask. Its snippets are the whole
// answer: where the reply would be too long to read, its text shows the first of them and leaves the others out.
type Record struct {
	ID           string          `json:"id"`
	Lang         string          `json:"lang"`
	Kind         string          `json:"kind"`
	UnderstoodAs string          `json:"understood_as"`
	Abstain      bool            `json:"abstain"`
	Reason       string          `json:"reason"`
	Reply        string          `json:"reply"`
	Snippets     []SnippetRecord `json:"snippets"`
	Nearest      *SnippetRecord  `json:"nearest"`
}

// SnippetRecord is one snippet of a [Record]; Start and End count bytes of the article's text.
type SnippetRecord struct {
	Article    string            `json:"article"`
	Start      int               `json:"start"`
	End        int               `json:"end"`
	Text       string            `json:"text"`
	Lang       string            `json:"lang"`
	Score      float64           `json:"score"`
	Citation   CitationRecord    `json:"citation"`
	Also       []AlsoRecord      `json:"also"`
	Statements []StatementRecord `json:"statements"`
}

// CitationRecord is a citation of a [SnippetRecord]; unknown fields are "".
type CitationRecord struct {
	N         int    `json:"n"`
	Publisher string `json:"publisher"`
	Title     string `json:"title"`
	Date      string `json:"date"`
	URL       string `json:"url"`
	Label     string `json:"label"`
}

// AlsoRecord is another place that tells the same act.
type AlsoRecord struct {
	Citation CitationRecord `json:"citation"`
	Article  string         `json:"article"`
	Start    int            `json:"start"`
	End      int            `json:"end"`
}

// SpanRecord is a stretch of an article's text, in bytes.
type SpanRecord struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// StatementRecord is one statement, in the shape that design.md sets for `statements --json`. Spans the article does
// not give are null.
type StatementRecord struct {
	Article       string      `json:"article"`
	Speaker       []string    `json:"speaker"`
	SpeakerText   *SpanRecord `json:"speaker_text"`
	Act           string      `json:"act"`
	PLOVER        string      `json:"plover"`
	Cue           *SpanRecord `json:"cue"`
	Addressee     []string    `json:"addressee"`
	AddresseeText *SpanRecord `json:"addressee_text"`
	Content       *SpanRecord `json:"content"`
	Quote         *SpanRecord `json:"quote"`
	Sentence      *SpanRecord `json:"sentence"`
	Direct        bool        `json:"direct"`
	Polarity      string      `json:"polarity"`
	Date          string      `json:"date"`
	DateText      string      `json:"date_text"`
	Lang          string      `json:"lang"`
}

// PassagePage is an article's body with one passage marked, for whoever checks a quote.
type PassagePage struct {
	Lang       string // of the article
	Heading    string // the citation's label
	URL        string // the publisher's page, "" where there is none
	Paragraphs []Paragraph
}

// Paragraph is one paragraph of a [PassagePage], in runs of text.
type Paragraph struct {
	Title bool // the article's own headline
	Runs  []Run
}

// Run is a piece of text, marked or not. A paragraph's runs joined are the article's bytes.
type Run struct {
	Text   string
	Marked bool
}

// CommandHelp names a command and says what it does, for the menus that platforms show.
type CommandHelp struct {
	Command     Command
	Name        string // as typed, without the slash: "ask"
	Description string
	// Aliases are what a person may type as well, for platforms on which commands are typed; menus leave them out.
	Aliases []string
}
