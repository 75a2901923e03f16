// The words of the core are the words of the shell.
@_exported import Aftercare

/// From where a photo was taken; SwiftUI has another word for `View`.
public typealias PhotoView = View
