#pragma once

#include "core/async/job.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/before.h"

#include <QDialog>
#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QThreadPool;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::resolve {

/// "Dev1, 3 Nov 2026 09:14", "Dev1 as it was read first, 3 Nov 2026 09:14".
QString momentWords(const promotion::Moment &moment);

/// Which reading of source or target counts as before, with the number of decisions it leaves. Objects:
/// `mergeBeforeDialog`, `mergeBeforeList`, `mergeBeforeCount`, `mergeBeforeAccept`, `mergeBeforeCancel`.
class BeforeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `chosen`: what counts now. `decisions`: how many there are now.
    BeforeDialog(const theme::Theme &theme, std::shared_ptr<const ports::Backends> backends, QThreadPool &pool,
                 const QString &draft, const QList<promotion::Moment> &moments,
                 const std::optional<promotion::Moment> &chosen, int decisions, QWidget *parent);
    /// Nothing = nothing counts as before: every difference is asked.
    std::optional<promotion::Moment> moment() const;

private:
    void count();

    std::shared_ptr<const ports::Backends> m_backends;
    QThreadPool &m_pool;
    QString m_draft;
    QList<promotion::Moment> m_moments;
    std::optional<promotion::Moment> m_chosen;
    int m_decisions;
    QListWidget *m_list;
    QLabel *m_count;
    QPushButton *m_accept;
    async::Latest<int> m_job;
};

} // namespace backflow::ui::resolve
