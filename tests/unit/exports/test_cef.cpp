// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "exports/cef.h"
#include "exports/formats.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace scrim;
using namespace scrim::exports;
using namespace scrim::testkit;

namespace {

struct Parsed
{
    QStringList header;
    QMap<QString, QString> extension;
};

QString unescaped(const QString& text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('\\')) {
            out += text[i];
            continue;
        }
        const QChar next = text.at(++i);
        out += next == QLatin1Char('n')   ? QChar(QLatin1Char('\n'))
               : next == QLatin1Char('r') ? QChar(QLatin1Char('\r'))
                                          : next;
    }
    return out;
}

/// A reader of its own making, as a receiver has one: splits at what is not escaped.
Parsed parse(const QByteArray& line)
{
    const QString text = QString::fromUtf8(line);
    Parsed parsed;
    QString part;
    qsizetype at = 0;
    while (at < text.size() && parsed.header.size() < 7) {
        if (text[at] == QLatin1Char('\\')) {
            part += text[at + 1];
            at += 2;
        } else if (text[at] == QLatin1Char('|')) {
            parsed.header.append(part);
            part.clear();
            ++at;
        } else {
            part += text[at++];
        }
    }
    // A key is the word before an = that no backslash stands before; its value goes to the next key.
    static const QRegularExpression key(QStringLiteral("(?:^| )([A-Za-z0-9]+)="));
    const QString rest = text.mid(at);
    QList<QRegularExpressionMatch> keys;
    auto matches = key.globalMatch(rest);
    while (matches.hasNext())
        keys.append(matches.next());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const qsizetype from = keys[i].capturedEnd();
        const qsizetype to = i + 1 < keys.size() ? keys[i + 1].capturedStart() : rest.size();
        parsed.extension.insert(keys[i].captured(1), unescaped(rest.mid(from, to - from)));
    }
    return parsed;
}

/// What a line can hold of a text: control characters but for line breaks are not shown.
QString readable(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\r'))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString value(const Parsed& parsed, const char* key)
{
    return parsed.extension.value(QLatin1String(key));
}

} // namespace

class TestCef : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsOneLineOfKnownKeys()
    {
        QCOMPARE(cefLine(rowWith(someReveal()), someSource()),
                 QByteArray("CEF:0|Scrim|Scrim|0.1.0|field.reveal|field.reveal|4|rt=1767323045678 externalId=42 "
                            "cat=field act=field.reveal outcome=allowed suser=mara spriv=agent dvchost=desk-7 "
                            "cs1=c-5b1f0c2d cs1Label=subject cs2=contact/email cs2Label=classAndField "
                            "cs3=verify caller cs3Label=reasonGiven cs4=call-17 cs4Label=call "
                            "cs5=9d5e2f1c9d5e2f1c9d5e2f1c9d5e2f1c cs5Label=session cs6=" +
                            rowWith(someReveal()).leaf + " cs6Label=leafHash msg={\"record\":\"customer\"}"));
    }

    void theHeaderEscapesPipesAndBackslashesOnly()
    {
        QCOMPARE(cefHeader(QStringLiteral("a|b\\c=d\ne")), QStringLiteral("a\\|b\\\\c=d e"));
    }

    void aValueEscapesEqualSignsBackslashesAndLineBreaks()
    {
        QCOMPARE(cefValue(QStringLiteral("a=b|c\\d\ne\rf\tg")),
                 QStringLiteral("a\\=b|c\\\\d\\ne\\rf") + QChar(QChar::ReplacementCharacter) + QLatin1Char('g'));
    }

    void aHostileTextStaysInsideItsValue()
    {
        for (const QString& text : hostileTexts()) {
            audit::Event event = someReveal();
            event.reason = text;
            event.actor = text.left(500);
            const QByteArray line = cefLine(rowWith(event), someSource());
            QVERIFY(!line.contains('\n') && !line.contains('\r') && !line.contains('\0'));
            const Parsed parsed = parse(line);
            QCOMPARE(parsed.header.size(), 7);
            QCOMPARE(parsed.header[4], QStringLiteral("field.reveal"));
            QCOMPARE(value(parsed, "externalId"), QStringLiteral("42"));
            QCOMPARE(value(parsed, "cs6").size(), 64);
            QCOMPARE(value(parsed, "cs3"), readable(text).left(4000));
        }
    }

    void anAccountActNamesTheAccount()
    {
        audit::Event event = someReveal();
        event.action = QStringLiteral("account.disable");
        event.subject = QStringLiteral("jonas");
        const Parsed parsed = parse(cefLine(rowWith(event), someSource()));
        QCOMPARE(value(parsed, "duser"), QStringLiteral("jonas"));
        QVERIFY(!parsed.extension.contains(QStringLiteral("cs1")));
    }

    void aDenialIsMoreSevereAndSaysWhy()
    {
        audit::Event event = someReveal();
        event.outcome = audit::Outcome::Denied;
        event.detail.insert(QStringLiteral("refusal"), QStringLiteral("Your role may not see this."));
        const Parsed parsed = parse(cefLine(rowWith(event), someSource()));
        QCOMPARE(parsed.header[6], QStringLiteral("6"));
        QCOMPARE(value(parsed, "reason"), QStringLiteral("Your role may not see this."));
        QCOMPARE(value(parsed, "outcome"), QStringLiteral("denied"));
    }

    void aLongTextIsNeverCutThroughACharacter()
    {
        audit::Event event = someReveal();
        event.reason = QStringLiteral("x") + QString::fromUtf8("\xf0\x9f\x8e\xad").repeated(3000);
        const QString reason = value(parse(cefLine(rowWith(event), someSource())), "cs3");
        QVERIFY(!reason.contains(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(reason.size(), 3999);
    }

    void everyActionIsOneLineInEveryFormat()
    {
        for (const QString& action : everyAction()) {
            for (const Format format : {Format::Ocsf, Format::Ecs, Format::Cef}) {
                const QByteArray line = lineOf(format, rowOfAction(action), someSource());
                QVERIFY(!line.contains('\n'));
                QVERIFY(line.contains(action.toUtf8()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCef)
#include "test_cef.moc"
