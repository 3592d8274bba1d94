extension Census {
  /// Something about an export that a person may want to know.
  public enum Warning: Sendable, Hashable {
    /// There is no manifest; files are found by their names.
    case manifestMissing
    /// An export that should have one has no list of its months.
    case indexMissing
    /// The manifest cannot be read; files are found by their names.
    case manifestUnreadable
    /// The export was split; other records are in other exports.
    case partialExport
    /// There are several exports in one place, of which one was read.
    case severalExports(count: Int, read: Generation)
    /// Nothing in it is read.
    case noRecords
    /// Two files of a ZIP have one name; the last one was read.
    case duplicateFile(name: String)
    /// A symbolic link was passed over.
    case linkNotFollowed(name: String)
    /// A part is missing between others.
    case missingPart(section: Section, part: Int)
    /// A file has another number of elements than the manifest says.
    case countDiffers(file: String, manifest: Int, found: Int)
    /// There are more or fewer tweets than `tweet-headers.js` lists.
    case headersDiffer(headers: Int, tweets: Int)
    /// There are more or fewer tweets than the export says that it has in all.
    case totalDiffers(stated: Int, tweets: Int)
  }
}

extension Census.Warning {
  /// The name of what was noticed, for programs.
  public var code: String {
    switch self {
    case .manifestMissing: "manifest-missing"
    case .indexMissing: "index-missing"
    case .manifestUnreadable: "manifest-unreadable"
    case .partialExport: "partial-export"
    case .severalExports: "several-exports"
    case .noRecords: "no-records"
    case .duplicateFile: "duplicate-file"
    case .linkNotFollowed: "link-not-followed"
    case .missingPart: "missing-part"
    case .countDiffers: "count-differs"
    case .headersDiffer: "headers-differ"
    case .totalDiffers: "total-differs"
    }
  }
}

extension Census.Warning: CustomStringConvertible {
  /// One sentence.
  public var description: String {
    switch self {
    case .manifestMissing: "There is no manifest.js; files were found by their names."
    case .indexMissing: "There is no tweet_index.js; months were found by their names."
    case .manifestUnreadable: "manifest.js cannot be read; files were found by their names."
    case .partialExport: "The export is one of several parts; the others hold further records."
    case .severalExports(let count, let read):
      "There are \(count) exports here; that of \(read) was read. Give the others by their own folders."
    case .noRecords: "There is no file with tweets, notes or likes."
    case .duplicateFile(let name): "The ZIP holds \(name) twice; the last one was read."
    case .linkNotFollowed(let name): "\(name) is a symbolic link and was passed over."
    case .missingPart(let section, let part): "Part \(part) of the \(section.name) is missing."
    case .countDiffers(let file, let manifest, let found):
      "\(file) has \(found) elements; the manifest says \(manifest)."
    case .headersDiffer(let headers, let tweets):
      "There are \(tweets) tweets; tweet-headers.js lists \(headers)."
    case .totalDiffers(let stated, let tweets):
      "There are \(tweets) tweets; payload_details.js says \(stated)."
    }
  }
}
