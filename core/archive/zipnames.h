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
    /// The same with the reason alone; empty when the name is let in.
    QString refusal(const QString &name);

private:
    QSet<QString> m_files;
    QSet<QString> m_folders;
};

/// Why Windows cannot hold a file of that path, as the end of a sentence; empty when it can. Source: "Naming Files,
/// Paths, and Namespaces" in Microsoft's documentation of the Windows file systems.
QString unportable(const QString &path);

} // namespace backflow::archive
