// What the two halves of the fault shim share. faultshim.c says what it is for.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

// Long enough for every path of a test store.
enum { FAULT_PATH = 4096 };

// What is to happen at one call.
struct fault {
  int error;   // Fail with this errno and do nothing.
  bool halves; // Write half of the bytes.
  bool kills;  // Die after the call.
};

// Counts a call of a kind on one or two paths, and dies here where that is what is asked for.
struct fault fault_enter(const char *kind, const char *path, const char *other);
// Ends the call that `fault_enter` began; errno stays what the call made it.
void fault_leave(const struct fault *fault);

// The absolute path of a descriptor or of a name below a folder's descriptor; true when it is
// below FAULT_ROOT.
bool fault_at_fd(int fd, char path[FAULT_PATH]);
bool fault_at_name(int folder, const char *name, char path[FAULT_PATH]);

// True when a trace is written; the notes below are for that alone.
bool fault_records(void);
void note_path(const char *what, const char *path, const char *other);
void note_inode(const char *what, int fd, const char *path, long number);
void note_write(int fd, const char *path, off_t offset, ssize_t count);
void note_memory(const char *path, off_t offset, const void *bytes, size_t count);
void note_output(int fd, const void *bytes, size_t count);
// Writes a line to FAULT_LOG: something happened that the tests should know of.
void fault_remark(const char *text, const char *path);

// What `time` and `getpid` are to say, or 0.
long fault_time(void);
long fault_process(void);
