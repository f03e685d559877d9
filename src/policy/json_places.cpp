// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/json_places.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace scrim::policy {

namespace {

constexpr qsizetype longestName = 32;

/// An object or a list that is not closed yet.
struct Level
{
    bool isObject = false;
    QString path;
    int index = 0;             ///< of the list's element
    bool isExpecting = true;   ///< a member's name, or a list's element
    QHash<QString, int> names; ///< with their lines
};

/// The characters of a string with its quotation marks.
QString nameFrom(const QByteArray& token)
{
    if (!token.contains('\\'))
        return QString::fromUtf8(token.mid(1, token.size() - 2));
    return QJsonDocument::fromJson('[' + token + ']').array().at(0).toString();
}

/// Behind the string that begins at `at`.
qsizetype endOfString(const QByteArray& text, qsizetype at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at)
        at += text[at] == '\\' ? 1 : 0;
    return std::min(at + 1, text.size());
}

} // namespace

QString below(const QString& path, const QString& name)
{
    const QString shortName = name.left(longestName);
    return path.isEmpty() ? shortName : path + QLatin1Char('.') + shortName;
}

JsonPlaces::JsonPlaces(const QByteArray& text)
{
    std::vector<Level> levels;
    QString value; ///< the path of the value that comes next
    int line = 1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte == '\n')
            ++line;
        if (byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n')
            continue;
        const bool isElement = !levels.empty() && !levels.back().isObject && levels.back().isExpecting && byte != ']';
        if (isElement) {
            levels.back().isExpecting = false;
            value = below(levels.back().path, QString::number(levels.back().index));
            m_lines.insert(value, line);
        }
        if (byte == '"') {
            const qsizetype end = endOfString(text, at);
            const QByteArray token = text.mid(at, end - at);
            if (!levels.empty() && levels.back().isObject && levels.back().isExpecting) {
                Level& level = levels.back();
                level.isExpecting = false;
                const QString name = nameFrom(token);
                value = below(level.path, name);
                if (const auto before = level.names.constFind(name); before != level.names.constEnd())
                    m_twice.push_back({value, line, *before});
                level.names.insert(name, line);
                m_lines.insert(value, line);
            }
            line += static_cast<int>(token.count('\n'));
            at = end - 1;
        } else if (byte == '{' || byte == '[') {
            levels.push_back({byte == '{', value, 0, true, {}});
        } else if ((byte == '}' || byte == ']') && !levels.empty()) {
            levels.pop_back();
        } else if (byte == ',' && !levels.empty()) {
            levels.back().isExpecting = true;
            ++levels.back().index;
        }
    }
}

int JsonPlaces::lineOf(QString path) const
{
    for (;;) {
        if (const auto found = m_lines.constFind(path); found != m_lines.constEnd())
            return *found;
        const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
        if (dot < 0)
            return 1;
        path.truncate(dot);
    }
}

} // namespace scrim::policy
