// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/day_sheet.h"

#include "base/shown_time.h"
#include "ui/oversight/day_text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace scrim::oversight {

namespace {

constexpr int footPoints = 8;
constexpr int indentPoints = 12;
constexpr qreal marginMm = 18;
constexpr int pdfDpi = 600;

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(scrim::oversight::DaySheet)
};

/// The last lines of each page.
void paintFoot(QPainter& painter, const detection::DaySheet& sheet, const QRectF& where, int page, int pages)
{
    QFont font = painter.font();
    font.setPointSize(footPoints);
    // No ligatures: as in the text above.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawLine(where.topLeft(), where.topRight());
    const QRectF text = where.adjusted(0, where.height() / 6, 0, 0);
    const QString left =
        Said::tr("%1, %2. Checkpoint over %3 entries, root\n%4")
            .arg(sheet.vault, shownDay(sheet.summary.day), QLocale().toString(sheet.checkpointSize), sheet.root);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, left);
    painter.drawText(text, Qt::AlignRight | Qt::AlignTop, Said::tr("Page %1 of %2").arg(page).arg(pages));
}

} // namespace

Result<void> paintDaySheet(const detection::DaySheet& sheet, QPagedPaintDevice& device)
{
    const auto document = dayText(sheet);
    document->documentLayout()->setPaintDevice(&device);
    // Of all measures only this one is not scaled to the device by itself.
    document->setIndentWidth(indentPoints * device.logicalDpiX() / 72.0);
    const qreal footHeight = footPoints * 4.5 * device.logicalDpiY() / 72;
    const QSizeF page(device.width(), device.height() - footHeight);
    document->setPageSize(page);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::Io, Said::tr("The printer or the file did not take the page"));
    const int pages = document->pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !device.newPage())
            return fail(ErrorCode::Io, Said::tr("The printer or the file did not take another page"));
        painter.save();
        painter.translate(0, -number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, number * page.height(), page.width(), page.height());
        painter.setClipRect(context.clip);
        document->documentLayout()->draw(&painter, context);
        painter.restore();
        paintFoot(painter, sheet, {0, page.height(), page.width(), footHeight}, number + 1, pages);
    }
    if (!painter.end())
        return fail(ErrorCode::Io, Said::tr("The printer or the file did not take the whole page"));
    return {};
}

Result<void> saveDaySheet(const detection::DaySheet& sheet, const QString& path, QPageSize::PageSizeId page)
{
    const auto failed = [&path](const QSaveFile& file) {
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io,
                    QStringLiteral("%1: %2").arg(path, file.errorString()));
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    {
        QPdfWriter writer(&file);
        writer.setResolution(pdfDpi);
        writer.setPageSize(QPageSize(page));
        writer.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
        writer.setTitle(Said::tr("Review of the access log, %1").arg(shownDay(sheet.summary.day)));
        writer.setCreator(QStringLiteral("Scrim"));
        if (auto painted = paintDaySheet(sheet, writer); !painted) {
            file.cancelWriting();
            return painted;
        }
    }
    if (!file.commit())
        return failed(file);
    return {};
}

QString daySheetName(const detection::DaySheet& sheet)
{
    // In the form that a folder sorts.
    return Said::tr("Review of %1.pdf").arg(sheet.summary.day.toString(Qt::ISODate));
}

} // namespace scrim::oversight
