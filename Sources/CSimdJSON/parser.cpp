#include "CSimdJSON.h"

#include <new>
#include <simdjson.h>

static_assert(simdjson::SIMDJSON_VERSION_MAJOR >= 3, "tka needs simdjson 3.0 or newer");

struct tka_json_parser {
  simdjson::dom::parser parser;
  size_t most_levels;

  tka_json_parser(size_t most_bytes, size_t levels) : parser(most_bytes), most_levels(levels) {}
};

extern "C" struct tka_json_parser *tka_json_parser_new(size_t most_bytes, size_t most_levels) {
  return new (std::nothrow) tka_json_parser(most_bytes, most_levels);
}

extern "C" void tka_json_parser_free(struct tka_json_parser *parser) { delete parser; }

extern "C" bool tka_json_parse(
    struct tka_json_parser *parser, const uint8_t *bytes, size_t count,
    struct tka_json_document *document) {
  if (count > parser->parser.capacity()) {
    if (count > parser->parser.max_capacity()) return false;
    if (parser->parser.allocate(count, parser->most_levels)) return false;
  }
  // It reads beyond the end, so it works on a copy that has room there.
  if (parser->parser.parse(bytes, count, true).error()) return false;
  document->tape = parser->parser.doc.tape.get();
  document->strings = parser->parser.doc.string_buf.get();
  return true;
}
