#pragma once

#include "core/async/job.h"
#include "ui/resolve/loaddraft.h"

#include <QWidget>
#include <memory>

namespace backflow::ui::widgets {
class InlineBanner;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::resolve {

class ResolveSession;

/// Where no common version is known: says so, and lets a person choose what counts as before. Hidden otherwise.
class BeforeNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit BeforeNotice(const widgets::AppContext &context, QWidget *parent = nullptr);

    /// Null: nothing is shown.
    void showDraft(std::shared_ptr<const LoadedDraft> loaded);
    bool canChoose() const { return m_loaded && m_loaded->withoutHistory > 0; }
    void choose();
    /// The next Undo takes back what was chosen to count as before.
    bool isLastStep(const ResolveSession &session) const;
    void takeBack();

Q_SIGNALS:
    /// The draft is about to be merged anew.
    void working();
    void merged(std::shared_ptr<const backflow::ui::resolve::LoadedDraft> loaded);
    void failed(const QString &sentence);

private:
    void say();
    void count(const std::optional<promotion::Moment> &moment);
    void run(async::Job<std::shared_ptr<const LoadedDraft>> job);

    const widgets::AppContext &m_context;
    widgets::InlineBanner *m_banner;
    std::shared_ptr<const LoadedDraft> m_loaded;
    async::Latest<std::shared_ptr<const LoadedDraft>> m_job;
};

} // namespace backflow::ui::resolve
