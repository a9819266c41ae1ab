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
			if reflect.ValueOf(w).Field(i).IsZero() {
				t.Errorf("%s lacks %s", lang, reflect.TypeFor[words]().Field(i).Name)
			}
		}
		if !strings.Contains(w.Failed, "{id}") || !strings.Contains(w.Elsewhere, "{channel}") {
			t.Errorf("%s: failed %q, elsewhere %q", lang, w.Failed, w.Elsewhere)
		}
		if units(w.ReportTitle) > maxFormTitle || units(w.ReportLabel) > maxFormTitle || units(w.ReportHint) > maxFormHint {
			t.Errorf("%s: the words of the form are too long", lang)
		}
		for _, name := range []field{fieldQuestion, fieldMessage, fieldActor, fieldOther, fieldStyle, fieldArticle, fieldPrivate, fieldServer} {
			if o := w.Options[name]; !commandName.MatchString(o.Name) || o.Description == "" || units(o.Description) > maxDescriptionText {
				t.Errorf("%s: option %s: %+v", lang, name, o)
			}
		}
	}
}

func TestWordsOfALocale(t *testing.T) {
	v := newVocabulary([]string{"fr", "en"})
	for locale, want := range map[string]string{"fr": "fr", "fr-CA": "fr", "en-US": "en", "de": "fr", "": "fr"} {
		if got := v.in(locale); got.Article != v.byLang[want].Article {
			t.Errorf("%q speaks %q", locale, got.Article)
		}
	}
}
