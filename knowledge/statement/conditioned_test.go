package statement_test

import "testing"

// TestConditioned reads threats that no verb of threatening tells: what is to come if another does not act.
func TestConditioned(t *testing.T) {
	acts(t, []act{
		{"a licence that goes", "en", "“If they are still running on Friday, the licence goes,” Ann Lee said.", "threaten: Ann Lee"},
		{"or else", "en", "“Pay by Friday or lose the licence,” Ann Lee told Arval.", "threaten: Ann Lee > Arval"},
		{"a complaint", "en", "“If the gates stay shut, we will complain to the regulator,” said Ann Lee.", "threaten: Ann Lee"},
		{"no more payment", "en", "“Unless the rent is cut, we stop paying,” said Ann Lee.", "threaten: Ann Lee"},
		{"one more", "en", "“One more late train and we report the firm to the ombudsman,” said Ann Lee.", "threaten: Ann Lee"},
		{"at the first", "en", "“At the first eviction we will occupy the town hall,” said Ann Lee.", "threaten: Ann Lee"},
		{"ready", "en", "“We are ready to strike,” said Ann Lee.", "threaten: Ann Lee"},
		{"a suit", "en", "If Nordel does not pay, Ann Lee will sue Arval.", "future threaten: Ann Lee > Arval"},
		{"should", "en", "Should Nordel refuse, Ann Lee will sue Arval.", "future threaten: Ann Lee > Arval"},
		{"a suit, whatever comes", "en", "Ann Lee will sue Arval.", "future accuse: Ann Lee > Arval"},
		{"the fair", "en", "“We will go to the fair,” said Ann Lee.", "promise: Ann Lee"},
		{"a hole", "en", "“We will close the hole,” said Ann Lee.", "promise: Ann Lee"},
		{"a licence that goes", "fr", "« Si les pompes tournent encore vendredi, la licence saute », a dit Julie Prat.", "threaten: Julie Prat"},
		{"at the first", "fr", "« Au premier permis, nous occuperons la mairie », avertit Julie Prat.", "threaten: Julie Prat"},
		{"one more", "fr", "« Encore un retard et nous portons plainte », a dit Julie Prat.", "threaten: Julie Prat"},
		{"ready", "fr", "« Nous sommes prêts à faire grève », a dit Julie Prat.", "threaten: Julie Prat"},
		{"our best", "fr", "« Nous ferons de notre mieux », a dit Julie Prat.", "state: Julie Prat"},
		{"the market", "fr", "« Nous irons au marché », a dit Julie Prat.", "state: Julie Prat"},
	})
}
