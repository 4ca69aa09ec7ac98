// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/damage.h"

#include "imaging/refusal.h"

#include <QtEndian>

#include <cstdlib>
#include <cstring>

namespace handlens {

namespace {

// Markers of ITU-T T.81, Table B.1.
enum Marker : uchar {
    Tem = 0x01,
    Dht = 0xC4,
    Dac = 0xCC,
    Rst0 = 0xD0,
    Rst7 = 0xD7,
    Soi = 0xD8,
    Eoi = 0xD9,
    Sos = 0xDA
};

uchar byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

// Where the next marker's code stands at or after `at`, past stuffed zeros and restarts; −1 when there is
// none.
qsizetype nextMarker(QByteArrayView bytes, qsizetype at)
{
    while (at + 1 < bytes.size()) {
        const void* found
            = std::memchr(bytes.data() + at, 0xFF, static_cast<std::size_t>(bytes.size() - at - 1));
        if (!found)
            return -1;
        at = static_cast<const char*>(found) - bytes.data() + 1;
        const uchar code = byteAt(bytes, at);
        const bool entropyCoded = code == 0 || (code >= Rst0 && code <= Rst7);
        if (!entropyCoded && code != 0xFF)
            return at;
    }
    return -1;
}

// Between and after scans stand only tables, further scans, comments and the end.
bool mayFollowScan(uchar code)
{
    return code == Dht || code == Dac || (code >= Soi && code <= 0xDF) || (code >= 0xE0 && code <= 0xEF)
        || code == 0xFE;
}

Structure jpegStructure(QByteArrayView bytes)
{
    bool scanned = false;
    qsizetype at = nextMarker(bytes, 2);
    while (at >= 0) {
        const uchar code = byteAt(bytes, at);
        if (code == Eoi)
            return { scanned ? Soundness::Sound : Soundness::Damaged, bytes.size() };
        if (scanned && (code == Soi || !mayFollowScan(code)))
            return { Soundness::Damaged, at - 1 };
        scanned = scanned || code == Sos;
        if (at + 2 >= bytes.size())
            break;
        const bool alone = code == Tem || code == Soi;
        at = nextMarker(bytes, alone ? at + 1 : at + 1 + qFromBigEndian<quint16>(bytes.data() + at + 1));
    }
    return { Soundness::Incomplete, bytes.size() };
}

// Uncompressed rows are padded to four bytes; anything shorter than they need was cut.
Soundness bmpSoundness(QByteArrayView bytes)
{
    if (bytes.size() < 34 || qFromLittleEndian<quint32>(bytes.data() + 14) < 40)
        return Soundness::Sound;
    const quint32 compression = qFromLittleEndian<quint32>(bytes.data() + 30);
    if (compression != 0 && compression != 3)
        return Soundness::Sound;
    const qint64 offset = qFromLittleEndian<quint32>(bytes.data() + 10);
    const qint64 width = qFromLittleEndian<qint32>(bytes.data() + 18);
    const qint64 height = std::llabs(qFromLittleEndian<qint32>(bytes.data() + 22));
    const qint64 bits = qFromLittleEndian<quint16>(bytes.data() + 28);
    const qint64 needed = offset + (width * bits + 31) / 32 * 4 * height;
    return needed > bytes.size() ? Soundness::Incomplete : Soundness::Sound;
}

Soundness webpSoundness(QByteArrayView bytes)
{
    const qint64 announced = 8 + qint64 { qFromLittleEndian<quint32>(bytes.data() + 4) };
    return announced > bytes.size() + 1 ? Soundness::Incomplete : Soundness::Sound;
}

} // namespace

Structure structureOf(ImageFormat format, QByteArrayView bytes)
{
    switch (format) {
    case ImageFormat::Jpeg:
        return jpegStructure(bytes);
    case ImageFormat::Bmp:
        return { bmpSoundness(bytes), bytes.size() };
    case ImageFormat::WebP:
        return { bytes.size() < 12 ? Soundness::Incomplete : webpSoundness(bytes), bytes.size() };
    default:
        return { Soundness::Sound, bytes.size() };
    }
}

QString noticeFor(Soundness soundness)
{
    switch (soundness) {
    case Soundness::Sound:
        break;
    case Soundness::Incomplete:
        return notice::incomplete();
    case Soundness::Damaged:
        return notice::damaged();
    }
    return {};
}

} // namespace handlens
