#pragma once

#include <QObject>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::compliance {

/// Asks where to, and writes the audit report as a job: the ending of the name chooses HTML, PDF, CSV or JSON. Object
/// of the dialog: `auditReportDialog`.
class ReportExport final : public QObject
{
    Q_OBJECT

public:
    ReportExport(const widgets::AppContext &context, QWidget *parent);

    void ask();
    void write(const QString &path);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    const widgets::AppContext &m_context;
    QWidget *m_window;
};

} // namespace backflow::ui::compliance
