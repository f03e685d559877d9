// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/encoding.h"
#include "intake_testkit.h"
#include "policy/text.h"

#include <QStringEncoder>
#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

Encoding detected(const QByteArray& file)
{
    return detectEncoding(sourceOf(file), nullptr).value_or(Encoding::Utf8);
}

/// All of the text, asked for in pieces of this size.
QByteArray decoded(const QByteArray& file, Encoding encoding, std::size_t piece)
{
    DecodedSource source(sourceOf(file), encoding);
    QByteArray text;
    WipedBytes buffer(piece);
    for (;;) {
        const auto count = source.read(text.size(), buffer);
        if (!count || *count == 0)
            return text;
        text += toByteArray(Bytes(buffer).first(static_cast<std::size_t>(*count)));
    }
}

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aByteOrderMarkDecides()
    {
        QCOMPARE(detected(encoded(QStringLiteral("Jörg"), QStringConverter::Utf16LE)), Encoding::Utf16Little);
        QCOMPARE(detected(encoded(QStringLiteral("Jörg"), QStringConverter::Utf16BE)), Encoding::Utf16Big);
        QCOMPARE(detected(encoded(QStringLiteral("Jörg"), QStringConverter::Utf8)), Encoding::Utf8);
        const QByteArray wide = encoded(QStringLiteral("J"), QStringConverter::Utf32LE);
        REQUIRE_ERROR(detectEncoding(sourceOf(wide), nullptr), ErrorCode::WrongFormat);
    }

    void whatIsNoUtf8IsWindows1252()
    {
        QCOMPARE(detected("Name\nJ\xF6rg\n"), Encoding::Windows1252);
        QCOMPARE(detected("Name\nplain\n"), Encoding::Utf8);
        QCOMPARE(detected("Name\nJ\xC3\xB6rg\n"), Encoding::Utf8);
        QCOMPARE(detected("ends within a character \xC3"), Encoding::Windows1252);
        QCOMPARE(detected("overlong \xC0\xAF"), Encoding::Windows1252);
        QCOMPARE(detected("surrogate \xED\xA0\x80"), Encoding::Windows1252);
        QCOMPARE(detected("overlong \xE0\x80\xAF"), Encoding::Windows1252);
        QCOMPARE(detected("overlong \xF0\x80\x80\xAF"), Encoding::Windows1252);
        QCOMPARE(detected("beyond \xF4\x90\x80\x80"), Encoding::Windows1252);
    }

    void aSpoiltRowDoesNotChangeWhatTheRestIs()
    {
        QCOMPARE(detected("J\xC3\xB6rg\nF\xC3\xA9lix\nspoilt \xF6\n"), Encoding::Utf8);
    }

    void aCharacterAcrossPiecesOfTheFileIsOne()
    {
        const qsizetype edge = 1024 * 1024;
        for (qsizetype shift = -4; shift <= 1; ++shift) {
            const QByteArray file = QByteArray(edge + shift, 'x') + "\xF0\x9F\x98\x80";
            QCOMPARE(detected(file), Encoding::Utf8);
        }
    }

    void utf16BecomesUtf8WhateverThePieces_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 5, 4096})
            QTest::addRow("%d", piece) << piece;
    }
    void utf16BecomesUtf8WhateverThePieces()
    {
        QFETCH(const int, piece);
        const QString text = QStringLiteral("Jörg, 王小明, Łukasz 😀 €\n").repeated(40);
        for (const auto& [order, encoding] : {std::pair(QStringConverter::Utf16LE, Encoding::Utf16Little),
                                              std::pair(QStringConverter::Utf16BE, Encoding::Utf16Big)})
            QCOMPARE(decoded(encoded(text, order), encoding, static_cast<std::size_t>(piece)), text.toUtf8());
    }

    void largeFilesAreDecodedToTheirEnd()
    {
        const QString text = QStringLiteral("Jörg,王小明😀\n").repeated(150'000);
        QCOMPARE(decoded(encoded(text, QStringConverter::Utf16LE), Encoding::Utf16Little, 100'003), text.toUtf8());
    }

    void everyCharacterOfWindows1252IsKnown()
    {
        QByteArray bytes;
        for (int byte = 0x80; byte <= 0xFF; ++byte) {
            if (byte != 0x81 && byte != 0x8D && byte != 0x8F && byte != 0x90 && byte != 0x9D)
                bytes += static_cast<char>(byte);
        }
        QString latin1;
        for (char16_t point = 0xA0; point <= 0xFF; ++point)
            latin1 += QChar(point);
        QCOMPARE(QString::fromUtf8(decoded(bytes, Encoding::Windows1252, 64)),
                 QStringLiteral("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ") + latin1);
    }

    void whatTheEncodingDoesNotHaveIsNoText()
    {
        for (const char* hole : {"\x81", "\x8D", "\x8F", "\x90", "\x9D"}) {
            const QByteArray text = decoded(hole, Encoding::Windows1252, 8);
            QVERIFY(!policy::isValidUtf8(asBytes(text)));
        }
        const QByteArray lone("\xFF\xFE\x3D\xD8x\0", 6);
        const QByteArray odd("\xFF\xFEx\0y", 5);
        for (const QByteArray& file : {lone, odd}) {
            const QByteArray text = decoded(file, Encoding::Utf16Little, 8);
            QVERIFY(text.contains('x'));
            QVERIFY(!policy::isValidUtf8(asBytes(text)));
        }
    }

    void lookingThroughAFileCanBeCancelled()
    {
        const std::atomic<bool> cancelled = true;
        const QByteArray file = "x";
        REQUIRE_ERROR(detectEncoding(sourceOf(file), &cancelled), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "test_encoding.moc"
