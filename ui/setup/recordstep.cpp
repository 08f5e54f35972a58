#include "ui/setup/recordstep.h"

#include "core/ports/repository.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace backflow::ui::setup {

namespace {
constexpr int kIndent = 26;
} // namespace

RecordStep::RecordStep(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : SetupStep(std::move(context), tr("Choose where the record is kept"),
                tr("Every reading, decision and promotion is written down there. It holds no password."), parent)
    , m_builtIn(new QRadioButton(tr("In Backflow's own place on this computer"), this))
    , m_folder(new QRadioButton(tr("In a folder of my own, kept with Git"), this))
    , m_place(widgets::textLabel(*this->context().theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_path(new QLineEdit(this))
    , m_browse(widgets::secondaryButton(QStringLiteral("setupRecordBrowse"), tr("Choose…"), this))
    , m_pathProblem(problemLine(QStringLiteral("setupRecordPathProblem")))
    , m_remote(new QLineEdit(this))
    , m_remoteProblem(problemLine(QStringLiteral("setupRecordRemoteProblem")))
{
    setObjectName(QStringLiteral("setupRecord"));
    m_builtIn->setObjectName(QStringLiteral("setupRecordBuiltIn"));
    m_folder->setObjectName(QStringLiteral("setupRecordFolder"));
    m_place->setObjectName(QStringLiteral("setupRecordPlace"));
    m_place->setWordWrap(true);
    m_path->setObjectName(QStringLiteral("setupRecordPath"));
    m_path->setAccessibleName(tr("Folder for the record"));
    m_path->setPlaceholderText(tr("A new or empty folder"));
    m_remote->setObjectName(QStringLiteral("setupRecordRemote"));
    m_remote->setAccessibleName(tr("Address of the team's Git repository"));
    m_remote->setPlaceholderText(tr("Address of the team's Git repository, if you share one"));
    m_builtIn->setChecked(true);
    const auto indented = [this](std::initializer_list<QWidget *> parts) {
        auto *row = new QHBoxLayout;
        row->addSpacing(kIndent);
        for (QWidget *part : parts)
            row->addWidget(part, qobject_cast<QPushButton *>(part) ? 0 : 1);
        column()->addLayout(row);
    };
    column()->addWidget(m_builtIn);
    indented({m_place});
    column()->addWidget(m_folder);
    indented({m_path, m_browse});
    indented({m_pathProblem});
    column()->addSpacing(theme::kSpace2);
    column()->addWidget(widgets::sectionLabel(*this->context().theme, tr("Shared with the team"), this));
    column()->addWidget(m_remote);
    column()->addWidget(m_remoteProblem);
    column()->addStretch(1);
    connect(m_builtIn, &QRadioButton::toggled, this, &RecordStep::updateFields);
    connect(m_path, &QLineEdit::textChanged, this, &SetupStep::changed);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder for the record"));
        dialog->setObjectName(QStringLiteral("setupRecordDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
        dialog->open();
    });
    connect(this->context().navigator, &widgets::Navigator::workspaceChanged, this, [this] {
        if (std::exchange(m_moving, false))
            setRemote();
    });
    connect(this->context().navigator, &widgets::Navigator::noticeGiven, this, [this](const QString &sentence) {
        if (std::exchange(m_moving, false))
            fail(m_pathProblem, sentence);
    });
}

void RecordStep::enter()
{
    m_place->setText(QDir::toNativeSeparators(context().workspaceFolder));
    updateFields();
}

void RecordStep::updateFields()
{
    const QString reason = m_builtIn->isChecked() ? tr("Choose a folder of your own first.") : QString();
    widgets::setUnavailable(m_path, reason);
    widgets::setUnavailable(m_browse, reason);
    Q_EMIT changed();
}

QString RecordStep::unavailable() const
{
    if (m_folder->isChecked() && m_path->text().trimmed().isEmpty())
        return tr("Choose a folder first.");
    return {};
}

void RecordStep::commit()
{
    showProblem(m_pathProblem, {});
    showProblem(m_remoteProblem, {});
    const QString folder = m_path->text().trimmed();
    if (m_builtIn->isChecked() || !context().hooks.moveWorkspace ||
        QDir(folder).absolutePath() == QDir(context().workspaceFolder).absolutePath()) {
        setRemote();
        return;
    }
    auto work = [move = context().hooks.moveWorkspace, folder](async::Monitor &) { return move(folder); };
    const auto job = jobs::run(*context().jobs, *context().pool, tr("Move the record"), work, tr("Moved"), false);
    async::deliver(job, this, [this, folder](const base::Result<> &moved) {
        if (!moved) {
            fail(m_pathProblem, moved.error().message);
            return;
        }
        m_moving = true;
        context().hooks.openWorkspace(folder);
    });
}

void RecordStep::setRemote()
{
    const QString url = m_remote->text().trimmed();
    if (url.isEmpty() || !context().backends) {
        Q_EMIT committed();
        return;
    }
    auto work = [backends = context().backends, url](async::Monitor &) -> base::Result<> {
        const auto repository = backends->repository();
        return repository ? (*repository)->setRemoteUrl(url) : base::failure(repository);
    };
    const auto job = jobs::run(*context().jobs, *context().pool, tr("Set the team's Git repository"), work,
                               tr("Written down"), false);
    async::deliver(job, this, [this](const base::Result<> &set) {
        if (set)
            Q_EMIT committed();
        else
            fail(m_remoteProblem, set.error().message);
    });
}

void RecordStep::fail(QLabel *line, const QString &sentence)
{
    showProblem(line, sentence);
}

} // namespace backflow::ui::setup
