#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QString>

namespace backflow::archive {

/// Lets names into a zip only when every machine can hold them side by side, and no reader can be led outside by one.
class NameGuard final
{
public:
    /// Errors: Malformed, naming the entry and what is wrong with it.
    base::Result<> admit(const QString &name);

private:
    QSet<QString> m_files;
    QSet<QString> m_folders;
};

} // namespace backflow::archive
