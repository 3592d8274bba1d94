#pragma once

#include <stdint.h>

struct sqlite3;

// A VFS for SQLite that ends every page of a database with a checksum, as SQLite's own extension
// cksumvfs does: https://www.sqlite.org/cksumvfs.html
//
// SQLite finds damage of its b-trees, and not a changed byte in a row or a key, after which a search
// says that there is nothing. Here a page that was changed by anybody else cannot be read:
// SQLITE_IOERR_DATA. A log (-wal) bears checksums of SQLite's own, which it verifies when it recovers
// it; its pages get theirs when they are copied into the database.

/// The name to open a database with; every database so opened has pages of 4096 bytes.
#define TKA_PAGE_CHECK_VFS "tka-page-check"

/// Registers the VFS; any number of times, from any thread. Returns an SQLite status.
int tka_page_check_register(void);

/// Reserves room for the checksums in a database that is empty yet. Returns an SQLite status.
int tka_page_check_reserve(struct sqlite3 *database);

/// Leaves the log where it is when the last one closes the database. Returns an SQLite status.
int tka_keep_log(struct sqlite3 *database);

/// Which file is at a path: its number in its file system, or 0 where there is none.
uint64_t tka_file_number(const char *path);
