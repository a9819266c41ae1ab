package lang_test

import (
	"reflect"
	"testing"

	"disputebot/knowledge/lang"
)

// Each language tells every mood in some words; endings of verbs alone it may tell none by.
func TestMoodWords(t *testing.T) {
	for _, code := range []string{"en", "fr"} {
		m, err := lang.LoadMoodWords(code)
		if err != nil {
			t.Fatal(err)
		}
		v := reflect.ValueOf(m)
		for i := range v.NumField() {
			switch name := v.Type().Field(i).Name; name {
			case "WillEndings", "WouldEndings", "Unlike":
			default:
				if v.Field(i).Len() == 0 {
					t.Errorf("data/%s/mood.yaml: %s is empty", code, name)
				}
			}
		}
	}
}
