// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace scrim {

namespace {

thread_local int depth = 0;

/// What goes on record with something filled in.
constexpr const char* filledIn[]{
    QT_TRANSLATE_NOOP("scrim::Core", "This is a remote session: %1."),
    QT_TRANSLATE_NOOP("scrim::Core", "The display runs at %1 Hz; scrambling needs 50."),
    QT_TRANSLATE_NOOP("scrim::Core",
                      "Qt draws by its \"%1\" platform here, where no screen is known that could be protected."),
    QT_TRANSLATE_NOOP("scrim::Core", "Windows refused to leave this window out of pictures (error %1)."),
    QT_TRANSLATE_NOOP("scrim::Core", "a remote desktop set %1"),
    QT_TRANSLATE_NOOP("scrim::Core", "the display is drawn by %1"),
    QT_TRANSLATE_NOOP("scrim::Core", "more than %1 rows for one order"),
    QT_TRANSLATE_NOOP("scrim::Core", "%1 cells where the header has %2"),
};

struct Form
{
    const char* text;
    QRegularExpression english;
};

const std::vector<Form>& forms()
{
    static const std::vector<Form> all = [] {
        std::vector<Form> made;
        for (const char* text : filledIn) {
            QString form = QRegularExpression::escape(QString::fromUtf8(text));
            for (const QLatin1String blank : {QLatin1String("\\%1"), QLatin1String("\\%2")})
                form.replace(blank, QLatin1String("(.+)"));
            made.push_back({text, QRegularExpression(QRegularExpression::anchoredPattern(form))});
        }
        return made;
    }();
    return all;
}

std::optional<QString> saidFilledIn(const QString& english)
{
    for (const Form& form : forms()) {
        const auto match = form.english.match(english);
        if (!match.hasMatch())
            continue;
        const QString first = said(match.captured(1));
        const QString text = Core::tr(form.text);
        return form.english.captureCount() == 1 ? text.arg(first) : text.arg(first, said(match.captured(2)));
    }
    return std::nullopt;
}

} // namespace

InEnglish::InEnglish()
{
    ++depth;
}

InEnglish::~InEnglish()
{
    --depth;
}

bool InEnglish::holds()
{
    return depth > 0;
}

QString said(const QString& english)
{
    const QByteArray whole = english.toUtf8();
    const QString known = Core::tr(whole.constData());
    const QLatin1String gap(". ");
    const qsizetype end = english.indexOf(gap);
    if (known != english)
        return known;
    if (end < 0)
        return saidFilledIn(english).value_or(english);
    return said(english.left(end + 1)) + QLatin1Char(' ') + said(english.mid(end + gap.size()));
}

} // namespace scrim
