//go:build peers

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/config"
	"disputebot/knowledge"
	"disputebot/knowledge/dossier"
	"disputebot/knowledge/lang"
)

// reference is an article as another's program reads it from a reference file.
type reference struct {
	ID, Kind, Title, Publisher, Date, Year, Month, URL, Lang string
	Authors                                                  []string
}

// Programs that others wrote find in our BibTeX and RIS what is known of each article, and nothing more.
func TestPeerReferencesAreRead(t *testing.T) {
	t.Run("as sent", func(t *testing.T) {
		p := wholeBot(t)
		// The same two files come on both platforms.
		bib, ris := sentFile(t, onTelegram(t, p, talk{}), "bibtex"), sentFile(t, onTelegram(t, p, talk{}), "ris")
		same := sentFile(t, onDiscord(t, p, talk{}), "bibtex")
		if diff := cmp.Diff(string(bib), string(same)); diff != "" {
			t.Errorf("-on Telegram +on Discord:\n%s", diff)
		}
		compareReferences(t, p.library.Articles, bib, ris)
	})
	t.Run("another dispute", func(t *testing.T) {
		c := config.Default()
		c.Articles = "testdata/dispute"
		p, err := openQuiet(t, c)
		if err != nil {
			t.Fatal(err)
		}
		compareFiles(t, p.library)
	})
	t.Run("hard to write", func(t *testing.T) {
		compareFiles(t, &knowledge.Library{Articles: []knowledge.Article{
			{ID: "signs", Title: `R&D: 100% of $5_000 #1 {x} ~a ^b \c <d> "e"`, Publisher: "Dust & Co, {Ltd}", Date: "2021-05-09", Lang: "en", URL: "https://dust.example/a_b?c=1&d=2%20e#f~g"},
			{ID: "French", Title: "« Assez ! » : l’œuvre d’à côté", Publisher: "L’Écho–Soir", Date: "2020", Lang: "fr"},
			{ID: "signed", Title: "Signed", Authors: []string{"Lee, Ann-Marie J.", "Dust & Co {Ltd} and Sons", "van der Élm, Émile"}, Date: "2020", Lang: "en"},
			{ID: "dashes", Title: "TY - or ER - -- --- no end @misc{x,", Publisher: "who = {what}", Date: "2019-10", Lang: "en"},
		}})
	})
}

func compareFiles(t *testing.T, l *knowledge.Library) {
	t.Helper()
	var files [2][]byte
	for i, style := range []string{"bibtex", "ris"} {
		var err error
		if files[i], err = dossier.New(l, nil, &lang.Set{}).Cite(style, "en", nil); err != nil {
			t.Fatal(err)
		}
	}
	compareReferences(t, l.Articles, files[0], files[1])
}

// sentFile is the file that a person gets who asks for references in a style.
func sentFile(t *testing.T, on stage, style string) []byte {
	t.Helper()
	switch on := on.(type) {
	case *telegramStage:
		on.do(t, "/cite "+style)
		if f := on.room.Await(1)[0].File; f != nil {
			return f.Data
		}
	case *discordStage:
		on.do(t, "/cite style: "+style)
		if m := on.used[0].Await()[0]; len(m.Files) == 1 {
			return m.Files[0].Data
		}
	}
	t.Fatalf("no file of %s was sent", style)
	return nil
}

func compareReferences(t *testing.T, articles []knowledge.Article, bib, ris []byte) {
	t.Helper()
	in, err := json.Marshal(map[string]string{"bibtex": string(bib), "ris": string(ris)})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), peer(t, "python", "bin", "python"), ".ci/peers/references.py")
	cmd.Stdin = bytes.NewReader(in)
	var read struct{ BibTeX, RIS []reference }
	if err := json.Unmarshal(printed(t, cmd), &read); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "sources.bib")
	if err := os.WriteFile(file, bib, 0o600); err != nil {
		t.Fatal(err)
	}
	var cited []reference
	if err := json.Unmarshal(printed(t, nodeCommand(t, ".ci/peers/references.mjs", file)), &cited); err != nil {
		t.Fatal(err)
	}
	for reader, c := range map[string]struct {
		read []reference
		want func(knowledge.Article) reference
		file []byte
	}{"pybtex": {read.BibTeX, bibReference, bib}, "Citation.js": {cited, citedReference, bib}, "rispy": {read.RIS, risReference, ris}} {
		var want []reference
		for i, a := range articles {
			want = append(want, c.want(a))
			if a.Title == "" { // then the words with which the article begins stand for it
				standIn(t, a, c.read, i)
			}
		}
		if diff := cmp.Diff(want, c.read); diff != "" {
			t.Errorf("-articles +as %s reads them:\n%s\n%s", reader, diff, c.file)
		}
	}
}

// standIn checks what stands for the title of an article that has none, and takes it out of what was read.
func standIn(t *testing.T, a knowledge.Article, read []reference, i int) {
	t.Helper()
	if i >= len(read) {
		return // the comparison says so
	}
	words := strings.TrimSuffix(strings.TrimPrefix(read[i].Title, "["), "]")
	opening := strings.Join(strings.Fields(a.Body[0].Of(a.Text)), " ")
	if begin := strings.TrimSuffix(words, "…"); "["+words+"]" != read[i].Title || begin == "" || !strings.HasPrefix(opening, begin) {
		t.Errorf("%s has no title, %q stands for it; the article begins %.80q", a.ID, read[i].Title, opening)
	}
	read[i].Title = ""
}

func authors(a knowledge.Article) []string { return append([]string{}, a.Authors...) }

func bibReference(a knowledge.Article) reference {
	out := reference{ID: "article-" + a.ID, Kind: "article", Title: a.Title, Publisher: a.Publisher, Date: a.Date, URL: a.URL, Lang: a.Lang, Authors: authors(a)}
	if a.Publisher == "" {
		out.Kind = "misc"
	}
	if a.Date != "" {
		out.Year = a.Date[:4]
	}
	if len(a.Date) > 4 {
		month, err := time.Parse("2006-01", a.Date[:7])
		if err != nil {
			panic(fmt.Sprintf("article %s: %v", a.ID, err)) // ingest has read it
		}
		out.Month = month.Format("January")
	}
	return out
}

// citedReference is an article to Citation.js, which knows kinds of its own and one date.
func citedReference(a knowledge.Article) reference {
	out := bibReference(a)
	out.Kind, out.Year, out.Month = "", "", ""
	return out
}

func risReference(a knowledge.Article) reference {
	out := reference{ID: a.ID, Kind: "NEWS", Title: a.Title, Publisher: a.Publisher, URL: a.URL, Lang: a.Lang, Authors: authors(a)}
	if a.Date != "" {
		parts := append(strings.Split(a.Date, "-"), "", "")
		out.Year, out.Date = parts[0], strings.Join(parts[:3], "/")+"/" // year/month/day/other
	}
	return out
}
