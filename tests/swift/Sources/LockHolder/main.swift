// LockHolder FILE: holds a database's write lock from the line it prints until its input ends.
import Foundation
import SQLite

guard CommandLine.arguments.count == 2 else { fatalError("usage: LockHolder FILE") }

var database: OpaquePointer?
guard sqlite3_open(CommandLine.arguments[1], &database) == SQLITE_OK,
    sqlite3_exec(database, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK
else { fatalError(String(cString: sqlite3_errmsg(database))) }

print("held")
fflush(nil)
while readLine() != nil {}
sqlite3_close(database)
