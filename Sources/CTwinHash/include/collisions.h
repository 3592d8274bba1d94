#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Whether content was made to collide under SHA-1, as M. Stevens and D. Shumow tell it ("Speeding up detection of SHA-1 collision
// attacks using unavoidable attack conditions", USENIX Security 2017): every attack that is known gives the two halves of a
// collision one of 32 differences. Each demands bits of the message that few blocks have; of one that has them the other half is
// worked out, and where that comes to the same sum, the block was made.

/// How many blocks can be looked at at once.
enum { TKA_LANES = 16 };

/// Which of the 32 differences the bits of each block allow, a bit for each.
/// - Parameter count: How many blocks there are, at most `TKA_LANES`.
void tka_suspicions(const uint8_t *const blocks[], size_t count, uint32_t suspicions[TKA_LANES]);

/// True where a block is half of a collision with one of the differences that it is suspected of.
/// - Parameters:
///   - before: The state of SHA-1 before the block.
///   - after: The state after it.
bool tka_collides(const uint32_t before[5], const uint8_t block[64], const uint32_t after[5], uint32_t suspicion);

/// What SHA-1 comes to behind the other half of a block.
/// - Parameters:
///   - last: The state after the block's last step, before it is added to the one before the block.
///   - which: The difference, from 0.
void tka_other_half(const uint32_t last[5], const uint8_t block[64], int which, uint32_t sum[5]);
