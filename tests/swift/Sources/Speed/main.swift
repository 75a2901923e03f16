// Speed FILE: how long one screen of that diary takes by this way; `tests/bench` reads its line.
import Aftercare
import Foundation

guard CommandLine.arguments.count == 2 else { fatalError("usage: Speed FILE") }

let runs = 2000
guard let zone = TimeZone(identifier: "Europe/Madrid") else { fatalError("no such zone: Europe/Madrid") }
// 2026-06-03T09:00[Europe/Madrid]
let now = Moment(instant: Date(timeIntervalSince1970: 1_780_470_000), zone: zone)
let diary = try Companion(path: CommandLine.arguments[1], moment: now)
let clock = ContinuousClock()
var times: [Duration] = []
for _ in 0..<2 * runs {
    times.append(try clock.measure { _ = try diary.today(moment: now) })
}
// The first half warms up.
let median = times.suffix(runs).sorted()[runs / 2]
print("today: \(String(format: "%.1f", median / .microseconds(1))) us")
