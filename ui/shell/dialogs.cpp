#include "ui/shell/dialogs.h"

#include "ui/pipeline/statewords.h"
#include "ui/shell/diagnostics.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::shell {

using theme::Role;
using theme::TextStyle;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::shell)
};

QDialog *dialog(const QString &name, const QString &title, QWidget *parent)
{
    auto *made = new QDialog(parent);
    made->setObjectName(name);
    made->setWindowTitle(title);
    made->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    return made;
}

void finish(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(dialog);
    auto *close = widgets::primaryButton(dialog->objectName() + QStringLiteral("Close"), Tr::tr("Close"), dialog);
    close->setDefault(true);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
    dialog->open();
}

struct Licence {
    const char *name;
    const char *licence;
    const char *address;
};

constexpr Licence kLicences[] = {
    {"Qt 6", "LGPL-3.0", "https://www.qt.io"},
    {"libgit2", "GPL-2.0 with linking exception", "https://libgit2.org"},
    {"KSyntaxHighlighting", "MIT", "https://invent.kde.org/frameworks/syntax-highlighting"},
    {"QtKeychain", "BSD-3-Clause", "https://github.com/frankosterfeld/qtkeychain"},
    {"libzip", "BSD-3-Clause", "https://libzip.org"},
    {"OpenSSL", "Apache-2.0", "https://www.openssl.org"},
    {"SQLite", "public domain", "https://sqlite.org"},
    {"Lucide icons", "ISC (some MIT)", "https://lucide.dev"},
    {"cpp-httplib (local orgs only)", "MIT", "https://github.com/yhirose/cpp-httplib"},
};

} // namespace

QDialog *openLegend(const theme::Theme &theme, QWidget *parent)
{
    QDialog *legend = dialog(QStringLiteral("legendDialog"), Tr::tr("What the colours and arrows mean"), parent);
    // On a low screen it is scrolled: the way out stays below it.
    auto *scroll = new QScrollArea(legend);
    auto *lines = new QWidget(scroll);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    scroll->setObjectName(QStringLiteral("legendLines"));
    scroll->setAccessibleName(Tr::tr("What the colours and arrows mean"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto line = [&](theme::Icon icon, Role role, const QString &words) {
        auto *label = new widgets::StatusLabel(theme, legend);
        label->setStatus(icon, role, words);
        column->addWidget(label);
    };
    column->addWidget(widgets::sectionLabel(theme, Tr::tr("Environments"), legend));
    for (const auto &[state, words] : pipeline::legendWords())
        line(pipeline::stateIcon(state), pipeline::stateRole(state), words);
    line(theme::Icon::RollBack, Role::Muted, Tr::tr("Rolled back: what a promotion changed was put back"));
    line(theme::Icon::Schedule, Role::Neutral, Tr::tr("Grey: read over a week ago; what it says is old"));
    column->addWidget(widgets::sectionLabel(theme, Tr::tr("Arrows"), legend));
    line(theme::Icon::ArrowRight, Role::Edge, Tr::tr("Thin: the normal promotion path, towards production"));
    line(theme::Icon::ArrowLeft, Role::Due, Tr::tr("Thick: a back-promotion that waits; the pill counts components"));
    column->addWidget(widgets::sectionLabel(theme, Tr::tr("Differences"), legend));
    line(theme::Icon::Add, Role::Added, Tr::tr("Added: only the source has it"));
    line(theme::Icon::Remove, Role::Removed, Tr::tr("Removed: only the target has it"));
    line(theme::Icon::Changed, Role::Text, Tr::tr("Changed: both have it, with other words or values"));
    line(theme::Icon::Conflict, Role::ConflictMark, Tr::tr("Conflict or undecided, also hatched"));
    line(theme::Icon::Dependency, Role::Muted, Tr::tr("Comes along, because something that was ticked needs it"));
    line(theme::Icon::Story, Role::Muted, Tr::tr("The story that a change belongs to"));
    line(theme::Icon::Order, Role::Moved, Tr::tr("Moved: only the order differs"));
    line(theme::Icon::Source, Role::SourceSide, Tr::tr("The source's side"));
    line(theme::Icon::Target, Role::TargetSide, Tr::tr("The target's side"));
    scroll->setWidget(lines);
    const QSize wanted = lines->sizeHint();
    const int most = (parent ? parent->window()->height() : wanted.height()) * 3 / 4;
    scroll->setFocusPolicy(wanted.height() > most ? Qt::StrongFocus : Qt::NoFocus); // arrows scroll it
    scroll->setMinimumSize(wanted.width() + scroll->verticalScrollBar()->sizeHint().width(),
                           std::min(wanted.height(), most));
    legend->layout()->addWidget(scroll);
    finish(legend);
    return legend;
}

QDialog *openAbout(const theme::Theme &theme, QWidget *parent)
{
    QDialog *about = dialog(QStringLiteral("aboutDialog"), Tr::tr("About Backflow"), parent);
    auto *column = static_cast<QVBoxLayout *>(about->layout());
    column->addWidget(
        widgets::textLabel(theme, Tr::tr("Backflow %1").arg(QStringLiteral(BACKFLOW_VERSION)), about, TextStyle::Page));
    auto *words = widgets::textLabel(theme,
                                     Tr::tr("Keeps Salesforce environments in step. Licensed under the Apache License, "
                                            "version 2.0. Running on Qt %1.")
                                         .arg(QString::fromLatin1(qVersion())),
                                     about, TextStyle::Body, Role::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(widgets::sectionLabel(theme, Tr::tr("Stands on"), about));
    auto *list = new QTreeWidget(about);
    list->setObjectName(QStringLiteral("licenceList"));
    list->setAccessibleName(Tr::tr("Libraries and their licences"));
    list->setHeaderLabels({Tr::tr("Library"), Tr::tr("Licence"), Tr::tr("Address")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    for (const Licence &licence : kLicences)
        new QTreeWidgetItem(list, {QString::fromLatin1(licence.name), QString::fromLatin1(licence.licence),
                                   QString::fromLatin1(licence.address)}); // the tree owns its rows
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(list);
    about->resize(820, 520);
    finish(about);
    return about;
}

QDialog *openDiagnostics(const widgets::AppContext &context, QWidget *parent)
{
    QDialog *report = dialog(QStringLiteral("diagnosticsDialog"), Tr::tr("Diagnostic report"), parent);
    auto *text = new QPlainTextEdit(diagnosticReport(context, parent->devicePixelRatio()), report);
    text->setObjectName(QStringLiteral("diagnosticsText"));
    text->setAccessibleName(report->windowTitle());
    text->setReadOnly(true);
    auto *words =
        widgets::textLabel(*context.theme,
                           Tr::tr("This is all of it. Tokens, addresses and the names of environments and people "
                                  "are taken out; names of components may be in what jobs said. It stays on "
                                  "this computer until you paste it somewhere."),
                           report, TextStyle::Body, Role::Muted);
    words->setWordWrap(true);
    auto *copy = widgets::secondaryButton(QStringLiteral("diagnosticsCopy"), Tr::tr("Copy"), report);
    QObject::connect(copy, &QPushButton::clicked, text,
                     [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    report->layout()->addWidget(words);
    report->layout()->addWidget(text);
    static_cast<QVBoxLayout *>(report->layout())->addWidget(copy, 0, Qt::AlignLeft);
    report->resize(640, 480);
    finish(report);
    return report;
}

} // namespace backflow::ui::shell
