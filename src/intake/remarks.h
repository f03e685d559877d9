// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace scrim::intake {

/// What was done to a column's cells without rejecting their rows; never with a value of it.
struct Remark
{
    QString column; ///< "-" when it is about whole rows
    QString what;   ///< "no phone number: left out"
    qint64 rows = 0;
    qint64 firstLine = 0;
    qint64 lastLine = 0; ///< a row counts once, however often one of its cells is read
};

/// Remarks of one import, each kind once with its count: what is done to a million rows is still one line.
class Remarks
{
public:
    void add(qint64 line, const QString& column, const QString& what);
    [[nodiscard]] const std::vector<Remark>& all() const { return m_remarks; }

private:
    std::vector<Remark> m_remarks;
};

} // namespace scrim::intake
