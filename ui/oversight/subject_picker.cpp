// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/subject_picker.h"

#include "base/answer.h"
#include "models/desk.h"
#include "ui/parts/look.h"
#include "ui/shield/forget.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace scrim::oversight {

using namespace parts;

namespace {

constexpr int longestQuery = 200;
constexpr int pauseMs = 120;
constexpr QSize listSize(48 * unit, 28 * unit);

/// The record and its second line in one.
class OneLine final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString second = index.data(models::HitModel::SubtitleRole).toString();
        if (!second.isEmpty())
            option->text += QStringLiteral("  ·  ") + second;
    }
};

} // namespace

SubjectPicker::SubjectPicker(models::Desk& desk, models::LogBook& book, QWidget* parent)
    : Popup(parent),
      m_desk(desk),
      m_book(book),
      m_model(new models::HitModel(this)),
      m_box(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_state(makeQuiet(*this))
{
    setObjectName(QStringLiteral("subject_picker"));
    setTitle(tr("Customer or order"));
    m_box->setObjectName(QStringLiteral("subject_search"));
    m_box->setAccessibleName(tr("Find a customer or an order"));
    m_box->setPlaceholderText(tr("A name or an order number"));
    m_box->setMaxLength(longestQuery);
    m_box->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("subject_list"));
    m_list->setAccessibleName(tr("Found customers and orders"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OneLine(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFixedSize(listSize);
    m_list->setSpacing(2);
    m_state->setObjectName(QStringLiteral("subject_state"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_box, m_list, m_state})
        column().addWidget(part);
    connect(addApply(tr("Apply"), QStringLiteral("subject_apply")), &QPushButton::clicked, this,
            [this] { choose(std::max(m_list->currentIndex().row(), 0)); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SubjectPicker::find);
    connect(m_box, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void SubjectPicker::ask(QWidget& anchor)
{
    shield::forget(*m_box);
    m_choosesNext = false;
    find();
    openUnder(anchor);
}

void SubjectPicker::find()
{
    m_pause.stop();
    const quint64 number = ++m_newest;
    m_model->setHits({});
    m_isWaiting = !m_box->text().trimmed().isEmpty();
    if (!m_isWaiting) {
        m_state->setText(tr("Whose entries? Enter takes the first that is found."));
        return;
    }
    whenAnswered(m_desk.find(m_box->text()), this, [this, number](const Result<records::Found>& answer) {
        if (number == m_newest)
            take(answer);
    });
}

void SubjectPicker::take(const Result<records::Found>& answer)
{
    m_isWaiting = false;
    if (!answer) {
        m_state->setText(answer.error().message);
        return;
    }
    m_model->setHits(answer->hits);
    const auto count = static_cast<int>(answer->records.size());
    m_state->setText(count == 0 ? tr("Nothing found.") : tr("%n found.", nullptr, count));
    whenAnswered(m_desk.hits(answer->records), this,
                 [this, number = m_newest](const Result<std::vector<records::Hit>>& hits) {
                     if (number == m_newest && hits)
                         m_model->setHits(*hits);
                 });
    if (std::exchange(m_choosesNext, false) && isVisible())
        choose(0);
}

void SubjectPicker::choose(int row)
{
    if (m_isWaiting || m_pause.isActive()) {
        m_choosesNext = true;
        if (m_pause.isActive())
            find();
        return;
    }
    if (row >= m_model->rowCount())
        return;
    const quint64 number = ++m_newest;
    whenAnswered(m_book.subjectsAbout(m_model->recordAt(row)), this,
                 [this, number](const Result<QStringList>& subjects) {
                     if (number != m_newest || !isVisible())
                         return;
                     if (!subjects) {
                         m_state->setText(subjects.error().message);
                         return;
                     }
                     close();
                     Q_EMIT chosen(*subjects);
                 });
}

bool SubjectPicker::eventFilter(QObject* object, QEvent* event)
{
    const bool isDown =
        object == m_box && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (!isDown || m_model->rowCount() == 0)
        return Popup::eventFilter(object, event);
    m_list->setFocus(Qt::TabFocusReason);
    m_list->setCurrentIndex(m_model->index(0));
    return true;
}

} // namespace scrim::oversight
