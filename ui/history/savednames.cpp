#include "ui/history/savednames.h"

#include "core/governance/peoplebranch.h"

#include <QMutexLocker>

namespace backflow::ui::history {

void SavedNames::use(std::shared_ptr<const ports::Backends> backends)
{
    const QMutexLocker lock(&m_mutex);
    m_backends = std::move(backends);
    m_pseudonyms.clear();
}

QList<SavedHistory> SavedNames::named(QList<SavedHistory> filters)
{
    std::shared_ptr<const ports::Backends> backends;
    {
        const QMutexLocker lock(&m_mutex);
        backends = m_backends;
    }
    const auto repository =
        backends ? backends->repository()
                 : base::Result<std::unique_ptr<ports::Repository>>(base::failure(base::Errc::NotFound, QString()));
    const auto people =
        repository ? governance::readPeople(**repository) : base::Result<governance::People>(base::failure(repository));
    // Without the map a pseudonym stays one: it filters for nobody, and is kept as it was.
    if (!people)
        return filters;
    for (SavedHistory &filter : filters) {
        for (QString &who : filter.query.who) {
            const governance::PersonLine *line = people->find(who);
            if (line && !line->erased)
                who = line->name;
        }
    }
    const QMutexLocker lock(&m_mutex);
    m_pseudonyms.clear();
    for (const governance::PersonLine &line : people->lines()) {
        if (!line.erased && people->byName(line.name) == people->find(line.id))
            m_pseudonyms.insert(line.name, line.id);
    }
    return filters;
}

QList<SavedHistory> SavedNames::kept(QList<SavedHistory> filters) const
{
    const QMutexLocker lock(&m_mutex);
    for (SavedHistory &filter : filters) {
        for (QString &who : filter.query.who)
            who = m_pseudonyms.value(who, who);
    }
    return filters;
}

} // namespace backflow::ui::history
