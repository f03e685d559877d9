// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/words.h"

#include "base/listed.h"
#include "policy/field_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

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

constexpr auto shieldPath = "shield.";
constexpr auto classesPath = "shield.classes.";

/// By the name within the section.
constexpr std::array generalNames{
    std::pair{"frames_per_pad", QT_TRANSLATE_NOOP("scrim::protection::Words", "frames per pad")},
    std::pair{"trust_remote", QT_TRANSLATE_NOOP("scrim::protection::Words", "remote sessions")},
    std::pair{"mark_page", QT_TRANSLATE_NOOP("scrim::protection::Words", "the mark over the page")},
    std::pair{"support_capture_minutes", QT_TRANSLATE_NOOP("scrim::protection::Words", "pictures for support")},
    std::pair{"approval_minutes",
              QT_TRANSLATE_NOOP("scrim::protection::Words", "how long a second person's yes lasts")}};
/// By the name within a class.
constexpr std::array classNames{
    std::pair{"least_level", QT_TRANSLATE_NOOP("scrim::protection::Words", "least protection")},
    std::pair{"gesture", QT_TRANSLATE_NOOP("scrim::protection::Words", "how it is shown")},
    std::pair{"reason", QT_TRANSLATE_NOOP("scrim::protection::Words", "the reason")},
    std::pair{"mask", QT_TRANSLATE_NOOP("scrim::protection::Words", "the mask")},
    std::pair{"view", QT_TRANSLATE_NOOP("scrim::protection::Words", "whether it is shown")},
    std::pair{"seconds", QT_TRANSLATE_NOOP("scrim::protection::Words", "how long it is shown")},
    std::pair{"per_hour", QT_TRANSLATE_NOOP("scrim::protection::Words", "views an hour")},
    std::pair{"per_shift", QT_TRANSLATE_NOOP("scrim::protection::Words", "views a shift")},
    std::pair{"spoken", QT_TRANSLATE_NOOP("scrim::protection::Words", "speaking it")},
    std::pair{"needs_call", QT_TRANSLATE_NOOP("scrim::protection::Words", "only during a call")},
    std::pair{"needs_verified", QT_TRANSLATE_NOOP("scrim::protection::Words", "only for a verified caller")},
    std::pair{"needs_approval", QT_TRANSLATE_NOOP("scrim::protection::Words", "a second person's yes")},
    std::pair{"approval", QT_TRANSLATE_NOOP("scrim::protection::Words", "a second person's yes")},
    std::pair{"hours", QT_TRANSLATE_NOOP("scrim::protection::Words", "hours")}};

/// The setting's own name where there are no words for it.
template<std::size_t Count>
QString wordsFor(const std::array<std::pair<const char*, const char*>, Count>& names, const QString& member)
{
    const auto known =
        std::ranges::find_if(names, [&member](const auto& name) { return member == QLatin1String(name.first); });
    return known == names.end() ? member : Words::tr(known->second);
}

/// "Payment: least protection"; empty for what is not about the desks' protection.
QString inWords(const QString& path)
{
    if (!path.startsWith(QLatin1String(shieldPath)))
        return {};
    if (!path.startsWith(QLatin1String(classesPath)))
        return wordsFor(generalNames, path.section(QLatin1Char('.'), 1));
    const QString name = path.section(QLatin1Char('.'), 2, 2);
    const auto fieldClass =
        std::ranges::find(policy::allFieldClasses, name, [](policy::FieldClass each) { return policy::name(each); });
    //: A class of data, and what of its protection is meant
    return Words::tr("%1: %2").arg(fieldClass == policy::allFieldClasses.end() ? name : policy::label(*fieldClass),
                                   wordsFor(classNames, path.section(QLatin1Char('.'), 3, 3)));
}

} // namespace

QString setByIt(const QString& file)
{
    return Words::tr("Set by IT in %1; ask them to change it.").arg(file);
}

QStringList locksInWords(const policy::Policy& policy)
{
    std::map<QString, QStringList> byFile;
    for (const auto& [path, file] : policy.locks) {
        if (const QString words = inWords(path); !words.isEmpty() && !byFile[file].contains(words))
            byFile[file].append(words);
    }
    QStringList sentences;
    for (const auto& [file, words] : byFile) {
        if (!words.isEmpty())
            sentences.append(Words::tr("Set by IT in %1, and not to be changed here: %2.").arg(file, listed(words)));
    }
    return sentences;
}

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
