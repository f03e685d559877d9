// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <tuple>
#include <vector>

namespace scrim::translations {

/// One message of a .ts file (Qt Linguist's form, TS 2.1).
struct Message
{
    QString context;
    QString source;
    QString comment; ///< tells two of one text apart
    bool isPlural = false;
    bool isFinished = false;
    QStringList translations; ///< one, or one for each of the language's plural forms

    [[nodiscard]] auto key() const { return std::tuple(context, source, comment); }
};

/// All messages of the file in its order; none when it cannot be read.
[[nodiscard]] std::vector<Message> messagesOf(const QString& path);

/// What is wrong with a translation that somebody wrote, one sentence each: another set of %1, %n and {blanks}, another
/// number of accelerators, spaces at its ends, or a plural form that is missing.
[[nodiscard]] QStringList faultsOf(const Message& message);

} // namespace scrim::translations
