#include "ui/resolve/wholedialog.h"

#include "core/merge/words.h"
#include "ui/resolve/resolvesession.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

namespace {

constexpr int kWidth = 560;
constexpr qsizetype kMostRows = 500;

/// Whether the merge holds something of the side that is not taken.
bool isOfOther(const merge::AutoMerge &merge, merge::Take side)
{
    const auto only =
        side == merge::Take::Source ? merge::AutoReason::OnlyTargetChanged : merge::AutoReason::OnlySourceChanged;
    return merge.reason == only || merge.reason == merge::AutoReason::DifferentWords;
}

} // namespace

QStringList lostWithWhole(const ResolveSession &session, int component, merge::Take side)
{
    const promotion::ComponentMerge &whole = session.draft().components[size_t(component)];
    QStringList alone;
    QStringList contested;
    for (const promotion::FileMerge &file : whole.files) {
        for (const merge::AutoMerge &merge : file.outcome.automatic) {
            if (isOfOther(merge, side)) {
                alone += WholeDialog::tr("%1: %2").arg(
                    merge::subjectWords(whole.key.type, merge.element, merge.entryKey, merge.path),
                    merge::automaticWords(merge));
            }
        }
        for (const merge::Decision &decision : file.outcome.decisions) {
            const merge::SideValue &other = side == merge::Take::Source ? decision.target : decision.source;
            contested += WholeDialog::tr("%1: %2").arg(merge::subjectWords(whole.key.type, decision),
                                                       merge::valueWords(decision.element, other));
        }
    }
    return alone + contested;
}

WholeDialog::WholeDialog(const theme::Theme &theme, const Question &question, QWidget *parent)
    : QDialog(parent)
{
    const auto &[words, other, lost, keepsVersions] = question;
    setObjectName(QStringLiteral("mergeWholeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take a whole version"));
    QLabel *title = widgets::textLabel(theme, words, this, theme::TextStyle::Title);
    title->setObjectName(QStringLiteral("mergeWholeWords"));
    title->setWordWrap(true);
    QLabel *what =
        widgets::textLabel(theme,
                           lost.isEmpty()  ? tr("%1 has nothing in it that would be lost.").arg(other)
                           : keepsVersions ? tr("Not in the new version is what %1 has of its own:").arg(other)
                                           : tr("Lost with it is what %1 has of its own:").arg(other),
                           this, theme::TextStyle::Strong);
    what->setWordWrap(true);
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("mergeWholeList"));
    list->setAccessibleName(what->text());
    list->setMinimumHeight(180);
    list->setTextElideMode(Qt::ElideMiddle);
    list->addItems(lost.first(std::min(kMostRows, lost.size())));
    if (lost.size() > kMostRows)
        list->addItem(tr("… and %Ln more", nullptr, int(lost.size() - kMostRows)));
    list->setVisible(!lost.isEmpty());
    QLabel *versions = widgets::textLabel(
        theme,
        tr("Both are kept: the version that is there now stays in %1 as an older one and can be activated again.")
            .arg(other),
        this);
    versions->setObjectName(QStringLiteral("mergeWholeVersions"));
    versions->setWordWrap(true);
    versions->setVisible(keepsVersions);
    QLabel *back = widgets::textLabel(theme, tr("One Undo brings all decisions back."), this, theme::TextStyle::Caption,
                                      theme::Role::Muted);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *apply = widgets::primaryButton(QStringLiteral("mergeWholeApply"), tr("Take it"), this);
    buttons->addButton(apply, QDialogButtonBox::AcceptRole);
    buttons->addButton(widgets::secondaryButton(QStringLiteral("mergeWholeCancel"), tr("Cancel"), this),
                       QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(title);
    column->addWidget(what);
    column->addWidget(list, 1);
    column->addWidget(versions);
    column->addWidget(back);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
}

} // namespace backflow::ui::resolve
