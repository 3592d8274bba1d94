internal import Archive
internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop
internal import Models
internal import SystemPackage

/// The one place where errors become a message, a hint and an exit code.
struct Failure {
  /// What, where and why.
  let message: String
  /// What to do next, where there is something.
  var hint: String?
  /// What the program exits with.
  let status: ExitStatus

  private init(_ status: ExitStatus, _ message: String, _ hint: String? = nil) {
    self.message = message
    self.hint = hint
    self.status = status
  }

  /// Prints an error for people and gives the exit code.
  static func report(_ error: any Error) -> Int32 {
    if let exit = error as? Exit { return exit.status.rawValue }
    let failure: Failure
    switch error {
    case is CancellationError: return ExitStatus.differs.rawValue
    case Errno.brokenPipe: return ExitStatus.brokenPipe.rawValue
    case is StoreError, is LineageError, is LoopError, is ExportError, is ModelError,
      is PolicyError,
      is PayloadError, is PromptError, is Errno:
      failure = Failure(error)
    case let error as ValidationError:
      failure = Failure(.usage, error.message, "see tka VERB --help")
    case _ where isUsage(error): return reportUsage(error)
    default: failure = Failure(error)
    }
    Terminal.say("tka: \(Terminal.safe(failure.message))")
    if let hint = failure.hint { Terminal.say("hint: \(Terminal.safe(hint))") }
    return failure.status.rawValue
  }

  /// True for what the parser of the command line throws: help, and wrong calls.
  private static func isUsage(_ error: any Error) -> Bool {
    let code = Tka.exitCode(for: error)
    return code == .success || code == .validationFailure
  }

  /// Help goes to standard output, a wrong call to standard error.
  private static func reportUsage(_ error: any Error) -> Int32 {
    let text = Tka.fullMessage(for: error)
    guard Tka.exitCode(for: error) == .success else {
      if !text.isEmpty { Terminal.say(text) }
      return ExitStatus.usage.rawValue
    }
    do { try Terminal.write(text + "\n") } catch { return ExitStatus.brokenPipe.rawValue }
    return ExitStatus.ok.rawValue
  }

  /// What an error means to people.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self.init(error)
    case let error as LineageError: self.init(error)
    case let error as LoopError: self.init(error)
    case let error as ModelError: self.init(error)
    case let error as ExportError: self.init(.badInput, error.description)
    case let error as PolicyError: self.init(error)
    case let error as PayloadError:
      self.init(.damage, "the store holds a batch that cannot be read: \(error)", "tka verify")
    case let error as PromptError:
      self.init(.usage, "the prompts cannot be used: \(error)", "tka prompts show")
    case let error as Errno: self.init(.differs, error.description)
    case is ReportError, is FieldError, is JSONError:
      self.init(.damage, "the store holds a file that cannot be read: \(error)", "tka verify")
    default: self.init(.differs, "\(error)")
    }
  }

  private init(_ error: StoreError) {
    switch error {
    case .notAStore(let path, let reason):
      self.init(.notAStore, "\(path) is not a store: \(reason)", "tka init makes one")
    case .alreadyExists(let path):
      self.init(.differs, "\(path) exists already; nothing was changed")
    case .wrongOwner(let path):
      self.init(
        .wrongOwner, "\(path) belongs to another user",
        "run tka as its owner, or use another --store")
    case .wrongMode(let path, let mode):
      self.init(
        .wrongOwner, "\(path) can be reached by others (mode \(String(mode, radix: 8)))",
        "chmod 700 \(path)")
    case .missing(let id):
      self.init(.damage, "object \(id) is missing", "tka verify lists what else is")
    case .corrupt(let id, let reason):
      self.init(
        .damage, "object \(id) is damaged: \(reason)", "tka repair --from COPY")
    case .damagedFile(let path, let reason):
      self.init(
        .damage, "\(path) \(reason)",
        "tka repair; with --from COPY what the store has nowhere else")
    case .refMoved(let name, let expected, let found):
      self.init(
        .locked,
        "\(name) moved while it was to be moved: expected \(expected), found "
          + (found?.hex ?? "nothing"), "try again")
    case .refLocked(let name):
      self.init(.locked, "\(name) is locked by another program", "try again")
    case .system(.noSpace, _, let path), .system(.diskQuotaExceeded, _, let path):
      self.init(.diskFull, "no room left to write \(path); the store is as it was", "make room")
    case .system(.fileExists, .lock, let path):
      self.init(.locked, "another program has \(path)", "try again")
    case .system(.noLocks, .lock, let path), .system(.notSupported, .lock, let path):
      self.init(
        .differs,
        "\(path) cannot be locked: the store lies on a file system, perhaps of a network, whose locks do not work",
        "keep it on a disk of this machine")
    case .system(let code, let operation, let path):
      self.init(.differs, "cannot \(operation.rawValue) \(path): \(code)")
    case .malformedSettings(let path, let line, let reason):
      self.init(
        .damage, "\(path) cannot be read from line \(line) on: \(reason)",
        "mend it with an editor, or take it from a copy of the store")
    case .git(_, _, let subject, let message?)
    where message.contains("No space left") || message.contains("quota exceeded"):
      self.init(
        .diskFull, "no room left to write \(subject); the store is as it was", "make room")
    case .git(_, let operation, let subject, let message):
      self.init(.differs, "cannot \(operation.rawValue) \(subject): \(message ?? "unknown reason")")
    case .badSetting(let name): self.init(.usage, "\(name) is not a setting that git can keep")
    case .cancelled: self.init(.differs, "stopped")
    }
  }

  private init(_ error: LineageError) {
    switch error {
    case .damaged(let damage):
      self.init(
        .damage, damage.map { "\($0.subject) \($0.reason)" }.joined(separator: "; "),
        damage.first?.remedy)
    case .malformed(let file, let field, let reason):
      self.init(
        .damage, "\(file)\(field.isEmpty ? "" : ", field \(field)"): \(reason)", "tka verify")
    case .newerFormat(let what, let found, let known):
      self.init(
        .newerFormat,
        "\(what) was written by a newer tka (format \(found), this one knows \(known))",
        "install the newer one")
    case .moved(let line, _, _):
      self.init(.locked, "\(line.rawValue) was moved meanwhile; nothing was changed", "try again")
    case .notFound(let what): self.init(.differs, "there is no \(what)")
    case .ambiguous(let what, let count):
      self.init(.differs, "\(what) could be any of \(count)", "be more exact")
    case .nothingToUndo: self.init(.differs, "there is nothing to undo")
    case .nothingToRedo:
      self.init(.differs, "there is no rollback and no undo to take back", "tka op log shows all")
    case .cannotUndo(let id, let line):
      self.init(
        .differs, "operation \(id.short) cannot be undone: \(line.rawValue) has moved since",
        "tka undo takes back the newest operation; tka op log shows all")
    case .nothingToRollBack:
      self.init(.differs, "nothing is promoted, so there is nothing to roll back")
    case .notAnEarlierVersion(let text):
      self.init(
        .differs, "\(text) is not a version that was promoted before", "tka log promoted")
    }
  }

  private init(_ error: LoopError) {
    switch error {
    case .otherAccount(let found, let stored):
      self.init(
        .badInput,
        "the export is of account \(found), the store of account \(stored); nothing was "
          + "imported", "one store holds one account: use another with --store")
    case .badContent(let reason): self.init(.damage, reason, "tka verify")
    case .badSetting(let name, let reason): self.init(.usage, "\(name) \(reason)", "tka config")
    case .badAdapter(let path, let reason): self.init(.badInput, "\(path) is no adapter: \(reason)")
    case .badReport(let path, let reason):
      self.init(
        .badInput, "\(path) is no eval report: \(reason)", "README says what a report holds")
    case .unknownCandidate(let id):
      self.init(
        .badInput, "no adapter \(id) was trained in this store", "tka log adapters lists them")
    case .nothingYet(let what): self.init(.differs, what)
    case .commandFailed(let name, let reason, let log):
      self.init(
        .commandFailed, "\(name) failed: \(reason)", log.isEmpty ? nil : "its output is in \(log)")
    case .gate(let decision):
      self.init(ExitStatus(decision), "the gate says \(decision.verdict)", "tka gate shows why")
    case .needsReason(let settings):
      self.init(
        .usage, "this loosens \(settings.joined(separator: ", ")); nothing was changed",
        "say why with --reason TEXT, which is kept")
    case .diskFull(let free, let reserve):
      self.init(
        .diskFull, "\(free) bytes of the disk are free, and \(reserve) are kept in reserve",
        "make room, or tka config set disk.reserve BYTES")
    case .model(let error): self.init(error)
    }
  }

  private init(_ error: ModelError) {
    switch error {
    case .unavailable(let endpoint, let reason):
      self.init(.later, "no answer from \(endpoint): \(reason)", "is the server running?")
    case .busy(let endpoint, let reason, _):
      self.init(.later, "\(endpoint) cannot answer now: \(reason)")
    case .contextExceeded(let endpoint, let prompt, let limit):
      let size = prompt.map { "a prompt of \($0) tokens" } ?? "the prompt"
      self.init(
        .differs,
        "\(size) does not fit into the context of \(endpoint)" + (limit.map { " (\($0))" } ?? ""),
        "serve the model with a larger context, or tka policy set batch_size N with a smaller one")
    case .refused(let endpoint, let status, let reason):
      self.init(.differs, "\(endpoint) refused the request (\(status)): \(reason)")
    case .malformed(let endpoint, let reason):
      self.init(.differs, "\(endpoint) gave no usable answer: \(reason)")
    case .notLocal(let endpoint):
      self.init(
        .usage, "\(endpoint) is not on this machine; nothing was sent",
        "tka config add model.allowhost HOST allows it by name")
    case .badEndpoint(let text, let reason): self.init(.usage, "\(text): \(reason)")
    }
  }

  private init(_ error: PolicyError) {
    if case .newerSchema(let found) = error {
      self.init(.newerFormat, "the policy was written by a newer tka (\(found))", "install that")
    } else {
      self.init(.usage, "\(error)", "tka policy show lists every setting")
    }
  }
}

/// An end that was told already.
struct Exit: Error {
  /// What the program exits with.
  let status: ExitStatus

  /// Ends with a status.
  init(_ status: ExitStatus) { self.status = status }
}

extension ExitStatus {
  /// What a decision of the gate exits with.
  init(_ decision: Decision) {
    self =
      switch decision.verdict {
      case .pass, .overridden: .ok
      case .fail: .gateFail
      case .inconclusive: .gateInconclusive
      case .refused: .gateRefused
      }
  }
}
