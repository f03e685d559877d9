// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/direction.h"

#include <QGuiApplication>

#include <algorithm>

namespace scrim::parts {

namespace {

bool isOfSuchAScript(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
}

} // namespace

QString leftToRight(const QString& text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

QString inItsOrder(const QString& text)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return isMirrored && std::ranges::none_of(text, isOfSuchAScript) ? leftToRight(text) : text;
}

Qt::Alignment lineStart()
{
    return QGuiApplication::isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft;
}

} // namespace scrim::parts
