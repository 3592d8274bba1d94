#include "CTwinHash.h"

#include <string.h>

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

// The instructions, as Intel's manual (SDM, volume 2) describes them.
#define HAS_SHA __attribute__((target("sha,sse4.1,ssse3")))
#define UNROLLED _Pragma("clang loop unroll(full)")

static const uint32_t sha256_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool tka_twin_hash_is_there(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSE4_1) || !(c & bit_SSSE3)) return false;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & (1u << 29));
}

HAS_SHA static inline __m128i sha1_rounds(__m128i abcd, __m128i e, int group) {
  switch (group / 5) {
  case 0: return _mm_sha1rnds4_epu32(abcd, e, 0);
  case 1: return _mm_sha1rnds4_epu32(abcd, e, 1);
  case 2: return _mm_sha1rnds4_epu32(abcd, e, 2);
  default: return _mm_sha1rnds4_epu32(abcd, e, 3);
  }
}

/// Four rounds of SHA-1: `old` is what A to D were four rounds before, from which E comes.
HAS_SHA static inline __attribute__((always_inline)) void sha1_group(
    __m128i *abcd, __m128i *old, __m128i words[4], const uint8_t *bytes, int group) {
  __m128i word;
  if (group < 4) {
    const __m128i order = _mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f);
    word = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * group)), order);
  } else {
    word = _mm_sha1msg1_epu32(words[group & 3], words[(group + 1) & 3]);
    word = _mm_xor_si128(word, words[(group + 2) & 3]);
    word = _mm_sha1msg2_epu32(word, words[(group + 3) & 3]);
  }
  words[group & 3] = word;
  // In the first group E stands there as it is.
  __m128i e = group == 0 ? _mm_add_epi32(*old, word) : _mm_sha1nexte_epu32(*old, word);
  *old = *abcd;
  *abcd = sha1_rounds(*abcd, e, group);
}

/// Four rounds of SHA-256.
HAS_SHA static inline __attribute__((always_inline)) void sha256_group(
    __m128i *abef, __m128i *cdgh, __m128i words[4], const uint8_t *bytes, int group) {
  __m128i word;
  if (group < 4) {
    const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    word = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * group)), order);
  } else {
    word = _mm_sha256msg1_epu32(words[group & 3], words[(group + 1) & 3]);
    word = _mm_add_epi32(word, _mm_alignr_epi8(words[(group + 3) & 3], words[(group + 2) & 3], 4));
    word = _mm_sha256msg2_epu32(word, words[(group + 3) & 3]);
  }
  words[group & 3] = word;
  __m128i sum = _mm_add_epi32(word, _mm_loadu_si128((const __m128i *)(sha256_constants + 4 * group)));
  *cdgh = _mm_sha256rnds2_epu32(*cdgh, *abef, sum);
  *abef = _mm_sha256rnds2_epu32(*abef, *cdgh, _mm_shuffle_epi32(sum, 0x0e));
}

/// Whole blocks of both, as many of each; either may be left out by a count of none.
HAS_SHA static void blocks(
    uint32_t sha1[5], const uint8_t *sha1_bytes, uint32_t sha256[8], const uint8_t *sha256_bytes, size_t count) {
  __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)sha1), 0x1b);
  __m128i e = _mm_set_epi32((int)sha1[4], 0, 0, 0);
  // A B C D and E F G H to A B E F and C D G H, the highest word first.
  __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)sha256), 0xb1);
  __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(sha256 + 4)), 0x1b);
  __m128i abef = _mm_alignr_epi8(low, high, 8);
  __m128i cdgh = _mm_blend_epi16(high, low, 0xf0);
  for (; count > 0; count--, sha1_bytes += 64, sha256_bytes += 64) {
    __m128i abcd_before = abcd, old = e, abef_before = abef, cdgh_before = cdgh;
    __m128i sha1_words[4], sha256_words[4];
    UNROLLED for (int group = 0; group < 20; group++) {
      sha1_group(&abcd, &old, sha1_words, sha1_bytes, group);
      if (group < 16) sha256_group(&abef, &cdgh, sha256_words, sha256_bytes, group);
    }
    e = _mm_sha1nexte_epu32(old, e);
    abcd = _mm_add_epi32(abcd, abcd_before);
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  _mm_storeu_si128((__m128i *)sha1, _mm_shuffle_epi32(abcd, 0x1b));
  sha1[4] = (uint32_t)_mm_extract_epi32(e, 3);
  low = _mm_shuffle_epi32(abef, 0x1b);
  high = _mm_shuffle_epi32(cdgh, 0xb1);
  _mm_storeu_si128((__m128i *)sha256, _mm_blend_epi16(low, high, 0xf0));
  _mm_storeu_si128((__m128i *)(sha256 + 4), _mm_alignr_epi8(high, low, 8));
}

HAS_SHA static void sha1_blocks(uint32_t state[5], const uint8_t *bytes, size_t count) {
  __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0x1b);
  __m128i e = _mm_set_epi32((int)state[4], 0, 0, 0);
  for (; count > 0; count--, bytes += 64) {
    __m128i before = abcd, old = e, words[4];
    UNROLLED for (int group = 0; group < 20; group++) sha1_group(&abcd, &old, words, bytes, group);
    e = _mm_sha1nexte_epu32(old, e);
    abcd = _mm_add_epi32(abcd, before);
  }
  _mm_storeu_si128((__m128i *)state, _mm_shuffle_epi32(abcd, 0x1b));
  state[4] = (uint32_t)_mm_extract_epi32(e, 3);
}

HAS_SHA static void sha256_blocks(uint32_t state[8], const uint8_t *bytes, size_t count) {
  __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xb1);
  __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1b);
  __m128i abef = _mm_alignr_epi8(low, high, 8);
  __m128i cdgh = _mm_blend_epi16(high, low, 0xf0);
  for (; count > 0; count--, bytes += 64) {
    __m128i abef_before = abef, cdgh_before = cdgh, words[4];
    UNROLLED for (int group = 0; group < 16; group++) sha256_group(&abef, &cdgh, words, bytes, group);
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  low = _mm_shuffle_epi32(abef, 0x1b);
  high = _mm_shuffle_epi32(cdgh, 0xb1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(low, high, 0xf0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(high, low, 8));
}

#else

bool tka_twin_hash_is_there(void) { return false; }

static void blocks(
    uint32_t sha1[5], const uint8_t *sha1_bytes, uint32_t sha256[8], const uint8_t *sha256_bytes, size_t count) {
  __builtin_trap();
}
static void sha1_blocks(uint32_t state[5], const uint8_t *bytes, size_t count) { __builtin_trap(); }
static void sha256_blocks(uint32_t state[8], const uint8_t *bytes, size_t count) { __builtin_trap(); }

#endif

static void put_words(uint8_t *out, const uint32_t *words, size_t count) {
  for (size_t i = 0; i < count; i++)
    for (int shift = 0; shift < 4; shift++) out[4 * i + shift] = (uint8_t)(words[i] >> (24 - 8 * shift));
}

/// The end of a message: a one, zeros, and its length in bits.
/// - Returns: How many blocks it takes, with the `used` bytes that stand at its beginning.
static size_t pad(uint8_t end[128], size_t used, uint64_t count) {
  size_t size = used < 56 ? 64 : 128;
  memset(end + used, 0, size - used);
  end[used] = 0x80;
  for (int i = 0; i < 8; i++) end[size - 1 - i] = (uint8_t)(count * 8 >> (8 * i));
  return size / 64;
}

void tka_sha256_begin(struct tka_sha256 *sum) {
  static const uint32_t first[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  memcpy(sum->state, first, sizeof first);
  sum->count = 0;
}

void tka_sha256_update(struct tka_sha256 *sum, const uint8_t *bytes, size_t count) {
  size_t used = sum->count % 64;
  sum->count += count;
  if (used > 0) {
    size_t taken = count < 64 - used ? count : 64 - used;
    memcpy(sum->block + used, bytes, taken);
    bytes += taken;
    count -= taken;
    if (used + taken < 64) return;
    sha256_blocks(sum->state, sum->block, 1);
  }
  sha256_blocks(sum->state, bytes, count / 64);
  if (count % 64 > 0) memcpy(sum->block, bytes + (count & ~(size_t)63), count % 64);
}

void tka_sha256_finish(struct tka_sha256 *sum, uint8_t digest[32]) {
  uint8_t end[128];
  size_t used = sum->count % 64;
  memcpy(end, sum->block, used);
  sha256_blocks(sum->state, end, pad(end, used, sum->count));
  put_words(digest, sum->state, 8);
}

void tka_twin_hash(
    struct tka_sha256 *sum, const uint8_t *head, size_t head_count, const uint8_t *bytes, size_t count,
    uint8_t sha1[20]) {
  uint32_t state[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
  uint8_t block[128];
  const uint8_t *at = bytes;
  size_t left = count, used = head_count, total = head_count + count;
  memcpy(block, head, head_count);
  if (total >= 64) {
    memcpy(block + head_count, bytes, 64 - head_count);
    sha1_blocks(state, block, 1);
    at += 64 - head_count;
    left -= 64 - head_count;
    used = 0;
    // SHA-256 gets as far as a block of its own begins.
    size_t ahead = (64 - sum->count % 64) % 64;
    if (ahead < count) {
      tka_sha256_update(sum, bytes, ahead);
      size_t both = (count - ahead) / 64 < left / 64 ? (count - ahead) / 64 : left / 64;
      blocks(state, at, sum->state, bytes + ahead, both);
      sum->count += 64 * both;
      bytes += ahead + 64 * both;
      count -= ahead + 64 * both;
      at += 64 * both;
      left -= 64 * both;
    }
    sha1_blocks(state, at, left / 64);
    at += left & ~(size_t)63;
    left %= 64;
  }
  tka_sha256_update(sum, bytes, count);
  memcpy(block + used, at, left);
  sha1_blocks(state, block, pad(block, used + left, total));
  put_words(sha1, state, 5);
}

/// A SHA-1 in progress, and a SHA-256 of other bytes that goes along with it as far as these last.
struct pair {
  uint32_t state[5];
  struct tka_sha256 sum;
  const uint8_t *bytes;
  size_t count;
};

/// Takes whole blocks that lie behind each other.
static void take(struct pair *pair, const uint8_t *at, size_t count) {
  size_t both = pair->count / 64 < count ? pair->count / 64 : count;
  blocks(pair->state, at, pair->sum.state, pair->bytes, both);
  pair->sum.count += 64 * both;
  pair->bytes += 64 * both;
  pair->count -= 64 * both;
  sha1_blocks(pair->state, at + 64 * both, count - both);
}

/// Takes some blocks.
/// - Returns: False where one of them was made to collide.
static bool take_guarded(struct pair *pair, const uint8_t *const at[], size_t count) {
  uint32_t suspicions[TKA_LANES];
  tka_suspicions(at, count, suspicions);
  for (size_t i = 0; i < count;) {
    size_t next = i;
    while (next < count && suspicions[next] == 0 && at[next] == at[i] + 64 * (next - i)) next++;
    if (next > i) {
      take(pair, at[i], next - i);
      i = next;
    } else {
      uint32_t before[5];
      memcpy(before, pair->state, sizeof before);
      take(pair, at[i], 1);
      if (tka_collides(before, at[i], pair->state, suspicions[i])) return false;
      i++;
    }
  }
  return true;
}

bool tka_guarded_hash(
    const uint8_t *head, size_t head_count, const uint8_t *bytes, size_t count, uint8_t sha1[20], uint8_t *sha256) {
  struct pair pair = {
      .state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}, .bytes = bytes, .count = sha256 ? count : 0};
  tka_sha256_begin(&pair.sum);
  // The first block has the head in it, the last one or two the padding; those between are where they are.
  uint8_t first[64], end[128];
  size_t total = head_count + count, whole = total / 64, used = total % 64;
  if (whole > 0) {
    memcpy(first, head, head_count);
    memcpy(first + head_count, bytes, 64 - head_count);
    memcpy(end, bytes + count - used, used);
  } else {
    memcpy(end, head, head_count);
    memcpy(end + head_count, bytes, count);
  }
  size_t all = whole + pad(end, used, total);
  for (size_t done = 0; done < all;) {
    const uint8_t *at[TKA_LANES];
    size_t lanes = 0;
    for (; lanes < TKA_LANES && done < all; lanes++, done++)
      at[lanes] = done >= whole ? end + 64 * (done - whole) : done == 0 ? first : bytes + 64 * done - head_count;
    if (!take_guarded(&pair, at, lanes)) return false;
  }
  put_words(sha1, pair.state, 5);
  if (sha256) {
    tka_sha256_update(&pair.sum, pair.bytes, pair.count);
    tka_sha256_finish(&pair.sum, sha256);
  }
  return true;
}
