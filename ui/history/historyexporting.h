#pragma once

#include "core/ports/historyindex.h"

#include <QObject>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::history {

/// Asks where to, and writes what a query lets through as a job: the ending of the name chooses the form.
class HistoryExporting final : public QObject
{
    Q_OBJECT

public:
    HistoryExporting(const widgets::AppContext &context, QWidget *parent);

    /// `words`: the filter for the reader. Object of the dialog: `historyExportDialog`.
    void ask(const ports::HistoryQuery &query, const QString &words);
    void write(const ports::HistoryQuery &query, const QString &words, const QString &path, bool maskNames);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    const widgets::AppContext &m_context;
    QWidget *m_window;
};

} // namespace backflow::ui::history
