package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sort"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Values lists the overall figures by name ("answer@1", "abstain_recall", …).
func (r Result) Values() map[string]float64 { return values(r.Overall()) }

// Values lists the figures by name ("with_act.f1", "without_act.p", "act_accuracy", …), without those of single acts and
// articles.
func (r ClaimResult) Values() map[string]float64 {
	r.ByAct, r.ByArticle = nil, nil
	return values(r)
}

// values flattens a struct of numbers by the names of its JSON.
func values(v any) map[string]float64 {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("eval: %v", err)) // structs of numbers always encode
	}
	var tree map[string]any
	if err := json.Unmarshal(raw, &tree); err != nil {
		panic(fmt.Sprintf("eval: %v", err))
	}
	out := map[string]float64{}
	flatten("", tree, out)
	return out
}

func flatten(prefix string, tree map[string]any, out map[string]float64) {
	for k, v := range tree {
		switch v := v.(type) {
		case float64:
			out[prefix+k] = v
		case map[string]any:
			flatten(prefix+k+".", v, out)
		}
	}
}

// Floor is the least that a figure may be; of a figure of which less is better (its name begins with "noise" or
// "false_"), the most.
type Floor struct {
	Name  string
	Value float64
}

// ParseFloor reads "answer@1=0.5".
func ParseFloor(s string) (Floor, error) {
	name, value, ok := strings.Cut(s, "=")
	if !ok || strings.TrimSpace(name) == "" {
		return Floor{}, fmt.Errorf("floor %q is not name=value, as in answer@1=0.5", s)
	}
	v, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil || v != v {
		return Floor{}, fmt.Errorf("floor %q: %q is no number", s, value)
	}
	return Floor{Name: strings.TrimSpace(name), Value: v}, nil
}

// ReadFloors reads a YAML map from the names of figures to their floors, in the order of its lines.
func ReadFloors(r io.Reader) ([]Floor, error) {
	var root yaml.Node
	if err := yaml.NewDecoder(r).Decode(&root); errors.Is(err, io.EOF) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("read the floors: %w", err)
	}
	if len(root.Content) != 1 || root.Content[0].Kind != yaml.MappingNode {
		return nil, errors.New("the floors are no map of name: value")
	}
	var out []Floor
	var faults []error
	pairs := root.Content[0].Content
	for i := 0; i+1 < len(pairs); i += 2 {
		f, err := ParseFloor(pairs[i].Value + "=" + pairs[i+1].Value)
		if err != nil {
			faults = append(faults, fmt.Errorf("line %d: %w", pairs[i].Line, err))
		}
		out = append(out, f)
	}
	return out, errors.Join(faults...)
}

// Below names the floors that figures do not reach, in the floors' order. A floor for a figure that is not there is a
// fault too: it would guard nothing.
func Below(figures map[string]float64, floors []Floor) []error {
	var faults []error
	for _, f := range floors {
		got, ok := figures[f.Name]
		switch {
		case !ok:
			faults = append(faults, fmt.Errorf("there is no figure %q; the figures are %s", f.Name, known(figures)))
		case f.ceiling() && got > f.Value:
			faults = append(faults, fmt.Errorf("%s is %.3f, above its ceiling of %.3f", f.Name, got, f.Value))
		case !f.ceiling() && got < f.Value:
			faults = append(faults, fmt.Errorf("%s is %.3f, below its floor of %.3f", f.Name, got, f.Value))
		}
	}
	return faults
}

// ceiling tells whether less is better.
func (f Floor) ceiling() bool {
	last := f.Name[strings.LastIndexByte(f.Name, '.')+1:]
	return strings.HasPrefix(last, "noise") || strings.HasPrefix(last, "false_")
}

func known(figures map[string]float64) string {
	names := make([]string, 0, len(figures))
	for n := range figures {
		names = append(names, n)
	}
	sort.Strings(names)
	return strings.Join(names, ", ")
}
