#pragma once

#include <QCoreApplication>

namespace backflow::xml {

/// The room's sentences in the user's language.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::xml)
};

} // namespace backflow::xml
