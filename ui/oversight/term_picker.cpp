// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/term_picker.h"

#include "base/answer.h"
#include "ui/oversight/term_model.h"
#include "ui/parts/look.h"
#include "ui/shield/forget.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrim::oversight {

using namespace parts;

namespace {

constexpr int most = 200;
constexpr int pauseMs = 120;
constexpr QSize listSize(40 * unit, 32 * unit);

} // namespace

TermPicker::TermPicker(models::LogBook& book, QWidget* parent)
    : Popup(parent),
      m_book(book),
      m_model(new TermModel(this)),
      m_box(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_state(makeQuiet(*this))
{
    setObjectName(QStringLiteral("term_picker"));
    m_box->setObjectName(QStringLiteral("term_search"));
    m_box->setPlaceholderText(tr("Narrow the list"));
    m_box->setAccessibleName(tr("Narrow the list"));
    m_box->setMaxLength(review::longestText);
    m_box->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("term_list"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFixedSize(listSize);
    m_list->setSpacing(2);
    m_list->installEventFilter(this);
    m_state->setObjectName(QStringLiteral("term_state"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_box, m_list, m_state})
        column().addWidget(part);
    connect(addApply(tr("Apply"), QStringLiteral("term_apply")), &QPushButton::clicked, this, &TermPicker::apply);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TermPicker::fetch);
    connect(m_box, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void TermPicker::ask(review::Column column, const QString& title, const QStringList& chosen, QWidget& anchor)
{
    m_column = column;
    setTitle(title);
    m_list->setAccessibleName(title);
    m_model->begin(column, chosen);
    shield::forget(*m_box);
    m_appliesNext = false;
    fetch();
    openUnder(anchor);
}

void TermPicker::fetch()
{
    m_pause.stop();
    const quint64 number = ++m_newest;
    m_isWaiting = true;
    m_state->setText(tr("Looking…"));
    whenAnswered(m_book.terms(m_column, m_box->text(), most), this,
                 [this, number](const Result<std::vector<review::Term>>& answer) {
                     if (number != m_newest)
                         return;
                     m_isWaiting = false;
                     m_model->setTerms(answer ? *answer : std::vector<review::Term>());
                     if (!answer)
                         m_state->setText(answer.error().message);
                     else if (answer->empty())
                         m_state->setText(tr("Nothing of that kind is on record."));
                     else if (answer->size() >= most)
                         m_state->setText(tr("The %L1 most frequent. Type to find others.").arg(most));
                     else
                         m_state->setText(tr("Space checks one, Enter applies."));
                     if (std::exchange(m_appliesNext, false) && isVisible() && m_model->rowCount() > 0)
                         apply();
                 });
}

void TermPicker::apply()
{
    QStringList words = m_model->chosen();
    const bool isTyped = !m_box->text().trimmed().isEmpty();
    if (words.isEmpty() && isTyped && (m_isWaiting || m_pause.isActive())) {
        m_appliesNext = true;
        fetch();
        return;
    }
    // With nothing checked, Enter takes the line it is on, and after typing the first that is left.
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : isTyped ? 0 : -1;
    if (words.isEmpty() && row >= 0 && row < m_model->rowCount())
        words.append(m_model->wordAt(row));
    close();
    Q_EMIT chosen(m_column, words);
}

bool TermPicker::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Popup::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (object == m_box && key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        apply();
        return true;
    }
    return Popup::eventFilter(object, event);
}

} // namespace scrim::oversight
