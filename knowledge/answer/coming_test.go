package answer_test

import "testing"

// sittings tell when a court and a council will act, beside what they did and when.
var sittings = map[string]string{
	"a": "Nordel asked the high court of Tiel on Tuesday to overturn a ruling that halted dredging in the port.\nIt wants the dredging ban to be lifted.\n" +
		"The high court's decision on that request is expected by March 9.\nMinisters let it be known in January that the data centre would be treated like a port.\nThe data centre needs permission from Arval Council, which will vote on 11 March.",
	"b-fr": "Le tribunal de Brival a rejeté le 4 juin la demande de sursis des halles Corvel.\nL'affaire des halles Corvel sera jugée au fond le 9 octobre.",
}

// A question when something will be, or in the present when it is, has the time to come before that of what was.
func TestTimesToCome(t *testing.T) {
	e := newEngine(t, newLibrary(t, sittings))
	for question, want := range map[string]string{
		"when will the high court rule on lifting the dredging ban?":  "The high court's decision",
		"when does the council decide on the data centre":             "The data centre needs",
		"quand le tribunal jugera-t-il l'affaire des halles Corvel ?": "L'affaire des halles",
		"l'affaire des halles Corvel est jugée quand":                 "L'affaire des halles",
		"when did Nordel ask the high court to overturn the ruling?":  "Nordel asked",
	} {
		answersWith(t, e, question, want)
	}
}
