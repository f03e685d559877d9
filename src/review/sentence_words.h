// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The parts that sentences about entries are made of, in the person's language.
namespace scrim::review {

enum class Ending
{
    Allowed,
    Denied,
    Failed,
};

/// A whole sentence with places to fill: {when} {who} {field} {record} {more} {station} {program} {minutes} {other}
/// {what} {why} {place} {entry} {note} {class}. Where an action has none of its own for this ending, one that names it
/// ({act}).
[[nodiscard]] QString sentenceFor(const QString& action, Ending ending);

/// "the e-mail address"; a field that this Scrim does not know comes back as it is.
[[nodiscard]] QString fieldPhrase(const QString& field);
/// The class of a field, within a sentence: "contact".
[[nodiscard]] QString classPhrase(const QString& fieldClass);
/// Why it went dark, was refused or failed, by its word in the log: "the time was up" for "time_up".
[[nodiscard]] QString whyPhrase(const QString& why);

/// How a screen was protected, by its word in the log: "left out of pictures" for "excluded".
[[nodiscard]] QString screenPhrase(const QString& screen);
/// How a program took a picture, by its word in the log: "it read pixels of the screen" for "get_image".
[[nodiscard]] QString howPhrase(const QString& how);

} // namespace scrim::review
