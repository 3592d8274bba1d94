// swift-tools-version: 6.2

import PackageDescription

/// What every target is compiled with; CI sets `TKA_STRICT`, and warnings are errors.
let house: [SwiftSetting] =
  (Context.environment["TKA_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]) + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

let package = Package(
  name: "tka",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "tka", targets: ["tka"]),
    .library(name: "ArtifactStore", targets: ["ArtifactStore"]),
    .library(name: "Lineage", targets: ["Lineage"]),
    .library(name: "Archive", targets: ["Archive"]),
    .library(name: "CanonicalJSON", targets: ["CanonicalJSON"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // The C libraries.
    .target(name: "CAllocator"),
    .target(name: "CGit2"),
    .target(name: "CArchive"),
    .target(name: "CElements"),
    .target(name: "CTwinHash"),
    .target(
      name: "CSimdJSON",
      linkerSettings: [
        .linkedLibrary("simdjson"), .linkedLibrary("stdc++", .when(platforms: [.linux])),
      ]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(name: "CPageCheck", dependencies: ["CSQLite"]),

    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),

    // The libraries, from the ground up.
    .target(name: "CanonicalJSON", swiftSettings: house),
    .target(
      name: "ArtifactStore",
      dependencies: [
        "CDeflate", "CGit2", "CTwinHash", "CZlib",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house + [.strictMemorySafety()]),
    .target(
      name: "Lineage",
      dependencies: [
        "ArtifactStore", "CanonicalJSON", "CPageCheck", "CSQLite",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [.embedInCode("Hooks")],
      swiftSettings: house),
    .target(
      name: "Archive",
      dependencies: [
        "CArchive", "CElements", "CSimdJSON", "CanonicalJSON",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
    .target(
      name: "Commands",
      dependencies: [
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
    .target(
      name: "Models",
      dependencies: [
        "CanonicalJSON", "Commands",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
    .target(name: "Safetensors", dependencies: ["CanonicalJSON"], swiftSettings: house),
    .target(
      name: "Ranker", dependencies: ["CanonicalJSON", "Models", "Safetensors"],
      swiftSettings: house),
    .target(
      name: "Loop",
      dependencies: [
        "Archive", "ArtifactStore", "CanonicalJSON", "Commands", "Lineage", "Models", "Ranker",
        "Safetensors", .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [.embedInCode("Prompts")],
      swiftSettings: house),

    // The programs.
    .executableTarget(
      name: "tka",
      dependencies: [
        "Archive", "ArtifactStore", "CAllocator", "CanonicalJSON", "Commands", "Lineage", "Loop",
        "Models", "Ranker",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house,
      // Without a hundred thousand relocations at each start; docs/decisions/0009 weighs it.
      linkerSettings: [
        .unsafeFlags(
          ["-Xclang-linker", "-no-pie", "-Xlinker", "--no-export-dynamic"],
          .when(platforms: [.linux], configuration: .release))
      ]),
    .target(
      name: "SampleArchive",
      dependencies: [
        "CanonicalJSON", .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [.embedInCode("Stock")],
      swiftSettings: house),
    .executableTarget(
      name: "sample-archive",
      dependencies: [
        "SampleArchive",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),

    // The tests.
    .target(
      name: "TestSupport",
      dependencies: [
        "ArtifactStore", "Lineage",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Tests/TestSupport",
      swiftSettings: house),
    .testTarget(
      name: "CanonicalJSONTests", dependencies: ["CanonicalJSON", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "ArtifactStoreTests",
      dependencies: [
        "ArtifactStore", "CTwinHash", "TestSupport",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "LineageTests",
      dependencies: [
        "ArtifactStore", "CanonicalJSON", "Lineage", "TestSupport",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive", "CArchive", "CanonicalJSON", "SampleArchive", "TestSupport",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house, linkerSettings: [.linkedLibrary("archive")]),
    .testTarget(
      name: "ModelsTests",
      dependencies: [
        "CanonicalJSON", "Models", "TestSupport",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "SafetensorsTests",
      dependencies: [
        "CanonicalJSON", "Safetensors", "TestSupport",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "RankerTests", dependencies: ["CanonicalJSON", "Models", "Ranker", "Safetensors"],
      swiftSettings: house),
    .testTarget(
      name: "LoopTests",
      dependencies: [
        "Archive", "ArtifactStore", "CanonicalJSON", "Lineage", "Loop", "Models", "Ranker",
        "Safetensors", "SampleArchive", "TestSupport",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "SampleArchiveTests",
      dependencies: [
        "CanonicalJSON", "SampleArchive",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "tkaTests",
      dependencies: [
        "CanonicalJSON", "SampleArchive", "TestSupport", "tka",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
  ],
  cxxLanguageStandard: .cxx17
)
