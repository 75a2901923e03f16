import Foundation
import Testing

/// The core's documentation is the bindings' too.
@Suite struct DocumentationTests {
    private let generated: [Substring]

    init() throws {
        let bindings = try #require(ProcessInfo.processInfo.environment["AFTERCARE_BINDINGS"])
        let source = URL(filePath: bindings).appending(path: "Sources/Aftercare/Aftercare.swift")
        generated = try String(contentsOf: source, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
    }

    @Test func everyCallSaysInSwiftWhatItSaysInRust() throws {
        var calls = 0
        let core = try rustDocumentation()
        for (place, line) in generated.enumerated() {
            guard line.hasPrefix("open func "), let name = line.firstMatch(of: /^open func (\w+)/)?.1 else { continue }
            let rust = name.replacing(/[A-Z]/) { "_\($0.output.lowercased())" }
            #expect(documentation(above: place) == core[String(rust)], "\(name)")
            calls += 1
        }
        #expect(calls > 40)
    }

    @Test func everyTypeMemberAndNameIsDocumented() {
        var (documented, undocumented) = (0, [Substring]())
        var isRecord = false
        for (place, line) in generated.enumerated() {
            if let first = line.first, first != " ", first != "}" {
                // What is `Equatable` is the core's; the rest is UniFFI's own.
                isRecord = line.contains("Equatable") && !line.hasPrefix("private")
                guard isRecord else { continue }
            } else if !isRecord || !(line.hasPrefix("    public let ") || line.hasPrefix("    case ")) {
                continue
            }
            if documentation(above: place).isEmpty { undocumented.append(line) } else { documented += 1 }
        }
        #expect(undocumented.isEmpty)
        #expect(documented > 700)
    }

    /// The lines of the comment that ends just above a declaration.
    private func documentation(above place: Int) -> [String] {
        var end = place - 1
        while end > 0, ["", "public "].contains(generated[end].drop { $0 == " " }) { end -= 1 }
        guard generated[end].hasSuffix("*/"), let start = generated[..<end].lastIndex(where: { $0.hasSuffix("/**") })
        else { return [] }
        return generated[(start + 1)..<end].map { String($0.trimmingPrefix(#/ *\* ?/#)) }
    }

    /// The lines of every documented call of the core, by its name.
    private func rustDocumentation() throws -> [String: [String]] {
        let core = URL(filePath: #filePath).appending(path: "../../../../../core/src").standardized
        let files = FileManager.default.enumerator(at: core, includingPropertiesForKeys: nil)
        var calls: [String: [String]] = [:]
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "rs" else { continue }
            let lines = try String(contentsOf: file, encoding: .utf8).split(
                separator: "\n", omittingEmptySubsequences: false)
            var (comment, exported) = ([String](), false)
            for line in lines {
                if let text = line.wholeMatch(of: #/    /// ?(.*)/#)?.1 {
                    comment.append(String(text))
                } else if let name = line.firstMatch(of: /^    pub fn (\w+)/)?.1, exported {
                    calls[String(name)] = comment
                } else if line == "#[uniffi::export]" {
                    exported = true
                } else if line == "}" {
                    exported = false
                }
                if line.isEmpty || line.hasPrefix("    pub") { comment = [] }
            }
        }
        return calls
    }
}
