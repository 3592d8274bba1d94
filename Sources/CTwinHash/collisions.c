#include "collisions.h"

#include <pthread.h>
#include <string.h>

#if defined(__clang__)
#define UNROLLED _Pragma("clang loop unroll(full)")
#else
#define UNROLLED
#endif

static inline uint32_t rotated(uint32_t word, int count) { return word << (count & 31) | word >> (-count & 31); }

static inline uint32_t word_at(const uint8_t *bytes) {
  uint32_t word;
  memcpy(&word, bytes, 4);
  return __builtin_bswap32(word);
}

/// A disturbance vector, I(K, B) or II(K, B), which a difference follows from (S. Manuel, "Classification and generation of
/// disturbance vectors for collision attacks against SHA-1", 2011).
struct vector {
  uint8_t type, step, rotation;
  /// After so many steps the states of both halves are the same.
  uint8_t meeting;
};

static const struct vector vectors[32] = {
    {1, 43, 0, 58}, {1, 44, 0, 58}, {1, 45, 0, 58}, {1, 46, 0, 58}, {1, 46, 2, 58}, {1, 47, 0, 58}, {1, 47, 2, 58}, {1, 48, 0, 58},
    {1, 48, 2, 58}, {1, 49, 0, 58}, {1, 49, 2, 58}, {1, 50, 0, 65}, {1, 50, 2, 65}, {1, 51, 0, 65}, {1, 51, 2, 65}, {1, 52, 0, 65},
    {2, 45, 0, 58}, {2, 46, 0, 58}, {2, 46, 2, 58}, {2, 47, 0, 58}, {2, 48, 0, 58}, {2, 49, 0, 58}, {2, 49, 2, 58}, {2, 50, 0, 65},
    {2, 50, 2, 65}, {2, 51, 0, 65}, {2, 51, 2, 65}, {2, 52, 0, 65}, {2, 53, 0, 65}, {2, 54, 0, 65}, {2, 55, 0, 65}, {2, 56, 0, 65}};

/// That a bit of one word of the message is the same as a bit of another, or that it is not: some differences demand it.
struct condition {
  uint8_t first, first_bit, second, second_bit, differs;
  uint32_t differences;
};

static const struct condition conditions[] = {
    {35, 1, 36, 6, 1, 0x00000410}, {35, 3, 39, 28, 0, 0x00082000}, {35, 4, 39, 29, 0, 0x00080084}, {35, 5, 39, 30, 0, 0x00004000},
    {35, 30, 36, 3, 1, 0x00100000}, {35, 30, 40, 28, 1, 0x00100000}, {36, 0, 37, 5, 1, 0x00400000}, {36, 0, 41, 30, 1, 0x00400000},
    {36, 1, 37, 6, 1, 0x00041040}, {36, 4, 38, 4, 1, 0x28000000}, {36, 4, 40, 29, 0, 0x00110208}, {36, 4, 41, 29, 1, 0x00000800},
    {36, 30, 37, 3, 1, 0x00200000}, {36, 30, 41, 28, 1, 0x00200000}, {37, 0, 38, 5, 1, 0x01000000}, {37, 0, 42, 30, 1, 0x01000000},
    {37, 1, 37, 6, 0, 0x00004000}, {37, 1, 38, 6, 1, 0x00004100}, {37, 4, 39, 4, 1, 0x50000001}, {37, 4, 40, 29, 0, 0x50020021},
    {37, 4, 41, 29, 0, 0x00200800}, {37, 4, 42, 29, 1, 0x00002000}, {37, 30, 38, 3, 1, 0x00800000}, {37, 30, 42, 28, 1, 0x00800000},
    {38, 0, 39, 5, 1, 0x04000000}, {38, 0, 43, 30, 1, 0x04000000}, {38, 1, 39, 6, 1, 0x00000400}, {38, 1, 40, 1, 1, 0x00000400},
    {38, 4, 40, 4, 1, 0xa0000002}, {38, 4, 41, 29, 0, 0xa0080082}, {38, 4, 42, 29, 0, 0x00802000}, {38, 4, 43, 29, 1, 0x00008000},
    {38, 30, 39, 3, 1, 0x02000000}, {38, 30, 43, 28, 1, 0x02000000}, {39, 1, 40, 6, 1, 0x00401010}, {39, 1, 41, 1, 1, 0x00401000},
    {39, 1, 42, 6, 1, 0x00000010}, {39, 4, 41, 4, 1, 0x40000005}, {39, 4, 42, 29, 0, 0x40100205}, {39, 4, 43, 29, 0, 0x02008000},
    {39, 30, 40, 3, 1, 0x08000000}, {39, 30, 44, 28, 1, 0x08000000}, {40, 1, 41, 6, 1, 0x01004040}, {40, 1, 42, 1, 1, 0x01004000},
    {40, 1, 43, 6, 1, 0x00000040}, {40, 4, 42, 4, 1, 0x8000000a}, {40, 4, 43, 29, 0, 0x8020080a}, {40, 4, 44, 29, 0, 0x08000000},
    {40, 29, 41, 29, 0, 0x800a00a2}, {41, 1, 42, 6, 1, 0x04040100}, {41, 1, 43, 1, 1, 0x04040000}, {41, 1, 49, 1, 1, 0x00000100},
    {41, 3, 45, 28, 0, 0x10000000}, {41, 4, 43, 4, 1, 0x00000025}, {41, 4, 44, 29, 0, 0x00812025}, {41, 4, 45, 29, 0, 0x10000000},
    {41, 29, 42, 29, 0, 0x00180284}, {42, 1, 43, 6, 1, 0x00000400}, {42, 1, 50, 1, 1, 0x00000400}, {42, 3, 46, 28, 0, 0x20000000},
    {42, 4, 44, 4, 1, 0x0000008a}, {42, 4, 45, 29, 0, 0x0202808a}, {42, 4, 46, 29, 0, 0x20000000}, {42, 6, 44, 6, 0, 0x00000110},
    {42, 29, 43, 29, 0, 0x00300a08}, {43, 1, 44, 6, 1, 0x00001000}, {43, 3, 47, 28, 0, 0x40000000}, {43, 4, 45, 4, 1, 0x00000224},
    {43, 4, 46, 29, 0, 0x08080225}, {43, 4, 47, 29, 0, 0x40000000}, {43, 6, 45, 6, 0, 0x00000440}, {43, 29, 44, 29, 0, 0x00a12820},
    {44, 1, 45, 6, 1, 0x00404000}, {44, 1, 46, 1, 1, 0x00400000}, {44, 1, 51, 6, 1, 0x00004000}, {44, 1, 52, 1, 1, 0x00004000},
    {44, 3, 48, 28, 0, 0x80000000}, {44, 4, 46, 4, 1, 0x00000888}, {44, 4, 47, 29, 0, 0x1010088a}, {44, 4, 48, 29, 0, 0x80000000},
    {44, 6, 46, 6, 0, 0x00001110}, {44, 6, 48, 6, 0, 0x00001100}, {44, 29, 45, 29, 0, 0x0283a080}, {45, 1, 46, 6, 1, 0x01000000},
    {45, 4, 47, 4, 1, 0x00002220}, {45, 4, 48, 29, 0, 0x20202224}, {45, 6, 47, 6, 0, 0x00004440}, {45, 6, 49, 6, 0, 0x00004400},
    {45, 29, 46, 29, 0, 0x0a0a8200}, {46, 1, 47, 6, 1, 0x04000000}, {46, 4, 48, 4, 1, 0x00008880}, {46, 4, 49, 29, 0, 0x40808888},
    {46, 6, 47, 1, 0, 0x01000010}, {46, 29, 47, 29, 0, 0x18180801}, {47, 1, 48, 6, 1, 0x00040000}, {47, 4, 49, 4, 1, 0x00012200},
    {47, 4, 50, 29, 0, 0x82012220}, {47, 6, 48, 1, 0, 0x04000040}, {47, 29, 48, 29, 0, 0x30302002}, {48, 4, 50, 4, 1, 0x00028800},
    {48, 4, 51, 29, 0, 0x08028880}, {48, 6, 50, 6, 0, 0x00041000}, {48, 6, 51, 1, 0, 0x00041000}, {48, 29, 49, 29, 0, 0x60a08004},
    {49, 4, 52, 29, 0, 0x10092200}, {49, 29, 50, 29, 0, 0xc2810008}, {50, 1, 51, 6, 1, 0x00400000}, {50, 1, 53, 6, 1, 0x00400000},
    {50, 1, 54, 1, 1, 0x00400000}, {50, 4, 53, 29, 0, 0x20128800}, {50, 29, 51, 29, 0, 0x8a020020}, {51, 1, 52, 6, 1, 0x01000000},
    {51, 1, 54, 6, 1, 0x01000000}, {51, 1, 55, 1, 1, 0x01000000}, {51, 4, 54, 29, 0, 0x40282000}, {51, 29, 52, 29, 0, 0x18080080},
    {52, 1, 53, 6, 1, 0x04000000}, {52, 1, 55, 6, 1, 0x04000000}, {52, 1, 56, 1, 1, 0x04000000}, {52, 4, 55, 29, 0, 0x80908000},
    {52, 29, 53, 29, 0, 0x30110200}, {52, 29, 55, 29, 1, 0x00182000}, {53, 4, 56, 29, 0, 0x02200000}, {53, 29, 54, 29, 0, 0x60220800},
    {53, 29, 56, 29, 1, 0x00208000}, {54, 4, 57, 29, 0, 0x08800000}, {54, 4, 60, 29, 1, 0x08000000}, {54, 29, 55, 29, 0, 0xc0882000},
    {54, 29, 57, 29, 1, 0x00a00000}, {55, 4, 57, 4, 1, 0x10000000}, {55, 4, 58, 29, 0, 0x12000000}, {55, 4, 61, 29, 1, 0x10000000},
    {55, 29, 56, 29, 0, 0x82108000}, {55, 29, 58, 29, 1, 0x02800000}, {56, 4, 59, 29, 0, 0x28000000}, {56, 29, 57, 29, 0, 0x08000000},
    {56, 29, 59, 29, 1, 0x0a000000}, {57, 4, 59, 29, 0, 0x40000000}, {57, 29, 58, 29, 0, 0x10000000}, {58, 0, 59, 5, 1, 0x00000001},
    {58, 0, 63, 30, 1, 0x00000001}, {58, 4, 62, 29, 0, 0x20000000}, {58, 29, 59, 29, 0, 0x20000000}, {59, 0, 60, 5, 1, 0x00000002},
    {59, 0, 64, 30, 1, 0x00000002}, {59, 4, 63, 29, 0, 0x40000000}, {60, 0, 61, 5, 1, 0x00010004}, {60, 4, 64, 29, 0, 0x80000000},
    {61, 0, 62, 5, 1, 0x00020008}, {61, 1, 62, 6, 1, 0x00000001}, {61, 2, 62, 7, 1, 0x00040010}, {62, 0, 63, 5, 1, 0x00080020},
    {62, 1, 63, 6, 1, 0x00000002}, {62, 2, 63, 7, 1, 0x00000040}, {63, 0, 64, 5, 1, 0x00100080}, {63, 1, 64, 6, 1, 0x00010004},
    {63, 2, 64, 7, 1, 0x00000100},
};

typedef uint32_t lanes __attribute__((vector_size(4 * TKA_LANES)));

// A function would pass vectors, and how depends on the processor.
#define TURNED(word, count) ((count) == 0 ? (word) : (word) << (count) | (word) >> (-(count) & 31))

static inline __attribute__((always_inline)) void suspect(
    const uint8_t *const blocks[], size_t count, uint32_t suspicions[TKA_LANES]) {
  enum { last = 65 };
  lanes words[last];
  for (size_t lane = 0; lane < TKA_LANES; lane++) {
    words[lane] = (lanes){0};
    if (lane < count) memcpy(&words[lane], blocks[lane], 64);
  }
  // To begin with each row is a block; dealt out four times like cards, each has one word of every block.
  UNROLLED for (int round = 0; round < 4; round++) {
    lanes dealt[16];
    UNROLLED for (int i = 0; i < 8; i++) {
      lanes left = words[i], right = words[i + 8];
      dealt[2 * i] = __builtin_shufflevector(left, right, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
      dealt[2 * i + 1] = __builtin_shufflevector(left, right, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    }
    memcpy(words, dealt, sizeof dealt);
  }
  // Their bytes the other way round.
  for (int i = 0; i < 16; i++) words[i] = (TURNED(words[i], 8) & 0x00ff00ff) | (TURNED(words[i], 24) & 0xff00ff00);
  for (int i = 16; i < last; i++) {
    lanes word = words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16];
    words[i] = TURNED(word, 1);
  }
  lanes possible = ~(lanes){0};
  UNROLLED for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++) {
    const struct condition it = conditions[i];
    const int turn = (it.first_bit - it.second_bit) & 31;
    lanes bits = words[it.first] ^ TURNED(words[it.second], turn);
    lanes is_clear = (lanes)((bits & (1u << it.first_bit)) == 0);
    possible &= it.differs ? ~(is_clear & it.differences) : is_clear | ~it.differences;
  }
  memcpy(suspicions, &possible, sizeof possible);
}

#if defined(__x86_64__)
__attribute__((target("avx512f,avx512vl,avx512dq,avx512bw"))) static void suspect_avx512(
    const uint8_t *const blocks[], size_t count, uint32_t suspicions[TKA_LANES]) {
  suspect(blocks, count, suspicions);
}
__attribute__((target("avx2"))) static void suspect_avx2(
    const uint8_t *const blocks[], size_t count, uint32_t suspicions[TKA_LANES]) {
  suspect(blocks, count, suspicions);
}
#endif

void tka_suspicions(const uint8_t *const blocks[], size_t count, uint32_t suspicions[TKA_LANES]) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
    return suspect_avx512(blocks, count, suspicions);
  if (__builtin_cpu_supports("avx2")) return suspect_avx2(blocks, count, suspicions);
#endif
  suspect(blocks, count, suspicions);
}

static void expand(uint32_t words[80]) {
  for (int i = 16; i < 80; i++) words[i] = rotated(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
}

/// What each vector makes the words of the two halves of a collision differ in.
static uint32_t differences[32][80];
static pthread_once_t are_known = PTHREAD_ONCE_INIT;

static void find_differences(void) {
  for (int i = 0; i < 32; i++) {
    const struct vector vector = vectors[i];
    // The vector's words from the fifth before the first step on; they obey the message's recurrence, backwards too.
    uint32_t words[5 + 80] = {0};
    uint32_t *at = words + 5 + vector.step;
    at[15] = rotated(1, vector.rotation);
    if (vector.type == 2) at[1] = at[3] = rotated(1, vector.rotation + 31);
    for (uint32_t *word = at - 1; word >= words; word--) *word = rotated(word[16], 31) ^ word[13] ^ word[8] ^ word[2];
    // Each begins a change that five more words take back.
    for (int step = 0; step < 16; step++) {
      const uint32_t *word = words + 5 + step;
      differences[i][step] = word[0] ^ rotated(word[-1], 5) ^ word[-2] ^ rotated(word[-3] ^ word[-4] ^ word[-5], 30);
    }
    expand(differences[i]);
  }
}

// One step, and one back; F is the step's function of B, C and D with its constant.
#define STEP(F)                                                        \
  {                                                                    \
    uint32_t a = rotated(s[0], 5) + F(s[1], s[2], s[3]) + s[4] + words[i]; \
    s[4] = s[3], s[3] = s[2], s[2] = rotated(s[1], 30), s[1] = s[0], s[0] = a; \
  }
#define STEP_BACK(F)                                                   \
  {                                                                    \
    uint32_t a = s[0];                                                 \
    s[0] = s[1], s[1] = rotated(s[2], 2), s[2] = s[3], s[3] = s[4];    \
    s[4] = a - rotated(s[0], 5) - F(s[1], s[2], s[3]) - words[i];      \
  }
#define CHOICE(b, c, d) (((b & c) | (~b & d)) + 0x5a827999)
#define PARITY(b, c, d) ((b ^ c ^ d) + 0x6ed9eba1)
#define MAJORITY(b, c, d) (((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc)
#define LAST_PARITY(b, c, d) ((b ^ c ^ d) + 0xca62c1d6)

/// Takes a state from before step `from` to the end.
static void go_on(uint32_t state[5], const uint32_t words[80], int from) {
  uint32_t s[5];
  memcpy(s, state, sizeof s);
  int i = from;
  for (; i < 60; i++) STEP(MAJORITY)
  for (; i < 80; i++) STEP(LAST_PARITY)
  memcpy(state, s, sizeof s);
}

/// Takes a state from before step `from` back to before step `to`.
static void go_back(uint32_t state[5], const uint32_t words[80], int from, int to) {
  uint32_t s[5];
  memcpy(s, state, sizeof s);
  int i = from - 1;
  for (; i >= to && i >= 60; i--) STEP_BACK(LAST_PARITY)
  for (; i >= to && i >= 40; i--) STEP_BACK(MAJORITY)
  for (; i >= to && i >= 20; i--) STEP_BACK(PARITY)
  for (; i >= to; i--) STEP_BACK(CHOICE)
  memcpy(state, s, sizeof s);
}

void tka_other_half(const uint32_t last[5], const uint8_t block[64], int which, uint32_t sum[5]) {
  pthread_once(&are_known, find_differences);
  uint32_t words[80], other[80], met[5];
  for (int i = 0; i < 16; i++) words[i] = word_at(block + 4 * i);
  expand(words);
  for (int i = 0; i < 80; i++) other[i] = words[i] ^ differences[which][i];
  // Both halves have the same state where they meet.
  const int meeting = vectors[which].meeting;
  memcpy(met, last, sizeof met);
  go_back(met, words, 80, meeting);
  memcpy(sum, met, sizeof met);
  go_on(sum, other, meeting);
  go_back(met, other, meeting, 0);
  for (int i = 0; i < 5; i++) sum[i] += met[i];
}

bool tka_collides(const uint32_t before[5], const uint8_t block[64], const uint32_t after[5], uint32_t suspicion) {
  uint32_t last[5];
  for (int i = 0; i < 5; i++) last[i] = after[i] - before[i];
  for (; suspicion != 0; suspicion &= suspicion - 1) {
    uint32_t sum[5];
    tka_other_half(last, block, __builtin_ctz(suspicion), sum);
    if (memcmp(sum, after, sizeof sum) == 0) return true;
  }
  return false;
}
