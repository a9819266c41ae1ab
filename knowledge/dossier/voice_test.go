package dossier_test

import (
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/dossier"
)

func TestVoice(t *testing.T) {
	lib := makeUp(t,
		story{id: "a", lang: "en", lines: []line{
			{"Acme refused.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refused"}}},
			{"Its spokesman said no.", []told{{who: "Acme spokesperson", act: knowledge.State, cue: "said"}}},
			{"The firm vowed to fight.", []told{{who: "Acme", doubt: true, act: knowledge.Promise, cue: "vowed"}}},
			{"Ann Lee accused Ida Roy of lying.", []told{{who: "Ann Lee", act: knowledge.Accuse, whom: "Ida Roy", cue: "accused"}}},
			{"Somebody warned Acme.", []told{{act: knowledge.Warn, whom: "Acme", cue: "warned"}}},
			{"Bo Park thanked Di Fox.", []told{{who: "Bo Park", act: knowledge.State, whom: "Di Fox", cue: "thanked"}}},
		}},
		story{id: "b", lang: "fr", lines: []line{
			{"Acme refuse et rejette l'idée.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refuse"}, {who: "Acme", act: knowledge.Refuse, cue: "rejette"}}},
		}},
	)
	d := dossier.New(lib, []knowledge.Group{{Statements: []int{0, 6}}}, languages(t))
	for _, test := range []struct {
		actor      string
		said, told []string
	}{
		{"Acme", []string{"refused also b", "said"}, []string{"accused", "warned"}},
		{"Acme spokesperson", []string{"said"}, nil},
		{"Ida Roy", nil, []string{"accused"}},
		{"Ann Lee", []string{"accused"}, nil},
		{"Cy Dunn", nil, nil},
		{"nobody of the kind", nil, nil},
	} {
		t.Run(test.actor, func(t *testing.T) {
			v := d.Voice(test.actor)
			if diff := gocmp.Diff(test.said, voiced(lib, v.Said)); diff != "" {
				t.Errorf("said (-want +got):\n%s", diff)
			}
			if diff := gocmp.Diff(test.told, voiced(lib, v.Told)); diff != "" {
				t.Errorf("told (-want +got):\n%s", diff)
			}
		})
	}
}

// voiced shows entries by their cues and the other articles that tell them.
func voiced(lib *knowledge.Library, list []knowledge.Entry) []string {
	var out []string
	for _, e := range list {
		s := e.Statement.Cue.Of(text(lib, e.Statement.Article))
		for _, m := range e.Snippet.Also {
			s += " also " + m.Article
		}
		out = append(out, s)
	}
	return out
}
