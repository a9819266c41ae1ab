package store

// file is where the records lie: buckets of keys and values.
type file interface {
	// read and write run do on one state of the whole file. Of a write that fails nothing is kept. do may run twice.
	read(do func(tx) error) error
	write(do func(tx) error) error
	// compact leaves no byte of what was deleted.
	compact() error
	close() error
}

// tx reads and writes records. The slices it hands out are valid until the transaction ends and must not be changed.
type tx interface {
	create(bucket string) error    // every bucket is created before it is written to
	get(bucket, key string) []byte // nil where there is none
	put(bucket, key string, value []byte) error
	drop(bucket, key string) error
	// each visits the keys that begin with prefix, ascending. do must not write.
	each(bucket, prefix string, do func(key string, value []byte) error) error
}

// The buckets.
const (
	metaBucket     = "meta"
	settingsBucket = "settings"
	readingsBucket = "readings"
	shownBucket    = "shown"
	votesBucket    = "votes"
	reportsBucket  = "reports"
	missedBucket   = "missed"
	pendingBucket  = "pending" // updates of an [Inbox] that are not done
	doneBucket     = "done"    // the ids of those that are
	marksBucket    = "marks"   // of pending updates
	offsetBucket   = "offset"  // by inbox: one above the highest id
)

// personal are the buckets of records that may be of a person.
func personal() []string {
	return []string{settingsBucket, readingsBucket, shownBucket, votesBucket, reportsBucket, missedBucket}
}

// passing are the buckets of records, which expire.
func passing() []string { return append(personal(), pendingBucket, doneBucket, marksBucket) }
