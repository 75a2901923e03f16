// Signatures of the part of Swift Charts that the app uses, as Apple documents them. Nothing here runs.
import SwiftUI

@MainActor @preconcurrency
public protocol ChartContent {
    associatedtype Body: ChartContent
    @ChartContentBuilder var body: Self.Body { get }
}

extension Never: ChartContent {}

public protocol Plottable {}
extension String: Plottable {}
extension Date: Plottable {}
extension Int: Plottable {}
extension Double: Plottable {}

public struct PlottableValue<Value: Plottable> {
    public static func value(_ label: LocalizedStringKey, _ value: Value) -> PlottableValue { fatalError() }
    @_disfavoredOverload
    public static func value<S: StringProtocol>(_ label: S, _ value: Value) -> PlottableValue { fatalError() }
    public static func value(
        _ label: LocalizedStringKey, _ value: Value, unit: Calendar.Component, calendar: Calendar = .autoupdatingCurrent
    ) -> PlottableValue where Value == Date { fatalError() }
    @_disfavoredOverload
    public static func value<S: StringProtocol>(
        _ label: S, _ value: Value, unit: Calendar.Component, calendar: Calendar = .autoupdatingCurrent
    ) -> PlottableValue where Value == Date { fatalError() }
}

@resultBuilder @MainActor
public struct ChartContentBuilder {
    public static func buildExpression<C: ChartContent>(_ content: C) -> C { content }
    public static func buildBlock<C: ChartContent>(_ content: C) -> C { content }
    public static func buildBlock<each C: ChartContent>(_ content: repeat each C) -> ChartGroup<(repeat each C)> {
        fatalError()
    }
    public static func buildIf<C: ChartContent>(_ content: C?) -> ChartGroup<C?> { fatalError() }
}

public struct ChartGroup<Contents>: ChartContent {
    public var body: Never { return fatalError() }
}

public struct Chart<Content: ChartContent>: View {
    public init(@ChartContentBuilder content: () -> Content) {}
    public init<Data: RandomAccessCollection, C: ChartContent>(
        _ data: Data, @ChartContentBuilder content: @escaping (Data.Element) -> C
    ) where Content == ForEachMark<Data, Data.Element.ID, C>, Data.Element: Identifiable {}
    public init<Data: RandomAccessCollection, ID: Hashable, C: ChartContent>(
        _ data: Data, id: KeyPath<Data.Element, ID>, @ChartContentBuilder content: @escaping (Data.Element) -> C
    ) where Content == ForEachMark<Data, ID, C> {}
    public var body: Never { return fatalError() }
}

/// A ForEach on the phone.
public struct ForEachMark<Data, ID, Content>: ChartContent {
    public var body: Never { return fatalError() }
}

public struct LineMark: ChartContent {
    public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {}
    public init<X: Plottable, Y: Plottable, S: Plottable>(
        x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>
    ) {}
    public var body: Never { return fatalError() }
}

public struct BarMark: ChartContent {
    public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {}
    public var body: Never { return fatalError() }
}

extension ChartContent {
    public func foregroundStyle<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent { self }
    public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some ChartContent { self }
    public func symbol<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent { self }
    public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some ChartContent { self }
    public func accessibilityValue<S: StringProtocol>(_ value: S) -> some ChartContent { self }
}

extension View {
    public func chartYScale<D: ScaleDomain>(domain: D) -> some View { self }
}

public protocol ScaleDomain {}
extension ClosedRange: ScaleDomain where Bound: Plottable {}
