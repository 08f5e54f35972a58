#pragma once

#include <QCoreApplication>

namespace backflow::automation {

/// The room's sentences in the user's language.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::automation)
};

} // namespace backflow::automation
