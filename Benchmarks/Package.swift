// swift-tools-version: 6.2

import PackageDescription

// What only a program can time: the libraries without the command line. Benchmarks/run builds and runs it.
let package = Package(
  name: "tka-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "tka", path: ".."),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .executableTarget(
      name: "commits",
      dependencies: [
        .product(name: "ArtifactStore", package: "tka"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ])
