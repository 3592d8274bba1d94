#include "CSimdJSON.h"

#include <algorithm>
#include <new>
#include <simdjson.h>

static_assert(simdjson::SIMDJSON_VERSION_MAJOR >= 3, "tka needs simdjson 3.0 or newer");

#ifdef TKA_SIMDJSON
// The library is looked up when an export is read: other commands need not wait for it, nor for the C++ library behind it.
// It has to be the very one that the header belongs to, so it is named by whoever builds (Scripts/release).

#include <dlfcn.h>

#define TKA_TEXT(name) #name
#define TKA_NAME(name) TKA_TEXT(name)

typedef decltype(simdjson::get_active_implementation) *tka_lookup;

static tka_lookup tka_look_up() {
  static const tka_lookup found = [] {
    void *library = dlopen(TKA_NAME(TKA_SIMDJSON), RTLD_NOW | RTLD_LOCAL);
    return library ? (tka_lookup)dlsym(library, "_ZN8simdjson25get_active_implementationEv") : nullptr;
  }();
  return found;
}

extern "C" const char *tka_json_missing(void) { return tka_look_up() ? nullptr : TKA_NAME(TKA_SIMDJSON); }

// All that the header asks of the library.
simdjson::internal::atomic_ptr<const simdjson::implementation> &simdjson::get_active_implementation() {
  return tka_look_up()();
}
#else
extern "C" const char *tka_json_missing(void) { return nullptr; }
#endif

struct tka_json_parser {
  simdjson::dom::parser parser;
  size_t most_levels;

  tka_json_parser(size_t most_bytes, size_t levels) : parser(most_bytes), most_levels(levels) {}
};

extern "C" struct tka_json_parser *tka_json_parser_new(size_t most_bytes, size_t most_levels) {
  return new (std::nothrow) tka_json_parser(most_bytes, most_levels);
}

extern "C" void tka_json_parser_free(struct tka_json_parser *parser) { delete parser; }

extern "C" enum tka_json_outcome tka_json_parse(
    struct tka_json_parser *parser, const uint8_t *bytes, size_t count, size_t room,
    struct tka_json_document *document) {
  if (count > parser->parser.capacity()) {
    size_t most = parser->parser.max_capacity();
    if (count > most) return TKA_JSON_REFUSED;
    // Twice as much as last time, so that elements that grow little by little do not each cost an allocation.
    size_t capacity = std::min(most, std::max({count, 2 * parser->parser.capacity(), size_t(1) << 16}));
    if (parser->parser.allocate(capacity, parser->most_levels)) return TKA_JSON_NO_MEMORY;
  }
  // It reads beyond the end: where there is no room, it works on a copy.
  bool copies = room < simdjson::SIMDJSON_PADDING;
  simdjson::error_code error = parser->parser.parse(bytes, count, copies).error();
  if (error == simdjson::MEMALLOC) return TKA_JSON_NO_MEMORY;
  if (error) return TKA_JSON_REFUSED;
  document->tape = parser->parser.doc.tape.get();
  document->strings = parser->parser.doc.string_buf.get();
  return TKA_JSON_PARSED;
}
