internal import ArtifactStore
internal import Safetensors

/// Reads a `.safetensors` file piece by piece, and remembers of each tensor what matters.
struct TensorReader {
  /// A tensor whose content was read.
  struct Tensor {
    let entry: TensorEntry
    let isAllZero: Bool
    let digest: SHA256Digest
  }

  /// The tensors that were read to their end.
  private(set) var tensors: [Tensor] = []
  /// What is wrong first, or nil.
  private(set) var fault: String?
  private var scan: SafetensorsScan?
  private var hasher = SHA256Hasher()
  private var values: ValueScan?

  /// Begins a file of this size.
  init(byteCount: Int) {
    do throws(SafetensorsError) {
      scan = try SafetensorsScan(byteCount: byteCount)
    } catch {
      fault = "\(error)"
    }
  }

  /// Reads a piece; after something was wrong no more is looked at.
  mutating func feed(_ piece: [UInt8]) {
    guard fault == nil else { return }
    do throws(SafetensorsError) {
      for part in try scan?.feed(piece) ?? [] { take(part) }
    } catch {
      fault = "\(error)"
    }
  }

  /// Ends the file.
  mutating func finish() {
    guard fault == nil else { return }
    do throws(SafetensorsError) {
      _ = try scan?.finish()
    } catch {
      fault = "\(error)"
    }
  }

  private mutating func take(_ part: SafetensorsScan.Part) {
    if part.isFirst {
      hasher = SHA256Hasher()
      values = ValueScan(of: part.tensor.type)
    }
    hasher.update(part.bytes)
    values?.feed(part.bytes)
    guard part.isLast else { return }
    if values?.hasNonFinite == true, fault == nil {
      fault = "tensor \(part.tensor.shownName) has a value that is no number"
    }
    tensors.append(
      Tensor(
        entry: part.tensor, isAllZero: values?.isAllZero ?? true, digest: hasher.finish()))
  }
}
