#include "CElements.h"

#include <string.h>

// Clang's vectors, so that each processor compares 64 bytes with what it has (SSE2, AVX, NEON).
// https://clang.llvm.org/docs/LanguageExtensions.html#vectors-and-extended-vectors
typedef uint8_t block __attribute__((ext_vector_type(64)));
typedef bool lanes __attribute__((ext_vector_type(64)));

/// A bit for each byte of a block that is `byte`, the lowest for the first.
static inline uint64_t places(const block *bytes, uint8_t byte) {
  lanes equal = __builtin_convertvector(*bytes == byte, lanes);
  uint64_t bits;
  memcpy(&bits, &equal, sizeof bits);
  return bits;
}

/// The places that a backslash before them escapes.
static inline uint64_t escaped_places(uint64_t backslashes, bool *is_escaped) {
  uint64_t escaped = *is_escaped;
  *is_escaped = false;
  uint64_t rest = backslashes & ~escaped;
  while (rest) {
    uint64_t first = rest & -rest;
    uint64_t next = first << 1;
    // The last byte of the block escapes one that is not in it.
    if (!next) *is_escaped = true;
    escaped |= next;
    rest &= ~(first | next);
  }
  return escaped;
}

/// Each bit is the parity of the bits up to it: 1 from every odd one to the next.
static inline uint64_t parity(uint64_t bits) {
  for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

size_t tka_skip_nested(const uint8_t *bytes, size_t count, struct tka_nesting *nesting) {
  size_t done = 0;
  for (; count - done >= sizeof(block); done += sizeof(block)) {
    block now;
    memcpy(&now, bytes + done, sizeof now);
    uint64_t escaped = escaped_places(places(&now, '\\'), &nesting->is_escaped);
    uint64_t strings = parity(places(&now, '"') & ~escaped) ^ -(uint64_t)nesting->is_in_string;
    nesting->is_in_string = strings >> 63;
    // `[` and `]` are `{` and `}` without one bit.
    block folded = now | 0x20;
    uint64_t opening = places(&folded, '{') & ~strings, closing = places(&folded, '}') & ~strings;
    int64_t closed = __builtin_popcountll(closing);
    if (closed < nesting->depth) {
      nesting->depth += __builtin_popcountll(opening) - closed;
      continue;
    }
    for (uint64_t rest = opening | closing; rest; rest &= rest - 1) {
      uint64_t first = rest & -rest;
      nesting->depth += first & opening ? 1 : -1;
      if (nesting->depth) continue;
      nesting->is_in_string = false;
      nesting->is_escaped = false;
      return done + (size_t)__builtin_ctzll(first) + 1;
    }
  }
  return done;
}
