// What the groups of settings hold beside the settings themselves.
#include "core/merge/remembered.h"
#include "ui/jobs/joblist.h"
#include "ui/settings/diffpreview.h"
#include "ui/settings/gitsignindialog.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/remembereddialog.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingsteps.h"
#include "ui/settings/transfer.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/words.h"

#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::settings {

void SettingsPage::buildKeyboard()
{
    QVBoxLayout *column = columnOf(QStringLiteral("keyboard"));
    m_keyboard = new KeyboardPage(*m_context->theme, column->parentWidget());
    m_keyboard->setMinimumHeight(260);
    column->addWidget(m_keyboard, 1);
    // The colours are seen where they are chosen, below what chooses them.
    QVBoxLayout *appearance = columnOf(QStringLiteral("appearance"));
    int at = 0;
    for (int i = 0; i < appearance->count(); ++i)
        if (const auto *row = qobject_cast<SettingRow *>(appearance->itemAt(i)->widget()))
            if (row->spec().id.startsWith(QLatin1String("appearance/diff")))
                at = i + 1;
    auto *indented = new QHBoxLayout;
    indented->addSpacing(theme::kSpace4);
    indented->addWidget(new DiffPreview(*m_context->theme, appearance->parentWidget()), 1);
    appearance->insertLayout(at, indented);
}

void SettingsPage::buildEnvironments()
{
    QVBoxLayout *column = columnOf(QStringLiteral("environments"));
    m_environments = new QTreeWidget(column->parentWidget());
    m_environments->setObjectName(QStringLiteral("settingsEnvironments"));
    m_environments->setAccessibleName(tr("Environments of this pipeline"));
    m_environments->setHeaderLabels({tr("Environment"), tr("Kind"), tr("Promotes into"), tr("Address")});
    m_environments->setRootIsDecorated(false);
    m_environments->setAllColumnsShowFocus(true);
    m_environments->setUniformRowHeights(true);
    m_environments->setAlternatingRowColors(true);
    m_environments->setMinimumHeight(160);
    connect(m_environments, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { m_context->navigator->openEnvironment(item->text(0)); });
    auto *add = widgets::secondaryButton(QStringLiteral("settingsAddEnvironment"), tr("Add an environment…"),
                                         column->parentWidget());
    connect(add, &QPushButton::clicked, this, &SettingsPage::addEnvironmentRequested);
    widgets::guardControl(add, *m_context->navigator,
                          [this] { return widgets::whyNot(*m_context, governance::Capability::EditPipeline); });
    column->addWidget(m_environments, 1);
    column->addWidget(add, 0, Qt::AlignLeft);
    fillEnvironments();
}

void SettingsPage::fillEnvironments()
{
    m_environments->clear();
    for (const model::Environment &environment : std::as_const(m_context->pipeline.environments))
        new QTreeWidgetItem(m_environments,
                            {environment.name, widgets::kindWords(environment.kind),
                             m_context->pipeline.higherNeighbours(environment.name).join(QStringLiteral(", ")),
                             environment.instanceUrl.toString()}); // the tree owns its rows
    for (int column = 0; column < m_environments->columnCount(); ++column)
        m_environments->resizeColumnToContents(column);
}

void SettingsPage::buildMerging()
{
    QVBoxLayout *column = columnOf(QStringLiteral("merging"));
    m_remembered = widgets::secondaryButton(QStringLiteral("settingsRemembered"), tr("Remembered decisions…"),
                                            column->parentWidget());
    connect(m_remembered, &QPushButton::clicked, this, [this] {
        connect(openRemembered(*m_context, this), &QDialog::finished, this, &SettingsPage::tellRemembered);
    });
    connect(m_context->navigator, &widgets::Navigator::workspaceChanged, m_remembered, [this] { tellRemembered(); });
    tellRemembered();
    auto *indented = new QHBoxLayout;
    indented->addSpacing(theme::kSpace4);
    indented->addWidget(m_remembered);
    indented->addStretch(1);
    column->addLayout(indented);
    addFacts(QStringLiteral("merging"),
             {tr("Profiles, permission sets, layouts and the other kinds of metadata that are made of entries are "
                 "merged entry by entry, never as text. What one decision is to be asked instead of merged is set in "
                 "Resolve, where the automatic merges are listed.")});
}

void SettingsPage::buildGitServer()
{
    QVBoxLayout *column = columnOf(QStringLiteral("privacy"));
    auto *button = widgets::secondaryButton(QStringLiteral("settingsGitSignIn"), tr("Sign in to the Git server…"),
                                            column->parentWidget());
    connect(button, &QPushButton::clicked, this, [this] { openGitSignIn(*m_context, this); });
    const auto update = [this, button] {
        widgets::setUnavailable(button, m_context->hooks.gitServer ? QString() : tr("Open a workspace first."));
    };
    connect(m_context->navigator, &widgets::Navigator::workspaceChanged, button, update);
    update();
    column->addWidget(button, 0, Qt::AlignLeft);
}

/// How many there are, once the page is looked at.
void SettingsPage::tellRemembered()
{
    widgets::setUnavailable(m_remembered, m_context->backends ? QString() : tr("Open a workspace first."));
    if (!m_context->backends || !isVisible())
        return;
    countRemembered(*m_context, this, [this](int count) {
        m_remembered->setText(count == 0 ? tr("Remembered decisions…")
                                         : tr("%Ln remembered decisions…", nullptr, count));
        m_remembered->setAccessibleName(m_remembered->text());
    });
}

void SettingsPage::buildAdvanced()
{
    QVBoxLayout *column = columnOf(QStringLiteral("advanced"));
    QWidget *page = column->parentWidget();
    auto *path = widgets::textLabel(*m_context->theme, tr("Settings file: %1").arg(m_settings.fileName()), page);
    path->setObjectName(QStringLiteral("settingsFile"));
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *policy =
        widgets::textLabel(*m_context->theme, tr("Settings decided for this computer: %1").arg(m_locks.origin()), page,
                           theme::TextStyle::Body, theme::Role::Muted);
    policy->setWordWrap(true);
    policy->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *folder = widgets::secondaryButton(QStringLiteral("settingsOpenFolder"), tr("Open its folder"), page);
    auto *out = widgets::secondaryButton(QStringLiteral("settingsExport"), tr("Export the settings…"), page);
    auto *in = widgets::secondaryButton(QStringLiteral("settingsImport"), tr("Import settings…"), page);
    connect(folder, &QPushButton::clicked, this,
            [this] { Q_EMIT openFolderRequested(QFileInfo(m_settings.fileName()).path()); });
    connect(out, &QPushButton::clicked, this, &SettingsPage::exportAll);
    connect(in, &QPushButton::clicked, this, &SettingsPage::importAll);
    column->addWidget(path);
    column->addWidget(policy);
    for (QPushButton *button : {folder, out, in})
        column->addWidget(button, 0, Qt::AlignLeft);
}

void SettingsPage::exportAll()
{
    auto *dialog = new QFileDialog(this, tr("Export the settings"), QString(), tr("Settings (*.ini)"));
    dialog->setObjectName(QStringLiteral("settingsExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ini"));
    dialog->selectFile(QStringLiteral("backflow-settings.ini"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const auto written = exportTo(file, m_settings);
        m_context->navigator->notify(written ? tr("%Ln settings were written to the file.", nullptr, *written)
                                             : written.error().message);
    });
    dialog->open();
}

void SettingsPage::importAll()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"), QString(), tr("Settings (*.ini)"));
    dialog->setObjectName(QStringLiteral("settingsImportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const QVariantMap before = m_steps->now();
        const auto taken = importFrom(file, m_settings, m_locks);
        if (!taken) {
            m_context->navigator->notify(taken.error().message);
            return;
        }
        const bool language = before.value(QStringLiteral("appearance/language")) !=
                              m_settings.value(QStringLiteral("appearance/language"));
        m_quietKeys = true;
        m_keyboard->readAgain();
        m_quietKeys = false;
        m_steps->tell(tr("Import of settings"), before, tr("%Ln settings were taken over.", nullptr, *taken));
        act(language ? QStringLiteral("appearance/language") : QString());
    });
    dialog->open();
}

} // namespace backflow::ui::settings
