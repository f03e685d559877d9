// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/practice.h"

#include "base/core_text.h"
#include "ui/parts/look.h"
#include "ui/protection/look_tuner.h"
#include "ui/protection/practice_field.h"
#include "ui/protection/words.h"
#include "ui/shield/look_settings.h"
#include "ui/shield/mark.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrim::protection {

namespace {

constexpr int rememberAfterMs = 300;

QString adviceWhereScrambled()
{
    const QStringList lines{
        Practice::tr("It flickers, or tires the eye: less strength, or a finer grain."),
        Practice::tr(
            "It is hard to read: larger letters, more strength, or 4 frames per pad where policy allows them."),
        Practice::tr(
            "Nothing helps: turn on reduced motion in the desktop's settings. Then nothing is scrambled, as on a "
            "display below 50 Hz, and policy decides what may still be shown."),
    };
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Practice::Practice(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_field(new PracticeField(clock, this)),
      m_keep(new QPushButton(tr("Show"), this)),
      m_tuner(new LookTuner(this)),
      m_advice(parts::makeQuiet(*this))
{
    m_keep->setObjectName(QStringLiteral("practice_show"));
    m_keep->setAccessibleName(tr("Show the practice field"));
    m_keep->setCheckable(true);
    m_advice->setObjectName(QStringLiteral("practice_advice"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(rememberAfterMs);

    auto* row = new QHBoxLayout;
    row->setSpacing(2 * parts::unit);
    row->addWidget(m_field, 1);
    row->addWidget(m_keep, 0, Qt::AlignBottom);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::unit);
    column->addWidget(parts::makeSection(tr("How a lit field looks to you"), *this));
    column->addLayout(row);
    column->addWidget(m_tuner);
    column->addWidget(m_advice);

    connect(m_keep, &QPushButton::toggled, m_field, &PracticeField::setKept);
    // Without this object: a page that goes down hides its field, and that comes here when it is half gone.
    connect(m_field, &PracticeField::keptChanged, m_keep, [keep = m_keep](bool kept) {
        keep->setChecked(kept);
        keep->setText(kept ? tr("Hide") : tr("Show"));
    });
    connect(m_tuner, &LookTuner::changed, this, &Practice::apply);
    connect(m_tuner, &LookTuner::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &Practice::remember);
}

void Practice::serve(const QString& person, const policy::Policy& policy)
{
    if (m_soon.isActive())
        remember();
    m_person = person;
    m_policy = policy;
    m_tuner->setLook(shield::lookOf(person, policy.framesPerPad), policy.framesPerPad);
    m_tuner->setFramesLockedBy(policy.lockedBy(QStringLiteral("shield.frames_per_pad")));
    apply(m_tuner->look());
    explain();
}

void Practice::show(const platform::Protection& protection, bool picturesAreAllowed)
{
    m_picturesAreAllowed = picturesAreAllowed;
    m_protection = protection;
    m_tuner->setScrambled(protection.level == ScreenLevel::Scrambled);
    apply(m_tuner->look());
    explain();
}

void Practice::apply(const shield::Look& look)
{
    m_field->setShowing(
        {m_protection.level == ScreenLevel::Scrambled, look, shield::markText(m_person, m_clock.wallMs())});
}

void Practice::remember()
{
    m_soon.stop();
    if (!m_person.isEmpty())
        shield::rememberLook(m_person, m_tuner->look());
}

void Practice::explain()
{
    if (m_picturesAreAllowed) {
        m_advice->setText(
            tr("Pictures of the screen are allowed for support: nothing is scrambled, and no field but this "
               "one can be shown until that ends."));
        return;
    }
    switch (m_protection.level) {
    case ScreenLevel::Scrambled:
        m_advice->setText(adviceWhereScrambled());
        break;
    case ScreenLevel::Excluded:
        m_advice->setText(
            tr("This window is in no picture, so nothing has to be scrambled: letters are plain, and only "
               "their size is yours to choose."));
        break;
    case ScreenLevel::None:
        m_advice->setText(tr("Nothing is scrambled here, so letters are plain, and only their size is yours to choose. "
                             "%1 %2")
                              .arg(said(m_protection.why), unprotectedInWords(m_policy)));
        break;
    }
}

void Practice::hideEvent(QHideEvent* event)
{
    if (m_soon.isActive())
        remember();
    QWidget::hideEvent(event);
}

} // namespace scrim::protection
