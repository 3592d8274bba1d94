// Fails, cuts short or records the calls by which a program changes files.
//
// Preloaded (LD_PRELOAD) into a program and its children, it counts every call below FAULT_ROOT that
// changes a file or a folder or syncs one: the points. faultcalls.c has the calls, this file decides
// what happens at them. It is told by the environment:
//
//   FAULT_ROOT     the folder that counts, an absolute path without links; nothing is done without it
//   FAULT_STATE    a file of some zeros, shared by all processes of a run: the counter
//   FAULT_LOG      every point gets a line here: number, kind, path, second path, process
//   FAULT_POINT    the number of the point at which something is to happen, from 1
//   FAULT_MODE     kill, kill-after, short, short-kill, or the name of an error: ENOSPC, EDQUOT, EIO,
//                  EROFS, EINTR
//   FAULT_STICKY   1: from that point on the error happens at every point of one of FAULT_KINDS
//   FAULT_KINDS    the kinds that can fail so, with a comma after each
//   FAULT_TRACE    record mode: each change that succeeded, with its bytes, and each sync, in order
//   FAULT_TIME     what `time` says, in seconds since 1970
//   FAULT_PROCESS  what `getpid` says
//
// FAULT_STATE, FAULT_LOG and FAULT_TRACE must lie outside FAULT_ROOT. A kill ends all processes of
// the group of processes, so a run needs one of its own.
//
// The trace: one line an event, its fields separated by tabs, paths with `%` and control characters
// as %XX; where a field says how many bytes, they follow the line.
//
//   create INODE MODE PATH         a file that was not there
//   size INODE SIZE PATH           truncated or made larger
//   write INODE OFFSET COUNT PATH  and the bytes
//   mode INODE MODE PATH
//   mkdir INODE MODE PATH          rmdir PATH
//   symlink TARGET PATH            link OLD NEW
//   rename OLD NEW                 unlink PATH
//   sync INODE 0 PATH              fsync or fdatasync has returned
//   sync-all PATH                  syncfs has returned
//   say FD COUNT                   and what was written to standard output or error
#define _GNU_SOURCE
#include "faultshim.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The counter and a lock, in memory that all processes of a run share.
struct shared {
  atomic_long points;
  atomic_int lock;
  atomic_int dead;
};

static struct {
  bool ready;
  char root[FAULT_PATH];
  size_t root_length;
  struct shared *shared;
  int log, trace;
  long point;
  const char *mode, *kinds;
  int error;
  bool sticky;
  long time, process;
} the;

// The bytes of a file are copied through this, under the lock.
static char buffer[1 << 16];

static const struct {
  const char *name;
  int number;
} errors[] = {
  {"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EIO", EIO}, {"EROFS", EROFS}, {"EINTR", EINTR},
};

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? strtol(text, NULL, 10) : 0;
}

static int open_outside(const char *name, int flags) {
  const char *path = getenv(name);
  return path ? (int)syscall(SYS_openat, AT_FDCWD, path, flags | O_CREAT | O_CLOEXEC, 0600) : -1;
}

static void give_up(const char *why) {
  dprintf(STDERR_FILENO, "faultshim: %s\n", why);
  _exit(125);
}

__attribute__((constructor)) static void start(void) {
  the.log = the.trace = -1;
  the.time = number("FAULT_TIME");
  the.process = number("FAULT_PROCESS");
  const char *root = getenv("FAULT_ROOT");
  if (!root) return;
  the.root_length = (size_t)snprintf(the.root, sizeof the.root, "%s", root);
  int state = open_outside("FAULT_STATE", O_RDWR);
  if (state < 0 || syscall(SYS_ftruncate, state, sizeof(struct shared)) != 0) {
    give_up("FAULT_STATE cannot be used");
  }
  // mmap is one of ours, and this is called before anything below FAULT_ROOT can be.
  the.shared = mmap(NULL, sizeof(struct shared), PROT_READ | PROT_WRITE, MAP_SHARED, state, 0);
  if (the.shared == MAP_FAILED) give_up("FAULT_STATE cannot be mapped");
  syscall(SYS_close, state);
  the.log = open_outside("FAULT_LOG", O_WRONLY | O_APPEND);
  the.trace = open_outside("FAULT_TRACE", O_WRONLY | O_APPEND);
  the.point = number("FAULT_POINT");
  the.mode = getenv("FAULT_MODE") ? getenv("FAULT_MODE") : "";
  the.kinds = getenv("FAULT_KINDS") ? getenv("FAULT_KINDS") : "";
  the.sticky = number("FAULT_STICKY") == 1;
  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
    if (strcmp(errors[i].name, the.mode) == 0) the.error = errors[i].number;
  }
  the.ready = true;
}

long fault_time(void) { return the.time; }
long fault_process(void) { return the.process; }
bool fault_records(void) { return the.trace >= 0; }

// MARK: Paths

// Takes `.`, `..` and empty components out of an absolute path.
static void normalize(char *path) {
  char *end = path;
  for (const char *next = path; *next;) {
    while (*next == '/') next++;
    size_t length = strcspn(next, "/");
    if (length == 2 && next[0] == '.' && next[1] == '.') {
      while (end > path && *--end != '/') {}
    } else if (length > 0 && !(length == 1 && *next == '.')) {
      *end++ = '/';
      memmove(end, next, length);
      end += length;
    }
    next += length;
  }
  *end = 0;
}

static bool is_below(const char *path) {
  return strncmp(path, the.root, the.root_length) == 0 &&
         (path[the.root_length] == '/' || path[the.root_length] == 0);
}

static bool read_link(const char *link, char path[FAULT_PATH]) {
  ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, FAULT_PATH - 1);
  if (length < 0) return false;
  path[length] = 0;
  return true;
}

bool fault_at_fd(int fd, char path[FAULT_PATH]) {
  if (!the.ready) return false;
  int before = errno;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  bool found = read_link(link, path) && is_below(path);
  errno = before;
  return found;
}

bool fault_at_name(int folder, const char *name, char path[FAULT_PATH]) {
  if (!the.ready || !name) return false;
  int before = errno;
  char start[FAULT_PATH] = "", link[64] = "/proc/self/cwd";
  if (folder != AT_FDCWD) snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  bool known = *name == '/' || read_link(link, start);
  errno = before;
  if (!known || strlen(start) + strlen(name) + 2 > FAULT_PATH) return false;
  strcpy(path, start);
  strcat(path, "/");
  strcat(path, name);
  normalize(path);
  return is_below(path);
}

// MARK: Points

static void put_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t done = syscall(SYS_write, fd, bytes, count);
    if (done <= 0) give_up("the log or the trace cannot be written");
    bytes += done;
    count -= (size_t)done;
  }
}

static void lock(void) {
  while (atomic_exchange(&the.shared->lock, 1)) sched_yield();
}

static void unlock(void) { atomic_store(&the.shared->lock, 0); }

static void die(void) {
  atomic_store(&the.shared->dead, 1);
  syscall(SYS_kill, 0, SIGKILL);
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  _exit(137);
}

static void log_line(long point, const char *kind, const char *path, const char *other) {
  if (the.log < 0) return;
  char line[2 * FAULT_PATH + 128];
  int length = snprintf(line, sizeof line, "%ld\t%s\t%s\t%s\t%ld\n", point, kind, path,
                        other ? other : "", syscall(SYS_getpid));
  put_all(the.log, line, (size_t)length);
}

void fault_remark(const char *text, const char *path) { log_line(0, text, path, NULL); }

static bool may_fail(const char *kind) {
  char wanted[32];
  snprintf(wanted, sizeof wanted, "%s,", kind);
  const char *found = strstr(the.kinds, wanted);
  return found && (found == the.kinds || found[-1] == ',');
}

struct fault fault_enter(const char *kind, const char *path, const char *other) {
  struct fault fault = {0};
  // A child of a program that was killed goes with it.
  if (atomic_load(&the.shared->dead)) die();
  // Calls of several threads are recorded in the order in which they took effect.
  if (fault_records()) lock();
  long point = atomic_fetch_add(&the.shared->points, 1) + 1;
  log_line(point, kind, path, other);
  bool is_here = point == the.point;
  if (the.error) {
    bool is_later = the.sticky && the.point > 0 && point > the.point && may_fail(kind);
    if (is_here || is_later) fault.error = the.error;
  } else if (is_here) {
    if (strcmp(the.mode, "kill") == 0) die();
    fault.halves = strncmp(the.mode, "short", 5) == 0;
    fault.kills = strcmp(the.mode, "kill-after") == 0 || strcmp(the.mode, "short-kill") == 0;
  }
  return fault;
}

void fault_leave(const struct fault *fault) {
  if (fault->kills) die();
  if (fault_records()) unlock();
}

// MARK: The trace

static void put_text(const char *format, ...) __attribute__((format(printf, 1, 2)));

static void put_text(const char *format, ...) {
  char text[3 * FAULT_PATH];
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  put_all(the.trace, text, (size_t)length);
}

static void put_path(const char *path, char end) {
  char text[3 * FAULT_PATH], *next = text;
  for (; *path; path++) {
    if ((unsigned char)*path < 32 || *path == '%') {
      next += sprintf(next, "%%%02X", (unsigned char)*path);
    } else {
      *next++ = *path;
    }
  }
  *next++ = end;
  put_all(the.trace, text, (size_t)(next - text));
}

void note_path(const char *what, const char *path, const char *other) {
  if (!fault_records()) return;
  put_text("%s\t", what);
  put_path(path, other ? '\t' : '\n');
  if (other) put_path(other, '\n');
}

static unsigned long inode(int fd, const char *path) {
  struct stat status;
  if ((fd >= 0 ? fstat(fd, &status) : lstat(path, &status)) != 0) give_up("a file has gone");
  return status.st_ino;
}

void note_inode(const char *what, int fd, const char *path, long number) {
  if (!fault_records()) return;
  put_text("%s\t%lu\t%ld\t", what, inode(fd, path), number);
  put_path(path, '\n');
}

void note_memory(const char *path, off_t offset, const void *bytes, size_t count) {
  if (!fault_records() || count == 0) return;
  put_text("write\t%lu\t%ld\t%zu\t", inode(-1, path), (long)offset, count);
  put_path(path, '\n');
  put_all(the.trace, bytes, count);
}

void note_write(int fd, const char *path, off_t offset, ssize_t count) {
  if (!fault_records() || count <= 0) return;
  int before = errno;
  if (offset < 0) offset = syscall(SYS_lseek, fd, 0, SEEK_CUR) - count;
  put_text("write\t%lu\t%ld\t%zd\t", inode(fd, path), (long)offset, count);
  put_path(path, '\n');
  // What is in the file now, whichever call put it there; the descriptor may be for writing alone.
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  int file = (int)syscall(SYS_openat, AT_FDCWD, link, O_RDONLY | O_CLOEXEC, 0);
  while (count > 0) {
    size_t wanted = (size_t)count < sizeof buffer ? (size_t)count : sizeof buffer;
    ssize_t done = syscall(SYS_pread64, file, buffer, wanted, offset);
    if (done <= 0) give_up("what was written cannot be read");
    put_all(the.trace, buffer, (size_t)done);
    offset += done;
    count -= done;
  }
  syscall(SYS_close, file);
  errno = before;
}

void note_output(int fd, const void *bytes, size_t count) {
  lock();
  put_text("say\t%d\t%zu\n", fd, count);
  put_all(the.trace, bytes, count);
  unlock();
}
