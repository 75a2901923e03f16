// Signatures of the part of Swift Charts that the app uses, checked as ../README.md says. Nothing here runs.
import SwiftUI

@MainActor @preconcurrency
public protocol ChartContent {
    associatedtype Body: ChartContent
    @ChartContentBuilder var body: Self.Body { get }
}

extension Never: ChartContent {}

extension Optional: ChartContent where Wrapped: ChartContent {
    public var body: Never { return fatalError() }
}

extension ForEach: ChartContent where Content: ChartContent {
    // Written out, so that no builder is applied to it.
    public var body: Never { return fatalError() }
}

public protocol Plottable {
    associatedtype PrimitivePlottable: PrimitivePlottableProtocol
}

public protocol PrimitivePlottableProtocol: Plottable where Self == Self.PrimitivePlottable {}

extension String: PrimitivePlottableProtocol {
    public typealias PrimitivePlottable = String
}

extension Date: PrimitivePlottableProtocol {
    public typealias PrimitivePlottable = Date
}

extension Int: PrimitivePlottableProtocol {
    public typealias PrimitivePlottable = Int
}

extension Double: PrimitivePlottableProtocol {
    public typealias PrimitivePlottable = Double
}

public struct PlottableValue<Value: Plottable> {
    public static func value(_ labelKey: LocalizedStringKey, _ value: Value) -> PlottableValue { fatalError() }
    @_disfavoredOverload
    public static func value<S: StringProtocol>(_ label: S, _ value: Value) -> PlottableValue { fatalError() }
    public static func value(_ label: Text, _ value: Value) -> PlottableValue { fatalError() }
    public static func value(
        _ labelKey: LocalizedStringKey, _ date: Date, unit: Calendar.Component, calendar: Calendar? = nil
    ) -> PlottableValue where Value == Date { fatalError() }
    @_disfavoredOverload
    public static func value<S: StringProtocol>(
        _ label: S, _ date: Date, unit: Calendar.Component, calendar: Calendar? = nil
    ) -> PlottableValue where Value == Date { fatalError() }
    public static func value(
        _ label: Text, _ date: Date, unit: Calendar.Component, calendar: Calendar? = nil
    ) -> PlottableValue where Value == Date { fatalError() }
}

/// Without what the builder has from iOS 18 on.
@resultBuilder
public struct ChartContentBuilder {
    public static func buildBlock() -> some ChartContent { EmptyMark() }
    public static func buildPartialBlock<T: ChartContent>(first content: T) -> T { content }
    public static func buildPartialBlock(
        accumulated: some ChartContent, next: some ChartContent
    ) -> some ChartContent { EmptyMark() }
    public static func buildIf<T: ChartContent>(_ content: T?) -> T? { content }
    public static func buildEither<T1: ChartContent, T2: ChartContent>(first: T1) -> BuilderConditional<T1, T2> {
        fatalError()
    }
    public static func buildEither<T1: ChartContent, T2: ChartContent>(second: T2) -> BuilderConditional<T1, T2> {
        fatalError()
    }
    public static func buildExpression<Content: ChartContent>(_ content: Content) -> Content { content }
}

/// What stands where the phone has types of its own that cannot be named.
struct EmptyMark {}

extension EmptyMark: ChartContent {
    var body: Never { return fatalError() }
}

public struct BuilderConditional<TrueContent, FalseContent> {}

extension BuilderConditional: ChartContent where TrueContent: ChartContent, FalseContent: ChartContent {
    public var body: Never { return fatalError() }
}

@MainActor @preconcurrency
public struct Chart<Content: ChartContent>: View {
    public nonisolated init(@ChartContentBuilder content: () -> Content) {}
    public nonisolated init<Data: RandomAccessCollection, C: ChartContent>(
        _ data: Data, @ChartContentBuilder content: @escaping (Data.Element) -> C
    ) where Content == ForEach<Data, Data.Element.ID, C>, Data.Element: Identifiable {}
    public nonisolated init<Data: RandomAccessCollection, ID: Hashable, C: ChartContent>(
        _ data: Data, id: KeyPath<Data.Element, ID>, @ChartContentBuilder content: @escaping (Data.Element) -> C
    ) where Content == ForEach<Data, ID, C> {}
    public var body: some View { EmptyView() }
}

public struct MarkDimension {
    public static var automatic: MarkDimension { fatalError() }
}

public struct MarkStackingMethod: Equatable {
    public static var standard: MarkStackingMethod { fatalError() }
}

@MainActor @preconcurrency
public struct LineMark: ChartContent {
    public nonisolated init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {}
    public nonisolated init<X: Plottable, Y: Plottable, S: Plottable>(
        x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>
    ) {}
    public var body: Never { return fatalError() }
}

@MainActor @preconcurrency
public struct BarMark: ChartContent {
    public nonisolated init<X: Plottable, Y: Plottable>(
        x: PlottableValue<X>, y: PlottableValue<Y>, width: MarkDimension = .automatic,
        height: MarkDimension = .automatic, stacking: MarkStackingMethod = .standard
    ) {}
    public var body: Never { return fatalError() }
}

extension ChartContent {
    public nonisolated func foregroundStyle<S: ShapeStyle>(_ style: S) -> some ChartContent { EmptyMark() }
    public nonisolated func foregroundStyle<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent {
        EmptyMark()
    }
    public nonisolated func symbol<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent { EmptyMark() }
    public nonisolated func accessibilityLabel(_ label: Text) -> some ChartContent { EmptyMark() }
    public nonisolated func accessibilityLabel(_ labelKey: LocalizedStringKey) -> some ChartContent { EmptyMark() }
    @_disfavoredOverload
    public nonisolated func accessibilityLabel<S: StringProtocol>(_ label: S) -> some ChartContent { EmptyMark() }
    public nonisolated func accessibilityValue(_ valueDescription: Text) -> some ChartContent { EmptyMark() }
    public nonisolated func accessibilityValue(_ valueKey: LocalizedStringKey) -> some ChartContent { EmptyMark() }
    @_disfavoredOverload
    public nonisolated func accessibilityValue<S: StringProtocol>(_ value: S) -> some ChartContent { EmptyMark() }
}

public struct ScaleType {}

extension View {
    public nonisolated func chartYScale<Domain: ScaleDomain>(domain: Domain, type: ScaleType? = nil) -> some View {
        self
    }
}

public protocol ScaleDomain {}
extension ClosedRange: ScaleDomain where Bound: Plottable {}
