#pragma once

#include "core/async/job.h"
#include "core/promotion/componentmerge.h"
#include "ui/diff/filediff.h"
#include "ui/widgets/card.h"

class QThreadPool;

namespace backflow::ui::diff {
class BinaryView;
}

namespace backflow::ui::resolve {

/// A file that is no text as both sides hold it, where else their lines are shown: size and hash, pictures beside each
/// other, what lies in a zip.
class BinaryBeside final : public widgets::Card
{
    Q_OBJECT

public:
    BinaryBeside(const theme::Theme &theme, QThreadPool &pool, QWidget *parent = nullptr);

    /// Pictures are read by a worker; what was shown before is gone at once.
    void showFile(const promotion::FileMerge &file, const QString &source, const QString &target);
    /// Nothing is shown any more.
    void leave();

Q_SIGNALS:
    void shown();

private:
    QThreadPool &m_pool;
    diff::BinaryView *m_view;
    async::Latest<std::shared_ptr<const diff::FileDiff>> m_job;
    QString m_path;
};

} // namespace backflow::ui::resolve
