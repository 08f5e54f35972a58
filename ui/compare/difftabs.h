#pragma once

#include "core/model/componentkey.h"

#include <QList>
#include <QString>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace backflow::ui::diff {
class DiffView;
}
namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::compare {

/// The preview of the current row, and beside it the differences that somebody wants to keep open, each in a tab.
/// Objects: `comparePreview`, `compareTabs`, `diffTab`.
class DiffTabs final : public QWidget
{
    Q_OBJECT

public:
    struct Tab {
        model::ComponentKey key;
        /// Name of the target's environment.
        QString target;
        bool operator==(const Tab &) const = default;
    };

    explicit DiffTabs(const widgets::AppContext &context, QWidget *parent = nullptr);

    diff::DiffView *preview() const { return m_preview; }
    /// Opens it, or goes to it where it is open.
    void open(const Tab &tab);
    /// Opens them behind the preview.
    void restore(const QList<Tab> &tabs);
    void close(int tab);
    void closeCurrent();
    void closeAll();
    void showPreview();
    /// The one beside the current tab, around the end.
    void step(int by);
    QList<Tab> tabs() const { return m_tabs; }
    /// What is compared is newer: every tab is asked for again, when it is looked at.
    void refresh();

Q_SIGNALS:
    /// The view is to show that.
    void wanted(backflow::ui::diff::DiffView *view, const backflow::ui::compare::DiffTabs::Tab &tab);
    void keepWanted(const backflow::ui::compare::DiffTabs::Tab &tab, const QString &entry);
    void tabsChanged();
    /// The last of them was closed.
    void left();

private:
    int add(const Tab &tab);
    void showCurrent();

    const widgets::AppContext &m_context;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    diff::DiffView *m_preview;
    /// In the order of the bar, behind the preview.
    QList<Tab> m_tabs;
    /// Whether each shows what is compared now.
    QList<bool> m_filled;
};

} // namespace backflow::ui::compare
