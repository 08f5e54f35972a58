#include "ui/settings/remembereddialog.h"

#include "core/async/job.h"
#include "core/merge/remembered.h"
#include "core/promotion/draftsession.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::settings {

namespace {

constexpr int kKeyRole = Qt::UserRole + 1;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::settings)
};

using All = QList<merge::Remembered>;

base::Result<All> read(const ports::Backends &backends)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    return promotion::remembered(**journal);
}

void show(QListWidget *list, QLabel *state, const base::Result<All> &all)
{
    list->clear();
    if (!all) {
        state->setText(all.error().message);
        return;
    }
    for (const merge::Remembered &one : *all) {
        auto *row = new QListWidgetItem(merge::rememberedWords(one), list); // the list owns its items
        row->setData(kKeyRole, one.key);
        row->setToolTip(one.component);
    }
    state->setText(all->isEmpty() ? Tr::tr("Nothing is remembered yet. What you decide in Resolve will be.")
                                  : Tr::tr("%Ln remembered decisions", nullptr, int(all->size())));
}

} // namespace

QDialog *openRemembered(const widgets::AppContext &context, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("rememberedDialog"));
    dialog->setWindowTitle(Tr::tr("Remembered decisions"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *state =
        widgets::textLabel(*context.theme, Tr::tr("Reading…"), dialog, theme::TextStyle::Body, theme::Role::Muted);
    state->setObjectName(QStringLiteral("rememberedState"));
    state->setWordWrap(true);
    auto *list = new QListWidget(dialog);
    list->setObjectName(QStringLiteral("rememberedList"));
    list->setAccessibleName(dialog->windowTitle());
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *forget = widgets::secondaryButton(QStringLiteral("rememberedForget"), Tr::tr("Forget the chosen"), dialog);
    auto *close = widgets::primaryButton(QStringLiteral("rememberedClose"), Tr::tr("Close"), dialog);
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->addButton(forget, QDialogButtonBox::ActionRole);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(state);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    const auto update = [list, forget] {
        widgets::setUnavailable(forget, list->selectedItems().isEmpty() ? Tr::tr("Choose what is to be forgotten.")
                                                                        : QString());
    };
    QObject::connect(list, &QListWidget::itemSelectionChanged, forget, update);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(forget, &QPushButton::clicked, dialog, [=, backends = context.backends, pool = context.pool] {
        QStringList keys;
        for (const QListWidgetItem *row : list->selectedItems())
            keys += row->data(kKeyRole).toString();
        auto work = [backends, keys](async::Monitor &) -> base::Result<All> {
            const auto journal = backends->journal();
            if (!journal)
                return base::failure(journal);
            for (const QString &key : keys)
                if (const auto gone = promotion::forget(**journal, key); !gone)
                    return base::failure(gone);
            return promotion::remembered(**journal);
        };
        async::deliver(async::start(*pool, work), dialog,
                       [list, state](const base::Result<All> &all) { show(list, state, all); });
    });
    async::deliver(
        async::start(*context.pool, [backends = context.backends](async::Monitor &) { return read(*backends); }),
        dialog, [list, state](const base::Result<All> &all) { show(list, state, all); });
    update();
    dialog->resize(640, 440);
    dialog->open();
    return dialog;
}

void countRemembered(const widgets::AppContext &context, QObject *receiver, std::function<void(int)> then)
{
    auto work = [backends = context.backends](async::Monitor &) { return read(*backends); };
    async::deliver(async::start(*context.pool, std::move(work)), receiver,
                   [then = std::move(then)](const base::Result<All> &all) {
                       if (all)
                           then(int(all->size()));
                   });
}

} // namespace backflow::ui::settings
