// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/preview.h"

#include "testkit/testkit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace scrim;
using namespace scrim::intake;

class TestPreview : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    static QString all(const Preview& preview)
    {
        QStringList words = preview.titles;
        for (const PreviewRow& row : preview.rows)
            words += row.cells + QStringList{row.fault};
        return words.join(QLatin1Char('|'));
    }

private Q_SLOTS:
    void recordsAreShownAsTheyWillBeStored()
    {
        const auto shown = preview(write(QStringLiteral("people.csv"), "Kunde;Mail;Telefon;IBAN;CVV;Schuhe\n"
                                                                       "Ada Byron;ada@planted.example;+49 30 9018201;"
                                                                       "DE89370400440532013000;123;41\n"),
                                   {});
        REQUIRE_OK(shown);
        QCOMPARE(shown->recognised.format, Format::Auto);
        QCOMPARE(shown->mustNotBeKept, {QStringLiteral("CVV")});
        QVERIFY(!shown->columns.contains(QStringLiteral("CVV")));
        QCOMPARE(shown->rows.size(), std::size_t{1});
        const QString text = all(*shown);
        QVERIFY(text.contains(QStringLiteral("Ada Byron")));
        QVERIFY(text.contains(QStringLiteral("DE•• •••• •••• 3000")));
        for (const char* secret : {"planted", "9018201", "37040044", "123", "41"})
            QVERIFY2(!text.contains(QLatin1String(secret)), secret);
    }

    void aKnownFormatIsSaidAndAMappingStillProposed()
    {
        const auto shown = preview(
            write(QStringLiteral("shop.csv"), "First Name,Last Name,Email,Phone\nAda,Byron,ada@b.example,\n"), {});
        REQUIRE_OK(shown);
        QCOMPARE(shown->recognised.format, Format::ShopifyCustomers);
        QVERIFY(shown->proposal.mapping.fields.contains(Target::Email));
        QVERIFY(all(*shown).contains(QStringLiteral("Ada Byron")));
    }

    void aMappingOfTheCallersCounts()
    {
        Options options;
        options.mapping = Mapping();
        options.mapping->fields[Target::Name] = {QStringLiteral("B")};
        const auto shown = preview(write(QStringLiteral("ab.csv"), "A,B\nleft,right\n"), options);
        REQUIRE_OK(shown);
        QCOMPARE(shown->rows.front().cells, {QStringLiteral("right")});
        options.mapping->fields[Target::Note] = {QStringLiteral("C")};
        REQUIRE_ERROR(preview(m_folder.filePath(QStringLiteral("ab.csv")), options), ErrorCode::WrongFormat);
    }

    void jsonOfNoKnownFormIsReadByItsPaths()
    {
        const auto shown = preview(write(QStringLiteral("people.json"),
                                         R"([{"who":{"name":"Ada Byron","mail":"ada@planted.example"},"otp":"9"}])"),
                                   {});
        REQUIRE_OK(shown);
        QVERIFY(shown->columns.contains(QStringLiteral("who.mail")));
        QCOMPARE(shown->proposal.mapping.fields.at(Target::Email), {QStringLiteral("who.mail")});
        QVERIFY(!all(*shown).contains(QStringLiteral("planted")));
    }

    void noMoreRowsAreReadThanAreShownAndWhatIsNotTakenSaysWhy()
    {
        QByteArray text = "First Name,Last Name,Email,Total Spent\nAda,Byron,ada@b.example,what\n";
        for (int i = 0; i < 50; ++i)
            text += "Bo,Peep,bo" + QByteArray::number(i) + "@b.example,1.00\n";
        const auto shown = preview(write(QStringLiteral("many.csv"), text), {});
        REQUIRE_OK(shown);
        QCOMPARE(shown->rows.size(), std::size_t{10});
        QVERIFY(shown->rows.front().fault.startsWith(QStringLiteral("line 2, Total Spent: ")));
        QVERIFY(!shown->rows.front().fault.contains(QStringLiteral("what")));
    }

    void aFileThatLacksWhatRecordsNeedShowsNone()
    {
        const auto shown = preview(write(QStringLiteral("poem.csv"), "roses,violets\nred,blue\n"), {});
        REQUIRE_OK(shown);
        QVERIFY(!shown->lack.isEmpty());
        QVERIFY(shown->rows.empty());
        QCOMPARE(shown->columns, QStringList({QStringLiteral("roses"), QStringLiteral("violets")}));
    }

    void whatIsNoTextIsRefused()
    {
        REQUIRE_ERROR(preview(m_folder.filePath(QStringLiteral("none.csv")), {}), ErrorCode::NotFound);
        REQUIRE_ERROR(preview(write(QStringLiteral("empty.csv"), ""), {}), ErrorCode::WrongFormat);
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "test_preview.moc"
