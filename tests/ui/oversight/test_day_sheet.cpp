// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/testkit.h"
#include "ui/oversight/day_sheet.h"

#include <QDir>
#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace scrim;
using namespace scrim::detection;
using oversight::saveDaySheet;

namespace {

const QString root = QStringLiteral("qavGYvWYiRZMRS3+VuUiPzGZWQnkMNGzAWdxTMRmx6s=");

DaySheet signedSheet(int items)
{
    DaySheet sheet;
    sheet.vault = QStringLiteral("Shop & Söhne <Nord>");
    sheet.origin = QStringLiteral("scrim.example/log/0123456789abcdef");
    sheet.zone = QStringLiteral("Europe/Berlin");
    sheet.summary = {.day = QDate(2026, 3, 2),
                     .entries = 1234,
                     .firstSeq = 100,
                     .lastSeq = 1333,
                     .reveals = 321,
                     .denials = 7,
                     .findings = items,
                     .reviewed = items,
                     .open = 0,
                     .reviewers = {QStringLiteral("sam"), QStringLiteral("zoë")}};
    sheet.isSigned = true;
    sheet.signedBy = QStringLiteral("sam");
    sheet.signedAt = QStringLiteral("2026-03-03 09:12");
    sheet.signOffEntry = 1500;
    sheet.note = QStringLiteral("all < well & good >");
    sheet.root = root;
    sheet.checkpointSize = 1500;
    sheet.missed = {QStringLiteral("2026-02-27")};
    for (int i = 0; i < items; ++i) {
        sheet.items.push_back(
            {.title = QStringLiteral("More than usual"),
             .sentence = QStringLiteral("ada looked at %1 fields").arg(40 + i),
             .severity = Severity::High,
             .state = State::Explained,
             .entries = QStringLiteral("entries 120 to 164"),
             .said = {QStringLiteral("zoë explained on 2026-03-02 17:04: stocktaking day %1").arg(i)}});
    }
    return sheet;
}

/// Standard output of a program that has to end well; empty otherwise.
QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning().noquote() << program << process.exitCode() << process.readAllStandardError();
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString& pdf)
{
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}

} // namespace

/// The page as others' programs read it: qpdf and poppler.
class TestDaySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePdfIsWholeAndSaysWhatWasSealed()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("day.pdf"));
        REQUIRE_OK(saveDaySheet(signedSheet(2), pdf));
        QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf})
                    .contains(QStringLiteral("No syntax or stream encoding errors found")));
        const QString text = textOf(pdf);
        for (const QString& said :
             {root, QStringLiteral("2026-03-02"), QStringLiteral("Europe/Berlin"), QStringLiteral("sam"),
              QStringLiteral("zoë"), QStringLiteral("scrim.example/log/0123456789abcdef"),
              QStringLiteral("Shop & Söhne <Nord>"), QStringLiteral("all < well & good >"), QStringLiteral("1,500"),
              QStringLiteral("ada looked at 41 fields"), QStringLiteral("stocktaking day 1"),
              QStringLiteral("entries 120 to 164"), QStringLiteral("2026-02-27"), QStringLiteral("Page 1 of 1")})
            QVERIFY2(text.contains(said), qPrintable(said + QStringLiteral(" is not in: ") + text));
        QVERIFY(!text.contains(QStringLiteral("NOT SIGNED OFF")));
    }

    void aDayThatNobodySignedSaysSo()
    {
        DaySheet sheet = signedSheet(0);
        sheet.isSigned = false;
        const QString pdf = m_folder.filePath(QStringLiteral("open.pdf"));
        REQUIRE_OK(saveDaySheet(sheet, pdf));
        const QString text = textOf(pdf);
        QVERIFY(text.contains(QStringLiteral("NOT SIGNED OFF")));
        QVERIFY(!text.contains(QStringLiteral("Signed off by")));
        QVERIFY(text.contains(QStringLiteral("The rules found nothing on this day.")));
    }

    void manyFindingsTakeManyPagesAndEachHasTheRootAndItsNumber()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("long.pdf"));
        REQUIRE_OK(saveDaySheet(signedSheet(80), pdf));
        QVERIFY(!run(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}).isEmpty());
        const QString text = textOf(pdf);
        const qsizetype pages = text.count(QLatin1Char('\f'));
        QVERIFY2(pages > 2, qPrintable(QString::number(pages)));
        for (qsizetype page = 1; page <= pages; ++page)
            QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
        QCOMPARE(text.count(root), pages + 1);
        // Nothing is cut away where one page ends and the next begins.
        for (int i = 0; i < 80; ++i) {
            QVERIFY(text.contains(QStringLiteral("ada looked at %1 fields").arg(40 + i)));
            QVERIFY(text.contains(QRegularExpression(QStringLiteral("stocktaking day %1\\b").arg(i))));
        }
    }

    void thePageIsAsLargeAsAskedFor()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("size.pdf"));
        REQUIRE_OK(saveDaySheet(signedSheet(1), pdf, QPageSize::Letter));
        QVERIFY(run(QStringLiteral("pdfinfo"), {pdf}).contains(QStringLiteral("612 x 792")));
        REQUIRE_OK(saveDaySheet(signedSheet(1), pdf, QPageSize::A4));
        const QString info = run(QStringLiteral("pdfinfo"), {pdf});
        QVERIFY2(info.contains(QStringLiteral("595 x 842")), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("Review of the access log, 2026-03-02")));
    }

    void aFileThatCannotBeWrittenIsAnErrorAndTheOneBeforeStays()
    {
        REQUIRE_ERROR(saveDaySheet(signedSheet(1), m_folder.filePath(QStringLiteral("nowhere/day.pdf"))),
                      ErrorCode::Io);
        const QString pdf = m_folder.filePath(QStringLiteral("full.pdf"));
        REQUIRE_OK(saveDaySheet(signedSheet(1), pdf));
        QFile before(pdf);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        QVERIFY(!saveDaySheet(signedSheet(1), QStringLiteral("/dev/full/day.pdf")));
        QFile after(pdf);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), bytes);
    }

    void theFileIsNamedAfterItsDay()
    {
        QCOMPARE(oversight::daySheetName(signedSheet(0)), QStringLiteral("Review of 2026-03-02.pdf"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestDaySheet)
#include "test_day_sheet.moc"
