// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QList>
#include <QString>

namespace scrim::platform {

/// Requests that the watch looks at.
enum class Ask
{
    MakeWindow, ///< CreateWindow: tells windows from pixmaps later
    GetImage,
    ShmGetImage,
    ShmPutImage,  ///< copies out of a segment, which may be another client's
    ShmPixmap,    ///< MIT-SHM's CreatePixmap: a segment, seen as a pixmap
    CopyArea,     ///< CopyPlane as well
    NamePixmap,   ///< Composite's NameWindowPixmap
    Picture,      ///< RENDER's CreatePicture
    PictureCopied ///< RENDER's Composite, from a picture
};

/// As it stands in `Onlooker::how`.
[[nodiscard]] QString askName(Ask ask);

/// One such request and the window that it makes, or the drawable, segment or picture that it takes pixels from.
struct PixelRequest
{
    Ask ask = Ask::GetImage;
    quint32 drawable = 0;
    quint32 other = 0; ///< the pixmap or picture that it makes; of a new window its parent

    bool operator==(const PixelRequest&) const = default;
};

/// Major opcodes that the server gave its extensions; 0 for one that it has not.
struct ExtensionOpcodes
{
    quint8 shm = 0;
    quint8 composite = 0;
    quint8 render = 0;
};

/// The requests that are looked at, out of one intercepted element "from client": whole requests one after another, in
/// the client's byte order, long ones in the form of BIG-REQUESTS. Whatever the bytes are, it reads none but them; it
/// ends where a length does not fit them.
/// Sources: X Window System Protocol, X Version 11 (requests); Record Extension Protocol 1.13, section 2;
/// bigreqsproto; MIT-SHM; compositeproto.txt 0.4; renderproto.txt 0.11.
[[nodiscard]] QList<PixelRequest> parseRequests(Bytes data, bool isSwapped, const ExtensionOpcodes& opcodes);

} // namespace scrim::platform
