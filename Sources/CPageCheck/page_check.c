#include "page_check.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { page_size = 4096, check_size = 8 };

// A file of this VFS: SQLite's part, then the file of the VFS below in the same allocation.
typedef struct {
  sqlite3_file base;
  int is_database;
} checked_file;

static sqlite3_vfs *below;
static sqlite3_vfs above;

static sqlite3_file *inner(sqlite3_file *file) {
  return (sqlite3_file *)((char *)file + sizeof(checked_file));
}

// FNV-1a over 64-bit words, from the page's place on, so that a page in another's place fails too.
static void compute(const unsigned char *page, sqlite3_int64 offset, unsigned char *check) {
  uint64_t hash = 0xcbf29ce484222325u ^ (uint64_t)offset;
  for (int at = 0; at < page_size - check_size; at += 8) {
    uint64_t word;
    memcpy(&word, page + at, 8);
    hash = (hash ^ word) * 0x100000001b3u;
    hash ^= hash >> 32;
  }
  memcpy(check, &hash, check_size);
}

static int is_page(const checked_file *file, int size, sqlite3_int64 offset) {
  return file->is_database && size == page_size && offset % page_size == 0;
}

static int checked_read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset) {
  int status = inner(file)->pMethods->xRead(inner(file), bytes, size, offset);
  if (status != SQLITE_OK || !is_page((checked_file *)file, size, offset)) return status;
  unsigned char check[check_size];
  compute(bytes, offset, check);
  int is_right = memcmp(check, (unsigned char *)bytes + page_size - check_size, check_size) == 0;
  return is_right ? SQLITE_OK : SQLITE_IOERR_DATA;
}

static int checked_write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset) {
  if (!is_page((checked_file *)file, size, offset)) {
    return inner(file)->pMethods->xWrite(inner(file), bytes, size, offset);
  }
  // The page is SQLite's; the checksum goes into a copy.
  unsigned char page[page_size];
  memcpy(page, bytes, page_size);
  compute(page, offset, page + page_size - check_size);
  return inner(file)->pMethods->xWrite(inner(file), page, size, offset);
}

// The rest goes to the file below as it is.

static int checked_close(sqlite3_file *file) { return inner(file)->pMethods->xClose(inner(file)); }
static int checked_truncate(sqlite3_file *file, sqlite3_int64 size) {
  return inner(file)->pMethods->xTruncate(inner(file), size);
}
static int checked_sync(sqlite3_file *file, int flags) {
  return inner(file)->pMethods->xSync(inner(file), flags);
}
static int checked_size(sqlite3_file *file, sqlite3_int64 *size) {
  return inner(file)->pMethods->xFileSize(inner(file), size);
}
static int checked_lock(sqlite3_file *file, int level) {
  return inner(file)->pMethods->xLock(inner(file), level);
}
static int checked_unlock(sqlite3_file *file, int level) {
  return inner(file)->pMethods->xUnlock(inner(file), level);
}
static int checked_is_reserved(sqlite3_file *file, int *result) {
  return inner(file)->pMethods->xCheckReservedLock(inner(file), result);
}
static int checked_control(sqlite3_file *file, int code, void *argument) {
  return inner(file)->pMethods->xFileControl(inner(file), code, argument);
}
static int checked_sector(sqlite3_file *file) {
  return inner(file)->pMethods->xSectorSize(inner(file));
}
static int checked_device(sqlite3_file *file) {
  return inner(file)->pMethods->xDeviceCharacteristics(inner(file));
}
static int checked_shm_map(sqlite3_file *file, int page, int size, int extend,
                           void volatile **memory) {
  return inner(file)->pMethods->xShmMap(inner(file), page, size, extend, memory);
}
static int checked_shm_lock(sqlite3_file *file, int offset, int count, int flags) {
  return inner(file)->pMethods->xShmLock(inner(file), offset, count, flags);
}
static void checked_shm_barrier(sqlite3_file *file) {
  inner(file)->pMethods->xShmBarrier(inner(file));
}
static int checked_shm_unmap(sqlite3_file *file, int remove) {
  return inner(file)->pMethods->xShmUnmap(inner(file), remove);
}

// Version 2: without xFetch, so that no page comes past checked_read by mmap.
static const sqlite3_io_methods methods = {
    2,
    checked_close,
    checked_read,
    checked_write,
    checked_truncate,
    checked_sync,
    checked_size,
    checked_lock,
    checked_unlock,
    checked_is_reserved,
    checked_control,
    checked_sector,
    checked_device,
    checked_shm_map,
    checked_shm_lock,
    checked_shm_barrier,
    checked_shm_unmap,
    0,
    0,
};

static int checked_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                        int *flags_out) {
  (void)vfs;
  ((checked_file *)file)->is_database = (flags & SQLITE_OPEN_MAIN_DB) != 0;
  int status = below->xOpen(below, name, inner(file), flags, flags_out);
  // SQLite closes what has methods, and nothing else.
  file->pMethods = inner(file)->pMethods == NULL ? NULL : &methods;
  return status;
}

static int registered;

static void set_up(void) {
  below = sqlite3_vfs_find(NULL);
  if (below == NULL) {
    registered = SQLITE_ERROR;
    return;
  }
  above = *below;
  above.zName = TKA_PAGE_CHECK_VFS;
  above.pNext = NULL;
  above.szOsFile = (int)sizeof(checked_file) + below->szOsFile;
  above.xOpen = checked_open;
  registered = sqlite3_vfs_register(&above, 0);
}

int tka_page_check_register(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, set_up);
  return registered;
}

int tka_page_check_reserve(sqlite3 *database) {
  int size = check_size;
  return sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &size);
}

int tka_keep_log(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

uint64_t tka_file_number(const char *path) {
  struct stat status;
  return lstat(path, &status) == 0 ? (uint64_t)status.st_ino : 0;
}
