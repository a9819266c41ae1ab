package discord

import (
	"reflect"
	"strings"
	"testing"
)

func TestWordsAreComplete(t *testing.T) {
	v := newVocabulary([]string{"fr", "en"})
	if len(v.byLang) < 2 || v.lang != "fr" {
		t.Fatalf("%d languages, fallback %s", len(v.byLang), v.lang)
	}
	for lang, w := range v.byLang {
		for i := range reflect.TypeFor[words]().NumField() {
			if reflect.ValueOf(w).Field(i).String() == "" {
				t.Errorf("%s lacks %s", lang, reflect.TypeFor[words]().Field(i).Name)
			}
		}
		if !strings.Contains(w.Failed, "{id}") || units(w.OptionDescription) > maxDescriptionText {
			t.Errorf("%s: failed %q, option_description %q", lang, w.Failed, w.OptionDescription)
		}
	}
}

func TestWordsOfALocale(t *testing.T) {
	v := newVocabulary([]string{"fr", "en"})
	for locale, want := range map[string]string{"fr": "fr", "fr-CA": "fr", "en-US": "en", "de": "fr", "": "fr"} {
		if got := v.in(locale); got != v.byLang[want] {
			t.Errorf("%q speaks %q", locale, got.Article)
		}
	}
}
