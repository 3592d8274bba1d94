#pragma once

#include <stddef.h>
#include <string.h>
#include <zlib.h>

// inflateInit is a macro, and zlib wants its state to stay at one address, which a Swift value does
// not promise: so one call does it all.

/// Inflates a zlib stream until it ends, until the output is full or until the input is used up.
/// Returns zlib's status: Z_STREAM_END, Z_OK or Z_BUF_ERROR (more would follow), or what is wrong.
static inline int tka_zlib_inflate(const void *input, unsigned int input_size, void *output,
                                   unsigned int output_size, unsigned int *written,
                                   unsigned int *unused) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  int status = inflateInit(&stream);
  if (status != Z_OK) return status;
  stream.next_in = (Bytef *)input;
  stream.avail_in = input_size;
  stream.next_out = output;
  stream.avail_out = output_size;
  status = inflate(&stream, Z_SYNC_FLUSH);
  *written = output_size - stream.avail_out;
  *unused = stream.avail_in;
  inflateEnd(&stream);
  return status;
}
