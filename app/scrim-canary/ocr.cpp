// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr.h"

#include <QProcess>
#include <QStandardPaths>

namespace scrim::canary {

namespace {

constexpr int patienceMs = 30'000;
/// Letters of a desktop's size are too small for it as they are.
constexpr int times = 3;
constexpr qint64 enoughPixels = 400'000;

} // namespace

Result<Ocr> Ocr::find()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("tesseract"));
    if (program.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("no OCR here: tesseract is not installed"));
    return Ocr(program);
}

QString Ocr::read(const Picture& picture) const
{
    if (picture.isNull())
        return {};
    const bool isSmall = picture.pixels.size() < enoughPixels;
    QProcess process;
    process.setProgram(m_program);
    // A field is one block of text, a whole screen is text here and there.
    process.setArguments({QStringLiteral("stdin"), QStringLiteral("stdout"), QStringLiteral("--psm"),
                          isSmall ? QStringLiteral("6") : QStringLiteral("11")});
    process.start();
    process.write(picture.enlarged(isSmall ? times : 2).pgm());
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(patienceMs);
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace scrim::canary
