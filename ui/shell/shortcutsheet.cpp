#include "ui/shell/shortcutsheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::shell {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::shell)
};

void addGroup(QTreeWidget *list, const KeyGroup &group, const theme::Theme &theme)
{
    if (group.keys.isEmpty())
        return;
    auto *heading = new QTreeWidgetItem(list, {group.title});
    heading->setFont(0, theme.font(theme::TextStyle::Strong));
    heading->setFirstColumnSpanned(true);
    for (const widgets::KeyHint &hint : group.keys) {
        QStringList keys;
        for (const QKeySequence &key : hint.keys)
            keys += key.toString(QKeySequence::NativeText);
        new QTreeWidgetItem(heading, {hint.text, keys.join(Tr::tr(" or "))}); // the tree owns its rows
    }
    heading->setExpanded(true);
}

} // namespace

QDialog *openShortcutSheet(const QList<KeyGroup> &groups, const theme::Theme &theme, QWidget *parent)
{
    auto *sheet = new QDialog(parent);
    sheet->setObjectName(QStringLiteral("shortcutSheet"));
    sheet->setWindowTitle(Tr::tr("Keys for this screen"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    auto *list = new QTreeWidget(sheet);
    list->setObjectName(QStringLiteral("shortcutList"));
    list->setAccessibleName(Tr::tr("Commands and their keys"));
    list->setHeaderLabels({Tr::tr("Command"), Tr::tr("Key")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (const KeyGroup &group : groups)
        addGroup(list, group, theme);
    column->addWidget(list);
    auto *buttons = new QDialogButtonBox(sheet);
    auto *close = widgets::primaryButton(QStringLiteral("shortcutSheetClose"), Tr::tr("Close"), sheet);
    close->setDefault(true);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    column->addWidget(buttons);
    sheet->resize(560, 620);
    sheet->open();
    list->setFocus(Qt::OtherFocusReason);
    return sheet;
}

} // namespace backflow::ui::shell
