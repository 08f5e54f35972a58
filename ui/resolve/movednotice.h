#pragma once

#include "core/async/job.h"
#include "ui/resolve/loaddraft.h"

#include <QWidget>
#include <memory>

class QPushButton;

namespace backflow::ui::widgets {
class InlineBanner;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::resolve {

/// Says what source or target changed since a draft was merged, and offers to bring it in. Hidden otherwise.
class MovedNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit MovedNotice(const widgets::AppContext &context, QWidget *parent = nullptr);
    /// Null: nothing is shown.
    void showDraft(std::shared_ptr<const LoadedDraft> loaded);
    /// Why nothing can be brought in here; empty = it can.
    void setLocked(const QString &reason);

Q_SIGNALS:
    void bringInWanted();

private:
    void look(const QString &environment);
    void say(const MovedSides &moved);

    const widgets::AppContext &m_context;
    widgets::InlineBanner *m_banner;
    std::shared_ptr<const LoadedDraft> m_loaded;
    QString m_locked;
    async::Latest<MovedSides> m_job;
};

} // namespace backflow::ui::resolve
