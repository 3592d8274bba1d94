#pragma once

/// Has every block of some size and more go back to the system when it is freed.
///
/// Glibc keeps more and more of them to itself otherwise: it takes a size that was freed once for one that will be asked for
/// again (`M_MMAP_THRESHOLD` in mallopt(3)). Other libraries are left as they are.
void tka_return_blocks(int size);
