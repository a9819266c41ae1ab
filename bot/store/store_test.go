package store_test

import (
	"strconv"
	"testing"
	"time"

	"disputebot/bot/store"
	"disputebot/knowledge"
)

func TestMemoryForgets(t *testing.T) {
	m := store.NewMemory()
	at := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	m.Remember("a", knowledge.Reading{Act: knowledge.Demand}, at)
	if r, ok := m.Recall("a", at.Add(29*time.Minute)); !ok || r.Act != knowledge.Demand {
		t.Error("a reading of half an hour ago is gone")
	}
	if _, ok := m.Recall("a", at.Add(31*time.Minute)); ok {
		t.Error("an old reading still carries over")
	}
	for i := range 10_000 {
		m.Remember(strconv.Itoa(i), knowledge.Reading{}, at)
	}
	if _, ok := m.Recall("a", at); ok {
		t.Error("the oldest conversation is kept beyond the limit")
	}
	if _, ok := m.Recall("9999", at); !ok {
		t.Error("the newest conversation is lost")
	}
}
