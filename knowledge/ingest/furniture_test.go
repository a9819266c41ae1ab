package ingest_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"disputebot/knowledge/ingest"
)

// Two articles into which the lines under test are put: before the last paragraph, and behind it.
var around = map[string][]string{
	"fr": {"La mairie de Valcombe refuse de rouvrir la piscine",
		"Par Anne Roc\nPublié le 3 mai 2022 à 10h00",
		"La mairie de Valcombe a refusé mardi de rouvrir la piscine, fermée depuis l'automne à cause d'une fuite dans le grand bassin.",
		"« Nous n'avons pas l'argent des travaux », a déclaré le maire, Paul Vernet, devant le conseil municipal réuni en séance publique.",
		"Le club de natation a demandé au préfet de désigner un médiateur. Il juge que la fermeture a été décidée sans étude sérieuse.",
		"La préfecture a répondu qu'elle examinerait la demande avant l'été."},
	"en": {"Valecombe council refuses to reopen the swimming pool",
		"By Ann Rock\nPublished: 3 May 2022",
		"The council of Valecombe refused on Tuesday to reopen the swimming pool, which a leak in the main basin has kept shut since autumn.",
		"“We do not have the money for the work,” the mayor, Paul Varney, told councillors at a public meeting in the town hall.",
		"The swimming club has asked the county to name a mediator. It says the pool was shut without any serious study of the cost.",
		"The county replied that it would look at the request before summer."},
}

// pageWith is the language's article with a text put into it or behind it.
func pageWith(code, text string, behind bool) string {
	parts := around[code]
	last := len(parts) - 1
	page := append(append([]string{}, parts[:last]...), text, parts[last])
	if behind {
		page = append(append([]string{}, parts...), text)
	}
	return strings.Join(page, "\n\n") + "\n"
}

// bodies gives the bodies of pages, by name.
func bodies(t *testing.T, pages map[string]string) map[string]string {
	t.Helper()
	folder := fstest.MapFS{}
	for name, text := range pages {
		folder[name+".txt"] = &fstest.MapFile{Data: []byte(text)}
	}
	lib, err := ingest.Load(folder, languages(t), ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, a := range lib.Articles {
		out[a.ID] = strings.Join(paragraphs(a), "\n")
	}
	return out
}

// bodyWith is the body of the language's article with a text put into it or behind it.
func bodyWith(t *testing.T, code, text string, behind bool) string {
	t.Helper()
	return bodies(t, map[string]string{"a": pageWith(code, text, behind)})["a"]
}

func TestFurnitureIsNoBody(t *testing.T) {
	pages, lines := map[string]string{}, map[string]string{}
	for code, groups := range furniture {
		for class, group := range groups {
			for i, text := range group {
				name := fmt.Sprintf("%s %s %d", code, class, i)
				lines[name] = text
				pages[name+" inside"], pages[name+" behind"] = pageWith(code, text, false), pageWith(code, text, true)
			}
		}
	}
	got := bodies(t, pages)
	for code := range furniture {
		want := bodyWith(t, code, "", true)
		for name, text := range lines {
			for _, place := range []string{" inside", " behind"} {
				if body := got[name+place]; strings.HasPrefix(name, code) && body != want {
					t.Errorf("%s: with the line %q the body is\n%s", name+place, text, body)
				}
			}
		}
	}
}

func TestSentencesThatLookLikeFurnitureStay(t *testing.T) {
	pages, lines := map[string]string{}, map[string]string{}
	for code, group := range sentences {
		for i, text := range group {
			name := fmt.Sprintf("%s %d", code, i)
			lines[name], pages[name] = text, pageWith(code, text, false)
		}
	}
	for name, body := range bodies(t, pages) {
		if !strings.Contains(body, lines[name]) {
			t.Errorf("%s: %q is lost:\n%s", name, lines[name], body)
		}
	}
}

func TestNotesToEditorsEndTheArticle(t *testing.T) {
	for _, tt := range []struct{ name, lang, text string }{
		{"ends", "en", "ENDS\n\n1. The Valecombe Swimmers were founded in 1954 and have 300 members.\n\n2. Photographs can be had from the club's office."},
		{"notes", "en", "Notes to editors\nThe Valecombe Swimmers were founded in 1954.\nA photograph is attached."},
		{"about the sender", "en", "About Valecombe Swimmers\nValecombe Swimmers is a club of 300 members, founded in 1954."},
		{"dashes", "en", "-ENDS-\n\nThe club was founded in 1954."},
		{"notes in French", "fr", "Note aux rédactions\nLe club de natation, fondé en 1954, compte 300 membres.\nUne photo est jointe."},
		{"end in French", "fr", "Fin du communiqué\n\nLe club a été fondé en 1954."},
		{"about the sender in French", "fr", "À propos de Valcombe Natation\nValcombe Natation est un club de 300 membres, fondé en 1954."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, want := bodyWith(t, tt.lang, tt.text, true), bodyWith(t, tt.lang, "", true); got != want {
				t.Errorf("the body is\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestHeadingsOfTheArticleAreNoEnd(t *testing.T) {
	for _, tt := range []struct{ name, lang, text string }{
		{"about a part of the story", "en", "About the leak\nNobody knows where the water goes, an engineer says."},
		{"in French", "fr", "À propos de la fuite\nPersonne ne sait où part l'eau, selon un ingénieur."},
		{"a section named end", "en", "The end\nNobody knows where the water goes, an engineer says."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, sentence, _ := strings.Cut(tt.text, "\n")
			if got := bodyWith(t, tt.lang, tt.text, false); !strings.Contains(got, sentence) || !strings.Contains(got, around[tt.lang][5]) {
				t.Errorf("a sentence is lost:\n%s", got)
			}
		})
	}
}
