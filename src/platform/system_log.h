// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim::platform {

/// What IT is told of in the system's own log, since nobody else may be there to read it: Windows' event log (source
/// "Scrim"), the journal or syslog elsewhere (tag "scrim"). The numbers are those of Windows' events.
enum class SystemEvent
{
    StartRefused = 10,  ///< a setting of IT's keeps a desk from starting
    BadSettings = 11,   ///< what IT has set is not understood
    NotOpened = 20,     ///< the vault could not be opened
    LogFailed = 30,     ///< the access log takes no entries, so nothing is shown
    WitnessFailed = 31, ///< the log's newest checkpoint is kept nowhere else, or does not fit the log any more
    Unprotected = 40,   ///< a desk's screen has nothing against pictures
    NotHardened = 41,   ///< the process could not close itself to other programs
};

/// Each as a word: "start-refused".
[[nodiscard]] QString name(SystemEvent event);
/// Whether nobody can work, or not safely; else something protects less than it should.
[[nodiscard]] bool isError(SystemEvent event);

/// Tells it; never waits for whoever keeps the log, and where nobody does, that is all. `text`: one sentence, without a
/// field's value.
void tellSystem(SystemEvent event, const QString& text);

} // namespace scrim::platform
