package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
)

// The layout of a file of bbolt, version 2: pages of one size, each with a head; the first two are the metas, of which the
// one with the higher number of a transaction holds. See bbolt's internal/common for the same as types.
const (
	pageHead    = 16 // id 8, flags 2, count 2, overflow 4
	metaSize    = 64 // magic 4, version 4, page size 4, flags 4, root 8, sequence 8, free list 8, end 8, transaction 8, sum 8
	metaMagic   = 0xED0CDAED
	metaVersion = 2
	elementSize = 16 // of a branch: position 4, key 4, page 8; of a leaf: flags 4, position 4, key 4, value 4
	bucketHead  = 16 // root 8, sequence 8

	branchPage = 0x01
	leafPage   = 0x02
	freePage   = 0x10
	bucketLeaf = 0x01

	noFreeList = ^uint64(0)
	manyFree   = 0xFFFF // as the count of a free list: the first number is the count
)

// sound tells why a file is no whole file of bbolt; nil where it is one. bbolt itself trusts every page: a damaged one can
// end the program, or keep it busy for ever. An empty file is sound.
func sound(raw []byte) error {
	if len(raw) == 0 {
		return nil
	}
	p, err := holding(raw)
	if err != nil {
		return err
	}
	if p.end < 2 || p.end > uint64(len(raw)/p.size) {
		return errors.New("it is shorter than it says")
	}
	if err := p.tree(p.root); err != nil {
		return err
	}
	return p.free()
}

// pages is a file while it is looked through.
type pages struct {
	raw  []byte
	size int // of a page
	meta
	seen map[uint64]bool
}

type meta struct {
	root, freeList, end, transaction uint64
}

// holding finds the meta that holds: of the two that may, the later one whose sum is right.
func holding(raw []byte) (*pages, error) {
	var out *pages
	for size := 512; size <= 1<<16; size *= 2 {
		for at := 0; at <= size; at += size {
			m, ok := metaAt(raw, at, size)
			if ok && (out == nil || m.transaction > out.transaction) {
				out = &pages{raw: raw, size: size, meta: m, seen: map[uint64]bool{}}
			}
		}
		if out != nil {
			return out, nil
		}
	}
	return nil, errors.New("it has no beginning of a store")
}

// metaAt reads the meta in the page at an offset, of a file with pages of size.
func metaAt(raw []byte, at, size int) (m meta, ok bool) {
	if len(raw) < at+pageHead+metaSize {
		return m, false
	}
	b := raw[at+pageHead:][:metaSize]
	sum := fnv.New64a()
	sum.Write(b[:metaSize-8])
	order := binary.NativeEndian
	ok = order.Uint32(b) == metaMagic && order.Uint32(b[4:]) == metaVersion && order.Uint32(b[8:]) == uint32(size) && order.Uint64(b[56:]) == sum.Sum64()
	return meta{root: order.Uint64(b[16:]), freeList: order.Uint64(b[32:]), end: order.Uint64(b[40:]), transaction: order.Uint64(b[48:])}, ok
}

// page takes a page of a kind, which nothing else has taken, with all that overflows behind it.
func (p *pages) page(id uint64, kinds uint16) (b []byte, flags uint16, err error) {
	if id < 2 || id >= p.end {
		return nil, 0, fmt.Errorf("page %d lies outside", id)
	}
	b = p.raw[id*uint64(p.size):]
	order := binary.NativeEndian
	flags = order.Uint16(b[8:])
	overflow := uint64(order.Uint32(b[12:]))
	switch {
	case order.Uint64(b) != id, flags&kinds == 0, flags&(flags-1) != 0:
		return nil, 0, fmt.Errorf("page %d is another", id)
	case overflow >= p.end-id:
		return nil, 0, fmt.Errorf("page %d ends outside", id)
	}
	for n := id; n <= id+overflow; n++ {
		if p.seen[n] {
			return nil, 0, fmt.Errorf("page %d is used twice", n)
		}
		p.seen[n] = true
	}
	return b[:(overflow+1)*uint64(p.size)], flags, nil
}

// tree looks through a bucket's pages from its root down.
func (p *pages) tree(id uint64) error {
	b, flags, err := p.page(id, branchPage|leafPage)
	if err != nil {
		return err
	}
	if flags == leafPage {
		return p.leaf(b)
	}
	return elements(b, func(e []byte) error {
		order := binary.NativeEndian
		if _, err := stretch(e, order.Uint32(e), order.Uint32(e[4:]), 0); err != nil {
			return err
		}
		return p.tree(order.Uint64(e[8:]))
	})
}

// leaf looks through a page of keys and values, some of which are buckets.
func (p *pages) leaf(b []byte) error {
	return elements(b, func(e []byte) error {
		order := binary.NativeEndian
		value, err := stretch(e, order.Uint32(e[4:]), order.Uint32(e[8:]), order.Uint32(e[12:]))
		if err != nil || order.Uint32(e)&bucketLeaf == 0 {
			return err
		}
		return p.bucket(value)
	})
}

// bucket looks through a bucket, which is small enough to lie in its value or has pages of its own.
func (p *pages) bucket(value []byte) error {
	if len(value) < bucketHead {
		return errors.New("a bucket is too short")
	}
	if root := binary.NativeEndian.Uint64(value); root != 0 {
		return p.tree(root)
	}
	inline := value[bucketHead:]
	if len(inline) < pageHead || binary.NativeEndian.Uint16(inline[8:]) != leafPage {
		return errors.New("a bucket is no page")
	}
	return p.leaf(inline)
}

// elements visits what a page lists; each is handed on with all that follows it.
func elements(b []byte, do func(e []byte) error) error {
	count := int(binary.NativeEndian.Uint16(b[10:]))
	if pageHead+count*elementSize > len(b) {
		return errors.New("a page lists more than it holds")
	}
	for n := range count {
		if err := do(b[pageHead+n*elementSize:]); err != nil {
			return err
		}
	}
	return nil
}

// stretch is the value of an element; position counts from the element, and key and value lie behind each other there.
func stretch(e []byte, position, key, value uint32) ([]byte, error) {
	from := uint64(position) + uint64(key)
	if key == 0 || from+uint64(value) > uint64(len(e)) {
		return nil, errors.New("an entry lies outside of its page")
	}
	return e[from : from+uint64(value)], nil
}

// free looks through the list of pages that are free, none of which may be in use.
func (p *pages) free() error {
	if p.freeList == noFreeList {
		return nil
	}
	b, _, err := p.page(p.freeList, freePage)
	if err != nil {
		return err
	}
	order := binary.NativeEndian
	count, ids := uint64(order.Uint16(b[10:])), b[pageHead:]
	if count == manyFree {
		count, ids = order.Uint64(ids), ids[8:]
	}
	if count > uint64(len(ids)/8) {
		return errors.New("the list of free pages is longer than its page")
	}
	for n := range count {
		id := order.Uint64(ids[n*8:])
		if id < 2 || id >= p.end || p.seen[id] {
			return fmt.Errorf("page %d cannot be free", id)
		}
		p.seen[id] = true
	}
	return nil
}
