// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace scrim::translations {

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// %1, %L2, %n, {who}: what the program fills in.
QStringList blanksOf(const QString& text)
{
    static const QRegularExpression blank(QStringLiteral("%L?(?:\\d+|n)|\\{[a-z_]+(?=[|}])"));
    QStringList blanks;
    for (auto it = blank.globalMatch(text); it.hasNext();)
        blanks.append(it.next().captured());
    return blanks;
}

qsizetype acceleratorsOf(QString text)
{
    return text.remove(QLatin1String("&&")).count(QLatin1Char('&'));
}

QString endsOf(const QString& text)
{
    const auto isSpace = [](QChar c) { return c == QLatin1Char(' ') || c == QLatin1Char('\n'); };
    const auto start = std::ranges::find_if_not(text, isSpace) - text.begin();
    qsizetype end = 0;
    while (end < text.size() - start && isSpace(text[text.size() - 1 - end]))
        ++end;
    return text.left(start) + QLatin1Char('|') + text.right(end);
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

QStringList faultsOf(const Message& message)
{
    QStringList faults;
    const QStringList wanted = sorted(blanksOf(message.source));
    for (qsizetype i = 0; i < message.translations.size(); ++i) {
        const QString& text = message.translations[i];
        if (text.isEmpty()) {
            if (message.isPlural)
                faults.append(QStringLiteral("its plural form %1 is missing").arg(i + 1));
            continue;
        }
        QStringList blanks = sorted(blanksOf(text));
        // "One customer", "two customers": a form that stands for one number may spell it out.
        QStringList without = wanted;
        if (message.isPlural && i + 1 < message.translations.size() && !blanks.filter(QLatin1String("n")).size())
            without.removeIf(
                [](const QString& blank) { return blank == QLatin1String("%n") || blank == QLatin1String("%Ln"); });
        if (blanks != without && blanks != wanted)
            faults.append(QStringLiteral("it has the blanks %1 where %2 belong")
                              .arg(blanks.join(QLatin1Char(' ')), wanted.join(QLatin1Char(' '))));
        if (acceleratorsOf(text) != acceleratorsOf(message.source))
            faults.append(QStringLiteral("it does not have one & where the source has one"));
        if (endsOf(text) != endsOf(message.source))
            faults.append(QStringLiteral("it begins or ends with other spaces than the source"));
    }
    return faults;
}

} // namespace scrim::translations
