// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/cef.h"

#include <QJsonDocument>

namespace scrim::exports {

namespace {

constexpr qsizetype longestText = 1023; ///< of suser, msg and most others
constexpr qsizetype longestCustom = 4000;
constexpr qsizetype longestOutcome = 63;

/// Never half a surrogate pair.
QString cut(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = text[most - 1].isHighSurrogate() ? most - 1 : most;
    return text.left(end);
}

/// 0 to 10 as the guide counts: 0-3 low, 4-6 medium, 7-8 high, 9-10 very high.
int severity(const Row& row)
{
    const QString action = row.action();
    if (action == QLatin1String("log.verify") && !row.succeeded())
        return 10;
    if (action == QLatin1String("capture.seen") || action == QLatin1String("capture.unprotected"))
        return 7;
    if (!row.succeeded())
        return 6;
    return action == QLatin1String("field.reveal") ? 4 : 2;
}

class Extension
{
public:
    void add(const char* key, const QString& value, qsizetype most = longestText)
    {
        if (value.isEmpty())
            return;
        m_text += m_text.isEmpty() ? QString() : QStringLiteral(" ");
        m_text += QLatin1String(key) + QLatin1Char('=') + cefValue(cut(value, most));
    }
    /// One of the guide's custom strings: cs1 to cs6 with its label.
    void addCustom(int number, const char* label, const QString& value)
    {
        if (value.isEmpty())
            return;
        const QByteArray key = "cs" + QByteArray::number(number);
        add(key.constData(), value, longestCustom);
        add((key + "Label").constData(), QLatin1String(label));
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

QString detailOf(const Row& row)
{
    const QJsonObject detail = row.detail();
    return detail.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

} // namespace

QString cefHeader(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == QLatin1Char('|') || c == QLatin1Char('\\'))
            escaped += QLatin1Char('\\');
        escaped += c.category() == QChar::Other_Control ? QChar(QLatin1Char(' ')) : c;
    }
    return escaped;
}

QString cefValue(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == QLatin1Char('=') || c == QLatin1Char('\\'))
            escaped += QLatin1Char('\\') + QString(c);
        else if (c == QLatin1Char('\n'))
            escaped += QStringLiteral("\\n");
        else if (c == QLatin1Char('\r'))
            escaped += QStringLiteral("\\r");
        else
            escaped += c.category() == QChar::Other_Control ? QChar(QChar::ReplacementCharacter) : c;
    }
    return escaped;
}

QByteArray cefLine(const Row& row, const Source& source)
{
    Extension with;
    with.add("rt", QString::number(row.timeMs));
    with.add("externalId", QString::number(row.seq), 40);
    with.add("cat", row.action().section(QLatin1Char('.'), 0, 0));
    with.add("act", row.action(), longestOutcome);
    with.add("outcome", row.outcome(), longestOutcome);
    with.add("reason", row.failure());
    with.add("suser", row.text(QLatin1String("actor")));
    with.add("spriv", row.text(QLatin1String("role")));
    // Account acts are about somebody; every other subject is a record's pseudonym.
    const QString subject = row.text(QLatin1String("subject"));
    const QString noun = row.action().section(QLatin1Char('.'), 0, 0);
    const bool isAccount = noun == QLatin1String("account") || noun == QLatin1String("grant") ||
                           noun == QLatin1String("credential") || noun == QLatin1String("session");
    with.add("duser", isAccount ? subject : QString());
    with.add("dvchost", row.text(QLatin1String("station")), 100);
    with.addCustom(1, "subject", isAccount ? QString() : subject);
    const QString field = row.text(QLatin1String("field"));
    const QString fieldClass = row.text(QLatin1String("class"));
    with.addCustom(2, "classAndField", field.isEmpty() ? QString() : fieldClass + QLatin1Char('/') + field);
    with.addCustom(3, "reasonGiven", row.text(QLatin1String("reason")));
    with.addCustom(4, "call", row.text(QLatin1String("call")));
    with.addCustom(5, "session", row.text(QLatin1String("session")));
    with.addCustom(6, "leafHash", QString::fromLatin1(row.leaf));
    with.add("msg", detailOf(row));
    const QString header = QStringLiteral("CEF:0|Scrim|Scrim|%1|%2|%3|%4|")
                               .arg(cefHeader(source.version), cefHeader(row.action()), cefHeader(row.action()))
                               .arg(severity(row));
    return (header + with.text()).toUtf8();
}

} // namespace scrim::exports
