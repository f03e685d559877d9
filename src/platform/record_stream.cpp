// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/record_stream.h"

#include <QtEndian>

#include <cstring>
#include <optional>

namespace scrim::platform {
namespace {

// Core opcodes (X11, appendix B) and the extensions' minor ones.
constexpr quint8 createWindow = 1;
constexpr quint8 copyArea = 62;
constexpr quint8 copyPlane = 63;
constexpr quint8 getImage = 73;
constexpr quint8 firstExtension = 128;
constexpr quint8 shmPutImage = 3;
constexpr quint8 shmGetImage = 4;
constexpr quint8 shmCreatePixmap = 5;
constexpr quint8 nameWindowPixmap = 6;
constexpr quint8 createPicture = 4;
constexpr quint8 composite = 8;

constexpr std::size_t headSize = 4;
constexpr std::size_t unit = 4; // Lengths count words of four bytes.

/// Numbers of one client's byte order out of checked places.
class Reader
{
public:
    Reader(Bytes data, bool isSwapped) : m_data(data), m_isSwapped(isSwapped) {}

    template<typename T>
    [[nodiscard]] std::optional<T> at(std::size_t offset) const
    {
        if (offset > m_data.size() || m_data.size() - offset < sizeof(T))
            return std::nullopt;
        T value{};
        std::memcpy(&value, m_data.data() + offset, sizeof value);
        return m_isSwapped ? qbswap(value) : value;
    }

private:
    Bytes m_data;
    bool m_isSwapped;
};

/// What kind of request this is, and where behind its head the drawable stands.
struct Shape
{
    Ask ask;
    std::size_t offset;
    std::size_t size;                                ///< the least that the server accepts, head included
    std::optional<std::size_t> other = std::nullopt; ///< where PixelRequest::other stands
};

std::optional<Shape> shapeOf(quint8 major, quint8 minor, const ExtensionOpcodes& opcodes)
{
    switch (major) {
    case createWindow:
        return Shape{Ask::MakeWindow, 0, 32, 4};
    case copyArea:
        return Shape{Ask::CopyArea, 0, 28};
    case copyPlane:
        return Shape{Ask::CopyArea, 0, 32};
    case getImage:
        return Shape{Ask::GetImage, 0, 20};
    default:
        break;
    }
    if (major < firstExtension)
        return std::nullopt;
    if (major == opcodes.shm && minor == shmPutImage)
        return Shape{Ask::ShmPutImage, 28, 40};
    if (major == opcodes.shm && minor == shmGetImage)
        return Shape{Ask::ShmGetImage, 0, 32};
    if (major == opcodes.shm && minor == shmCreatePixmap)
        return Shape{Ask::ShmPixmap, 16, 28, 0};
    if (major == opcodes.composite && minor == nameWindowPixmap)
        return Shape{Ask::NamePixmap, 0, 12, 4};
    if (major == opcodes.render && minor == createPicture)
        return Shape{Ask::Picture, 4, 20, 0};
    if (major == opcodes.render && minor == composite)
        return Shape{Ask::PictureCopied, 4, 36};
    return std::nullopt;
}

} // namespace

QString askName(Ask ask)
{
    switch (ask) {
    case Ask::MakeWindow:
        return QStringLiteral("create_window");
    case Ask::GetImage:
        return QStringLiteral("get_image");
    case Ask::ShmGetImage:
        return QStringLiteral("shm_get_image");
    case Ask::ShmPutImage:
        return QStringLiteral("shm_put_image");
    case Ask::ShmPixmap:
        return QStringLiteral("shm_create_pixmap");
    case Ask::CopyArea:
        return QStringLiteral("copy_area");
    case Ask::NamePixmap:
        return QStringLiteral("name_pixmap");
    case Ask::Picture:
    case Ask::PictureCopied:
        break;
    }
    return QStringLiteral("picture");
}

QList<PixelRequest> parseRequests(Bytes data, bool isSwapped, const ExtensionOpcodes& opcodes)
{
    QList<PixelRequest> found;
    while (data.size() >= headSize) {
        const Reader reader(data, isSwapped);
        std::size_t body = headSize;
        std::size_t size = std::size_t{reader.at<quint16>(2).value_or(0)} * unit;
        if (size == 0) {
            // BIG-REQUESTS: the length follows the head, and counts itself.
            body = headSize + unit;
            size = std::size_t{reader.at<quint32>(headSize).value_or(0)} * unit;
        }
        if (size < body || size > data.size())
            break;
        if (const auto shape = shapeOf(data[0], data[1], opcodes)) {
            const auto drawable = reader.at<quint32>(body + shape->offset);
            // A shorter one gets a BadLength from the server, and no pixels.
            if (drawable && size >= shape->size + (body - headSize))
                found.append(
                    {shape->ask, *drawable, shape->other ? reader.at<quint32>(body + *shape->other).value_or(0) : 0});
        }
        data = data.subspan(size);
    }
    return found;
}

} // namespace scrim::platform
