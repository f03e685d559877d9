// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace scrim::policy {

/// A member's path below another's: "shield.classes". A foreign name may be anything: only its start is worth a
/// sentence.
[[nodiscard]] QString below(const QString& path, const QString& name);

/// Where the members of a JSON text stand. Whether the text is JSON is the business of jsonFaults() and QJsonDocument,
/// which keeps one of two members of the same name; this looks for names, brackets and line ends alone.
class JsonPlaces
{
public:
    /// `text` is an object that QJsonDocument has read.
    explicit JsonPlaces(const QByteArray& text);

    /// The line, from 1, of the member or list element ("dispositions.0.code"); where there is none, of what is nearest
    /// around it.
    [[nodiscard]] int lineOf(QString path) const;

    /// A member whose name stood in its object before.
    struct Twice
    {
        QString path;
        int line = 0;
        int before = 0; ///< the other's line
    };
    [[nodiscard]] const std::vector<Twice>& twice() const { return m_twice; }

private:
    QHash<QString, int> m_lines;
    std::vector<Twice> m_twice;
};

} // namespace scrim::policy
