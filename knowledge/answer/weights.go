package answer

import (
	"bytes"
	_ "embed"
	"fmt"

	"go.yaml.in/yaml/v3"
)

//go:embed weights.yaml
var weightsFile []byte

// weights are the numbers that were fitted on questions: the file weights.yaml.
type weights struct {
	Rank     parts
	Enough   float64
	Nearness float64
}

// loadWeights reads the embedded weights. Every part must have one.
func loadWeights() (weights, error) {
	var file struct {
		Rank     map[string]float64 `yaml:"rank"`
		Enough   float64            `yaml:"enough"`
		Nearness float64            `yaml:"nearness"`
	}
	dec := yaml.NewDecoder(bytes.NewReader(weightsFile))
	dec.KnownFields(true)
	if err := dec.Decode(&file); err != nil {
		return weights{}, fmt.Errorf("read weights.yaml: %w", err)
	}
	w := weights{Enough: file.Enough, Nearness: file.Nearness}
	for i, name := range partNames {
		v, ok := file.Rank[name]
		if !ok {
			return weights{}, fmt.Errorf("read weights.yaml: no weight for %q", name)
		}
		w.Rank[i] = v
		delete(file.Rank, name)
	}
	for name := range file.Rank {
		return weights{}, fmt.Errorf("read weights.yaml: unknown part %q", name)
	}
	return w, nil
}
