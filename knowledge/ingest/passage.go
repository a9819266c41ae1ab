package ingest

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// passages cuts an article's body into sentences. IDs are set later, when all are known.
func passages(a knowledge.Article, l *lang.Language) []knowledge.Passage {
	paragraphs := make([]lang.Range, len(a.Body))
	for i, s := range a.Body {
		paragraphs[i] = lang.Range{Start: s.Start, End: s.End}
	}
	var out []knowledge.Passage
	for _, s := range l.SentencesOf(a.Text, paragraphs) {
		p := knowledge.Passage{Article: a.ID, Span: knowledge.Span{Start: s.Start, End: s.End}, Lang: a.Lang, Index: len(out),
			Paragraph: s.Paragraph, Quotation: s.Quotation}
		p.Title = a.TitleSpan.Contains(p.Span) && !a.TitleSpan.Empty()
		out = append(out, p)
	}
	return out
}

// setIDs gives every passage its id: a hash of the article's id, the sentence, and how many times the article has said
// it before. Another cleaning rule, or a paragraph added elsewhere, does not change it.
func setIDs(lib *knowledge.Library) {
	texts := map[string]string{}
	for _, a := range lib.Articles {
		texts[a.ID] = a.Text
	}
	taken := map[string]bool{}
	said := map[[2]string]int{}
	for i := range lib.Passages {
		p := &lib.Passages[i]
		key := [2]string{p.Article, p.Span.Of(texts[p.Article])}
		p.ID = passageID(key[0], key[1], said[key])
		for again := 1; taken[p.ID]; again++ { // two hashes alike: not seen yet, but ids are promised to be unique
			p.ID = passageID(key[0], key[1], said[key]+again<<20)
		}
		said[key]++
		taken[p.ID] = true
	}
}

func passageID(article, text string, again int) string {
	sum := sha256.Sum256([]byte(article + "\x00" + text + "\x00" + strconv.Itoa(again)))
	return strconv.FormatUint(binary.BigEndian.Uint64(sum[:8]), 36)
}

// version is a hash over all that a library holds.
func version(lib *knowledge.Library) (string, error) {
	unnamed := *lib
	unnamed.Version = ""
	raw, err := json.Marshal(unnamed)
	if err != nil {
		return "", fmt.Errorf("hash the library: %w", err)
	}
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:16]), nil
}
