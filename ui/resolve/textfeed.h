#pragma once

#include "core/async/job.h"
#include "ui/resolve/mergetext.h"

#include <QObject>
#include <memory>

class QThreadPool;

namespace backflow::ui::resolve {

class ResolveSession;

/// Computes the three texts of the file that a decision is in, off the GUI thread; after a choice only what differs.
class TextFeed final : public QObject
{
    Q_OBJECT

public:
    explicit TextFeed(QThreadPool &pool, QObject *parent = nullptr);
    void compute(const ResolveSession &session, int decision);
    /// The merge has changed: the next text is computed anew.
    void forget();

Q_SIGNALS:
    void computed(std::shared_ptr<const backflow::ui::resolve::MergeText> text, const QString &path);

private:
    QThreadPool &m_pool;
    async::Latest<std::shared_ptr<const MergeText>> m_job;
    /// For the next one to be computed from; null when the merge has changed since.
    std::shared_ptr<const MergeText> m_text;
    QString m_path;
};

} // namespace backflow::ui::resolve
