internal import CGit2

extension ObjectID {
  /// The id of an object by a SHA-1 that notices content made to collide (sha1collisiondetection, which libgit2 is built with); nil
  /// where it noticed.
  ///
  /// C function: `git_odb_hash`.
  init?(detectingCollisionsIn content: [UInt8], as kind: ObjectKind) throws(StoreError) {
    let git = try Git2()
    var oid = git_oid()
    let status = unsafe content.withUnsafeBytes {
      unsafe git.functions.pointee.odb_hash(&oid, $0.baseAddress, $0.count, kind.type)
    }
    guard status == 0 else {
      git.clearError()
      return nil
    }
    self.init(oid)
  }
}
