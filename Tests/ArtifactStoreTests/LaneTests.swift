import Testing

@testable import ArtifactStore

@Suite struct LaneTests {
  @Test func `does what it is given in order, and hands over what comes of each`() {
    let lane = Lane<[Int]>([])
    let outcomes = (0..<100).map { number in
      lane.add { numbers in
        numbers.append(number)
        return numbers.count
      }
    }
    #expect(outcomes.map { $0.take() } == (1...100).map { $0 })
    #expect(lane.finish() == Array(0..<100))
    #expect(lane.finish().count == 100)
  }
}
