package store

import (
	"slices"
	"strings"
	"sync"
)

// memory is a file that ends with the program. Its writes cannot fail, so it has nothing to undo.
type memory struct {
	mu      sync.RWMutex
	buckets map[string]map[string][]byte
}

func newMemory() *memory { return &memory{buckets: make(map[string]map[string][]byte)} }

func (m *memory) read(do func(tx) error) error {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return do(memoryTx{m})
}

func (m *memory) write(do func(tx) error) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return do(memoryTx{m})
}

func (m *memory) compact() error { return nil }
func (m *memory) close() error   { return nil }

type memoryTx struct{ m *memory }

func (t memoryTx) get(bucket, key string) []byte { return t.m.buckets[bucket][key] }

func (t memoryTx) create(bucket string) error {
	t.m.buckets[bucket] = make(map[string][]byte)
	return nil
}

func (t memoryTx) put(bucket, key string, value []byte) error {
	t.m.buckets[bucket][key] = value
	return nil
}

func (t memoryTx) drop(bucket, key string) error {
	delete(t.m.buckets[bucket], key)
	return nil
}

func (t memoryTx) each(bucket, prefix string, do func(string, []byte) error) error {
	var keys []string
	for key := range t.m.buckets[bucket] {
		if strings.HasPrefix(key, prefix) {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	for _, key := range keys {
		if err := do(key, t.m.buckets[bucket][key]); err != nil {
			return err
		}
	}
	return nil
}
