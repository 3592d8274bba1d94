#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Where a scan through JSON stands between two bytes.
struct tka_nesting {
  /// How many objects and arrays are open.
  int64_t depth;
  /// True within a string.
  bool is_in_string;
  /// True after a backslash that escapes the next byte, within a string or not.
  bool is_escaped;
};

/// Goes through JSON in steps of 64 bytes until every object and array is closed.
///
/// Follows strings and brackets only. Begins where `depth` is at least 1.
/// @returns How many bytes were passed: to the bracket after which `depth` is 0, that one included, or as many whole
/// steps as there are.
size_t tka_skip_nested(const uint8_t *bytes, size_t count, struct tka_nesting *nesting);
