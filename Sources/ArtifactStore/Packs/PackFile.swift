internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A file that is read at offsets by any number of threads.
///
/// It is read and not mapped: where a mapped file is cut short, or its disk fails, a program dies.
final class PackFile: Sendable {
  let path: FilePath
  /// Its size when it was opened.
  let size: Int

  private let file: FileDescriptor

  init(opening path: FilePath) throws(StoreError) {
    self.path = path
    do {
      self.file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
    } catch {
      throw .system(error as? Errno ?? .ioError, .read, path: path.string)
    }
    var status = stat()
    guard unsafe fstat(file.rawValue, &status) == 0 else {
      let code = errno
      try? file.close()
      throw .system(Errno(rawValue: code), .read, path: path.string)
    }
    self.size = Int(status.st_size)
  }

  // Closing a file that was only read cannot lose anything.
  deinit { try? file.close() }

  /// The bytes at an offset; fewer than asked for where the file ends.
  func read(at offset: Int, _ count: Int) throws(StoreError) -> [UInt8] {
    var code: Errno?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, done in
      done = 0
      while done < count {
        let got = unsafe pread(
          file.rawValue, buffer.baseAddress.map { unsafe $0 + done }, count - done,
          off_t(offset + done))
        if got < 0 {
          if errno == EINTR { continue }
          code = Errno(rawValue: errno)
          return
        }
        if got == 0 { return }
        done += got
      }
    }
    if let code { throw .system(code, .read, path: path.string) }
    return bytes
  }
}
