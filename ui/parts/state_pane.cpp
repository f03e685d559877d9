// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/state_pane.h"

#include "ui/parts/icon.h"
#include "ui/parts/look.h"
#include "ui/shield/announcer.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace scrim::parts {

namespace {

constexpr int widestText = 420;
constexpr int signSize = 5 * unit;

/// No line ends within "e-mail": a letter does not stand alone.
QString keptTogether(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\b(\\p{L})-(?=\\p{L})"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(letter, QStringLiteral("\\1") + QChar(0x2011));
}

} // namespace

StatePane::StatePane(QWidget* parent)
    : QWidget(parent), m_sign(new QLabel(this)), m_heading(makeHeading(*this)), m_sentence(makeQuiet(*this))
{
    setObjectName(QStringLiteral("state_pane"));
    build();
}

StatePane::StatePane(QAbstractItemView& view) : StatePane(view.viewport())
{
    m_heading->setFont(strong(lead(font())));
    // A click, a wheel and a context menu are the view's.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view.model();
    const auto look = [this, model] { setVisible(model->rowCount() == 0); };
    connect(model, &QAbstractItemModel::rowsInserted, this, look);
    connect(model, &QAbstractItemModel::rowsRemoved, this, look);
    connect(model, &QAbstractItemModel::modelReset, this, look);
    connect(model, &QAbstractItemModel::layoutChanged, this, look);
    setGeometry(view.viewport()->rect());
    look();
}

void StatePane::build()
{
    m_sign->setFixedHeight(signSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addStretch(2);
    for (QLabel* label : {m_sign, m_heading, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

void StatePane::say(const QString& icon, const QString& heading, const QString& sentence)
{
    m_icon = icon;
    m_heading->setText(heading);
    setTextOrHide(*m_sentence, keptTogether(sentence));
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
    drawSign();
    fit();
}

void StatePane::wait(const QString& heading)
{
    say(QStringLiteral("clock"), heading);
}

void StatePane::refuse(const QString& heading, const QString& sentence)
{
    say(QStringLiteral("error"), heading, sentence);
    shield::announce(*this, sentence.isEmpty() ? heading : heading + QLatin1Char(' ') + sentence);
}

void StatePane::drawSign()
{
    if (m_icon.isEmpty())
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(QSize(signSize, signSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawIcon(painter, QRectF(0, 0, signSize, signSize), m_icon, palette().color(QPalette::PlaceholderText));
    painter.end();
    m_sign->setPixmap(picture);
}

void StatePane::fit()
{
    const int width = std::max(1, std::min(widestText, this->width() - 4 * unit));
    // A layout asks an aligned label for its hint only, which is too low for text that wraps.
    for (QLabel* label : {m_heading, m_sentence}) {
        label->setFixedWidth(width);
        label->setMinimumHeight(0); // which heightForWidth() would keep to
        label->setMinimumHeight(std::max(0, label->heightForWidth(width)));
    }
}

void StatePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSign();
    else if (event->type() == QEvent::FontChange)
        fit();
}

bool StatePane::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget*>(object)->rect());
    return QWidget::eventFilter(object, event);
}

} // namespace scrim::parts
