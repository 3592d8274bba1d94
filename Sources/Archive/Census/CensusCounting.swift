extension Census {
  /// Takes over what was noticed while records were decoded.
  mutating func take(_ tally: DecodingTally) {
    joinedNotes = tally.joinedNotes.count
    ignoredEntities = tally.ignoredEntities
    disagreeingDates = tally.disagreeingDates
    possibleCircleTweets = tally.possibleCircleTweets
    unknownKeys = tally.unknownKeys.map { UnknownKey(name: $0.key, count: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Compares what was read with what the export says about itself.
  mutating func compare(with layout: ExportLayout, manifest: Manifest?) {
    let listed = manifest?.filesByBaseName ?? [:]
    warnings += layout.warnings
    if files.isEmpty { warnings.append(.noRecords) }
    if manifest == nil {
      warnings += layout.generation.warning(hasManifest: layout.find(Manifest.fileName) != nil)
    }
    if manifest?.isPartial == true { warnings.append(.partialExport) }
    for name in layout.names {
      guard let file = DataFileName(name), !file.isHeaders else { continue }
      if let section = file.section {
        if layout.sections.contains(section) { continue }
        offered.insert(section)
      }
      let isRead = name == Manifest.fileName || name == Account.fileName
      if isRead || GrailbirdIndex.isName(name) { continue }
      if file.isKnown || listed[name] != nil {
        notRead.append(name)
      } else {
        unknownFiles.append(name)
      }
    }
    let present = Set(layout.names)
    missingFiles = Set(listed.keys.filter { !present.contains($0) }.map(Census.shown))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for index in files.indices {
      guard let count = listed[files[index].name]?.count else { continue }
      files[index].manifestCount = count
      if count != files[index].elements {
        warnings.append(
          .countDiffers(file: files[index].name, manifest: count, found: files[index].elements))
      }
    }
    let tweets = files.filter { $0.section == .tweets }.reduce(0) { $0 + $1.elements }
    if let tweetHeaders, tweetHeaders != tweets {
      warnings.append(.headersDiffer(headers: tweetHeaders, tweets: tweets))
    }
    if let total = manifest?.tweetTotal, total != tweets {
      warnings.append(.totalDiffers(stated: total, tweets: tweets))
    }
    // An export that lists them apart says which they are.
    if layout.names.contains(where: { DataFileName($0)?.section == .circleTweets }) {
      possibleCircleTweets = 0
    }
    totals = Section.allCases.filter(layout.sections.contains).map { section in
      total(of: section, layout: layout, manifest: manifest)
    }
  }

  private mutating func total(
    of section: Section, layout: ExportLayout, manifest: Manifest?
  ) -> Total {
    let files = files.filter { $0.section == section }
    // There are months without a tweet.
    let gaps = layout.generation == .grailbird ? [] : layout.missingParts(of: section)
    warnings += gaps.prefix(100).map { .missingPart(section: section, part: $0) }
    let isWhole =
      manifest?.isPartial == false && !files.isEmpty && gaps.isEmpty
      && !missingFiles.contains { DataFileName($0)?.section == section }
      && files.allSatisfy { file in
        file.wholeness == .whole && file.skipped == 0
          && file.elements >= file.manifestCount ?? 0
      }
    let elements = files.reduce(0) { $0 + $1.elements }
    let isListedWhole =
      section != .tweets || elements >= max(tweetHeaders ?? 0, manifest?.tweetTotal ?? 0)
    return Total(
      section: section, kept: files.reduce(0) { $0 + $1.kept },
      skipped: files.reduce(0) { $0 + $1.skipped }, merged: files.reduce(0) { $0 + $1.merged },
      readWhole: isWhole && isListedWhole)
  }
}

extension Census {
  /// A name as it is where it looks like that of a file, else `?`: anything else could be words of the archive.
  public static func shown(_ name: String) -> String {
    let isName =
      (1...100).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"),
          UInt8(ascii: "."):
          true
        default: false
        }
      }
    return isName ? name : "?"
  }
}

extension Generation {
  /// What it means that nothing says which files there should be.
  fileprivate func warning(hasManifest: Bool) -> [Census.Warning] {
    if hasManifest { return [.manifestUnreadable] }
    switch self {
    case .grailbird: return [.indexMissing]
    // There was none yet.
    case .root: return []
    case .singular, .plural: return [.manifestMissing]
    }
  }
}
