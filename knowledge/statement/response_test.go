package statement_test

import "testing"

// TestResponded holds that a quotation which a noun calls somebody's answer is theirs, not of who was heard before.
func TestResponded(t *testing.T) {
	holdParties(t, []partyTest{
		{"answer", "en", "The union has demanded a barn. Arval's answer? “They can whistle.”", []string{"demand: union", "state: Arval"}},
		{"reply", "en", "The union has demanded a barn. The mayor's reply: “Never.”", []string{"demand: union", "state: mayor"}},
		{"answer", "fr", "Le syndicat demande une prime. La réponse du maire ? « Jamais. »", []string{"demand: syndicat", "state: maire"}},
		{"answer without an article", "fr", "Le syndicat demande une prime. Réponse de la direction : « Jamais. »", []string{"demand: syndicat", "state: direction"}},
		{"hers", "en", "The mayor, Ann Lee, was asked to resign. Her answer? “They can whistle.”", []string{"demand:  > Ann Lee", "defend: Ann Lee"}},
		{"nobody's", "en", "The union has demanded a barn. The answer? “Never.”", []string{"demand: union"}},
	})
}
