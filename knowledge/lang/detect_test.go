package lang_test

import "testing"

func TestDetect(t *testing.T) {
	tests := []struct{ text, want string }{
		{"c koi une porte derobee", "fr"},
		{"wich apps is facebook planing to extend its encryption to", "en"},
		{"Qui a signé la lettre ?", "fr"},
		{"QUI A SIGNE LA LETTRE", "fr"},
		{"Qu’a répondu Signal ?", "fr"},
		{"pk telegram refuse", "fr"},
		{"Facebook a-t-il accepté ?", "fr"},
		{"Telegram doit-il payer ?", "fr"},
		{"et Viber, combien ?", "fr"},
		{"signataire australien", "fr"},
		{"whats a backdoor", "en"},
		{"and Tim Cook?", "en"},
		{"timeline Telegram FSB", "en"},
		{"pourquoi ?", "fr"},
		{"cb la mairie a levé ?", "fr"},
		{"Qu'a refusé Telegram ?", "fr"},
		{"and Cœur Énergie?", "en"},
		{"Énergie ?", ""},
		{"why", "en"},
		{"Telegram", ""},
		{"FSB ?", ""},
		{"", ""},
		{"12 345 !!! 🙂", ""},
		{"Что потребовала ФСБ?", ""},
		{"暗号化", ""},
	}
	s := load(t)
	for _, tt := range tests {
		if got := s.Detect(tt.text); got != tt.want {
			t.Errorf("Detect(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func FuzzDetect(f *testing.F) {
	f.Add("c koi une porte")
	f.Add("\xff what \x00")
	s := load(f)
	f.Fuzz(func(t *testing.T, text string) {
		got := s.Detect(text)
		if got != "" && s.Lang(got) == nil {
			t.Errorf("Detect(%q) = %q, no language", text, got)
		}
		if again := s.Detect(text); again != got {
			t.Errorf("Detect(%q) = %q, then %q", text, got, again)
		}
	})
}
