#pragma once

#include "core/async/job.h"

#include <QObject>

class QWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::resolve {

class ResolveSession;

/// Gives a draft up; with many decisions in it only after its target was typed. It can be taken up again for a while.
class Abandoning final : public QObject
{
    Q_OBJECT

public:
    /// The dialog stands over `window`.
    Abandoning(const widgets::AppContext &context, QWidget *window);
    void ask(const ResolveSession &session);

Q_SIGNALS:
    void abandoned();
    void failed(const QString &sentence);

private:
    void abandon(const QString &draft);

    const widgets::AppContext &m_context;
    QWidget *m_window;
    async::Latest<void> m_job;
};

} // namespace backflow::ui::resolve
