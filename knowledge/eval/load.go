package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// Set is the gold of one folder.
type Set struct {
	Questions []Question // of questions.jsonl
	Turns     []Question // of followups.jsonl, each dialogue's turns in order
	Claims    []Claim    // of claims.jsonl
	Noise     []Noise    // of noise.jsonl
}

// ErrNoGold says that a folder holds none of the files that [Load] reads.
var ErrNoGold = errors.New("none of questions.jsonl, followups.jsonl, claims.jsonl")

// Load reads the gold of a folder: questions.jsonl, followups.jsonl, claims.jsonl and noise.jsonl, as far as they are
// there. Its error names every broken line of every file.
func Load(folder fs.FS) (Set, error) {
	var s Set
	var found int
	var faults []error
	for _, f := range []struct {
		name string
		read func(io.Reader) error
	}{
		{"questions.jsonl", func(r io.Reader) (err error) { s.Questions, err = ReadQuestions(r); return err }},
		{"followups.jsonl", func(r io.Reader) (err error) { s.Turns, err = ReadQuestions(r); return err }},
		{"claims.jsonl", func(r io.Reader) (err error) { s.Claims, err = ReadClaims(r); return err }},
		{"noise.jsonl", func(r io.Reader) (err error) { s.Noise, err = readNoise(r); return err }},
	} {
		there, err := open(folder, f.name, f.read)
		if err != nil {
			faults = append(faults, err)
		}
		if there && f.name != "noise.jsonl" {
			found++
		}
	}
	if found == 0 && len(faults) == 0 {
		return Set{}, ErrNoGold
	}
	return s, errors.Join(faults...)
}

// open hands a file to read, if it is there.
func open(folder fs.FS, name string, read func(io.Reader) error) (there bool, err error) {
	f, err := folder.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return true, fmt.Errorf("open %s: %w", name, err)
	}
	defer f.Close()
	if err := read(f); err != nil {
		return true, fmt.Errorf("%s: %w", name, err)
	}
	return true, nil
}

// questionLine is a line of questions.jsonl, or of followups.jsonl, which has turns.
type questionLine struct {
	ID           string         `json:"id"`
	Lang         string         `json:"lang"`
	Text         string         `json:"text"`
	Kind         string         `json:"kind"`
	Gold         []Quote        `json:"gold"`
	MustInclude  [][]string     `json:"must_include"`
	Forbid       []string       `json:"forbid"`
	Crosslingual *bool          `json:"crosslingual"`
	Abstain      bool           `json:"abstain"`
	Turns        []questionLine `json:"turns"`
}

// ReadQuestions reads gold questions, a JSON object a line. A line with turns becomes one question a turn, "f01" as
// "f01.1", "f01.2", … of the conversation "f01".
func ReadQuestions(r io.Reader) ([]Question, error) {
	var out []Question
	err := eachLine(r, func(raw []byte) error {
		var l questionLine
		if err := json.Unmarshal(raw, &l); err != nil {
			return err
		}
		if l.ID == "" {
			return errors.New("a question without an id")
		}
		out = append(out, l.questions()...)
		return nil
	})
	return out, err
}

func (l questionLine) questions() []Question {
	if l.Turns == nil {
		return []Question{l.question()}
	}
	var out []Question
	for n, t := range l.Turns {
		t.ID, t.Lang, t.Kind, t.Crosslingual = fmt.Sprintf("%s.%d", l.ID, n+1), l.Lang, fmt.Sprintf("turn%d", n+1), nil
		q := t.question()
		q.Conversation = l.ID
		out = append(out, q)
	}
	return out
}

func (l questionLine) question() Question {
	return Question{
		ID: l.ID, Lang: l.Lang, Text: l.Text, Kind: l.Kind, Gold: l.Gold, MustInclude: l.MustInclude, Forbid: l.Forbid,
		Crosslingual: l.Crosslingual, Abstain: l.Abstain,
	}
}

// mention is the words of an article, and whether the line tells about them at all.
type mention struct {
	told bool
	text string
}

// UnmarshalJSON notes that the field is there.
func (m *mention) UnmarshalJSON(raw []byte) error {
	m.told = true
	return json.Unmarshal(raw, &m.text)
}

// ReadClaims reads claims, gold or not, a JSON object a line.
func ReadClaims(r io.Reader) ([]Claim, error) {
	var out []Claim
	err := eachLine(r, func(raw []byte) error {
		var l struct {
			ID            string   `json:"id"`
			Article       string   `json:"article"`
			Speaker       []string `json:"speaker"`
			Act           string   `json:"act"`
			Addressee     []string `json:"addressee"`
			AddresseeText mention  `json:"addressee_text"`
			Quote         string   `json:"quote"`
			Date          string   `json:"date"`
		}
		if err := json.Unmarshal(raw, &l); err != nil {
			return err
		}
		out = append(out, Claim{
			ID: l.ID, Article: l.Article, Speaker: l.Speaker, Act: l.Act, Addressee: l.Addressee,
			Unstated: l.AddresseeText.told && l.AddresseeText.text == "", Quote: l.Quote, Date: l.Date,
		})
		return nil
	})
	return out, err
}

func readNoise(r io.Reader) ([]Noise, error) {
	var out []Noise
	err := eachLine(r, func(raw []byte) error {
		var n Noise
		if err := json.Unmarshal(raw, &n); err != nil {
			return err
		}
		out = append(out, n)
		return nil
	})
	return out, err
}

// longestLine is the most that one line may hold, in bytes.
const longestLine = 16 << 20

// eachLine hands on every line that is not blank and gathers what is wrong, with the lines' numbers.
func eachLine(r io.Reader, read func([]byte) error) error {
	var faults []error
	scan := bufio.NewScanner(r)
	scan.Buffer(nil, longestLine)
	for n := 1; scan.Scan(); n++ {
		if len(bytes.TrimSpace(scan.Bytes())) == 0 {
			continue
		}
		if err := read(scan.Bytes()); err != nil {
			faults = append(faults, fmt.Errorf("line %d: %w", n, err))
		}
	}
	if err := scan.Err(); err != nil {
		faults = append(faults, fmt.Errorf("read lines: %w", err))
	}
	return errors.Join(faults...)
}
