// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/remark_box.h"

#include "base/answer.h"
#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"
#include "ui/parts/text_box.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace scrim::oversight {

using namespace parts;

namespace {

constexpr int lines = 2;

} // namespace

RemarkBox::RemarkBox(models::ReviewQueue& queue, QWidget* parent)
    : QWidget(parent),
      m_queue(queue),
      m_text(new TextBox(this)),
      m_add(new QPushButton(tr("Add remark"), this)),
      m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("remark_box"));
    m_text->setObjectName(QStringLiteral("remark_text"));
    m_text->setAccessibleName(tr("Remark on this entry"));
    m_text->setPlaceholderText(tr("A remark of yours on this entry. It stays in the log."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + 2 * unit);
    m_add->setObjectName(QStringLiteral("remark_add"));
    m_add->setAccessibleName(m_add->text());
    m_add->setEnabled(false);
    m_error->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 0, pageMargin, unit);
    column->setSpacing(unit);
    column->addWidget(m_text);
    column->addWidget(m_error);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_add->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &RemarkBox::add);
    show(-1);
}

void RemarkBox::show(qint64 seq)
{
    if (std::exchange(m_seq, seq) != seq) {
        m_text->clear();
        m_error->hide();
    }
    setVisible(seq >= 0);
}

void RemarkBox::add()
{
    m_add->setEnabled(false);
    m_error->hide();
    whenAnswered(m_queue.annotate(m_seq, m_text->toPlainText()), this, [this, seq = m_seq](const Result<void>& answer) {
        if (seq == m_seq)
            take(answer);
    });
}

void RemarkBox::take(const Result<void>& answer)
{
    if (!answer) {
        m_error->show();
        m_error->say(answer.error().message);
        m_add->setEnabled(true);
        m_text->setFocus();
        return;
    }
    m_text->clear();
    Q_EMIT added();
}

} // namespace scrim::oversight
