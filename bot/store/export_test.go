package store

// HashOf is what stands for a person or a chat in the file.
func HashOf(s *Store, id string) []byte {
	h := s.hash(id)
	return h[:]
}
