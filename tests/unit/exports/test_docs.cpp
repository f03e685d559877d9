// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "exports/formats.h"

#include <QFile>
#include <QTest>

using namespace scrim;
using namespace scrim::exports;
using namespace scrim::testkit;

/// docs/exports.md shows, for each format, the line of one reveal.
class TestDocs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfEachFormatIsWhatTheCodeWrites_data()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("ocsf") << Format::Ocsf;
        QTest::newRow("ecs") << Format::Ecs;
        QTest::newRow("cef") << Format::Cef;
    }
    void theExampleOfEachFormatIsWhatTheCodeWrites()
    {
        QFETCH(const Format, format);
        QFile page(QStringLiteral(SCRIM_SOURCE_DIR "/docs/exports.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray line = lineOf(format, rowWith(someReveal()), someSource());
        QVERIFY2(page.readAll().contains('\n' + line + "\n```\n"), line.constData());
    }
};

QTEST_GUILESS_MAIN(TestDocs)
#include "test_docs.moc"
