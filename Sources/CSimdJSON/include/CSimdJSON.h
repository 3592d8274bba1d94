#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A parser with the memory for one document, which it uses again and again.
struct tka_json_parser;

/// What a document was parsed into, until the parser parses the next one: simdjson's tape and the strings that it
/// points at (doc/tape.md of simdjson).
struct tka_json_document {
  const uint64_t *tape;
  const uint8_t *strings;
};

/// The name of the library that parsing needs and that is not here; NULL where it is.
const char *tka_json_missing(void);

/// A parser for documents of at most so many bytes and levels; NULL where there is no memory.
struct tka_json_parser *tka_json_parser_new(size_t most_bytes, size_t most_levels);

void tka_json_parser_free(struct tka_json_parser *parser);

/// What became of a document.
enum tka_json_outcome {
  TKA_JSON_PARSED,
  /// It is no JSON in UTF-8, has too many levels, or holds a number or an escape that has no value.
  TKA_JSON_REFUSED,
  TKA_JSON_NO_MEMORY,
};

/// Parses one document, after whose last byte `room` more may be read, whatever they are.
enum tka_json_outcome tka_json_parse(
    struct tka_json_parser *parser, const uint8_t *bytes, size_t count, size_t room,
    struct tka_json_document *document);

#ifdef __cplusplus
}
#endif
