// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/words.h"

#include "base/listed.h"
#include "policy/field_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace scrim::protection {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(scrim::protection::Words)
};

QString allOf(const QStringList& classes)
{
    if (classes.size() < 2)
        return classes.value(0);
    return Words::tr("%1 and %2").arg(listed(classes.mid(0, classes.size() - 1)), classes.last());
}

} // namespace

QString titleOf(ScreenLevel level)
{
    switch (level) {
    case ScreenLevel::Excluded:
        return Words::tr("Left out of pictures");
    case ScreenLevel::Scrambled:
        return Words::tr("Scrambled");
    case ScreenLevel::None:
        break;
    }
    return Words::tr("Not protected");
}

QString meaningOf(ScreenLevel level)
{
    switch (level) {
    case ScreenLevel::Excluded:
        return Words::tr("The system leaves this window out of every picture of the screen.");
    case ScreenLevel::Scrambled:
        return Words::tr("A picture of the screen shows noise where a field is lit; the eye reads it all the same.");
    case ScreenLevel::None:
        break;
    }
    return Words::tr("A picture of the screen shows a lit field as it is.");
}

QString leastInWords(ScreenLevel level)
{
    switch (level) {
    case ScreenLevel::Excluded:
        return Words::tr("Left out of pictures");
    case ScreenLevel::Scrambled:
        return Words::tr("Scrambled");
    case ScreenLevel::None:
        break;
    }
    return Words::tr("Any screen");
}

QString gestureInWords(policy::Gesture gesture)
{
    return gesture == policy::Gesture::Hold ? Words::tr("Hold") : Words::tr("Click or hold");
}

QString unprotectedInWords(const policy::Policy& policy)
{
    QStringList plain;
    QStringList refused;
    for (const policy::FieldClass fieldClass : policy::allFieldClasses) {
        const bool isRefused = policy.of(fieldClass).least > ScreenLevel::None;
        (isRefused ? refused : plain).append(policy::labelInside(fieldClass));
    }
    QStringList sentences;
    if (!plain.isEmpty())
        sentences.append(Words::tr("The policy lets %1 data be shown in plain letters here.").arg(allOf(plain)));
    if (!refused.isEmpty())
        sentences.append(Words::tr("The policy does not let %1 data be shown here.").arg(allOf(refused)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace scrim::protection
