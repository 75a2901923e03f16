// The words of the core are the words of the shell.
@_exported import Aftercare
