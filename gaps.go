package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"disputebot/bot/store"
	"disputebot/config"
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

func gapsCommand() *cobra.Command {
	var asJSON, reports bool
	cmd := &cobra.Command{
		Use:   "gaps",
		Short: "List the questions that the articles do not answer, most frequent first",
		Long: "gaps lists what people asked in the last 30 days and the articles do not answer, most frequent first: what the next\n" +
			"article should be about. Wordings of one question are counted together. With --reports it lists the answers that\n" +
			"people reported or voted on instead, most disputed first. It names nobody, needs the data folder of a serve,\n" +
			"and may run beside it.",
		Example: "  disputebot gaps --data /var/lib/disputebot\n  disputebot gaps --data /var/lib/disputebot --reports",
		Args:    arguments(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := settings(cmd)
			if err != nil {
				return err
			}
			keep, err := openKept(c)
			if err != nil {
				return err
			}
			list := listGaps
			if reports {
				list = listReports
			}
			return errors.Join(list(cmd.OutOrStdout(), c, keep, asJSON), keep.Close())
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON line for each")
	cmd.Flags().BoolVar(&reports, "reports", false, "list the answers that people reported or voted on")
	return cmd
}

// openKept opens a copy of what a serve keeps.
func openKept(c config.Config) (*store.Store, error) {
	if c.Data == "" {
		return nil, misusef("name the folder that serve was given: disputebot gaps --data …", "no data folder: what lives in memory ends with its serve")
	}
	keep, err := store.OpenCopy(storeFile(c))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, failed(err, "see that "+c.Data+" is the folder that serve was given")
	case errors.Is(err, store.ErrNewer):
		return nil, failed(err, "use the newer disputebot")
	case err != nil:
		return nil, failed(err, "")
	}
	return keep, nil
}

// gapRecord is a gap for a machine.
type gapRecord struct {
	Question string   `json:"question"`
	Wordings []string `json:"wordings"`
	Lang     string   `json:"lang"`
	Reason   string   `json:"reason"`
	Count    int      `json:"count"`
	Last     string   `json:"last"` // the day
}

func listGaps(out io.Writer, _ config.Config, keep *store.Store, asJSON bool) error {
	languages, err := lang.Load()
	if err != nil {
		return fmt.Errorf("read the language data: %w", err)
	}
	gaps, err := keep.Gaps(questionWords{languages}, time.Now())
	if err != nil {
		return err
	}
	if asJSON {
		return encodeEach(out, gaps, func(g store.Gap) any {
			return gapRecord{g.Question, g.Wordings, g.Lang, string(g.Reason), g.Count, g.Last.Format(time.DateOnly)}
		})
	}
	if len(gaps) == 0 {
		_, err := fmt.Fprintln(out, "Every question of the last 30 days was answered.")
		return err
	}
	for _, g := range gaps {
		if err := printGap(out, g); err != nil {
			return err
		}
	}
	return nil
}

// shownWordings is how many other wordings of a question are listed for people.
const shownWordings = 3

func printGap(out io.Writer, g store.Gap) error {
	reason := strings.ReplaceAll(string(g.Reason), "_", " ")
	_, err := fmt.Fprintf(out, "%4d × %s\n       %s · %s · last on %s\n", g.Count, oneLine(g.Question), g.Lang, reason, g.Last.Format(time.DateOnly))
	others := g.Wordings[1:]
	for _, w := range others[:min(len(others), shownWordings)] {
		_, also := fmt.Fprintf(out, "       also: %s\n", oneLine(w))
		err = errors.Join(err, also)
	}
	if more := len(others) - shownWordings; more > 0 {
		_, also := fmt.Fprintf(out, "       and %d more wordings\n", more)
		err = errors.Join(err, also)
	}
	return err
}

// oneLine is what somebody wrote as one line, without what a terminal might obey.
func oneLine(s string) string { return visible(strings.Join(strings.Fields(s), " ")) }

// reportRecord is a judged answer for a machine.
type reportRecord struct {
	ID       string   `json:"id"`
	Question string   `json:"question"`
	Lang     string   `json:"lang"`
	Passages []string `json:"passages"`
	Version  string   `json:"version"`
	Up       int      `json:"up"`
	Down     int      `json:"down"`
	Reports  []string `json:"reports"`
	Last     string   `json:"last"`
}

func listReports(out io.Writer, c config.Config, keep *store.Store, asJSON bool) error {
	judged, err := keep.Judged(time.Now())
	if err != nil {
		return err
	}
	if asJSON {
		return encodeEach(out, judged, func(j store.Judged) any {
			return reportRecord{j.ID, j.Shown.Question, j.Shown.Lang, some(j.Shown.Passages), j.Shown.Version, j.Up, j.Down, some(j.Reports), j.Last.Format(time.DateOnly)}
		})
	}
	if len(judged) == 0 {
		_, err := fmt.Fprintln(out, "No answer of the last 30 days was reported or voted on.")
		return err
	}
	k, err := readLibrary(c, slog.New(slog.DiscardHandler)) // only the text is wanted
	if err != nil {
		return err
	}
	quotes := quotesOf(k.library)
	for _, j := range judged {
		if err := printReport(out, j, quotes); err != nil {
			return err
		}
	}
	return nil
}

// some is a list that a machine reads as one even where it is empty.
func some(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

func printReport(out io.Writer, j store.Judged, quotes map[string]string) error {
	question := oneLine(j.Shown.Question)
	if question == "" {
		question = "(whoever asked wants the question forgotten)"
	}
	lines := []string{fmt.Sprintf("%s\n  👍 %d · 👎 %d · last given on %s", question, j.Up, j.Down, j.Last.Format(time.DateOnly))}
	for _, r := range j.Reports {
		lines = append(lines, "  report: "+oneLine(r))
	}
	for _, p := range j.Shown.Passages {
		quote := quotes[p]
		if quote == "" {
			quote = p + " (not in these articles)"
		}
		lines = append(lines, "  > "+quote)
	}
	_, err := fmt.Fprintf(out, "%s\n\n", strings.Join(lines, "\n"))
	return err
}

// quotesOf are the passages' sentences with their articles, by passage.
func quotesOf(library *knowledge.Library) map[string]string {
	texts, out := textsOf(library), map[string]string{}
	for _, p := range library.Passages {
		out[p.ID] = fmt.Sprintf("%s [%s]", oneLine(p.Span.Of(texts[p.Article])), visible(p.Article))
	}
	return out
}

// encodeEach prints a JSON line for each of a list.
func encodeEach[T any](out io.Writer, list []T, record func(T) any) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for _, x := range list {
		if err := enc.Encode(record(x)); err != nil {
			return fmt.Errorf("write the list: %w", err)
		}
	}
	return nil
}

// questionWords tells which questions ask the same, by the languages' stems.
type questionWords struct{ languages *lang.Set }

// Terms are the stems of a question's words.
func (w questionWords) Terms(question, code string) []string {
	language := w.languages.Lang(code)
	if language == nil {
		return strings.Fields(question)
	}
	return language.Terms(question)
}

// The least letters of a word in which one slip is a typing error, and in which two are: in shorter ones it is another word.
const (
	oneSlip  = 5
	twoSlips = 9
)

// Alike tells whether two stems differ by no more than a typing error.
func (w questionWords) Alike(a, b string) bool {
	letters := min(len([]rune(a)), len([]rune(b)))
	switch {
	case letters < oneSlip, strings.ContainsAny(a+b, "0123456789"):
		return a == b
	case letters < twoSlips:
		return lang.Slips(a, b, 2) < 2
	}
	return lang.Slips(a, b, 3) < 3
}
