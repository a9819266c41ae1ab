package answer

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"

	"go.yaml.in/yaml/v3"
)

//go:embed weights.yaml
var weightsFile []byte

// weights are the numbers that were fitted on questions: the file weights.yaml.
type weights struct {
	Rank     parts
	Doubt    doubts
	Nearness float64
	Topic    float64
}

// loadWeights reads the embedded weights. Every part and every doubt must have one.
func loadWeights() (weights, error) {
	var file struct {
		Rank     map[string]float64 `yaml:"rank"`
		Doubt    map[string]float64 `yaml:"doubt"`
		Nearness float64            `yaml:"nearness"`
		Topic    float64            `yaml:"topic"`
	}
	dec := yaml.NewDecoder(bytes.NewReader(weightsFile))
	dec.KnownFields(true)
	if err := dec.Decode(&file); err != nil {
		return weights{}, fmt.Errorf("read weights.yaml: %w", err)
	}
	w := weights{Nearness: file.Nearness, Topic: file.Topic}
	if err := errors.Join(take(file.Rank, partNames[:], w.Rank[:]), take(file.Doubt, doubtNames[:], w.Doubt[:])); err != nil {
		return weights{}, fmt.Errorf("read weights.yaml: %w", err)
	}
	return w, nil
}

// take moves the named numbers into a list in the names' order; each name must be there, and no other.
func take(from map[string]float64, names []string, into []float64) error {
	var faults []error
	for i, name := range names {
		v, ok := from[name]
		if !ok {
			faults = append(faults, fmt.Errorf("no weight for %q", name))
		}
		into[i] = v
	}
	if len(from) > len(names) {
		faults = append(faults, fmt.Errorf("%d weights for %d names", len(from), len(names)))
	}
	return errors.Join(faults...)
}

// weighted is the sum of values times their weights, of which there are as many.
func weighted(values, weights []float64) float64 {
	sum := 0.0
	for i, v := range values {
		sum += v * weights[i]
	}
	return sum
}
