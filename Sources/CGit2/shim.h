#pragma once

#include <git2.h>

#if LIBGIT2_VER_MAJOR != 1 || LIBGIT2_VER_MINOR < 5
#error "tka needs libgit2 1.5 or a newer 1.x"
#endif
