import Glibc
import SystemPackage
import TestSupport

/// The detection of collisions that libgit2 is built with, sha1collisiondetection, taken out of `libgit2.a`.
struct ReferenceDetection: @unchecked Sendable {
  typealias Check = @convention(c) (UnsafePointer<UInt32>, UnsafeMutablePointer<UInt32>) -> Void

  /// Which of its differences 80 words allow, a bit for each: `ubc_check`.
  let check: Check
  /// What the words of the halves differ in, for each difference: `dm` of `sha1_dvs`.
  let differences: [[UInt32]]

  /// Nil where there is no such library, or no compiler that makes one to be loaded of it.
  static let shared = try? ReferenceDetection()

  private struct Missing: Error {}

  private init() throws {
    let folder = try TemporaryFolder()
    let script = """
      ar x "$(cc -print-file-name=libgit2.a)" ubc_check.c.o && cc -shared -o detection.so ubc_check.c.o
      """
    guard try Program.run(["sh", "-c", script], in: folder.path).status == 0,
      let library = dlopen(folder.path.appending("detection.so").string, RTLD_NOW),
      let check = dlsym(library, "ubc_check"), let table = dlsym(library, "sha1_dvs")
    else { throw Missing() }
    self.check = unsafeBitCast(check, to: Check.self)
    // Each row: six numbers, the sixth the bit of a check's answer, and 80 words.
    let words = table.assumingMemoryBound(to: UInt32.self)
    var differences = [[UInt32]](repeating: [], count: 32)
    for row in (0..<32).map({ words + 86 * $0 }) {
      differences[Int(row[5])] = (0..<80).map { row[6 + $0] }
    }
    self.differences = differences
  }
}
