#include "CArchive.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#ifdef __APPLE__
#define TKA_ARCHIVE_FILE "libarchive.13.dylib"
#else
#define TKA_ARCHIVE_FILE "libarchive.so.13"
#endif

static struct tka_archive functions;
static const struct tka_archive *loaded = NULL;

static void load(void) {
  void *library = dlopen(TKA_ARCHIVE_FILE, RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define TKA_ARCHIVE_FIND(name)                                                                   \
  *(void **)&functions.name = dlsym(library, "archive_" #name);                                  \
  if (!functions.name) return;
  TKA_ARCHIVE_FUNCTIONS(TKA_ARCHIVE_FIND)
  loaded = &functions;
}

const struct tka_archive *tka_archive_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return loaded;
}
