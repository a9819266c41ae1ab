package dossier_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/dossier"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// shelf is a library of articles of which more or less is known; ids sort as they stand.
func shelf() *knowledge.Library {
	l := &knowledge.Library{}
	for _, a := range []knowledge.Article{
		{ID: "day", Title: "Quatre maires écrivent à la carrière", Publisher: "La Gazette", Date: "2019-10-04", Lang: "fr", URL: "https://gazette.example/a_b?c=1&d=2%20e"},
		{ID: "month", Title: "Quarry asks for time", Publisher: "The Courier", Date: "2019-10", Lang: "en"},
		{ID: "no date", Title: "Who pays for the dust?", Publisher: "The Courier", Lang: "en"},
		{ID: "no-date", Title: "« Assez ! »", Publisher: "La Gazette", Lang: "fr", URL: "https://gazette.example/assez"},
		{ID: "no-publisher", Title: "Étude sur l’eau", Date: "2020", Lang: "fr"},
		{ID: "no-title", Publisher: "La Gazette", Date: "2019-10-05", Lang: "fr", Text: "Le préfet, la mairie et trois communes voisines envisagent de faire pression sur la carrière."},
		{ID: "nothing", Lang: "fr", Text: "Rien n’est connu."},
		{ID: "signed", Title: "The dust settles", Authors: []string{"Roy, Bo"}, Publisher: "The Courier", Date: "2020-02-03", Lang: "en"},
		{ID: "signed-by-a-body", Title: "Dust in figures", Authors: []string{"Society & Friends of the Lake"}, Lang: "en"},
		{ID: "signed-by-many", Title: "All of Kelm", Authors: strings.Split(strings.Repeat("Kelm, Ada|", 21)+"Zorn, Yves", "|"), Publisher: "The Courier", Date: "2020", Lang: "en"},
		{ID: "signed-by-several", Title: "Les lettres de la mairie", Authors: []string{"Lee, Ann-Marie J.", "Agence du Lac", "van der Élm, Émile"}, Publisher: "La Gazette", Date: "2020-03", Lang: "fr"},
		{ID: "signed-by-two", Authors: []string{"Lee, Ann", "Roy, Bo"}, Lang: "fr", Text: "Ils répondent au préfet."},
		{ID: "signs", Title: "R&D: 100% of $5_000 #1 {x} ~a ^b \\c <d>", Publisher: "Dust & Co", Date: "2021-05", Lang: "en"},
	} {
		if a.Text != "" {
			a.Body = []knowledge.Span{{Start: 0, End: len(a.Text)}}
		}
		l.Articles = append(l.Articles, a)
	}
	return l
}

var styles = []string{"apa", "iso690", "csl-json", "bibtex", "ris"}

func TestCite(t *testing.T) {
	d := dossier.New(shelf(), nil, languages(t))
	for _, style := range styles {
		for _, lang := range []string{"en", "fr"} {
			t.Run(style+" "+lang, func(t *testing.T) {
				got, err := d.Cite(style, lang, nil)
				if err != nil {
					t.Fatal(err)
				}
				file := filepath.Join("testdata", "cite", style+".golden") // a file for a program is the same for all readers
				if strings.HasPrefix(style, "apa") || strings.HasPrefix(style, "iso") {
					file = filepath.Join("testdata", "cite", style+"."+lang+".golden")
				}
				if *update {
					if err := os.WriteFile(file, got, 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(string(want), string(got)); diff != "" {
					t.Errorf("%s (-want +got):\n%s", file, diff)
				}
			})
		}
	}
}

func TestCiteChoosesArticles(t *testing.T) {
	d := dossier.New(shelf(), nil, languages(t))
	got, err := d.Cite("apa", "xx", []string{"month"})
	if want := "Quarry asks for time. (2019, October). The Courier.\n"; err != nil || string(got) != want {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
	if got, err := d.Cite("ris", "fr", []string{}); err != nil || len(got) != 0 {
		t.Errorf("no article: %q, %v", got, err)
	}
	if _, err := d.Cite("apa", "fr", []string{"gone"}); !errors.Is(err, dossier.ErrNoArticle) {
		t.Errorf("unknown article: %v", err)
	}
	if _, err := d.Cite("vancouver", "fr", nil); !errors.Is(err, dossier.ErrNoStyle) {
		t.Errorf("unknown style: %v", err)
	}
}

// FuzzCite checks that whatever an article is called, each file stays one that can be read.
func FuzzCite(f *testing.F) {
	f.Add("a {b} \\ c", "}x, y{\r\nER  - ", "x\r\nER  - ", "2019-13-99", "https://x.example/}{")
	f.Add("", "", "", "2019-02", "")
	f.Fuzz(func(t *testing.T, title, author, publisher, date, url string) {
		if !utf8.ValidString(title + author + publisher + url) {
			t.Skip("articles are UTF-8")
		}
		url = strings.Join(strings.Fields(url), "")
		d := dossier.New(&knowledge.Library{Articles: []knowledge.Article{{ID: "a", Title: title, Authors: []string{author}, Publisher: publisher, Date: date, URL: url, Lang: "en"}}}, nil, languages(t))
		for _, style := range styles {
			got, err := d.Cite(style, "fr", nil)
			if err != nil {
				t.Fatal(err)
			}
			switch style {
			case "csl-json":
				if !json.Valid(got) {
					t.Errorf("no JSON: %s", got)
				}
			case "bibtex":
				if strings.Count(string(got), "{") != strings.Count(string(got), "}") || strings.Count(string(got), "\n@") > 0 {
					t.Errorf("braces do not match: %s", got)
				}
			case "ris":
				if bytes.Count(got, []byte("\r\nER  - ")) != 1 || bytes.Count(got, []byte("\n")) != bytes.Count(got, []byte("\r\n")) {
					t.Errorf("not one record: %q", got)
				}
			default:
				if bytes.Count(got, []byte("\n")) != 1 {
					t.Errorf("not one line: %q", got)
				}
			}
		}
	})
}
