#pragma once

#include "core/ports/backends.h"
#include "ui/history/savedhistory.h"

#include <QHash>
#include <QMutex>
#include <memory>

namespace backflow::ui::history {

/// How saved filters keep people: by the record's pseudonyms, so that erasing somebody from the map of people takes
/// them out of these files as well. Who is not in the map (only orgs know them) is kept by name. Any thread.
class SavedNames final
{
public:
    /// Of that workspace from now on; null = of none.
    void use(std::shared_ptr<const ports::Backends> backends);
    /// The filters of a file with people's names in place of their pseudonyms. Reads the map; blocks.
    QList<SavedHistory> named(QList<SavedHistory> filters);
    /// And as they are to be kept, by the map that was read last.
    QList<SavedHistory> kept(QList<SavedHistory> filters) const;

private:
    mutable QMutex m_mutex;
    std::shared_ptr<const ports::Backends> m_backends;
    QHash<QString, QString> m_pseudonyms;
};

} // namespace backflow::ui::history
