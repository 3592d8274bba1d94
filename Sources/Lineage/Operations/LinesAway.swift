internal import ArtifactStore

extension Registry {
  /// The lines that do not stand where a view says: moved, missing, or not to be read.
  public func linesAway(from view: View) throws -> [Line] {
    try Line.allCases.filter { line in
      do throws(StoreError) {
        return try store.value(of: line.ref) != .commit(view[line])
      } catch .damagedFile {
        // The file of the ref holds something else than an id.
        return true
      }
    }
  }
}
