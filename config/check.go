package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// checkFile reports what viper would not, or not with its line: keys that do not exist, values that are lists, and
// secrets in a file that is made to be copied around.
func checkFile(path string, raw []byte) error {
	var doc yaml.Node
	if err := yaml.Unmarshal(raw, &doc); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if len(doc.Content) == 0 {
		return nil
	}
	return section(path, "", doc.Content[0])
}

func section(path, name string, node *yaml.Node) error {
	if node.Kind == yaml.ScalarNode && node.Tag == "!!null" {
		return nil
	}
	if node.Kind != yaml.MappingNode {
		return fmt.Errorf("%s:%d: want keys with values under %q", path, node.Line, name)
	}
	var faults []error
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		faults = append(faults, entry(path, joined(name, key.Value), key.Line, value))
	}
	return errors.Join(faults...)
}

func entry(path, name string, line int, value *yaml.Node) error {
	known := Keys()
	switch {
	case slices.ContainsFunc(known, func(k string) bool { return strings.HasPrefix(k, name+".") }):
		return section(path, name, value)
	case !slices.Contains(known, name):
		return fmt.Errorf("%s:%d: unknown key %q%s", path, line, name, meant(name, append(sections(known), known...)))
	case value.Kind != yaml.ScalarNode:
		return fmt.Errorf("%s:%d: %s: want one value", path, line, name)
	case strings.HasSuffix(name, ".token") && value.Value != "":
		return fmt.Errorf("%s:%d: %s is a secret: set %s, or name a file that holds it in %s_file",
			path, line, name, Variable(name), name)
	}
	return nil
}

func sections(keys []string) []string {
	var out []string
	for _, key := range keys {
		if section, _, nested := strings.Cut(key, "."); nested && !slices.Contains(out, section) {
			out = append(out, section)
		}
	}
	return out
}

func joined(section, key string) string {
	if section == "" {
		return key
	}
	return section + "." + key
}

// meant is how a message goes on that names the known word nearest to a misspelt one; "" where none is near.
func meant(word string, known []string) string {
	best, least := "", len(word)/3+1
	for _, k := range known {
		if d := distance(word, k); d < least {
			best, least = k, d
		}
	}
	if best == "" {
		return ""
	}
	return ", did you mean " + best + "?"
}

// distance counts the letters to insert, drop or replace that make b of a (Levenshtein 1966), in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
