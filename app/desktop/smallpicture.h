#pragma once

#include <QImage>

namespace backflow::desktop {

/// The picture at that width, with 256 colours that were in it: small files that look as the screen does.
QImage smallPicture(const QImage &picture, int width);

} // namespace backflow::desktop
