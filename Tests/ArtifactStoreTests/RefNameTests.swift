import ArtifactStore
import TestSupport
import Testing

@Suite struct RefNameTests {
  @Test(arguments: [
    "refs/heads/profile", "refs/tka/operations", "refs/heads/a/b/c", "refs/heads/a.b",
    "refs/heads/-a", "refs/heads/@", "refs/heads/a@b", "refs/heads/\u{E9}", "refs/heads/a{b}",
    "refs/heads/", "refs/heads//a", "refs/heads/a/", "refs/heads/.a", "refs/heads/a/.b",
    "refs/heads/a.", "refs/heads/a..b", "refs/heads/a.lock", "refs/heads/a.lock/b",
    "refs/heads/a b", "refs/heads/a~b", "refs/heads/a^b", "refs/heads/a:b", "refs/heads/a?b",
    "refs/heads/a*b", "refs/heads/a[b", "refs/heads/a\\b", "refs/heads/a@{b",
    "refs/heads/a\u{7F}", "refs/heads/a\tb", "refs/heads/a\u{1}", "refs/heads/.lock",
    "refs/heads/a./b", "refs/heads/a.lock.", "refs/heads/.",
  ])
  func `takes the names that git takes`(_ text: String) throws {
    let git = try TemporaryFolder()
    let status = try Git(in: git.path).attempt("check-ref-format", text).status
    #expect((RefName(text) != nil) == (status == 0), "git says \(status)")
  }

  @Test(arguments: ["", "refs", "refs/", "heads/a", "HEAD", "/refs/heads/a", "refs/heads/a\0b"])
  func `takes full names only`(_ text: String) {
    #expect(RefName(text) == nil)
  }

  @Test func `names branches`() {
    #expect(RefName.branch("profile")?.text == "refs/heads/profile")
    #expect(RefName.branch("..") == nil)
  }
}
