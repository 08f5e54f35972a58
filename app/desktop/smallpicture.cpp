#include "app/desktop/smallpicture.h"

#include <QHash>
#include <QList>
#include <algorithm>
#include <cstdlib>

namespace backflow::desktop {

namespace {

constexpr int kColours = 256;

int distance(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

/// The colours that cover most; what is close to one of them already does without. Rare ones are taken as long as
/// there is room, so a thin line keeps its colour.
QList<QRgb> paletteOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    QList<std::pair<int, QRgb>> byCount;
    byCount.reserve(counts.size());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        byCount.emplaceBack(it.value(), it.key());
    std::sort(byCount.begin(), byCount.end(), std::greater());
    QList<QRgb> palette;
    for (const int apart : {24, 12, 6}) {
        for (const auto &[count, color] : byCount) {
            if (palette.size() == kColours)
                return palette;
            if (std::ranges::none_of(palette, [&](QRgb chosen) { return distance(chosen, color) < apart; }))
                palette.append(color);
        }
    }
    return palette;
}

} // namespace

QImage smallPicture(const QImage &picture, int width)
{
    const QImage scaled = picture.convertToFormat(QImage::Format_RGB32).scaledToWidth(width, Qt::SmoothTransformation);
    return scaled.convertToFormat(QImage::Format_Indexed8, paletteOf(scaled.convertToFormat(QImage::Format_RGB32)),
                                  Qt::ThresholdDither | Qt::AvoidDither);
}

} // namespace backflow::desktop
