package statement_test

import "testing"

// TestSaidInWords holds patterns of what is said to what they mean: the same words tell other things in other places.
func TestSaidInWords(t *testing.T) {
	acts(t, []act{
		{"keep their money", "fr", "« Qu'ils gardent leur argent », a dit Julie Prat.", "refuse: Julie Prat"},
		{"keep it", "fr", "« Leur prime, qu'ils la gardent », a dit Julie Prat.", "refuse: Julie Prat"},
		{"keep their jobs", "fr", "« Nous voulons qu'ils gardent leur emploi », a dit Julie Prat.", "demand: Julie Prat"},
		{"keep calm", "fr", "« Qu'ils gardent leur calme », a dit Julie Prat.", "demand: Julie Prat"},
		{"no deal", "en", "“No deal,” Ann Lee said.", "refuse: Ann Lee"},
		{"no deal yet", "en", "“No deal has been signed yet,” Ann Lee said.", "state: Ann Lee"},
		{"no way", "en", "“No way,” Ann Lee said.", "refuse: Ann Lee"},
		{"no way we", "en", "“There is no way we will pay,” Ann Lee said.", "refuse: Ann Lee"},
		{"no way to", "en", "“There is no way to know who paid,” Ann Lee said.", "state: Ann Lee"},
		{"not a penny", "fr", "« Pas un sou », a dit Julie Prat.", "refuse: Julie Prat"},
		{"not a penny more", "fr", "« Pas un centime de plus », a dit Julie Prat.", "refuse: Julie Prat"},
		{"not a penny for them", "fr", "« Ils n'auront pas un sou », a dit Julie Prat.", "refuse: Julie Prat"},
		{"not a penny spent", "fr", "« Pas un euro n'a été dépensé », a dit Julie Prat.", "state: Julie Prat"},
		{"brought to justice", "fr", "« Les coupables seront traduits en justice », a dit Julie Prat.", "threaten: Julie Prat"},
		{"translated", "fr", "« Les rapports seront traduits », a dit Julie Prat.", "state: Julie Prat"},
		{"taken to court", "fr", "« Nous porterons cette affaire devant les tribunaux », a dit Julie Prat.", "threaten: Julie Prat"},
		{"see you in court", "fr", "« On se retrouvera devant le juge », a dit Julie Prat.", "threaten: Julie Prat"},
		{"told the court", "fr", "« J'ai dit la vérité devant le tribunal », a dit Julie Prat.", "state: Julie Prat"},
		{"before the court", "fr", "« L'affaire est devant la justice », a dit Julie Prat.", "state: Julie Prat"},
		{"if it fails to", "en", "“If the firm fails to comply, it will close,” Ann Lee said.", "threaten: Ann Lee > firm"},
		{"fails to", "en", "“The firm fails to comply with its permit,” Ann Lee said.", "accuse: Ann Lee > firm"},
		{"to court", "en", "“We will take it to the highest court,” Ann Lee said.", "threaten: Ann Lee"},
		{"to the market", "en", "“They will take it to the market,” Ann Lee said.", "state: Ann Lee"},
		{"no choice but", "en", "“We will have no choice but to strike,” Ann Lee said.", "threaten: Ann Lee"},
		{"no choice", "en", "“We will have no choice,” Ann Lee said.", "defend: Ann Lee"},
		{"enough of it", "fr", "« On en a assez », a dit Julie Prat.", "accuse: Julie Prat"},
		{"enough of it", "fr", "« Les parents en ont marre », a dit Julie Prat.", "accuse: Julie Prat"},
		{"enough for all", "fr", "« Il y en a assez pour tout le monde », a dit Julie Prat.", "state: Julie Prat"},
		{"on the brink", "fr", "« Le club est au bord de la faillite », a dit Julie Prat.", "warn: Julie Prat"},
		{"by the water", "fr", "« Le camping est au bord de l'eau », a dit Julie Prat.", "state: Julie Prat"},
		{"at stake", "fr", "« L'avenir de l'école est en jeu », a dit Julie Prat.", "warn: Julie Prat"},
		{"to be won", "fr", "« Le titre est en jeu dimanche », a dit Julie Prat.", "state: Julie Prat"},
	})
}
