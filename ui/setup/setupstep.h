#pragma once

#include "core/async/job.h"
#include "core/model/pipeline.h"

#include <QString>
#include <QWidget>
#include <functional>
#include <memory>

class QLabel;
class QVBoxLayout;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::setup {

/// One screen of the way from nothing to a map. What it has reached lies in the open workspace, so that leaving and
/// coming back loses nothing.
class SetupStep : public QWidget
{
    Q_OBJECT

public:
    SetupStep(std::shared_ptr<widgets::AppContext> context, const QString &title, const QString &words,
              QWidget *parent);
    const QString &title() const { return m_title; }
    /// Shown now: fills itself with what the workspace holds.
    virtual void enter() {}
    /// Does what Continue promises and ends in committed(), or says at the field why not.
    virtual void commit() { Q_EMIT committed(); }
    /// What Continue says here.
    virtual QString continueText() const;
    /// Why Continue is not possible now; empty = it is.
    virtual QString unavailable() const { return {}; }

Q_SIGNALS:
    void committed();
    /// continueText() or unavailable() may say something else now.
    void changed();

protected:
    widgets::AppContext &context() const { return *m_context; }
    const std::shared_ptr<widgets::AppContext> &sharedContext() const { return m_context; }
    QVBoxLayout *column() const { return m_column; }
    /// A line under a field that says what is wrong there; hidden while empty.
    QLabel *problemLine(const QString &objectName);
    void showProblem(QLabel *line, const QString &sentence);
    /// Durable, then in the context, then `then`; else the reason at `problem`.
    void savePipeline(const model::Pipeline &pipeline, QLabel *problem, std::function<void()> then);

private:
    std::shared_ptr<widgets::AppContext> m_context;
    QString m_title;
    QVBoxLayout *m_column;
};

} // namespace backflow::ui::setup
