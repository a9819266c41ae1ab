package bot

import (
	"time"

	"disputebot/knowledge"
)

// Dossier is what all statements together show. dossier.Dossier is one; every result is the same at every call.
type Dossier interface {
	// Voice is everything an actor said and was told, by canonical name.
	Voice(actor string) knowledge.Voice
	Matrix() knowledge.Matrix
	// Between are the demands of one actor on another, the strongest first.
	Between(source, addressee string) []knowledge.Entry
	// Timeline are the demands by and to the actors with their replies, in the order of their dates; of all actors where none is named.
	Timeline(actors []string) []knowledge.Exchange
	// Compare are the acts that several articles tell and in which one of the actors takes part; all where none is named.
	Compare(actors []string) []knowledge.Comparison
	// Riddles are the quotes that may be asked about, none whose speaker is in doubt, in an order that never changes.
	Riddles() []knowledge.Riddle
	// Cite makes the reference list of articles in a style, for a reader of lang. Styles are "apa" and "iso690", which are
	// text, and "csl-json", "bibtex" and "ris", which are files.
	Cite(style, lang string, articles []string) ([]byte, error)
}

// Names finds the actors that a text names, typing errors tolerated. answer.Engine is one.
type Names interface {
	Actors(text, locale string) []string
}

// Store keeps what outlives a message. store.Store is one. People and chats are kept under keyed hashes alone.
type Store interface {
	Memory
	// Forget lets a conversation be about nothing.
	Forget(conversation string) error
	// Settings are those of a person or a chat.
	Settings(scope string) (ChatSettings, error)
	Set(scope string, s ChatSettings, now time.Time) error
	// Move gives a chat that goes on under another name the settings it had, unless it has some under that name already,
	// and the conversations in it, as [ChatOf] tells, unless they have gone on there.
	Move(from, to string) error
	// Keep keeps what was answered, so that it can be voted on, and returns its id ([0-9a-z], 20 bytes), which depends on
	// question, snippets and version alone. The question cannot be read before somebody votes on the answer or reports it.
	Keep(s Shown, now time.Time) (id string, err error)
	// Vote sets a person's vote on what was shown; ok is false where it is no longer kept, or no person is told. up is nil
	// to take it back.
	Vote(id, person string, up *bool, now time.Time) (ok bool, err error)
	// Voted is a person's vote on what was shown; nil where there is none.
	Voted(id, person string) (up *bool, err error)
	// Report keeps what somebody holds to be wrong about what was shown.
	Report(id, person, text string, now time.Time) (ok bool, err error)
	// Miss counts a question that the articles do not answer.
	Miss(m Missed, now time.Time) error
	// Sign is a short keyed signature of data ([0-9a-f], 8 bytes), the same for as long as the store lasts, by which the
	// bot knows its own buttons again.
	Sign(data string) string
	// ForgetPerson erases everything kept of a person, so that no byte of it is left on the disk.
	ForgetPerson(person string) error
}

// Shown is an answer as it was given: what a vote is about.
type Shown struct {
	Person   string // who asked, so that it can be erased with all else of them; "" where it is not known
	Question string
	Lang     string
	Passages []string // by id
	Version  string   // the library's
}

// Missed is a question without an answer, for the operator's list.
type Missed struct {
	Person   string // who asked, so that it can be erased with all else of them; "" where it is not known
	Question string
	Lang     string
	Reason   knowledge.Reason
}

// Limits are how many questions may be asked within a minute; 0 is no limit.
type Limits struct {
	PerPerson int
	PerChat   int
}
