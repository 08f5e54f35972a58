#include "ui/diff/reviewlist.h"

#include <QAction>
#include <algorithm>

namespace backflow::ui::diff {

ReviewList::ReviewList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("diffReviewList"));
    setAccessibleName(tr("All changes in words"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setAlternatingRowColors(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QListWidget::itemActivated, this, [this] { Q_EMIT chosen(currentRow()); });
    connect(action(tr("Go to this change"), {}), &QAction::triggered, this, [this] { Q_EMIT chosen(currentRow()); });
    connect(action(tr("Copy this sentence"), QKeySequence(QKeySequence::Copy)), &QAction::triggered, this, [this] {
        if (currentItem())
            Q_EMIT copied(currentItem()->text());
    });
    connect(action(tr("Back from the list of changes"), QKeySequence(tr("Esc"))), &QAction::triggered, this,
            &ReviewList::left);
}

QAction *ReviewList::action(const QString &text, const QKeySequence &key)
{
    auto *made = new QAction(text, this);
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetShortcut);
    addAction(made);
    return made;
}

void ReviewList::setSentences(const QStringList &sentences, int current)
{
    clear();
    addItems(sentences);
    setCurrentRow(std::max(0, current));
}

} // namespace backflow::ui::diff
