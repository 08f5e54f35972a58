#pragma once

#include "core/model/componentkey.h"
#include "core/promotion/picks.h"
#include "ui/compare/savedfilters.h"

#include <QObject>
#include <functional>
#include <optional>

class QTimer;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::compare {

class ComparisonModel;
class DiffTabs;
class SidesBar;

/// What somebody had before them when the window was closed: sides, filters, groups, open differences
/// and ticks, single entries included, by workspace. It comes back without a word.
class CompareSession final : public QObject
{
    Q_OBJECT

public:
    /// More ticks than anybody sets one by one are not kept for the next start; who sets more is told.
    static constexpr qsizetype kMostTicks = 5000;

    CompareSession(const widgets::AppContext &context, SidesBar *sides, ComparisonModel *model,
                   std::function<SavedFilter()> current, QObject *parent);

    /// Of the workspace that is open now: sets the sides; the view is to be shown. Nothing where nobody was before.
    std::optional<SavedFilter> restore();
    /// As soon as a whole comparison is there.
    void restoreTicks();
    void restoreTabs();
    /// Its tabs come back as well.
    void watch(DiffTabs *tabs);
    /// Soon: what changes with every letter is not written with every letter.
    void remember();

private:
    QString key(const char *what) const;
    void write();

    const widgets::AppContext &m_context;
    SidesBar *m_sides;
    DiffTabs *m_tabs = nullptr;
    ComparisonModel *m_model;
    std::function<SavedFilter()> m_current;
    QTimer *m_soon;
    /// To be ticked; nothing = it is.
    struct Ticked {
        QList<model::ComponentKey> whole;
        promotion::EntryPicks parts;
    };
    std::optional<Ticked> m_ticks;
    /// To be opened.
    QStringList m_open;
};

} // namespace backflow::ui::compare
