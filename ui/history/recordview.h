#pragma once

#include <QJsonObject>
#include <QWidget>

class QPlainTextEdit;
class QTreeWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::history {

/// A stored record: as facts with names people read, and as it is. Objects: `historyFacts`, `historyRecord`.
class RecordView final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordView(const widgets::AppContext &context, QWidget *parent = nullptr);
    /// `facts` stand for a record where there is none.
    void showRecord(const QJsonObject &record, const QJsonObject &facts = {});

private:
    QTreeWidget *m_facts;
    QPlainTextEdit *m_record;
};

} // namespace backflow::ui::history
