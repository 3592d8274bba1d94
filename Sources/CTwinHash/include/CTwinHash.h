#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "collisions.h"

// SHA-1 and SHA-256 (FIPS 180-4) of the same bytes in one pass. Each round of either waits for the one before it, so a
// processor that has instructions for both does one while it waits for the other.

/// A SHA-256 computation in progress.
struct tka_sha256 {
  uint32_t state[8];
  uint8_t block[64];
  uint64_t count;
};

/// True where this processor has the instructions; nothing else here may be called where it has not.
bool tka_twin_hash_is_there(void);

void tka_sha256_begin(struct tka_sha256 *sum);

/// Adds some bytes to a SHA-256 computation.
void tka_sha256_update(struct tka_sha256 *sum, const uint8_t *bytes, size_t count);

void tka_sha256_finish(struct tka_sha256 *sum, uint8_t digest[32]);

/// Adds some bytes to a SHA-256 computation, and works out the SHA-1 of a head of at most 63 bytes and of the same bytes.
void tka_twin_hash(
    struct tka_sha256 *sum, const uint8_t *head, size_t head_count, const uint8_t *bytes, size_t count,
    uint8_t sha1[20]);

/// The SHA-1 of a head of at most 63 bytes and of some bytes, which notices content that was made to collide (collisions.h).
/// - Parameter sha256: Where the SHA-256 of the bytes without the head goes; null where it is not wanted.
/// - Returns: False where it noticed; then there are no sums.
bool tka_guarded_hash(
    const uint8_t *head, size_t head_count, const uint8_t *bytes, size_t count, uint8_t sha1[20], uint8_t *sha256);
