/// A short number that changes when any byte does: FNV-1a of 64 bits (Fowler, Noll and Vo).
///
/// It pins golden files; against somebody who wants it to agree it is worth nothing.
func checksum(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}
