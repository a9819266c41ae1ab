package statement_test

import (
	"testing"

	"disputebot/knowledge"
)

// TestHeadlineSlogan reads what a headline calls for in quotation marks as a demand of nobody named, and nothing else there.
func TestHeadlineSlogan(t *testing.T) {
	for _, tt := range []struct{ name, lang, title, text, want string }{
		{"alone", "en", "‘Give us back our library’", "Three hundred people stood in the square.", "demand: ?"},
		{"before a colon", "fr", "« Laissez-nous travailler » : à Lorve, le marché qui divise", "Trois cents habitants se tenaient sur la place.", "demand: ?"},
		{"hands off", "en", "“Hands off our beach”", "Three hundred people stood in the square.", "demand: ?"},
		{"no call", "en", "“A lovely day”", "Three hundred people stood in the square.", ""},
		{"somebody's", "en", "“Open the books,” says Arval", "Three hundred people stood in the square.", "demand: Arval"},
	} {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			text := tt.title + "\n" + tt.text
			a := knowledge.Article{ID: "a", Text: text, Lang: tt.lang}
			n := len(tt.title)
			passages := []knowledge.Passage{
				{Article: "a", Span: knowledge.Span{End: n}, Lang: tt.lang, Title: true},
				{Article: "a", Span: knowledge.Span{Start: n + 1, End: len(text)}, Lang: tt.lang, Paragraph: 1},
			}
			got, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: passages})
			if err != nil {
				t.Fatal(err)
			}
			if sides(got) != tt.want {
				t.Errorf("%s\nread %q, want %q", tt.title, sides(got), tt.want)
			}
		})
	}
}

// TestWereTo holds that what would be, in a clause that the verb opens, is no act of anybody's.
func TestWereTo(t *testing.T) {
	acts(t, []act{
		{"shut", "en", "Were Arval to shut the plant down, 200 workers would go.", ""},
	})
}
