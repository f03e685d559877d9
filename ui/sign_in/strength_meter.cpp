// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/strength_meter.h"

#include "session/password_strength.h"
#include "ui/parts/look.h"
#include "ui/shield/secret_input.h"

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace scrim::sign_in {

namespace {

constexpr int pauseMs = 150;
constexpr int barHeight = 6;
constexpr std::array words{
    QT_TRANSLATE_NOOP("scrim::sign_in::StrengthMeter", "very weak"),
    QT_TRANSLATE_NOOP("scrim::sign_in::StrengthMeter", "weak"),
    QT_TRANSLATE_NOOP("scrim::sign_in::StrengthMeter", "fair"),
    QT_TRANSLATE_NOOP("scrim::sign_in::StrengthMeter", "good"),
    QT_TRANSLATE_NOOP("scrim::sign_in::StrengthMeter", "strong"),
};

} // namespace

StrengthMeter::StrengthMeter(shield::SecretInput& input, QWidget* parent)
    : QWidget(parent), m_input(input), m_bar(new QProgressBar(this)), m_word(parts::makeQuiet(*this))
{
    m_bar->setRange(0, words.size() - 1);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setAccessibleName(tr("Strength of the new password"));
    m_word->setObjectName(QStringLiteral("password_strength"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::unit / 2);
    column->addWidget(m_bar);
    column->addWidget(m_word);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseMs);
    connect(&m_input, &shield::SecretInput::lengthChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &StrengthMeter::measure);
    measure();
}

void StrengthMeter::measure()
{
    session::Strength strength;
    m_input.look([&](Bytes typed) { strength = session::strengthOf(typed, m_user); });
    const bool isEmpty = m_input.length() == 0;
    m_bar->setValue(isEmpty ? 0 : strength.score);
    const QString word = tr(words.at(static_cast<std::size_t>(strength.score)));
    if (isEmpty)
        m_word->setText(tr("At least 12 characters, letters and digits."));
    else if (strength.why.isEmpty())
        m_word->setText(tr("Strength: %1.").arg(word));
    else
        m_word->setText(tr("Strength: %1. %2").arg(word, strength.why));
    m_word->setAccessibleName(m_word->text());
}

} // namespace scrim::sign_in
