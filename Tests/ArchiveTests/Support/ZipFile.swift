import CArchive
import SystemPackage
import Testing

/// Writes ZIPs with libarchive's writer.
enum ZipFile {
  /// Writes `files` in this order; `options` are libarchive's, such as `zip:zip64`.
  static func write(
    _ files: [(name: String, bytes: [UInt8])], to path: FilePath, options: String? = nil,
    passphrase: String? = nil
  ) throws {
    let archive = try #require(archive_write_new())
    defer { archive_write_free(archive) }
    try #require(archive_write_set_format_zip(archive) == ARCHIVE_OK)
    if let options { try #require(archive_write_set_options(archive, options) == ARCHIVE_OK) }
    if let passphrase {
      try #require(archive_write_set_passphrase(archive, passphrase) == ARCHIVE_OK)
    }
    try #require(archive_write_open_filename(archive, path.string) == ARCHIVE_OK)
    for file in files {
      let entry = try #require(archive_entry_new())
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, file.name)
      archive_entry_set_size(entry, Int64(file.bytes.count))
      archive_entry_set_filetype(entry, 0o100000)
      archive_entry_set_perm(entry, 0o644)
      try #require(archive_write_header(archive, entry) == ARCHIVE_OK)
      let written = file.bytes.withUnsafeBytes {
        archive_write_data(archive, $0.baseAddress, $0.count)
      }
      try #require(written == file.bytes.count)
    }
    try #require(archive_write_close(archive) == ARCHIVE_OK)
  }

  /// Writes one file that begins and ends as given and is `byteCount` bytes of `filler` between, after other files.
  static func write(
    _ files: [(name: String, bytes: [UInt8])], then name: String, _ beginning: String,
    _ filler: UInt8, _ byteCount: Int, _ end: String, to path: FilePath
  ) throws {
    let archive = try #require(archive_write_new())
    defer { archive_write_free(archive) }
    try #require(archive_write_set_format_zip(archive) == ARCHIVE_OK)
    try #require(archive_write_open_filename(archive, path.string) == ARCHIVE_OK)
    func begin(_ name: String, _ size: Int) throws {
      let entry = try #require(archive_entry_new())
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, name)
      archive_entry_set_size(entry, Int64(size))
      archive_entry_set_filetype(entry, 0o100000)
      archive_entry_set_perm(entry, 0o644)
      try #require(archive_write_header(archive, entry) == ARCHIVE_OK)
    }
    func put(_ bytes: [UInt8]) throws {
      let written = bytes.withUnsafeBytes {
        archive_write_data(archive, $0.baseAddress, $0.count)
      }
      try #require(written == bytes.count)
    }
    for file in files {
      try begin(file.name, file.bytes.count)
      try put(file.bytes)
    }
    try begin(name, beginning.utf8.count + byteCount + end.utf8.count)
    try put(Array(beginning.utf8))
    let piece = [UInt8](repeating: filler, count: 1 << 20)
    for start in stride(from: 0, to: byteCount, by: piece.count) {
      try put(Array(piece.prefix(byteCount - start)))
    }
    try put(Array(end.utf8))
    try #require(archive_write_close(archive) == ARCHIVE_OK)
  }
}
