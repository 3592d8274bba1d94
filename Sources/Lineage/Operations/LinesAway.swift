internal import ArtifactStore

extension Registry {
  /// The lines that do not stand where a view says: moved, missing, or not to be read.
  public func linesAway(from view: View) throws -> [Line] {
    try Line.allCases.filter { line in
      do throws(StoreError) {
        if try store.isSymbolic(line.ref) { return true }
        return try store.find(line.ref) != view[line]
      } catch .git {
        // The file of the ref holds something else than an id.
        return true
      }
    }
  }
}
