import Foundation

// What UniFFI reads an answer with. Foundation on Linux has these for every kind of data at once, and each number that is
// read then costs more than the row it comes from; for `Data` alone they are a plain copy, and the compiler prefers them.
extension Data {
    func copyBytes(to place: UnsafeMutableRawBufferPointer, from range: Range<Index>) -> Int {
        withUnsafeBytes { bytes in
            let first = range.lowerBound - startIndex
            place.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[first..<first + range.count]))
        }
        return range.count
    }

    func copyBytes(to place: UnsafeMutableBufferPointer<UInt8>, from range: Range<Index>) {
        _ = copyBytes(to: UnsafeMutableRawBufferPointer(place), from: range)
    }
}
