// swift-tools-version: 6.2

import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A program that libFuzzer drives, whose own `main` it has.
func fuzzer(_ name: String, _ more: [Target.Dependency] = []) -> Target {
  .executableTarget(
    name: name, dependencies: ["Fuzzing", .product(name: "Archive", package: "tka")] + more,
    swiftSettings: house)
}

// The doors of the archive reader, each behind libFuzzer. Scripts/fuzz builds and runs them: they need the sanitizers
// that it asks for, and a debug build, as they look inside.
let package = Package(
  name: "tka-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "tka", path: ".."),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .target(name: "Fuzzing", swiftSettings: house),
    fuzzer("wrapper"),
    fuzzer("manifest"),
    fuzzer("records"),
    fuzzer("zip", [.product(name: "SystemPackage", package: "swift-system")]),
  ])
