#include "ui/resolve/binarybeside.h"

#include "ui/diff/binaryview.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>
#include <memory>

namespace backflow::ui::resolve {

BinaryBeside::BinaryBeside(const theme::Theme &theme, QThreadPool &pool, QWidget *parent)
    : widgets::Card(theme, parent)
    , m_pool(pool)
    , m_view(new diff::BinaryView(theme, this))
    , m_job(this)
{
    setObjectName(QStringLiteral("mergeBinary"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace1, theme::kSpace1, theme::kSpace1, theme::kSpace1);
    column->addWidget(m_view);
}

void BinaryBeside::showFile(const promotion::FileMerge &file, const QString &source, const QString &target)
{
    if (file.path == m_path)
        return;
    m_path = file.path;
    m_view->hide();
    using Answer = std::shared_ptr<const diff::FileDiff>;
    auto job = async::start(
        m_pool,
        [pair = diff::FilePair{.path = file.path, .first = file.versions.source, .second = file.versions.target}](
            async::Monitor &) -> base::Result<Answer> {
            return std::make_shared<const diff::FileDiff>(diff::computeFileDiff(pair));
        });
    m_job.run(std::move(job), [this, source, target](const base::Result<Answer> &answer) {
        if (!answer)
            return;
        diff::DiffContent names;
        names.firstName = source;
        names.secondName = target;
        m_view->setContent(**answer, names);
        m_view->setVisible(true);
        Q_EMIT shown();
    });
}

void BinaryBeside::leave()
{
    m_job.stop();
    m_path.clear();
}

} // namespace backflow::ui::resolve
