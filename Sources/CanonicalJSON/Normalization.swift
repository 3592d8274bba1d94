// The standard library has the normal forms only behind this SPI; Foundation's
// `precomposedStringWithCanonicalMapping` would bring all of ICU into the program.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode Normalization Form C.
  public var normalizedNFC: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
