#pragma once

#include <QCoreApplication>

namespace backflow::sandbox {

/// The room's sentences in the user's language.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::sandbox)
};

} // namespace backflow::sandbox
