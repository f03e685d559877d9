// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarry.h"

#include "base/bytes.h"

#include <QStringConverter>

#include <utility>

namespace scrim::canary {

namespace {

/// So much of a value read off a picture is no accident.
constexpr qsizetype readable = 7;

QString lookalikeOf(const QString& bare)
{
    QString text = bare;
    constexpr std::pair<char16_t, char16_t> pairs[]{{u'o', u'0'}, {u'i', u'1'}, {u'l', u'1'},
                                                    {u's', u'5'}, {u'b', u'8'}, {u'z', u'2'}};
    for (const auto& [letter, digit] : pairs)
        text.replace(QChar(letter), QChar(digit));
    return text;
}

std::vector<QByteArray> encodingsOf(const QByteArray& utf8)
{
    std::vector<QByteArray> forms{utf8, utf8.toHex(), utf8.toHex().toUpper()};
    const QString text = QString::fromUtf8(utf8);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE})
        forms.emplace_back(QStringEncoder(encoding, QStringConverter::Flag::Stateless)(text));
    // Base64 looks different at each of three positions; the outermost characters depend on the neighbours.
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray whole = (QByteArray(shift, '\0') + utf8).toBase64(QByteArray::OmitTrailingEquals);
        forms.push_back(whole.mid(shift == 0 ? 0 : 4, whole.size() - (shift == 0 ? 2 : 6)));
    }
    return forms;
}

Found containing(const QStringList& parts, const QString& text)
{
    Found found;
    for (qsizetype i = 0; i < parts.size(); ++i)
        found[static_cast<std::size_t>(i)] = text.contains(parts[i]);
    return found;
}

} // namespace

QString bareOf(QStringView text)
{
    QString bare;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            bare.append(c.toLower());
    }
    return bare;
}

Quarry::Quarry(std::vector<Canary> canaries) : m_canaries(std::move(canaries))
{
    for (std::size_t i = 0; i < m_canaries.size(); ++i) {
        const QByteArray& core = m_canaries[i].core;
        QByteArray joined = core;
        for (const char separator : {' ', '-', '.'})
            joined.replace(separator, QByteArray());
        for (const QByteArray& form : {core, joined}) {
            for (const QByteArray& bytes : encodingsOf(form))
                m_needles.add(i, bytes);
        }
        m_bare.append(bareOf(QString::fromUtf8(core)));
        m_lookalike.append(lookalikeOf(m_bare.constLast()));
    }
}

Found Quarry::inText(QStringView text) const
{
    return containing(m_bare, bareOf(text));
}

Found Quarry::inBytes(Bytes bytes) const
{
    std::vector<int> counts(m_canaries.size());
    m_needles.count(bytes, bytes.size(), counts);
    Found found;
    for (std::size_t i = 0; i < counts.size(); ++i)
        found[i] = counts[i] > 0;
    return found;
}

Found Quarry::inReading(QStringView reading) const
{
    const QString text = lookalikeOf(bareOf(reading));
    Found found;
    for (qsizetype i = 0; i < m_lookalike.size(); ++i) {
        const QString& value = m_lookalike[i];
        for (qsizetype at = 0; at + readable <= value.size(); ++at) {
            if (text.contains(QStringView(value).mid(at, readable)))
                found.set(static_cast<std::size_t>(i));
        }
    }
    return found;
}

QString Quarry::names(const Found& found) const
{
    QStringList kinds;
    for (std::size_t i = 0; i < m_canaries.size(); ++i) {
        if (found[i])
            kinds.append(policy::name(m_canaries[i].field));
    }
    return kinds.join(QStringLiteral(", "));
}

} // namespace scrim::canary
