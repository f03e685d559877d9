// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/look_tuner.h"

#include "ui/parts/look.h"
#include "ui/protection/words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace scrim::protection {

namespace {

constexpr int controlHeight = 4 * parts::unit;
constexpr int narrowest = 12 * parts::unit;

int percent(double share)
{
    return qRound(share * 100);
}

} // namespace

LookTuner::LookTuner(QWidget* parent)
    : QWidget(parent),
      m_size(makeSpin(shield::Look::smallest, shield::Look::largest, tr(" px"))),
      m_cell(makeSpin(shield::Look::finest, shield::Look::coarsest, tr(" px"))),
      m_strength(makeSpin(percent(shield::Look::faintest), percent(shield::Look::strongest), tr(" %"))),
      m_frames(new QComboBox(this)),
      m_reset(new QPushButton(tr("Reset to defaults"), this)),
      m_locked(parts::makeQuiet(*this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * parts::unit);
    grid->setVerticalSpacing(parts::unit / 2);
    add(*grid, 0, tr("Letter size"), *m_size, "look_size");
    add(*grid, 1, tr("Size of the grain"), *m_cell, "look_cell");
    add(*grid, 2, tr("Strength"), *m_strength, "look_strength");
    add(*grid, 3, tr("Frames per pad"), *m_frames, "look_frames");
    m_reset->setObjectName(QStringLiteral("look_reset"));
    // Under the controls: beside them it would not fit into the smallest window.
    grid->setRowMinimumHeight(2, parts::unit / 2);
    grid->addWidget(m_reset, 3, 0, 1, 4, Qt::AlignLeading);
    grid->setColumnStretch(4, 1);
    m_locked->setObjectName(QStringLiteral("look_locked"));
    m_locked->hide();
    grid->addWidget(m_locked, 4, 0, 1, 5);
    connect(m_frames, &QComboBox::currentIndexChanged, this, &LookTuner::tell);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setLook({}, m_mostFrames);
        Q_EMIT changed(look());
    });
}

QSpinBox* LookTuner::makeSpin(int least, int most, const QString& suffix)
{
    auto* spin = new QSpinBox(this);
    spin->setRange(least, most);
    spin->setSuffix(suffix);
    connect(spin, &QSpinBox::valueChanged, this, &LookTuner::tell);
    return spin;
}

void LookTuner::add(QGridLayout& grid, int at, const QString& label, QWidget& control, const char* name)
{
    control.setObjectName(QLatin1String(name));
    control.setAccessibleName(label);
    control.setFixedHeight(controlHeight);
    control.setMinimumWidth(narrowest);
    // A wheel that scrolls the page must not turn what it happens to pass.
    control.setFocusPolicy(Qt::StrongFocus);
    control.installEventFilter(this);
    auto* above = parts::makeLabel(label, *this);
    above->setBuddy(&control);
    grid.addWidget(above, 0, at);
    grid.addWidget(&control, 1, at);
}

void LookTuner::setLook(const shield::Look& look, int mostFramesPerPad)
{
    const shield::Look safe = look.bounded(mostFramesPerPad);
    m_isFilling = true;
    m_mostFrames = mostFramesPerPad;
    m_size->setValue(safe.size);
    m_cell->setValue(safe.cell);
    m_strength->setValue(percent(safe.amplitude));
    m_frames->clear();
    for (const int frames : std::array{2, 4}) {
        if (frames <= mostFramesPerPad)
            m_frames->addItem(QString::number(frames), frames);
    }
    m_frames->setCurrentIndex(m_frames->findData(safe.framesPerPad));
    m_isFilling = false;
    enable();
}

void LookTuner::setFramesLockedBy(const QString& file)
{
    m_framesLockedBy = file;
    enable();
}

shield::Look LookTuner::look() const
{
    shield::Look look;
    look.size = m_size->value();
    look.cell = m_cell->value();
    look.amplitude = m_strength->value() / 100.0;
    look.framesPerPad = m_frames->currentData().toInt();
    return look.bounded(m_mostFrames);
}

void LookTuner::setScrambled(bool scrambled)
{
    m_isScrambled = scrambled;
    enable();
}

void LookTuner::enable()
{
    const bool isLocked = !m_framesLockedBy.isEmpty() && m_frames->count() < 2;
    m_cell->setEnabled(m_isScrambled);
    m_strength->setEnabled(m_isScrambled);
    m_frames->setEnabled(m_isScrambled && !isLocked);
    const QString why = isLocked ? setByIt(m_framesLockedBy) : QString();
    m_frames->setToolTip(why);
    m_frames->setAccessibleDescription(why);
    //: The name of a control, and who has set it
    parts::setTextOrHide(*m_locked, isLocked ? tr("%1: %2").arg(m_frames->accessibleName(), why) : QString());
}

void LookTuner::tell()
{
    if (!m_isFilling)
        Q_EMIT changed(look());
}

bool LookTuner::eventFilter(QObject* object, QEvent* event)
{
    const auto* control = qobject_cast<QWidget*>(object);
    if (event->type() == QEvent::Wheel && control != nullptr && !control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace scrim::protection
