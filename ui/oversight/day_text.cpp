// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/day_text.h"

#include "base/listed.h"
#include "base/shown_time.h"
#include "ui/oversight/finding_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextCursor>
#include <QTextTable>

#include <utility>

namespace scrim::oversight {

namespace {

constexpr int textPoints = 10;
constexpr int smallPoints = 9;
constexpr int headPoints = 18;
constexpr int sectionPoints = 12;

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(scrim::oversight::DaySheet)
};

QTextCharFormat format(int points, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(Qt::black);
    // Spaced letters form no ligatures, which a search for the text of a PDF would not find.
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(0.1);
    return format;
}

QTextBlockFormat spaced(qreal above, int indent = 0)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setIndent(indent);
    return block;
}

void line(QTextCursor& at, const QString& text, const QTextCharFormat& how, const QTextBlockFormat& block)
{
    at.insertBlock(block, how);
    at.insertText(text, how);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString entriesText(const detection::DaySummary& summary)
{
    if (summary.entries <= 0)
        return Said::tr("none", "no entries");
    return Said::tr("%1 (numbers %2 to %3)")
        .arg(number(summary.entries), number(summary.firstSeq), number(summary.lastSeq));
}

QString names(const QStringList& list)
{
    return list.isEmpty() ? Said::tr("nobody") : listed(list);
}

using Facts = std::vector<std::pair<QString, QString>>;

Facts factsOf(const detection::DaySheet& sheet)
{
    const detection::DaySummary& summary = sheet.summary;
    Facts facts{
        {Said::tr("Day"), Said::tr("%1, in the time zone %2").arg(shownDay(summary.day), sheet.zone)},
        {Said::tr("Entries of the log"), entriesText(summary)},
        {Said::tr("Fields shown"), number(summary.reveals)},
        {Said::tr("Acts denied"), number(summary.denials)},
        {Said::tr("Findings"), Said::tr("%1, of which decided %2, open %3")
                                   .arg(number(summary.findings), number(summary.reviewed), number(summary.open))},
        {Said::tr("Reviewed by"), names(summary.reviewers)}};
    if (sheet.isSigned) {
        facts.emplace_back(
            Said::tr("Signed off by"),
            Said::tr("%1 on %2 (entry %3)").arg(sheet.signedBy, sheet.signedAt, number(sheet.signOffEntry)));
        if (!sheet.note.isEmpty())
            facts.emplace_back(Said::tr("Note"), sheet.note);
    }
    facts.emplace_back(Said::tr("Log"), sheet.origin);
    facts.emplace_back(Said::tr("Checkpoint"), Said::tr("over %1 entries").arg(number(sheet.checkpointSize)));
    facts.emplace_back(Said::tr("Its root"), sheet.root);
    return facts;
}

void addFacts(QTextCursor& at, const Facts& facts)
{
    QTextTableFormat how;
    how.setBorder(0);
    how.setCellPadding(0);
    how.setCellSpacing(0);
    how.setTopMargin(textPoints);
    how.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    how.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 26), QTextLength(QTextLength::PercentageLength, 74)});
    QTextTable* const table = at.insertTable(static_cast<int>(facts.size()), 2, how);
    for (int row = 0; row < static_cast<int>(facts.size()); ++row) {
        const auto& [label, value] = facts[static_cast<std::size_t>(row)];
        table->cellAt(row, 0).firstCursorPosition().insertText(label, format(textPoints, true));
        table->cellAt(row, 1).firstCursorPosition().insertText(value, format(textPoints));
    }
    at.movePosition(QTextCursor::End);
}

void addItem(QTextCursor& at, const detection::SheetItem& item)
{
    line(at, Said::tr("%1 (%2): %3").arg(item.title, severityWord(item.severity), stateWord(item.state)),
         format(textPoints, true), spaced(textPoints));
    line(at, Said::tr("%1 (%2).").arg(item.sentence, item.entries), format(textPoints), spaced(0, 1));
    for (const QString& said : item.said)
        line(at, said, format(smallPoints), spaced(0, 2));
}

} // namespace

std::unique_ptr<QTextDocument> dayText(const detection::DaySheet& sheet)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    QTextCursor at(document.get());
    const QString day = shownDay(sheet.summary.day);
    at.insertText(Said::tr("Review of the access log, %1").arg(day), format(headPoints, true));
    line(at, Said::tr("Vault %1").arg(sheet.vault), format(textPoints), spaced(0));
    if (!sheet.isSigned)
        line(at, Said::tr("NOT SIGNED OFF"), format(sectionPoints, true), spaced(textPoints));
    addFacts(at, factsOf(sheet));
    line(at, Said::tr("Findings"), format(sectionPoints, true), spaced(headPoints));
    if (sheet.items.empty())
        line(at, Said::tr("The rules found nothing on this day."), format(textPoints), spaced(textPoints));
    for (const detection::SheetItem& item : sheet.items)
        addItem(at, item);
    if (!sheet.missed.isEmpty()) {
        line(at, Said::tr("Days that nobody has signed off"), format(sectionPoints, true), spaced(headPoints));
        line(at, listed(sheet.missed), format(textPoints), spaced(textPoints));
    }
    return document;
}

} // namespace scrim::oversight
