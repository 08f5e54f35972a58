#pragma once

#include <QCoreApplication>

namespace backflow::release {

/// The room's sentences in the user's language.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::release)
};

} // namespace backflow::release
