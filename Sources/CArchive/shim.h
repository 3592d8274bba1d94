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

// libarchive gives names in the charset of the thread's locale and drops those that it cannot
// express, which in the C locale is every name beyond ASCII. These two make it UTF-8 while a
// header is read, for this thread only. (LC_CTYPE_MASK is an expression that Swift cannot import.)

static inline locale_t archive_utf8_locale(void) {
  locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  return locale ? locale : newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
}

static inline int archive_read_next_header_in_locale(
    struct archive *archive, struct archive_entry **entry, locale_t locale) {
  locale_t before = locale ? uselocale(locale) : (locale_t)0;
  int status = archive_read_next_header(archive, entry);
  if (locale) uselocale(before);
  return status;
}
