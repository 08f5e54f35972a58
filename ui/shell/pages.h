#pragma once

#include "ui/widgets/navigator.h"

#include <QHash>
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

/// Makes every page of the window and puts it on the stack. Pages listen to the navigator themselves; this only knows
/// which widget belongs to which section.
struct Pages {
    Pages(const std::shared_ptr<widgets::AppContext> &context, QSettings &settings, QStackedWidget *stack);

    QWidget *widget(widgets::Page page) const { return all.value(page); }
    static QString title(widgets::Page page);

    pipeline::PipelinePage *pipeline;
    compare::ComparePage *compare;
    history::HistoryPage *history;
    environments::EnvironmentPage *environment;
    settings::SettingsPage *settings;
    WelcomePage *welcome;
    QHash<widgets::Page, QWidget *> all;
};

} // namespace backflow::ui::shell
