// What the steps of the wizard look like.
#include "ui/environments/signinform.h"
#include "ui/sandbox/refreshwizard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/typenames.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::sandbox {

using governance::Capability;

namespace {

constexpr int kLongestReason = 500;

QString changeWords(model::ChangeKind kind)
{
    switch (kind) {
    case model::ChangeKind::Added:
        return RefreshWizard::tr("made here");
    case model::ChangeKind::Removed:
        return RefreshWizard::tr("removed here");
    case model::ChangeKind::Changed:
        return RefreshWizard::tr("changed here");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QWidget *RefreshWizard::page(QVBoxLayout *&column, const QString &words)
{
    auto *content = new QWidget(m_steps);
    column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace3);
    if (!words.isEmpty()) {
        auto *label = widgets::textLabel(*m_context->theme, words, content);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return content;
}

QWidget *RefreshWizard::lookingStep()
{
    QVBoxLayout *column = nullptr;
    QWidget *content = page(column, tr("Asking production how %1 stands…").arg(m_environment));
    column->addStretch(1);
    return content;
}

QWidget *RefreshWizard::beforeStep()
{
    QVBoxLayout *column = nullptr;
    QWidget *content = page(
        column, tr("A refresh replaces everything in %1 by a fresh copy of its source: metadata, records, users and "
                   "settings. What only %1 has is lost unless it is saved first; Backflow offers it back "
                   "afterwards.")
                    .arg(m_environment));
    m_lostWords = widgets::textLabel(*m_context->theme, {}, content);
    m_lostWords->setObjectName(QStringLiteral("refreshLostWords"));
    m_lostWords->setWordWrap(true);
    m_lost = new QTreeWidget(content);
    m_lost->setObjectName(QStringLiteral("refreshLost"));
    m_lost->setAccessibleName(tr("Work that only %1 has").arg(m_environment));
    m_lost->setHeaderLabels({tr("Component"), tr("Type"), tr("What was done")});
    m_lost->setRootIsDecorated(false);
    m_lost->setAllColumnsShowFocus(true);
    m_lost->setUniformRowHeights(true);
    m_lost->header()->setStretchLastSection(false);
    m_lost->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lost->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_save = widgets::secondaryButton(QStringLiteral("refreshSave"), tr("Read the org and save its changes"), content);
    m_without = new QCheckBox(tr("Refresh without saving: its changes may be lost"), content);
    m_without->setObjectName(QStringLiteral("refreshWithout"));
    m_reason = new QLineEdit(content);
    m_reason->setObjectName(QStringLiteral("refreshReason"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Goes on record with your name"));
    m_reason->setMaxLength(kLongestReason);
    m_name = new QLineEdit(content);
    m_name->setObjectName(QStringLiteral("refreshName"));
    m_name->setAccessibleName(tr("Type %1 to confirm").arg(m_environment));
    m_start = widgets::primaryButton(QStringLiteral("refreshStart"), tr("Start the refresh"), content);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Why"), m_reason);
    form->addRow(tr("Type %1 to confirm").arg(m_environment), m_name);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch(1);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_start);
    column->addWidget(m_lostWords);
    column->addWidget(m_lost, 1);
    column->addLayout(row);
    column->addWidget(m_without);
    column->addLayout(form);
    column->addLayout(end);
    connect(m_save, &QPushButton::clicked, this, &RefreshWizard::save);
    connect(m_start, &QPushButton::clicked, this, &RefreshWizard::startNow);
    connect(m_without, &QCheckBox::toggled, this, &RefreshWizard::checkStart);
    connect(m_reason, &QLineEdit::textChanged, this, &RefreshWizard::checkStart);
    connect(m_name, &QLineEdit::textChanged, this, &RefreshWizard::checkStart);
    widgets::guardControl(m_start, *m_context->navigator,
                          [this] { return widgets::whyNot(*m_context, Capability::RefreshSandbox, m_environment); });
    return content;
}

QWidget *RefreshWizard::runningStep()
{
    QVBoxLayout *column = nullptr;
    QWidget *content = page(column, tr("Production copies the org. That takes from minutes to days, by its size; this "
                                       "window may be closed, Activity goes on watching, and the advisor tells when it "
                                       "is over."));
    m_progress = new QProgressBar(content);
    m_progress->setObjectName(QStringLiteral("refreshProgress"));
    m_progress->setAccessibleName(tr("Progress of the refresh"));
    m_status = widgets::textLabel(*m_context->theme, {}, content);
    m_status->setObjectName(QStringLiteral("refreshStatus"));
    m_status->setWordWrap(true);
    m_activate = widgets::primaryButton(QStringLiteral("refreshActivate"), tr("Activate the copy"), content);
    m_discard = widgets::secondaryButton(QStringLiteral("refreshDiscard"), tr("Give it up"), content);
    auto *row = new QHBoxLayout;
    row->addWidget(m_activate);
    row->addWidget(m_discard);
    row->addStretch(1);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addLayout(row);
    column->addStretch(1);
    for (QPushButton *button : {m_activate, m_discard}) {
        button->hide();
        widgets::guardControl(button, *m_context->navigator, [this] {
            return widgets::whyNot(*m_context, Capability::RefreshSandbox, m_environment);
        });
    }
    connect(m_activate, &QPushButton::clicked, this, [this] { act(ports::CopyAction::Activate); });
    connect(m_discard, &QPushButton::clicked, this, [this] { act(ports::CopyAction::Discard); });
    return content;
}

QWidget *RefreshWizard::connectStep()
{
    QVBoxLayout *column = nullptr;
    QWidget *content = page(column, {});
    m_orgs = widgets::textLabel(*m_context->theme, {}, content);
    m_orgs->setObjectName(QStringLiteral("refreshOrgs"));
    m_orgs->setWordWrap(true);
    auto *words = widgets::textLabel(
        *m_context->theme,
        tr("Connecting signs in to the new org, reads it, begins its record anew and sets right what it has in common "
           "with the other environments. Its history is kept."),
        content);
    words->setWordWrap(true);
    m_throughProduction = new QRadioButton(tr("Through production (recommended): nothing to type"), content);
    m_throughProduction->setObjectName(QStringLiteral("refreshThroughProduction"));
    m_throughProduction->setChecked(true);
    m_otherWay = new QRadioButton(tr("In another way"), content);
    m_otherWay->setObjectName(QStringLiteral("refreshOtherWay"));
    m_form = new environments::SignInForm(*m_context->theme, content);
    m_form->hide();
    if (const model::Environment *environment = m_context->pipeline.find(m_environment))
        m_form->setEnvironment(*environment);
    m_connect = widgets::primaryButton(QStringLiteral("refreshConnect"), tr("Connect"), content);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_connect);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_orgs), static_cast<QWidget *>(words), static_cast<QWidget *>(m_throughProduction),
          static_cast<QWidget *>(m_otherWay), static_cast<QWidget *>(m_form)})
        column->addWidget(widget);
    column->addStretch(1);
    column->addLayout(end);
    connect(m_otherWay, &QRadioButton::toggled, this, [this](bool on) {
        m_form->setVisible(on);
        m_connect->setVisible(!on);
    });
    connect(m_form, &environments::SignInForm::signInRequested, this, &RefreshWizard::connectNow);
    connect(m_connect, &QPushButton::clicked, this, &RefreshWizard::connectNow);
    widgets::guardControl(m_connect, *m_context->navigator,
                          [this] { return widgets::whyNot(*m_context, Capability::ConnectOrg, m_environment); });
    return content;
}

QWidget *RefreshWizard::afterStep()
{
    QWidget *content = page(m_afterColumn, {});
    m_done = widgets::textLabel(*m_context->theme, {}, content);
    m_done->setObjectName(QStringLiteral("refreshDone"));
    m_done->setWordWrap(true);
    m_restore = widgets::primaryButton(QStringLiteral("refreshRestore"), tr("Put the saved work back…"), content);
    auto *row = new QHBoxLayout;
    row->addWidget(m_restore);
    row->addStretch(1);
    m_afterColumn->addWidget(m_done);
    m_afterColumn->addLayout(row);
    connect(m_restore, &QPushButton::clicked, this, &RefreshWizard::restore);
    return content;
}

void RefreshWizard::showCapture()
{
    m_lost->clear();
    const model::Environment *environment = m_context->pipeline.find(m_environment);
    const QString org = environment && environment->orgId ? environment->orgId->toString() : QString();
    // What was saved of an org before this one says nothing of what this one holds.
    const bool fits = m_standing.capture && (org.isEmpty() || m_standing.capture->orgId == org);
    if (!fits && !m_standing.refreshed)
        m_standing.capture.reset();
    if (m_standing.capture) {
        for (const backflow::sandbox::CapturedWork &work : m_standing.capture->work) {
            auto *row = new QTreeWidgetItem(m_lost);
            row->setText(0, work.key.fullName);
            row->setToolTip(0, work.key.fullName);
            row->setText(1, widgets::typeWords(work.key.type));
            row->setText(2, changeWords(work.kind));
        }
    }
    m_lostWords->setText(
        m_standing.capture
            ? tr("%Ln component(s) of its own were saved %1.", nullptr, int(m_standing.capture->work.size()))
                  .arg(widgets::ageWords(m_standing.capture->at, QDateTime::currentDateTimeUtc()))
            : tr("Nothing is saved of it yet."));
    m_without->setVisible(!m_standing.capture);
    checkStart();
}

void RefreshWizard::checkStart()
{
    const bool saved = m_standing.capture.has_value() || m_without->isChecked();
    widgets::setUnavailable(m_start, !saved ? tr("Save its changes first, or say that they may be lost.")
                                     : m_reason->text().trimmed().isEmpty() ? tr("Say why first.")
                                     : m_name->text().trimmed() != m_environment
                                         ? tr("Type the name %1 first.").arg(m_environment)
                                         : QString());
}

} // namespace backflow::ui::sandbox
