// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_texts.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace scrim::testkit {

/// What was found, once each, with the first picture that shows it.
class Findings
{
public:
    void add(const QString& picture, const Text& text, const QString& what)
    {
        const QString line = QStringLiteral("%1: \"%2\" %3").arg(text.where, text.text, what);
        if (!m_known.contains(line))
            m_lines.append(picture + QLatin1String("  ") + line);
        m_known.insert(line);
    }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
    QSet<QString> m_known;
};

/// Nothing was found; or all of it stands in the test's output, which a message of Qt Test would cut.
[[nodiscard]] bool areNone(const Findings& findings);

/// Walks the console in that language as the tour does, in light, and looks at each of its pictures. Says what
/// stopped it, or nothing.
[[nodiscard]] QString walk(const QString& language, const std::function<void(const QString&, QWidget&)>& look);

} // namespace scrim::testkit
