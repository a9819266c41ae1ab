package lang_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDates(t *testing.T) {
	tests := []struct {
		code, text, reference string
		want                  []string // "words = date"
	}{
		{"fr", "le 3 octobre 2024 au matin", "", []string{"3 octobre 2024 = 2024-10-03"}},
		{"fr", "datée du 4 octobre", "2019-10-08", []string{"4 octobre = 2019-10-04"}},
		{"fr", "le 1er mars", "2024-02-09", []string{"1er mars = 2024-03-01"}},
		{"fr", "ont demandé jeudi à Facebook", "2019-10-04", []string{"jeudi = 2019-10-03"}},
		{"fr", "ont demandé jeudi", "2019-10", []string{"jeudi = 2019-10"}},
		{"fr", "vendredi", "2019-10-04", []string{"vendredi = 2019-10-04"}},
		{"fr", "vendredi dernier", "2019-10-04", []string{"vendredi dernier = 2019-09-27"}},
		{"fr", "vendredi prochain", "2019-10-04", []string{"vendredi prochain = 2019-10-11"}},
		{"fr", "le vendredi 27 septembre", "2020", []string{"vendredi 27 septembre = 2019-09-27"}}, // a Sunday in 2020
		{"fr", "ce jeudi 3 octobre", "", []string{"jeudi 3 octobre = "}},
		{"fr", "En juin dernier, le roi", "2022-11-02", []string{"juin dernier = 2022-06"}},
		{"fr", "le 15 décembre", "2024-01-10", []string{"15 décembre = 2023-12-15"}},
		{"fr", "14/03/2023 à 18:42, le 2019-10-04 puis 2019-10", "", []string{"14/03/2023 = 2023-03-14", "2019-10-04 = 2019-10-04", "2019-10 = 2019-10"}},
		{"fr", "le 14.03.2023, une amende de 14.000$", "", []string{"14.03.2023 = 2023-03-14"}},
		{"fr", "le 12 sept. 2023, sept personnes", "", []string{"12 sept. 2023 = 2023-09-12"}},
		{"fr", "depuis 2016, 2017 cas", "", []string{"2016 = 2016"}},
		{"fr", "le 4/10/19, version 2.0.19", "", []string{"4/10/19 = 2019-10-04"}},
		{"fr", "entre 2016 et 2019, la loi (2018)", "", []string{"2016 = 2016", "2019 = 2019", "2018 = 2018"}},
		{"fr", "hier, l'année dernière, le mois prochain", "2019-12-31", []string{"hier = 2019-12-30", "l'année dernière = 2018", "le mois prochain = 2020-01"}},
		{"fr", "à 22 h 30, 16,8 millions, 32 octobre", "", []string{"octobre = "}},
		{"en", "On Monday, 8 March 2021", "", []string{"Monday, 8 March 2021 = 2021-03-08"}},
		{"en", "told them On Monday that", "2019-12-10", []string{"Monday = 2019-12-09"}},
		{"en", "an open letter in October asking", "2019-12-10", []string{"October = 2019-10"}},
		{"en", "Updated 3 May 2022, live by 1 July", "2022-05-03", []string{"3 May 2022 = 2022-05-03", "1 July = 2022-07-01"}},
		{"en", "May 3rd, 2022 and Oct. 4, 2019", "", []string{"May 3rd, 2022 = 2022-05-03", "Oct. 4, 2019 = 2019-10-04"}},
		{"en", "the 4th of July", "2021-07-20", []string{"4th of July = 2021-07-04"}},
		{"en", "Theresa May may march on; in May it will", "2018-06-01", []string{"May = 2018-05"}},
		{"en", "last Thursday, next May", "2019-10-03", []string{"last Thursday = 2019-09-26", "next May = 2020-05"}},
		{"en", "since 2019, 300 kroner", "", []string{"2019 = 2019"}},
		{"en", "yesterday and last year", "2020-03-01", []string{"yesterday = 2020-02-29", "last year = 2019"}},
		{"en", "yesterday", "2020-03", []string{"yesterday = "}},
		{"en", "a 45/99/2020 thing, 2019-10-04-1", "", nil},
	}
	s := load(t)
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			var got []string
			for _, d := range s.Lang(tt.code).Dates(tt.text) {
				got = append(got, tt.text[d.Start:d.End]+" = "+d.Resolve(tt.reference))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Dates(%q) seen from %q (-want +got):\n%s", tt.text, tt.reference, diff)
			}
		})
	}
}

func FuzzDates(f *testing.F) {
	for _, s := range []string{"jeudi 3 octobre 2019", "2019-10-", "May 3rd,", "1er", "last"} {
		f.Add(s, "2019-10-04")
	}
	set := load(f)
	f.Fuzz(func(t *testing.T, text, reference string) {
		for _, code := range set.Codes() {
			at := 0
			for _, d := range set.Lang(code).Dates(text) {
				if d.Start < at || d.End <= d.Start || d.End > len(text) {
					t.Fatalf("date %d:%d after %d of %d bytes", d.Start, d.End, at, len(text))
				}
				if n := len(d.Resolve(reference)); n != 0 && n != 4 && n != 7 && n != 10 {
					t.Fatalf("Resolve(%q) = %q", reference, d.Resolve(reference))
				}
				at = d.End
			}
		}
	})
}
