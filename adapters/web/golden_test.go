package web

import (
	"flag"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// styleSum changes with every change of the style sheet, which is no change of the page.
var styleSum = regexp.MustCompile(`style\.css\?v=[0-9a-f]+`)

func TestGoldenPages(t *testing.T) {
	tests := []struct{ name, target, accept string }{
		{"home_en", "/", "en-GB,en;q=0.9"},
		{"home_fr", "/", "fr-CA,fr;q=0.8,en;q=0.5"},
		{"answer_en", "/?q=What+did+the+mayor+of+Brume+ask+of+the+Kelm+quarry%3F", "en"},
		{"answer_en_asked_in_french_browser", "/?q=What+did+the+mayor+of+Brume+ask%3F&c=00112233445566778899aabbccddeeff", "fr"},
		{"abstention", "/?q=When+was+it+sold%3F", "en"},
		{"context", "/?tap=c:k1&q=What+did+the+mayor+ask%3F&c=00112233445566778899aabbccddeeff", "en"},
		{"sources", "/sources", "en"},
		{"passage", "/p/k1", "en"},
		{"passage_unknown", "/p/zz", "fr"},
		{"hostile", "/?q=hostile", "en"},
		{"choices", "/?q=stall&c=00112233445566778899aabbccddeeff", "en"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := httptest.NewRequest("GET", tt.target, nil)
			r.Header.Set("Accept-Language", tt.accept)
			w := httptest.NewRecorder()
			open(t, new(script), Options{PublicURL: "https://bot.example"}).ServeHTTP(w, r)
			got := styleSum.ReplaceAllString(w.Body.String(), "style.css?v=SUM")
			path := filepath.Join("testdata", tt.name+".html")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("page (-want +got):\n%s", diff)
			}
		})
	}
}
