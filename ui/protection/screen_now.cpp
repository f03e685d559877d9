// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/screen_now.h"

#include "base/core_text.h"
#include "ui/parts/look.h"
#include "ui/protection/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace scrim::protection {

namespace {

QString watched(const platform::Protection& protection)
{
    if (protection.isWatched)
        return ScreenNow::tr("A program that asks for a picture of the screen is noticed, and the field is hidden.");
    if (protection.level == ScreenLevel::Excluded)
        return ScreenNow::tr("Nobody watches who asks for pictures: this window is in none of them.");
    return ScreenNow::tr("A program that takes a picture of the screen is not noticed.");
}

QString listed(const QStringList& sentences)
{
    QStringList lines;
    for (const QString& sentence : sentences)
        lines.append(QStringLiteral("–  ") + said(sentence));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ScreenNow::ScreenNow(QWidget* parent)
    : QWidget(parent),
      m_level(parts::makeSection({}, *this)),
      m_why(parts::makeLabel({}, *this)),
      m_facts(parts::makeQuiet(*this)),
      m_leftOver(parts::makeLabel({}, *this))
{
    m_level->setObjectName(QStringLiteral("protection_level"));
    m_why->setObjectName(QStringLiteral("protection_why"));
    m_facts->setObjectName(QStringLiteral("protection_facts"));
    m_leftOver->setObjectName(QStringLiteral("protection_left_over"));
    for (QLabel* label : {m_level, m_why, m_leftOver})
        label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::unit / 2);
    column->addWidget(m_level);
    column->addWidget(m_why);
    column->addWidget(m_facts);
    column->addSpacing(parts::unit);
    column->addWidget(parts::makeSection(tr("What can still see a lit field"), *this));
    column->addWidget(m_leftOver);
}

void ScreenNow::show(const platform::Protection& protection)
{
    m_level->setText(tr("%1. %2").arg(titleOf(protection.level), meaningOf(protection.level)));
    m_why->setText(said(protection.why));
    m_facts->setText(watched(protection) + QLatin1Char('\n') +
                     (protection.isRemote ? tr("This is a remote session: the screen is somewhere else.")
                                          : tr("The screen is on this machine.")));
    m_leftOver->setText(protection.leftOver.isEmpty() ? tr("A camera, and a person who looks at the screen.")
                                                      : listed(protection.leftOver));
}

} // namespace scrim::protection
