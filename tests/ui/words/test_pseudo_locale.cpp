// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_words.h"
#include "ui/shell/language.h"
#include "walk.h"

#include <QRegularExpression>
#include <QTest>
#include <QWidget>

using namespace scrim;
using testkit::Text;

namespace {

/// Where people, shops and vaults speak: their words may stand elsewhere, too.
bool isData(const Text& text)
{
    static const QRegularExpression places(QStringLiteral(
        "^(?:result_list|customer_bar tab|order_lines cell [01]|order_shipments cell [01]|order_lines/QWidget|"
        "order_shipments/QWidget|reveals_by_person_table cell 0|log_table cell (?:2|3|5|10|12|13)|demo_users|"
        "import_rejects|customer_note|call_list|call_queue name|import_mapping cell 0|import_preview "
        "cell|import_preview/QWidget|import_file|import_source|search_box|command_input|"
        "note_edit|totp_secret)\\b"));
    return places.match(text.where).hasMatch();
}

/// What is the same in every language: the mark over a page, the entry's own words beside the person's, and Qt's.
bool isOnRecord(const Text& text)
{
    static const QRegularExpression places(
        QStringLiteral("^(?:page_mark|entry_detail/QLabel|Scroll(?:Left|Right)Button)\\b"));
    return places.match(text.where).hasMatch();
}

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString stopped =
            testkit::walk(QLatin1String(shell::pseudoLanguage), [this](const QString& picture, QWidget& window) {
                ++m_pictures;
                for (const auto& texts : {testkit::carriedBy(window), testkit::paintedBy(window)}) {
                    for (const Text& text : texts) {
                        m_seen.emplace_back(picture, text);
                        if (isData(text))
                            m_data += testkit::plainWords(text.text);
                        const QStringList forms = testkit::fixedForms(text.text);
                        if (!forms.isEmpty() && !isData(text) && !isOnRecord(text))
                            m_fixed.add(picture, text, forms.join(QLatin1Char(' ')));
                    }
                }
                for (const Text& text : testkit::cutIn(window))
                    m_cut.add(picture, text, {});
            });
        QVERIFY2(stopped.isEmpty(), qPrintable(stopped));
    }

    void theWholeTourIsWalked() { QVERIFY(m_pictures >= 20); }
    void noTextGoesPastTheTranslator()
    {
        const QSet<QString> data(m_data.begin(), m_data.end());
        testkit::Findings plain;
        for (const auto& [picture, text] : m_seen) {
            QStringList words = testkit::plainWords(text.text);
            words.removeIf([&](const QString& word) { return data.contains(word); });
            if (!words.isEmpty() && !isData(text) && !isOnRecord(text))
                plain.add(picture, text, words.join(QLatin1Char(' ')));
        }
        QVERIFY(areNone(plain));
    }
    void daysAndTimesAreTheLocales() { QVERIFY(areNone(m_fixed)); }
    void noTextIsCut() { QVERIFY(areNone(m_cut)); }

private:
    int m_pictures = 0;
    std::vector<std::pair<QString, Text>> m_seen;
    QStringList m_data; ///< words of people, shops and vaults
    testkit::Findings m_fixed;
    testkit::Findings m_cut;
};

QTEST_MAIN(TestPseudoLocale)
#include "test_pseudo_locale.moc"
