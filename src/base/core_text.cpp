// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"

namespace scrim {

namespace {

thread_local int depth = 0;

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
    if (known != english || end < 0)
        return known;
    return said(english.left(end + 1)) + QLatin1Char(' ') + said(english.mid(end + gap.size()));
}

} // namespace scrim
