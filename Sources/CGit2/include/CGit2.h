#pragma once

#include <git2.h>

#if LIBGIT2_VER_MAJOR != 1 || LIBGIT2_VER_MINOR < 5
#error "tka needs libgit2 1.5 or a newer 1.x"
#endif

// What is called of libgit2. It is loaded when it is needed for the first time: with what it depends on in its turn it
// takes longer to load and to set up than most commands take altogether, and few of them need it.
#define TKA_GIT2_FUNCTIONS(F)                                                                    \
  F(libgit2_init) F(error_last) F(error_clear) F(odb_hash)                                       \
  F(repository_init_options_init) F(repository_init_ext) F(repository_free)                      \
  F(config_open_ondisk) F(config_free) F(config_set_string) F(config_set_multivar)               \
  F(config_delete_multivar)

/// The functions of libgit2, by their names without `git_`.
struct tka_git2 {
#define TKA_GIT2_FIELD(name) __typeof__(git_##name) *name;
  TKA_GIT2_FUNCTIONS(TKA_GIT2_FIELD)
#undef TKA_GIT2_FIELD
};

/// The file in which libgit2 is looked for.
const char *tka_git2_file(void);

/// Loads libgit2 and sets it up, once, from any thread; NULL where this machine has none of the version that tka was built with.
const struct tka_git2 *tka_git2_load(void);
