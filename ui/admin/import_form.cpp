// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/import_form.h"

#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpressionValidator>

namespace scrim::admin {

namespace {

constexpr int codeWidth = 14 * parts::unit;

QLineEdit* makeEdit(const QString& name, const QString& spoken, QWidget& parent)
{
    auto* edit = new QLineEdit(&parent);
    edit->setObjectName(name);
    edit->setAccessibleName(spoken);
    return edit;
}

/// A code of some letters, in capitals or not.
void takeLetters(QLineEdit& edit, int letters)
{
    edit.setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z]{0,%1}").arg(letters)), &edit));
    edit.setPlaceholderText(ImportForm::tr("as in the file"));
    const int placeholder = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    edit.setFixedWidth(std::max(codeWidth, placeholder + 3 * parts::unit));
}

} // namespace

ImportForm::ImportForm(QWidget* parent)
    : QWidget(parent),
      m_file(makeEdit(QStringLiteral("import_file"), tr("File to import"), *this)),
      m_browse(new QPushButton(tr("Choose…"), this)),
      m_currency(makeEdit(QStringLiteral("import_currency"), tr("Currency of amounts that name none"), *this)),
      m_region(makeEdit(QStringLiteral("import_region"), tr("Country of phone numbers that name none"), *this)),
      m_lines(makeEdit(QStringLiteral("import_lines"), tr("List of rejected rows to take alone"), *this)),
      m_browseLines(new QPushButton(tr("Choose…"), this)),
      m_dryRun(new QCheckBox(tr("Try it: say what would happen, store nothing"), this)),
      m_start(new QPushButton(tr("Import"), this)),
      m_error(new parts::InlineError(this))
{
    setAcceptDrops(true);
    m_file->setPlaceholderText(tr("An export of your shop: CSV or JSON. It can be dropped here."));
    m_lines->setPlaceholderText(tr("all rows; or a list of rejected rows, once the file is mended"));
    m_browse->setObjectName(QStringLiteral("import_browse"));
    m_browse->setAccessibleName(tr("Choose the file to import"));
    m_browseLines->setObjectName(QStringLiteral("import_browse_lines"));
    m_browseLines->setAccessibleName(tr("Choose the list of rejected rows"));
    m_dryRun->setObjectName(QStringLiteral("import_dry_run"));
    m_start->setObjectName(QStringLiteral("import_start"));
    m_start->setAccessibleName(tr("Import the file"));
    m_start->setDefault(true);
    m_error->setObjectName(QStringLiteral("import_error"));
    takeLetters(*m_currency, 3);
    takeLetters(*m_region, 2);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * parts::unit);
    grid->setVerticalSpacing(parts::unit);
    const auto add = [this, grid](int row, const QString& text, QLineEdit& edit, QPushButton* button) {
        auto* label = parts::makeLabel(text, *this);
        label->setBuddy(&edit);
        grid->addWidget(label, row, 0);
        grid->addWidget(&edit, row, 1);
        if (button != nullptr)
            grid->addWidget(button, row, 2);
    };
    auto* country = parts::makeLabel(tr("C&ountry of phones"), *this);
    country->setBuddy(m_region);
    auto* codes = new QHBoxLayout;
    codes->setSpacing(2 * parts::unit);
    codes->addWidget(m_currency);
    codes->addSpacing(2 * parts::unit);
    codes->addWidget(country);
    codes->addWidget(m_region);
    codes->addStretch();
    add(0, tr("&File"), *m_file, m_browse);
    add(1, tr("C&urrency"), *m_currency, nullptr);
    grid->addLayout(codes, 1, 1, 1, 2);
    add(2, tr("&Rows"), *m_lines, m_browseLines);
    grid->addWidget(m_dryRun, 3, 1, 1, 2);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * parts::unit);
    foot->addWidget(m_start);
    foot->addWidget(m_error, 1);
    grid->addLayout(foot, 4, 1, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_browse, &QPushButton::clicked, this, [this] {
        browse(*m_file, tr("File to import"), tr("Exports (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)"));
    });
    connect(m_browseLines, &QPushButton::clicked, this,
            [this] { browse(*m_lines, tr("List of rejected rows"), tr("Lists of rejected rows (*.csv)")); });
    for (QLineEdit* edit : {m_file, m_currency, m_region, m_lines})
        connect(edit, &QLineEdit::textChanged, this, &ImportForm::changed);
    connect(m_file, &QLineEdit::textChanged, m_error, &parts::InlineError::clearMessage);
    connect(m_file, &QLineEdit::returnPressed, this, &ImportForm::submitted);
    connect(m_start, &QPushButton::clicked, this, &ImportForm::submitted);
    connect(m_dryRun, &QCheckBox::toggled, this, &ImportForm::changed);
}

QString ImportForm::file() const
{
    return m_file->text().trimmed();
}

intake::Options ImportForm::options() const
{
    intake::Options options;
    options.defaultCurrency = m_currency->text().toUpper();
    options.defaultRegion = m_region->text().toUpper();
    options.onlyLines = m_lines->text().trimmed();
    options.isDryRun = m_dryRun->isChecked();
    return options;
}

void ImportForm::takeOnly(const QString& rejectsFile)
{
    m_lines->setText(rejectsFile);
    m_dryRun->setChecked(false);
}

void ImportForm::setFile(const QString& path)
{
    m_file->setText(path);
}

void ImportForm::refuse(const QString& message)
{
    m_error->say(message);
}

bool ImportForm::check()
{
    constexpr qsizetype currencyLetters = 3;
    constexpr qsizetype regionLetters = 2;
    const auto isCode = [](const QLineEdit& edit, qsizetype letters) {
        return edit.text().isEmpty() || edit.text().size() == letters;
    };
    if (file().isEmpty()) {
        m_error->say(tr("Choose the file to import."));
        m_file->setFocus();
        return false;
    }
    if (!isCode(*m_currency, currencyLetters)) {
        m_error->say(tr("A currency is a code of three letters, such as EUR."));
        m_currency->setFocus();
        return false;
    }
    if (!isCode(*m_region, regionLetters)) {
        m_error->say(tr("A country is a code of two letters, such as DE."));
        m_region->setFocus();
        return false;
    }
    m_error->clearMessage();
    return true;
}

void ImportForm::focusFile()
{
    m_file->setFocus();
    m_file->selectAll();
}

void ImportForm::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportForm::dropEvent(QDropEvent* event)
{
    setFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

void ImportForm::browse(QLineEdit& into, const QString& title, const QString& filter)
{
    auto* dialog = new QFileDialog(this, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &into, &QLineEdit::setText);
    dialog->open();
}

} // namespace scrim::admin
