#include "CAllocator.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void tka_return_blocks(int size) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, size);
  // What the same call would have set without it: twice as much stays at the end of the heap.
  mallopt(M_TRIM_THRESHOLD, 2 * size);
#else
  (void)size;
#endif
}
