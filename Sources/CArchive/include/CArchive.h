#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

#if ARCHIVE_VERSION_NUMBER < 3004000
#error "tka needs libarchive 3.4 or newer"
#endif

// What is called of libarchive. It is loaded when a ZIP is read: with what it depends on in its turn it takes as long to
// load as a short command takes altogether.
#define TKA_ARCHIVE_FUNCTIONS(F)                                                                 \
  F(read_new) F(read_free) F(read_support_format_zip_seekable) F(read_open_filename)             \
  F(read_next_header) F(read_data_block) F(entry_pathname) F(entry_filetype) F(entry_size)       \
  F(entry_size_is_set) F(entry_is_encrypted)

/// The functions of libarchive, by their names without `archive_`.
struct tka_archive {
#define TKA_ARCHIVE_FIELD(name) __typeof__(archive_##name) *name;
  TKA_ARCHIVE_FUNCTIONS(TKA_ARCHIVE_FIELD)
#undef TKA_ARCHIVE_FIELD
};

/// Loads libarchive, once, from any thread; NULL where this machine has none of the version that tka was built with.
const struct tka_archive *tka_archive_load(void);

// libarchive gives names in the charset of the thread's locale and drops those that it cannot
// express, which in the C locale is every name beyond ASCII. These two make it UTF-8 while a
// header is read, for this thread only. (LC_CTYPE_MASK is an expression that Swift cannot import.)

static inline locale_t archive_utf8_locale(void) {
  locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  return locale ? locale : newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
}

static inline int archive_read_next_header_in_locale(
    const struct tka_archive *library, struct archive *archive, struct archive_entry **entry,
    locale_t locale) {
  locale_t before = locale ? uselocale(locale) : (locale_t)0;
  int status = library->read_next_header(archive, entry);
  if (locale) uselocale(before);
  return status;
}
