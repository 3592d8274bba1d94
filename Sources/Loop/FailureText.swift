internal import Archive
internal import ArtifactStore
internal import Lineage
internal import Models

/// Errors as one line without a word of the archive, for the outcome of a step.
enum FailureText {
  static func describe(_ error: any Error) -> String {
    switch error {
    case let error as ExportError: error.description
    case let error as PayloadError: error.description
    case LoopError.otherAccount(let found, let stored):
      "the export is of account \(found), the store of account \(stored)"
    case LoopError.badContent(let reason): reason
    case LoopError.badSetting(let name, let reason): "\(name) \(reason)"
    case LoopError.badAdapter(let path, let reason): "\(path): \(reason)"
    case LoopError.badReport(let path, let reason): "\(path): \(reason)"
    case LoopError.commandFailed(let name, let reason, _): "\(name): \(reason)"
    case LoopError.diskFull(let free, _): "only \(free) bytes of the disk are free"
    case LoopError.model(let error): "\(error)"
    case LineageError.moved(let line, _, _):
      "\(line.rawValue) was moved meanwhile; the next tick goes on"
    default: "\(error)"
    }
  }
}
