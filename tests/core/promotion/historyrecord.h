#pragma once

#include "core/governance/auditchain.h"
#include "core/promotion/historyindexing.h"
#include "core/store/historyindex.h"
#include "tests/core/promotion/company.h"

#include <QTemporaryDir>

namespace backflow::tests {

/// A company, the record of it, and an index in a file of its own.
struct HistoryRecord {
    std::shared_ptr<Company> company = Company::make();
    std::unique_ptr<ports::Repository> repository = *company->repository();
    std::unique_ptr<ports::JournalStore> journal = *company->journal();
    QTemporaryDir folder;
    async::NullMonitor monitor;

    QString path() const { return folder.filePath(QStringLiteral("index.db")); }
    std::unique_ptr<ports::HistoryIndex> open() const { return *store::openHistoryIndex(path()); }
    std::unique_ptr<ports::HistoryIndex> current()
    {
        auto index = open();
        if (!promotion::bringUpToDate(*repository, *journal, *index, monitor))
            qFatal("the index could not be filled");
        return index;
    }
    static QList<promotion::HistoryEvent> events(ports::HistoryIndex &index, const ports::HistoryQuery &query)
    {
        QList<promotion::HistoryEvent> list;
        const auto found = index.after(query, 0, 1000, ports::HistoryIndex::Detail::Whole);
        for (const ports::IndexedEvent &event : *found)
            list += promotion::historyEvent(event);
        return list;
    }
};

} // namespace backflow::tests
