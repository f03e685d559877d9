// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/text_box.h"

#include "ui/parts/look.h"

#include <QTextDocument>

namespace scrim::parts {

namespace {

/// The caret's at a line's end.
constexpr int documentSide = 2;

} // namespace

TextBox::TextBox(QWidget* parent) : QPlainTextEdit(parent)
{
    document()->setDocumentMargin(documentSide);
    const int side = unit - documentSide;
    setViewportMargins(side, unit / 2, side, unit / 2);
}

} // namespace scrim::parts
