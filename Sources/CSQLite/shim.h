#pragma once

#include <sqlite3.h>

#if SQLITE_VERSION_NUMBER < 3037000
#error "SQLite 3.37 or newer is needed: STRICT tables"
#endif

// SQLITE_TRANSIENT casts a number to a function, which Swift does not import.

/// `sqlite3_bind_text`; the bytes are copied.
static inline int tka_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text,
                                       int size) {
  return sqlite3_bind_text(statement, index, text, size, SQLITE_TRANSIENT);
}

/// `sqlite3_bind_blob`; the bytes are copied.
static inline int tka_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes,
                                       int size) {
  return sqlite3_bind_blob(statement, index, bytes, size, SQLITE_TRANSIENT);
}
