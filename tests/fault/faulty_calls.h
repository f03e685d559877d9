// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The system calls of this very program on the files below one folder, made to fail or to be its last. Linked into a
/// test program, its definitions of open(), pwrite() and their like stand before the C library's.
namespace scrim::faulty {

enum class Mode
{
    Fail,      ///< not done, and an error
    FailAfter, ///< done, and an error all the same
    FailHalf,  ///< of a write half the bytes are written; else as Fail
    Kill,      ///< the process is killed before it
    KillHalf,  ///< of a write half the bytes are written, then it is killed; else as Kill
    KillAfter, ///< the process is killed right after it
};

enum class Calls
{
    All,     ///< what reads, asks or locks, too
    Writing, ///< what changes a file or a folder, or syncs it
    Syncs,   ///< what promises that bytes are on the disk: fsync, fdatasync, a write with O_DSYNC
};

/// What counts from here on are calls on files whose path starts with one of these.
void watch(const QStringList& prefixes);

/// The `nth` counted call from now on, from 1; later ones are done as ever.
void arm(int nth, Mode mode, int error, Calls calls = Calls::All);
/// Every counted call until disarm() fails with `error`.
void armEvery(int error, Calls calls);
/// True when a call has failed since it was armed.
bool disarm();

} // namespace scrim::faulty
