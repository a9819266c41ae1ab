package store

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
)

// record is what a bucket's value holds: when it was kept, of whom, and what. So what is old or of one person is found
// in every bucket without knowing what lies in it.
type record struct {
	at    int64 // Unix seconds
	owner hash
	body  []byte // JSON
}

// hash stands for a person, a chat or a conversation; the zero hash is nobody.
type hash [16]byte

const (
	ownerAt = 8
	bodyAt  = ownerAt + len(hash{})
)

func (r record) bytes() []byte {
	out := binary.BigEndian.AppendUint64(nil, uint64(r.at))
	out = append(out, r.owner[:]...)
	return append(out, r.body...)
}

// recordOf reads a value; what is too short to be one is a record of nobody at no time, which expires.
func recordOf(value []byte) record {
	if len(value) < bodyAt {
		return record{}
	}
	return record{int64(binary.BigEndian.Uint64(value)), hash(value[ownerAt:bodyAt]), value[bodyAt:]}
}

// keep puts a record of owner that holds v.
func keep(t tx, bucket, key string, at int64, owner hash, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("keep in %s: %w", bucket, err)
	}
	return t.put(bucket, key, record{at, owner, body}.bytes())
}

// fetch reads a record that was kept at or after since into v; ok is false where there is none.
func fetch(t tx, bucket, key string, since int64, v any) (r record, ok bool, err error) {
	value := t.get(bucket, key)
	r = recordOf(value)
	if value == nil || r.at < since {
		return r, false, nil
	}
	if err := json.Unmarshal(r.body, v); err != nil {
		return r, false, fmt.Errorf("read from %s: %w", bucket, err)
	}
	return r, true, nil
}
