package statement_test

import "testing"

// TestReplying lets the one spoken to reply, not the one who spoke; where the pronoun does not fit, nobody.
func TestReplying(t *testing.T) {
	acts(t, []act{
		{"a body", "en", "The minister told Acme Water to repay. It replied that it would not.", "demand: minister? > Acme Water; refuse: Acme Water"},
		{"a person", "en", "The minister, Ann Lee, told Paul Stone that he must go. He replied: “I will not.”", "demand: Ann Lee > Paul Stone; refuse: Paul Stone"},
		{"of the same gender", "en", "The minister, Paul Stone, told Mark Webb to go. He replied that he would stay.", "demand: Paul Stone > Mark Webb; promise: Mark Webb"},
		{"several", "en", "The minister told the drivers to go. They replied that they would stay.", "demand: minister? > drivers; promise: drivers"},
		{"in one sentence", "en", "Ann Lee accused Paul Stone of lying, and he retorted that she was wrong.", "accuse: Ann Lee > Paul Stone; defend: Paul Stone"},
		{"a verb of going on", "en", "The minister, Paul Stone, told Mark Webb to go. He added that he would stay.", "demand: Paul Stone > Mark Webb; promise: Paul Stone"},
		{"one of two", "en", "Paul Stone told Mark Webb and Jack Lane to go. He replied that he would stay.", "demand: Paul Stone > Mark Webb, Jack Lane; promise: ?"},
		{"nobody spoken to", "en", "Paul Stone called for a strike. He replied that it was time.", "demand: Paul Stone; state: Paul Stone"},
		{"a person for a body", "en", "Ann Lee asked the council to pay. He replied that it was late.", "demand: Ann Lee > council; state: ?"},
		{"who refuses to do so", "en", "Paul Stone told Mark Webb to go. He refused to do so.", "demand: Paul Stone > Mark Webb; refuse: Mark Webb"},
		{"who refuses something else", "en", "Paul Stone told Mark Webb to go. He refused to comment.", "demand: Paul Stone > Mark Webb; refuse: Mark Webb?"},
		{"who cannot be the one asked", "en", "Ann Lee told Mark Webb to go. She refused to comment.", "demand: Ann Lee > Mark Webb; refuse: Ann Lee"},
		{"who denies", "en", "Paul Stone accused Mark Webb of lying. He denied that he knew.", "accuse: Paul Stone > Mark Webb; defend: Mark Webb"},
		{"somebody comes between", "en", "Paul Stone told Mark Webb to go. Jack Lane stood up. He refused to go.", "demand: Paul Stone > Mark Webb; refuse: Jack Lane?"},
		{"the same in its own words", "fr", "Le ministre a sommé la société Arval de payer. Il a répliqué qu'il refusait de céder.", "demand: ministre? > Arval; defend: ?; refuse: ?"},
		{"a first name tells", "fr", "Julie Prat a sommé Marc Tellier de partir. Elle a refusé d'en dire plus.", "demand: Julie Prat > Marc Tellier; refuse: Julie Prat"},
		{"a person", "fr", "Le ministre, Paul Meunier, a demandé à Marc Tellier de partir. Il a répondu qu'il resterait.", "demand: Paul Meunier > Marc Tellier; promise: Marc Tellier"},
		{"told to do", "fr", "Le ministre, Paul Meunier, a dit à Marc Tellier de partir. Il a rétorqué : « Non. »", "demand: Paul Meunier > Marc Tellier; defend: Marc Tellier"},
		{"a body by its article", "fr", "Le ministre a sommé la société Arval de payer. Elle a répliqué que c'était trop tard.", "demand: ministre? > Arval; defend: Arval"},
		{"not by its article", "fr", "Le ministre a sommé la société Arval de payer. Il a répliqué que c'était trop tard.", "demand: ministre? > Arval; defend: ?"},
		{"several", "fr", "Le ministre a sommé les chauffeurs de partir. Ils ont répondu qu'ils resteraient.", "demand: ministre? > chauffeurs; promise: chauffeurs"},
		{"in one sentence", "fr", "Julie Prat accuse Marc Tellier de mentir, et il rétorque qu'elle se trompe.", "accuse: Julie Prat > Marc Tellier; defend: Marc Tellier"},
		{"a verb of going on", "fr", "Le ministre, Paul Meunier, a demandé à Marc Tellier de partir. Il a ajouté que c'était urgent.", "demand: Paul Meunier > Marc Tellier; state: Paul Meunier"},
	})
}
