// swift-tools-version: 6.2

import PackageDescription

/// How every program here is compiled.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// What only a program can measure: the libraries without the command line. Benchmarks/run builds and runs them.
let package = Package(
  name: "tka-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "tka", path: ".."),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .executableTarget(
      name: "commits",
      dependencies: [
        .product(name: "ArtifactStore", package: "tka"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "gate",
      dependencies: [
        .product(name: "CanonicalJSON", package: "tka"), .product(name: "Lineage", package: "tka"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "model-server",
      dependencies: [
        .product(name: "CanonicalJSON", package: "tka"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: settings),
  ])
