import ArtifactStore
import SystemPackage
import TestSupport
import Testing

@Suite struct SettingsTests {
  @Test(arguments: ["plain", "", " spaces ", "a\nb", "\"quoted\" \\ ; # x", "\u{E9}", "true"])
  func `keeps a value as git keeps it`(_ value: String) throws {
    let store = try TemporaryStore()
    try store.store.set("tka.model.name", to: value)
    #expect(try store.store.setting("tka.model.name") == value)
    #expect(
      try store.git.run("config", "-z", "tka.model.name").bytes == Array(value.utf8) + [0])
  }

  @Test func `keeps several values in their order`() throws {
    let store = try TemporaryStore()
    try store.store.add("tka.remote.allow", "one")
    try store.store.add("tka.remote.allow", "two")
    #expect(try store.store.settings(withPrefix: "tka.remote").map(\.value) == ["one", "two"])
    #expect(try store.git.run("config", "--get-all", "tka.remote.allow").lines == ["one", "two"])
    try store.git.run("config", "--add", "tka.remote.allow", "three")
    #expect(try store.store.setting("tka.remote.allow") == "three")
    try store.store.set("tka.remote.allow", to: "four")
    #expect(try store.git.run("config", "--get-all", "tka.remote.allow").lines == ["four"])
    try store.store.removeSetting("tka.remote.allow")
    try store.store.removeSetting("tka.remote.allow")
    #expect(try store.store.settings(withPrefix: "tka.").isEmpty)
  }

  @Test func `reads what git config wrote while the store was open`() throws {
    let store = try TemporaryStore()
    #expect(try store.store.setting("tka.model.name") == nil)
    try store.git.run("config", "tka.model.name", "x")
    #expect(try store.store.setting("tka.model.name") == "x")
    #expect(try store.store.setting("tka.model") == nil)
    #expect(try store.store.setting("TKA.model.NAME") == "x")
  }

  @Test(arguments: ["", "tka", "tka.", "tka.a b", "tka.a\nb", "tka.1 =", "tka.a\0b", ".a"])
  func `refuses a name that git does not take`(_ name: String) throws {
    let store = try TemporaryStore()
    let before = try Files.read(store.path.appending("config"))
    #expect(throws: StoreError.badSetting(name)) { try store.store.set(name, to: "x") }
    #expect(throws: StoreError.badSetting(name)) { try store.store.add(name, "x") }
    #expect(throws: StoreError.badSetting("tka.x")) { try store.store.set("tka.x", to: "a\0b") }
    #expect(try Files.read(store.path.appending("config")) == before)
  }
}
