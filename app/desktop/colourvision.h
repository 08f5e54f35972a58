#pragma once

#include <QImage>

namespace backflow::desktop {

/// A picture as people see it whose eyes lack the middle cones: Machado, Oliveira and Fernandes 2009, full severity.
QImage asDeuteranopesSee(const QImage &picture);

} // namespace backflow::desktop
