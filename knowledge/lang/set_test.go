package lang_test

import (
	"reflect"
	"strings"
	"testing"

	"disputebot/knowledge/lang"
)

// reference is the language whose data every other must match, list for list.
const reference = "fr"

// optional lists what a language may do without.
const optional = " Capital Endings Letters MonthFirst "

func TestEveryLanguageHasEveryList(t *testing.T) {
	set := load(t)
	want := set.Lang(reference).Text
	for _, code := range set.Codes() {
		complete(t, code+": text.yaml", reflect.ValueOf(want), reflect.ValueOf(set.Lang(code).Text))
	}
}

// complete fails for each field that is empty in have and not in want.
func complete(t *testing.T, where string, want, have reflect.Value) {
	t.Helper()
	for i := range want.NumField() {
		name := want.Type().Field(i).Name
		w, h := want.Field(i), have.Field(i)
		switch {
		case strings.Contains(optional, " "+name+" "):
		case w.Kind() == reflect.Struct:
			complete(t, where+": "+name, w, h)
		case !w.IsZero() && (h.IsZero() || h.Kind() != reflect.String && h.Len() == 0):
			t.Errorf("%s: %s is missing", where, name)
		}
	}
}

func TestDecodeFindsMisspeltKeys(t *testing.T) {
	var v struct {
		Name string `yaml:"nom"`
	}
	if err := lang.Decode(reference, "text.yaml", &v); err == nil || !strings.Contains(err.Error(), "data/fr/text.yaml") {
		t.Errorf("Decode = %v, want an error that names the file", err)
	}
	if err := lang.Decode(reference, "none.yaml", &v); err == nil {
		t.Error("Decode of a missing file: no error")
	}
}

func TestUnknownLanguage(t *testing.T) {
	if l := load(t).Lang("tlh"); l != nil {
		t.Errorf("Lang(tlh) = %v", l)
	}
}
