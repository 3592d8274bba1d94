internal import Archive
internal import ArtifactStore
internal import Lineage

/// What makes a gate worth less: criteria that were loosened, a promotion in spite of it, a hook that is gone.
extension Health {
  mutating func lookAtPolicy(
    _ context: LoopContext, in snapshot: Snapshot, isBrief: Bool
  ) throws {
    let entries = try RecentLoosenings(context, in: snapshot).entries
    for entry in entries {
      let settings = entry.loosening.settings.map(\.description).joined(separator: ", ")
      add(
        "policy", .look,
        "loosened on \(Health.day(entry.seconds)) (\(entry.verb)): \(settings); "
          + (entry.reason.map { "because: \($0)" } ?? "nobody said why"),
        "shown until \(Health.day(entry.end)); tka log policy")
    }
    if entries.isEmpty, !isBrief {
      add("policy", .good, "not loosened in the last \(RecentLoosenings.days) days")
    }
  }

  private static func day(_ seconds: Int64) -> String {
    String((Timestamp(secondsSince1970: seconds)?.description ?? String(seconds)).prefix(10))
  }

  mutating func lookAtPromotion(in snapshot: Snapshot) throws {
    guard let current = try PromotedLine(snapshot).current() else {
      return add("promoted", .good, "nothing: the base model is in use")
    }
    let text = "\(current.candidate.prefix(12)): \(current.decision.verdict)"
    if case .overridden(let reason) = current.decision.verdict {
      add(
        "promoted", .look,
        "\(text) against the gate, which says \(current.decision.judgement), because: \(reason)",
        "tka rollback undoes it")
    } else {
      add("promoted", .good, text + (current.decision.isAsserted ? ", on an asserted report" : ""))
    }
  }

  mutating func lookAtGuard(_ context: LoopContext) throws {
    if let fault = try StoreGuard(of: context.store).fault() {
      add("guard", .look, fault, "tka tick, or git config --unset core.hooksPath, puts it right")
    } else {
      add("guard", .good, "git asks before promoted moves")
    }
  }
}
