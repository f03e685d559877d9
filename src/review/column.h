// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace scrim::review {

/// What can be asked of an entry. All from Actor to Detail hold words out of a dictionary; the rest hold numbers.
enum class Column
{
    Seq,
    Time,
    Actor,
    Role,
    Action,
    Subject,
    Field,
    Class,
    Outcome,
    Reason,
    Call,
    Session,
    Station,
    Detail, ///< the strings in the entry's detail, one under the other
    Lit,    ///< of a field.conceal: how long the field was lit
};
inline constexpr std::array allColumns{Column::Seq,     Column::Time,    Column::Actor, Column::Role,
                                       Column::Action,  Column::Subject, Column::Field, Column::Class,
                                       Column::Outcome, Column::Reason,  Column::Call,  Column::Session,
                                       Column::Station, Column::Detail,  Column::Lit};

/// Those with a dictionary.
inline constexpr std::array wordColumns{Column::Actor, Column::Role,    Column::Action,  Column::Subject,
                                        Column::Field, Column::Class,   Column::Outcome, Column::Reason,
                                        Column::Call,  Column::Session, Column::Station, Column::Detail};
[[nodiscard]] constexpr bool hasWords(Column column)
{
    return column >= Column::Actor && column <= Column::Detail;
}

/// As the entry itself calls it, and so the JSON of a filter: "actor", "class"; "lit_ms" for Lit.
[[nodiscard]] QString name(Column column);
[[nodiscard]] std::optional<Column> columnFrom(QStringView name);
/// For the person: "Who", "Field class".
[[nodiscard]] QString label(Column column);

} // namespace scrim::review
