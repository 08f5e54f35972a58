#pragma once

#include <QStringView>

namespace backflow::dependencies {

/// A word of the language: no name stands there.
bool isApexKeyword(QStringView word);

} // namespace backflow::dependencies
