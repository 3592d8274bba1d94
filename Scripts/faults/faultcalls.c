// The calls that the fault shim stands before. faultshim.c says what it is for.
//
// Each is the C library's function of that name, done by the system call itself. A call that is not
// below FAULT_ROOT is passed on; one that is becomes a point. Streams (fopen, fdopen) of files below
// FAULT_ROOT write through `write` here, because the C library's own streams cannot be stood before.
#define _GNU_SOURCE
// The functions below are their names with 64 too, and the headers must not rename them.
#undef _FILE_OFFSET_BITS
#undef _FORTIFY_SOURCE
#include "faultshim.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

// Does `call` as a point of a kind; `note` records it where it succeeded.
#define POINT(kind, path, other, call, note)               \
  ({                                                       \
    long result = -1;                                      \
    struct fault fault = fault_enter(kind, path, other);   \
    if (fault.error) {                                     \
      errno = fault.error;                                 \
    } else if ((result = (call)) >= 0) {                   \
      note;                                                \
    }                                                      \
    fault_leave(&fault);                                   \
    result;                                                \
  })

// The same function under its other name.
#define ALIAS(name, same) extern __typeof__(same) name __attribute__((alias(#same)))

// MARK: Opening

static int open_at(int folder, const char *name, int flags, mode_t mode) {
  char path[FAULT_PATH];
  bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC)) != 0;
  if (!writes || (flags & O_TMPFILE) == O_TMPFILE || !fault_at_name(folder, name, path)) {
    return (int)syscall(SYS_openat, folder, name, flags, mode);
  }
  struct stat status;
  bool isThere = lstat(path, &status) == 0;
  bool creates = (flags & O_CREAT) && !isThere;
  bool empties = (flags & O_TRUNC) && isThere && status.st_size > 0;
  return (int)POINT(creates ? "create" : empties ? "empty" : "open", path, NULL,
    syscall(SYS_openat, folder, name, flags, mode), {
      struct stat made;
      if (creates && fstat((int)result, &made) == 0) {
        note_inode("create", (int)result, path, made.st_mode & 07777);
      }
      if (empties) note_inode("size", (int)result, path, 0);
    });
}

static mode_t mode_in(int flags, va_list arguments) {
  return flags & (O_CREAT | __O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

int open(const char *name, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = mode_in(flags, arguments);
  va_end(arguments);
  return open_at(AT_FDCWD, name, flags, mode);
}
ALIAS(open64, open);

int openat(int folder, const char *name, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = mode_in(flags, arguments);
  va_end(arguments);
  return open_at(folder, name, flags, mode);
}
ALIAS(openat64, openat);

int creat(const char *name, mode_t mode) {
  return open_at(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
ALIAS(creat64, creat);

// What programs call that were built with _FORTIFY_SOURCE.
int __open_2(const char *name, int flags) { return open_at(AT_FDCWD, name, flags, 0); }
ALIAS(__open64_2, __open_2);
int __openat_2(int folder, const char *name, int flags) { return open_at(folder, name, flags, 0); }
ALIAS(__openat64_2, __openat_2);

// MARK: Content

// How much of `count` bytes is to be written at a point.
static size_t some(const struct fault *fault, size_t count) {
  return fault->halves && count > 1 ? count / 2 : count;
}

ssize_t write(int fd, const void *bytes, size_t count) {
  char path[FAULT_PATH];
  if (!fault_at_fd(fd, path)) {
    if (fault_records() && (fd == STDOUT_FILENO || fd == STDERR_FILENO)) {
      note_output(fd, bytes, count);
    }
    return syscall(SYS_write, fd, bytes, count);
  }
  return POINT("write", path, NULL, syscall(SYS_write, fd, bytes, some(&fault, count)),
               note_write(fd, path, -1, result));
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
  char path[FAULT_PATH];
  if (!fault_at_fd(fd, path)) return syscall(SYS_pwrite64, fd, bytes, count, offset);
  return POINT("write", path, NULL, syscall(SYS_pwrite64, fd, bytes, some(&fault, count), offset),
               note_write(fd, path, offset, result));
}
ALIAS(pwrite64, pwrite);

ssize_t writev(int fd, const struct iovec *parts, int count) {
  char path[FAULT_PATH];
  if (!fault_at_fd(fd, path)) return syscall(SYS_writev, fd, parts, count);
  return POINT("write", path, NULL,
    fault.halves ? syscall(SYS_write, fd, parts->iov_base, some(&fault, parts->iov_len))
                 : syscall(SYS_writev, fd, parts, count),
    note_write(fd, path, -1, result));
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) {
  char path[FAULT_PATH];
  if (!fault_at_fd(fd, path)) return syscall(SYS_pwritev, fd, parts, count, offset, 0);
  return POINT("write", path, NULL,
    fault.halves ? syscall(SYS_pwrite64, fd, parts->iov_base, some(&fault, parts->iov_len), offset)
                 : syscall(SYS_pwritev, fd, parts, count, offset, 0),
    note_write(fd, path, offset, result));
}
ALIAS(pwritev64, pwritev);

ssize_t sendfile(int out, int in, off_t *offset, size_t count) {
  char path[FAULT_PATH];
  if (!fault_at_fd(out, path)) return syscall(SYS_sendfile, out, in, offset, count);
  return POINT("write", path, NULL, syscall(SYS_sendfile, out, in, offset, some(&fault, count)),
               note_write(out, path, -1, result));
}
ALIAS(sendfile64, sendfile);

ssize_t copy_file_range(int in, off_t *from, int out, off_t *to, size_t count, unsigned flags) {
  char path[FAULT_PATH];
  if (!fault_at_fd(out, path)) {
    return syscall(SYS_copy_file_range, in, from, out, to, count, flags);
  }
  off_t offset = to ? *to : -1;
  return POINT("write", path, NULL,
    syscall(SYS_copy_file_range, in, from, out, to, some(&fault, count), flags),
    note_write(out, path, offset, result));
}

int ftruncate(int fd, off_t size) {
  char path[FAULT_PATH];
  if (!fault_at_fd(fd, path)) return (int)syscall(SYS_ftruncate, fd, size);
  return (int)POINT("truncate", path, NULL, syscall(SYS_ftruncate, fd, size),
                    note_inode("size", fd, path, size));
}
ALIAS(ftruncate64, ftruncate);

int truncate(const char *name, off_t size) {
  char path[FAULT_PATH];
  if (!fault_at_name(AT_FDCWD, name, path)) return (int)syscall(SYS_truncate, name, size);
  return (int)POINT("truncate", path, NULL, syscall(SYS_truncate, name, size),
                    note_inode("size", -1, path, size));
}
ALIAS(truncate64, truncate);

int fallocate(int fd, int mode, off_t offset, off_t length) {
  char path[FAULT_PATH];
  if (!fault_at_fd(fd, path)) return (int)syscall(SYS_fallocate, fd, mode, offset, length);
  if (mode != 0) fault_remark("a mode of fallocate that no trace knows", path);
  return (int)POINT("allocate", path, NULL, syscall(SYS_fallocate, fd, mode, offset, length), {
    struct stat status;
    if (fstat(fd, &status) == 0) note_inode("size", fd, path, status.st_size);
  });
}
ALIAS(fallocate64, fallocate);

int posix_fallocate(int fd, off_t offset, off_t length) {
  return fallocate(fd, 0, offset, length) == 0 ? 0 : errno;
}
ALIAS(posix_fallocate64, posix_fallocate);

// MARK: Names

int renameat2(int oldFolder, const char *old, int newFolder, const char *new, unsigned flags) {
  char from[FAULT_PATH], to[FAULT_PATH];
  if (!fault_at_name(newFolder, new, to) || !fault_at_name(oldFolder, old, from)) {
    return (int)syscall(SYS_renameat2, oldFolder, old, newFolder, new, flags);
  }
  if (flags & RENAME_EXCHANGE) fault_remark("an exchange of names, which no trace knows", to);
  return (int)POINT("rename", from, to,
                    syscall(SYS_renameat2, oldFolder, old, newFolder, new, flags),
                    note_path("rename", from, to));
}

int renameat(int oldFolder, const char *old, int newFolder, const char *new) {
  return renameat2(oldFolder, old, newFolder, new, 0);
}

int rename(const char *old, const char *new) {
  return renameat2(AT_FDCWD, old, AT_FDCWD, new, 0);
}

int linkat(int oldFolder, const char *old, int newFolder, const char *new, int flags) {
  char from[FAULT_PATH], to[FAULT_PATH];
  if (!fault_at_name(newFolder, new, to) || !fault_at_name(oldFolder, old, from)) {
    return (int)syscall(SYS_linkat, oldFolder, old, newFolder, new, flags);
  }
  return (int)POINT("link", from, to, syscall(SYS_linkat, oldFolder, old, newFolder, new, flags),
                    note_path("link", from, to));
}

int link(const char *old, const char *new) { return linkat(AT_FDCWD, old, AT_FDCWD, new, 0); }

int unlinkat(int folder, const char *name, int flags) {
  char path[FAULT_PATH];
  if (!fault_at_name(folder, name, path)) return (int)syscall(SYS_unlinkat, folder, name, flags);
  const char *kind = flags & AT_REMOVEDIR ? "rmdir" : "unlink";
  return (int)POINT(kind, path, NULL, syscall(SYS_unlinkat, folder, name, flags),
                    note_path(kind, path, NULL));
}

int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }

int remove(const char *name) {
  struct stat status;
  bool isFolder = lstat(name, &status) == 0 && S_ISDIR(status.st_mode);
  return unlinkat(AT_FDCWD, name, isFolder ? AT_REMOVEDIR : 0);
}

int mkdirat(int folder, const char *name, mode_t mode) {
  char path[FAULT_PATH];
  if (!fault_at_name(folder, name, path)) return (int)syscall(SYS_mkdirat, folder, name, mode);
  return (int)POINT("mkdir", path, NULL, syscall(SYS_mkdirat, folder, name, mode), {
    struct stat made;
    if (lstat(path, &made) == 0) note_inode("mkdir", -1, path, made.st_mode & 07777);
  });
}

int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

int symlinkat(const char *target, int folder, const char *name) {
  char path[FAULT_PATH];
  if (!fault_at_name(folder, name, path)) return (int)syscall(SYS_symlinkat, target, folder, name);
  return (int)POINT("symlink", path, NULL, syscall(SYS_symlinkat, target, folder, name),
                    note_path("symlink", target, path));
}

int symlink(const char *target, const char *name) { return symlinkat(target, AT_FDCWD, name); }

// MARK: Modes and times

int fchmodat(int folder, const char *name, mode_t mode, int flags) {
  char path[FAULT_PATH];
  // The system call has no flags.
  if (flags != 0 || !fault_at_name(folder, name, path)) {
    return (int)syscall(SYS_fchmodat, folder, name, mode);
  }
  return (int)POINT("chmod", path, NULL, syscall(SYS_fchmodat, folder, name, mode),
                    note_inode("mode", -1, path, mode & 07777));
}

int chmod(const char *name, mode_t mode) { return fchmodat(AT_FDCWD, name, mode, 0); }

int fchmod(int fd, mode_t mode) {
  char path[FAULT_PATH];
  if (!fault_at_fd(fd, path)) return (int)syscall(SYS_fchmod, fd, mode);
  return (int)POINT("chmod", path, NULL, syscall(SYS_fchmod, fd, mode),
                    note_inode("mode", fd, path, mode & 07777));
}

// Times are no content, so no trace knows them; a read-only disk refuses them all the same.
int utimensat(int folder, const char *name, const struct timespec times[2], int flags) {
  char path[FAULT_PATH];
  struct stat status;
  if (!fault_at_name(folder, name, path) || lstat(path, &status) != 0) {
    return (int)syscall(SYS_utimensat, folder, name, times, flags);
  }
  return (int)POINT("times", path, NULL, syscall(SYS_utimensat, folder, name, times, flags), {});
}

int futimens(int fd, const struct timespec times[2]) {
  char path[FAULT_PATH];
  if (!fault_at_fd(fd, path)) return (int)syscall(SYS_utimensat, fd, NULL, times, 0);
  return (int)POINT("times", path, NULL, syscall(SYS_utimensat, fd, NULL, times, 0), {});
}

int utimes(const char *name, const struct timeval times[2]) {
  struct timespec exact[2];
  for (int i = 0; times && i < 2; i++) {
    exact[i] = (struct timespec){times[i].tv_sec, times[i].tv_usec * 1000};
  }
  return utimensat(AT_FDCWD, name, times ? exact : NULL, 0);
}

// MARK: Writable mappings

// The mappings through which files below FAULT_ROOT can be written.
static struct {
  char *start;
  size_t length;
  off_t offset;
  char path[FAULT_PATH];
} maps[16];
enum { MAPS = sizeof maps / sizeof *maps };

// Records what was written through the mappings of a file, which the kernel tells nobody.
static void note_mappings(const char *path) {
  for (int i = 0; i < MAPS; i++) {
    struct stat status;
    if (!maps[i].start || strcmp(maps[i].path, path) != 0 || lstat(path, &status) != 0) continue;
    if (status.st_size <= maps[i].offset) continue;
    size_t rest = (size_t)(status.st_size - maps[i].offset);
    note_memory(path, maps[i].offset, maps[i].start, rest < maps[i].length ? rest : maps[i].length);
  }
}

void *mmap(void *at, size_t length, int rights, int flags, int fd, off_t offset) {
  char path[FAULT_PATH];
  bool writes = fd >= 0 && (rights & PROT_WRITE) && (flags & MAP_TYPE) != MAP_PRIVATE;
  if (!writes || !fault_at_fd(fd, path)) {
    return (void *)syscall(SYS_mmap, at, length, rights, flags, fd, offset);
  }
  return (void *)POINT("map", path, NULL, syscall(SYS_mmap, at, length, rights, flags, fd, offset), {
    int i = 0;
    while (i < MAPS && maps[i].start) i++;
    if (i == MAPS) {
      fault_remark("more writable mappings than the shim can follow", path);
    } else {
      maps[i].start = (char *)result;
      maps[i].length = length;
      maps[i].offset = offset;
      memcpy(maps[i].path, path, sizeof path);
    }
  });
}
ALIAS(mmap64, mmap);

int munmap(void *start, size_t length) {
  for (int i = 0; i < MAPS; i++) {
    if (!start || maps[i].start != start) continue;
    POINT("unmap", maps[i].path, NULL, 0, note_mappings(maps[i].path));
    maps[i].start = NULL;
  }
  return (int)syscall(SYS_munmap, start, length);
}

int msync(void *start, size_t length, int flags) {
  for (int i = 0; i < MAPS; i++) {
    if (!maps[i].start || (char *)start < maps[i].start ||
        (char *)start >= maps[i].start + maps[i].length) {
      continue;
    }
    return (int)POINT("sync", maps[i].path, NULL, syscall(SYS_msync, start, length, flags), {
      note_mappings(maps[i].path);
      if (flags & MS_SYNC) note_inode("sync", -1, maps[i].path, 0);
    });
  }
  return (int)syscall(SYS_msync, start, length, flags);
}

// MARK: Syncing

static int sync_file(int fd, long call) {
  char path[FAULT_PATH];
  if (!fault_at_fd(fd, path)) return (int)syscall(call, fd);
  return (int)POINT("sync", path, NULL, syscall(call, fd), {
    note_mappings(path);
    note_inode("sync", fd, path, 0);
  });
}

int fsync(int fd) { return sync_file(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_file(fd, SYS_fdatasync); }

int syncfs(int fd) {
  char path[FAULT_PATH];
  if (!fault_at_fd(fd, path)) return (int)syscall(SYS_syncfs, fd);
  return (int)POINT("sync", path, NULL, syscall(SYS_syncfs, fd), note_path("sync-all", path, NULL));
}

// It starts writing and promises nothing, so no trace has it.
int sync_file_range(int fd, off_t offset, off_t length, unsigned flags) {
  char path[FAULT_PATH];
  if (!fault_at_fd(fd, path)) return (int)syscall(SYS_sync_file_range, fd, offset, length, flags);
  return (int)POINT("sync", path, NULL, syscall(SYS_sync_file_range, fd, offset, length, flags), {});
}

// MARK: Streams

static ssize_t stream_read(void *fd, char *bytes, size_t count) {
  return read((int)(long)fd, bytes, count);
}

static ssize_t stream_write(void *fd, const char *bytes, size_t count) {
  ssize_t done = write((int)(long)fd, bytes, count);
  return done < 0 ? 0 : done;
}

static int stream_seek(void *fd, off64_t *offset, int whence) {
  *offset = lseek((int)(long)fd, *offset, whence);
  return *offset < 0 ? -1 : 0;
}

// The descriptors of such streams, which the C library does not know.
static struct {
  FILE *stream;
  int fd;
} streams[16];
enum { STREAMS = sizeof streams / sizeof *streams };

static int stream_close(void *fd) {
  for (int i = 0; i < STREAMS; i++) {
    if (streams[i].fd == (int)(long)fd) streams[i].stream = NULL;
  }
  return close((int)(long)fd);
}

static FILE *stream_on(int fd, const char *mode) {
  cookie_io_functions_t functions = {stream_read, stream_write, stream_seek, stream_close};
  FILE *stream = fopencookie((void *)(long)fd, mode, functions);
  for (int i = 0; stream && i < STREAMS; i++) {
    if (streams[i].stream) continue;
    streams[i].stream = stream;
    streams[i].fd = fd;
    break;
  }
  return stream;
}

// The next function of this name, which is the C library's.
#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fileno(FILE *stream) {
  int fd = NEXT(fileno)(stream);
  for (int i = 0; fd < 0 && i < STREAMS; i++) {
    if (streams[i].stream == stream) return streams[i].fd;
  }
  return fd;
}

FILE *fdopen(int fd, const char *mode) {
  char path[FAULT_PATH];
  if (!strpbrk(mode, "wa+") || !fault_at_fd(fd, path)) return NEXT(fdopen)(fd, mode);
  return stream_on(fd, mode);
}

FILE *fopen(const char *name, const char *mode) {
  char path[FAULT_PATH];
  if (!strpbrk(mode, "wa+") || !fault_at_name(AT_FDCWD, name, path)) {
    return NEXT(fopen)(name, mode);
  }
  int flags = strchr(mode, '+') ? O_RDWR : O_WRONLY;
  if (*mode == 'w') flags |= O_CREAT | O_TRUNC;
  if (*mode == 'a') flags |= O_CREAT | O_APPEND;
  if (strchr(mode, 'x')) flags |= O_EXCL;
  int fd = open_at(AT_FDCWD, name, flags, 0666);
  return fd < 0 ? NULL : stream_on(fd, mode);
}
ALIAS(fopen64, fopen);

// MARK: What makes two runs differ

// `clock_gettime` stays as it is: threads wait until a moment that the kernel must agree about.
time_t time(time_t *result) {
  struct timespec now;
  syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
  time_t seconds = fault_time() ? fault_time() : now.tv_sec;
  if (result) *result = seconds;
  return seconds;
}

pid_t getpid(void) { return fault_process() ? (pid_t)fault_process() : (pid_t)syscall(SYS_getpid); }

// Who opens a descriptor of itself by the number that `getpid` says means itself: swift-subprocess tries in this
// way what the kernel can do, and waits for ever where the trial and the kernel disagree.
long syscall(long number, ...) {
  static long (*next)(long, ...);
  if (!next) next = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  long given[6];
  va_list arguments;
  va_start(arguments, number);
  for (int i = 0; i < 6; i++) given[i] = va_arg(arguments, long);
  va_end(arguments);
  if (number == SYS_pidfd_open && fault_process() && (pid_t)given[0] == (pid_t)fault_process()) {
    given[0] = next(SYS_getpid);
  }
  return next(number, given[0], given[1], given[2], given[3], given[4], given[5]);
}
