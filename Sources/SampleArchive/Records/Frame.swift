import SystemPackage

/// What stands around the data files: the manifest, and the page that shows the archive.
struct Frame {
  let generation: SampleArchive.Generation
  let persona: Persona
  /// The day on which the export was made.
  let day: CalendarDay
  /// The data files.
  let listings: [RecordFile.Listing]

  /// Writes what the generation has.
  func write(to directory: FilePath) throws(SampleArchiveError) {
    if generation == .singular {
      try Files.makeDirectory(directory.appending("assets"), name: "assets")
      try Files.makeDirectory(directory.appending("assets").appending("js"), name: "assets/js")
      try Files.write(Array(Frame.page.utf8), as: "Your archive.html", in: directory)
      try Files.write(Array(Frame.script.utf8), as: "assets/js/main.js", in: directory)
    }
    guard generation == .singular || generation == .current else { return }
    let manifest = Manifest(
      persona: persona, generation: generation, day: day, listings: listings)
    try Files.write(manifest.bytes, as: "data/manifest.js", in: directory)
  }

  private static let page = """
    <!doctype html>
    <html>
    <head><meta charset="utf-8"><title>Your archive</title></head>
    <body><script src="data/manifest.js"></script><script src="assets/js/main.js"></script></body>
    </html>

    """

  /// A script that looks like a data file and is none.
  private static let script = "window.YTD = window.YTD || {};\n"
}
