#pragma once

#include "ui/widgets/navigator.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <memory>

class QSettings;
class QStackedWidget;
class QWidget;

namespace backflow::ui::widgets {
struct AppContext;
}
namespace backflow::ui::pipeline {
class PipelinePage;
}
namespace backflow::ui::compare {
class ComparePage;
}
namespace backflow::ui::environments {
class EnvironmentPage;
}
namespace backflow::ui::history {
class HistoryPage;
}
namespace backflow::ui::settings {
class SettingsPage;
}

namespace backflow::ui::shell {

class WelcomePage;

/// Makes the pages of the window and puts them on the stack: those a start shows at once, the others when they are
/// asked for or makeNext() comes to them. Pages listen to the navigator themselves, so all have to be there before a
/// person can act; this only knows which widget belongs to which section.
struct Pages {
    Pages(const std::shared_ptr<widgets::AppContext> &context, QSettings &store, QStackedWidget *stack);

    QWidget *widget(widgets::Page page);
    /// Makes one page more; false when all are there.
    bool makeNext();
    void makeAll();
    bool complete() const { return toMake.isEmpty(); }
    static QString title(widgets::Page page);
    /// In settings and links; never translated.
    static QString name(widgets::Page page);

    pipeline::PipelinePage *pipeline;
    WelcomePage *welcome;
    // Null until they are made.
    compare::ComparePage *compare = nullptr;
    history::HistoryPage *history = nullptr;
    environments::EnvironmentPage *environment = nullptr;
    settings::SettingsPage *settings = nullptr;
    QHash<widgets::Page, QWidget *> all;

private:
    QWidget *make(widgets::Page page);

    std::shared_ptr<widgets::AppContext> context;
    QSettings &store;
    QStackedWidget *stack;
    QList<widgets::Page> toMake;
};

} // namespace backflow::ui::shell
