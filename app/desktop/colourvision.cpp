#include "app/desktop/colourvision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace backflow::desktop {

namespace {

// The paper's matrix; it is for light, not for the bytes of a screen.
constexpr std::array<std::array<double, 3>, 3> kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

constexpr QRgb kOpaque = 0xff000000;

double lightOf(int byte)
{
    const double part = byte / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

int byteOf(double light)
{
    const double part = std::clamp(light, 0.0, 1.0);
    return int(std::lround(255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * std::pow(part, 1 / 2.4) - 0.055)));
}

} // namespace

QImage asDeuteranopesSee(const QImage &picture)
{
    std::array<double, 256> lights{};
    for (int byte = 0; byte < 256; ++byte)
        lights[std::size_t(byte)] = lightOf(byte);
    QImage seen = picture.convertToFormat(QImage::Format_RGB32);
    QRgb last = 0;
    QRgb lastSeen = kOpaque;
    for (int y = 0; y < seen.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(seen.scanLine(y));
        for (int x = 0; x < seen.width(); ++x) {
            // Neighbours are mostly alike.
            if (line[x] != last) {
                last = line[x];
                const std::array light{lights[std::size_t(qRed(last))], lights[std::size_t(qGreen(last))],
                                       lights[std::size_t(qBlue(last))]};
                const auto row = [&](std::size_t at) {
                    return byteOf(kDeutan[at][0] * light[0] + kDeutan[at][1] * light[1] + kDeutan[at][2] * light[2]);
                };
                lastSeen = kOpaque | QRgb(row(0) << 16 | row(1) << 8 | row(2));
            }
            line[x] = lastSeen;
        }
    }
    return seen;
}

} // namespace backflow::desktop
