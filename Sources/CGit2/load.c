#include "CGit2.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#ifdef __APPLE__
#define TKA_GIT2_FILE "libgit2." LIBGIT2_SOVERSION ".dylib"
#else
#define TKA_GIT2_FILE "libgit2.so." LIBGIT2_SOVERSION
#endif

const char *tka_git2_file(void) { return TKA_GIT2_FILE; }

static struct tka_git2 functions;
static const struct tka_git2 *loaded = NULL;

static void load(void) {
  void *library = dlopen(TKA_GIT2_FILE, RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define TKA_GIT2_FIND(name)                                                                      \
  *(void **)&functions.name = dlsym(library, "git_" #name);                                      \
  if (!functions.name) return;
  TKA_GIT2_FUNCTIONS(TKA_GIT2_FIND)
  if (functions.libgit2_init() < 0) return;
  loaded = &functions;
}

const struct tka_git2 *tka_git2_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return loaded;
}
