package lang

// AgainstWords are the phrases by which a question asks who is against what follows them or stands before them, and those by which
// somebody asks that a thing end or not be.
type AgainstWords struct {
	Asking   []string `yaml:"asking"`
	Stopping []string `yaml:"stopping"`
}

// QuestionWords tell how questions, small talk and orders are put in one language: the file question.yaml.
type QuestionWords struct {
	// Kinds are tried from the top at each word of the question; the first row with a matching phrase names its kind.
	Kinds []KindRow `yaml:"kinds"`
	// Leads are phrases that only lead to a question: "can you tell me".
	Leads []string `yaml:"leads"`
	// Wraps are what people say around a question.
	Wraps WrapWords `yaml:"wraps"`
	// Events are nouns that say no more than that something happened ("the events").
	Events []string `yaml:"events"`
	// Facing are the words that between two names set one against the other.
	Facing []string `yaml:"facing"`
	// Masks are phrases in which a word that elsewhere asks asks nothing ("those who").
	Masks []string `yaml:"masks"`
	// Subordinate are words that ask only where a verb follows: before a subject they open a clause ("he says that she …").
	Subordinate []string `yaml:"subordinate"`
	// Which are the words before a noun that say what sort of thing is asked for; Many those of them that ask for several.
	// What ask so before the nouns of this file alone: before that of a person they may open a clause ("what ministers want").
	Which []string `yaml:"which"`
	What  []string `yaml:"what"`
	Many  []string `yaml:"many"`
	// Holding are the verbs of who has an office ("what post does X hold").
	Holding []string `yaml:"holding"`
	// Between are the small words that may stand between them and the noun ("which other bank").
	Between []string `yaml:"between"`
	// Supports stand behind a noun that is the object of the question ("which bank did they sue").
	Supports []string `yaml:"supports"`
	// Nouns say what sort of thing is asked for, behind Which and What.
	Nouns []NounRow `yaml:"nouns"`
	// Wants are the phrases that ask for one sort of thing whatever noun they have ("how often"); the first row that
	// matches holds.
	Wants []WantRow `yaml:"wants"`
	// Units are what makes a number of a sentence one sort of thing, by the sort: what stands behind it, for money before
	// it too.
	Units map[string][]string `yaml:"units"`
	// Hints are the phrases that offer a sort of thing without a number, by the sort.
	Hints map[string][]string `yaml:"hints"`
	// Places stand before the name of a place, Clock before an hour, Since before a date that a duration begins or ends at.
	Places []string `yaml:"places"`
	Clock  []string `yaml:"clock"`
	Since  []string `yaml:"since"`
	// Limits are the words by which a time is the last one for something ("by", "until"); those of LimitFill may part them from it.
	Limits    []string `yaml:"limits"`
	LimitFill []string `yaml:"limit_fill"`
	// Seasons are words for times that are no dates: "summer", "Christmas".
	Seasons []string `yaml:"seasons"`
	// Focus are the phrases behind which the word stands that says what sort of thing is asked for.
	Focus []string `yaml:"focus"`
	// Count tells what is counted, and what is measured.
	Count CountWords `yaml:"count"`
	// Acts are the phrases by which a question asks for an act without its verb.
	Acts []ActRow `yaml:"acts"`
	// Doing are the verbs behind which a question may put who does it, since they only stand for what is done ("de faire").
	Doing []string `yaml:"doing"`
	// Accents are small words by how they are typed in haste.
	Accents map[string]string `yaml:"accents"`
	// Elided are the words that lose their vowel, as they are typed without their apostrophe: those that are no other word.
	Elided []string `yaml:"elided"`
	// Plurals are the endings by which a word without an article may tell of several.
	Plurals []string `yaml:"plurals"`
	// Clipped are words as they are clipped in chat, written out.
	Clipped map[string]string `yaml:"clipped"`
	// Advice are the words by which somebody asks for advice on their own affairs.
	Advice []string `yaml:"advice"`
	// HowTo are the words by which somebody asks how to go about something themselves.
	HowTo []string `yaml:"how_to"`
	// May are the words, and MayEndings the endings of verbs, by which a question asks for what may be or come.
	May        []string `yaml:"may"`
	MayEndings []string `yaml:"may_endings"`
	// WillBe and WillEndings ask of what will be, Present in the present when something is ("when does"), which may be to come; by Coming a
	// sentence names a time to come.
	WillBe      []string `yaml:"will_be"`
	WillEndings []string `yaml:"will_endings"`
	Present     []string `yaml:"present"`
	Coming      []string `yaml:"coming"`
	// Verdicts are the phrases by which a question asks who or what is right, good or bad.
	Verdicts []string `yaml:"verdicts"`
	// Against tells who is against something.
	Against AgainstWords `yaml:"against"`
	// Conditions are the words by which a question asks what follows if something is done or not.
	Conditions []string `yaml:"conditions"`
	// Replies are the words by which a question asks what somebody answered.
	Replies []string `yaml:"replies"`
	// Offering are the words by which somebody offers something of their own.
	Offering []string `yaml:"offering"`
	// Likening are the words that open a clause of what was asked or said ("as they asked"), beside relatives.
	Likening []string `yaml:"likening"`
	// Complying are the phrases by which a question asks whether somebody did what was wanted of them ("obey", "do as").
	Complying []string `yaml:"complying"`
	// Outcomes are the phrases by which a sentence tells what came of what was asked, offered or claimed right before it.
	Outcomes []string `yaml:"outcomes"`
	// Dubbing are the verbs by which somebody calls a thing something, DubbedAs the small words that may open what they call it ("call a scandal").
	Dubbing  []string `yaml:"dubbing"`
	DubbedAs []string `yaml:"dubbed_as"`
	// Penalty tells what somebody is made to pay as a punishment.
	Penalty PenaltyWords `yaml:"penalty"`
	// Benefit are the prepositions before those for whose good something is done or not ("what won't they do for X").
	Benefit []string `yaml:"benefit"`
	// Bidding are the phrases by which a speaker tells people of a sort, whom they call by that, to do something ("we say to every clerk").
	Bidding []string `yaml:"bidding"`
	// Sides are the nouns for those who are at odds with each other, whoever they are: "both sides".
	Sides []string `yaml:"sides"`
	// MadeOf are the words between a sum and what it is made up of: "£500 in fines".
	MadeOf []string `yaml:"made_of"`
	// TakingUp are the pronouns, possessives and demonstratives by which a sentence takes up who or what was just told of.
	TakingUp []string `yaml:"taking_up"`
	// Otherwise are the phrases by which a sentence tells what follows if what was asked right before is not done ("failing that").
	Otherwise []string `yaml:"otherwise"`
	// Insiders are the nouns of those who speak for the body to which they belong, beside its spokespeople ("rep", "partner").
	Insiders []string `yaml:"insiders"`
	// Announcing are the nouns of that in which somebody says what they want: what it is may stand in the sentence behind.
	Announcing []string `yaml:"announcing"`
	// Signing are the words by which somebody puts their name under a letter.
	Signing []string `yaml:"signing"`
	// Paying are the words by which somebody pays or owes something, PaidBy those that turn them round ("how much is A owed by B").
	Paying []string `yaml:"paying"`
	PaidBy []string `yaml:"paid_by"`
	// By Receiving a question for an answer names who got it rather than who gave it, by Instead somebody would have another thing than was
	// asked or offered.
	Receiving []string `yaml:"receiving"`
	Instead   []string `yaml:"instead"`
	// Reasons are the phrases by which a sentence gives a reason.
	Reasons []string `yaml:"reasons"`
	// Grounds are those of them that hardly stand for anything else ("because", "on the grounds that"), and Purposes the words
	// that tell one before a verb of a certain ending ("for ignoring").
	Grounds  []string     `yaml:"grounds"`
	Purposes []PurposeRow `yaml:"purposes"`
	// Wishes are the words by which somebody wants to do something themselves, before a verb of a certain ending ("wants to cut").
	Wishes []PurposeRow `yaml:"wishes"`
	// Arguments are the words by which a question of another kind asks for a reason ("what is her argument").
	Arguments []string `yaml:"arguments"`
	// Copulas stand between a thing and what it is.
	Copulas []string `yaml:"copulas"`
	// Appositions are the words that open what a thing is, behind a comma.
	Appositions []string `yaml:"appositions"`
	// Naming are the phrases by which a question asks for the name of the one whose role stands behind them, or at its beginning.
	Naming []string `yaml:"naming"`
	// Undergone are the nouns for somebody by what was done to them: who they are is told without their name ("who was the victim").
	Undergone []string `yaml:"undergone"`
	// Yields are the phrases by which a question takes for granted that somebody gave way or was brought to do something ("finally agree",
	// "manage to persuade"), Trying the words beside which nothing of the sort is taken for granted.
	Yields []string `yaml:"yields"`
	Trying []string `yaml:"trying"`
	// Feats are words for deeds that articles tell in so many words or not at all: signing, resigning, voting.
	Feats []string `yaml:"feats"`
	// Homes are the adjectives of countries where articles in any of the languages may be at home, and need not say so.
	Homes []string `yaml:"homes"`
	// Inversions are the endings of a verb with its pronoun behind it ("-il").
	Inversions []string `yaml:"inversions"`
	// Empty are words of a question that say nothing about its topic.
	Empty     []string            `yaml:"empty"`
	Follow    FollowWords         `yaml:"follow"`
	SmallTalk map[string][]string `yaml:"small_talk"` // phrases by the kind of small talk
	Orders    OrderWords          `yaml:"orders"`
}

// PenaltyWords are the phrases by which a question asks what somebody had to pay as a punishment, the words of such a question that name nothing else,
// and the phrases by which a sentence tells it.
type PenaltyWords struct {
	Asking  []string `yaml:"asking"`
	Words   []string `yaml:"words"`
	Telling []string `yaml:"telling"`
}

// CountWords tell a thing that is counted from one that is measured.
type CountWords struct {
	// Measured are the phrases that ask how much of the thing behind them there is ("how much"); where a language asks that and how many in
	// the same words, Plural are the endings of things that are counted.
	Measured []string `yaml:"measured"`
	Plural   []string `yaml:"plural"`
	// Verbs are the endings of verbs in the plural where a subject may stand behind its verb: right behind what is counted, they are its own.
	Verbs []string `yaml:"verbs"`
	// Dimensions are the words behind "how" that say by what a thing is measured ("how big", "how far"), and say nothing of its topic.
	Dimensions []string `yaml:"dimensions"`
	// People are the nouns by which a question asks how many people there are, Crowd those by which a sentence counts them beside the nouns
	// of persons by their role.
	People []string `yaml:"people"`
	Crowd  []string `yaml:"crowd"`
	// Signed are the nouns by which a sentence counts those who signed ("702 names").
	Signed []string `yaml:"signed"`
}

// WrapWords mark what people say around a question that is no part of it.
type WrapWords struct {
	// Before are the phrases that open a text in front of the question, After those that close it behind one.
	Before []string `yaml:"before"`
	After  []string `yaml:"after"`
	// Apart are the phrases that are no part of it where marks part them from it, or a word that asks follows them.
	Apart []string `yaml:"apart"`
	// Asker are the words by which somebody speaks of themselves, Remarks those that they speak of their asking with: a clause that
	// holds one of the first and nothing but both and small words is a remark ("I need it for school").
	Asker   []string `yaml:"asker"`
	Remarks []string `yaml:"remarks"`
	// Returning are the phrases that lead back to one whom a mark parts from the question ("back to X: what …").
	Returning []string `yaml:"returning"`
	// Inserted are the phrases put in behind a word that asks, without which it asks the same ("what on earth").
	Inserted []string `yaml:"inserted"`
}

// KindRow is a kind of question and the phrases that mark it.
type KindRow struct {
	Kind    string   `yaml:"kind"`
	Phrases []string `yaml:"phrases"`
	// Short restricts the row to questions whose rest is a bare name or noun: "what is a lock?", not "what is the
	// minister asking for?".
	Short bool `yaml:"short"`
	// Anywhere lets the row win wherever its phrase stands; the other rows compete by who stands first.
	Anywhere bool `yaml:"anywhere"`
	// OverWhat lets the row win over one that asks "what", though that stands first: "how does he feel about it".
	OverWhat bool `yaml:"over_what"`
	// Noun restricts the row to phrases with a noun of a person or a body close behind.
	Noun bool `yaml:"noun"`
	// Except are the phrases beside which the row does not hold.
	Except []string `yaml:"except"`
}

// WantRow is a sort of thing and the phrases that ask for it.
type WantRow struct {
	Want    string   `yaml:"want"`
	Phrases []string `yaml:"phrases"`
	// Except are the phrases beside which the row does not hold.
	Except []string `yaml:"except"`
}

// NounRow are nouns that ask for one sort of thing. Kind is the kind of question they make, "" where they make none.
type NounRow struct {
	Want  string   `yaml:"want"`
	Kind  string   `yaml:"kind"`
	Words []string `yaml:"words"`
}

// ActRow is an act and the phrases that ask for it.
type ActRow struct {
	Act string `yaml:"act"`
	// Over are the acts of the phrase's own verb that the row is stronger than ("he was condemned" is no accusation).
	Over    []string `yaml:"over"`
	Phrases []string `yaml:"phrases"`
}

// PurposeRow are words that tell a reason before a word with one of the endings. Except are words that end so and are no verbs.
type PurposeRow struct {
	Words   []string `yaml:"words"`
	Endings []string `yaml:"endings"`
	Except  []string `yaml:"except"`
}

// FollowWords mark a message that leans on the one before.
type FollowWords struct {
	Openers []string `yaml:"openers"`
	// Also are the phrases that ask the same of somebody else ("the ministers too?").
	Also     []string `yaml:"also"`
	Pronouns []string `yaml:"pronouns"`
	// Subjects are the pronouns of somebody that stand for who does it.
	Subjects []string `yaml:"subjects"`
	// Deeds are nouns of acts that ask about them by themselves ("and the fine?"), beside those that report one.
	Deeds []ActRow `yaml:"deeds"`
	// Swapped are the phrases that ask the same with the parties turned round.
	Swapped []string `yaml:"swapped"`
	// Others are the phrases that ask who else ("who else?").
	Others []string `yaml:"others"`
	// Doubting are the phrases that ask where the answer before comes from, or who says it ("are you sure?", "who said that?"), Sequels
	// those that ask what comes next ("and then?"). Each is the whole message, but for words that say nothing.
	Doubting []string `yaml:"doubting"`
	Sequels  []string `yaml:"sequels"`
	// Meaning are the phrases behind which a message says whom the question before meant ("I meant X"), Before the words that
	// may stand in front of them ("no").
	Meaning []string `yaml:"meaning"`
	Before  []string `yaml:"before"`
	// Stressed are the pronouns that set somebody against another, alone or behind "and" ("et lui ?"), with
	// the gender that they have there, "" where they have none.
	Stressed map[string]string `yaml:"stressed"`
	// Houses are the prepositions before the house of those for whom a pronoun stands ("what did they say at X?", "chez X").
	Houses []string `yaml:"houses"`
	// Objects are the pronouns of somebody it is done to ("who fined them?").
	Objects []string `yaml:"objects"`
	// Topical are the words before what somebody speaks of ("and on the fees?").
	Topical []string `yaml:"topical"`
	// More are the phrases that ask for another thing of the kind that was just told ("what else do they want?").
	More []string `yaml:"more"`
	// EffectAsked are the phrases that ask what came of what was just told ("did it help?").
	EffectAsked []string `yaml:"effect_asked"`
	// EffectTold are the phrases by which a sentence tells what came of something told before it ("changed nothing").
	EffectTold []string `yaml:"effect_told"`
	// ElseAsked are the phrases that ask what follows otherwise, each a message by itself ("or else?").
	ElseAsked []string `yaml:"else_asked"`
	// Defying are the words by which a condition supposes that what is asked is not done ("if they ignore her").
	Defying []string `yaml:"defying"`
	// OtherSide are the phrases that call those whom the one told of has against them ("the other side").
	OtherSide []string `yaml:"other_side"`
	// Costing are the words that ask what something cost somebody ("what did it cost them?").
	Costing []string `yaml:"costing"`
	// Links are the words that tie a part of a sentence to the rest, each with the phrases that ask for it ("despite what?").
	Links []LinkRow `yaml:"links"`
	// NamesAsked are the phrases that ask for the names of several people spoken of ("what are their names?").
	NamesAsked []string `yaml:"names_asked"`
	// Someone are the phrases by which anybody does something to whom a message means by a pronoun (« on lui reproche quoi ? »).
	Someone []string `yaml:"someone"`
	// Impersonal are the phrases whose pronoun stands for nobody ("is it true").
	Impersonal []string `yaml:"impersonal"`
	// Asked are the words that a preposition stands before in a piece of a question ("against whom?").
	Asked []string `yaml:"asked"`
	// Negations are the words by which a condition denies what is to be done ("if they don't").
	Negations []string `yaml:"negations"`
}

// LinkRow is a way to tie a part of a sentence to the rest: the phrases that ask for that part and those that lead to it. A row of one id means the same
// in every language.
type LinkRow struct {
	ID    string   `yaml:"id"`
	Asked []string `yaml:"asked"`
	Told  []string `yaml:"told"`
}

// OrderWords mark an attempt to command the bot: a verb with an object close behind it, or a whole phrase.
type OrderWords struct {
	Verbs   []string `yaml:"verbs"`
	Objects []string `yaml:"objects"`
	Phrases []string `yaml:"phrases"`
}

// LoadQuestionWords reads the question.yaml of a language.
func LoadQuestionWords(code string) (QuestionWords, error) {
	var q QuestionWords
	err := Decode(code, "question.yaml", &q)
	return q, err
}
