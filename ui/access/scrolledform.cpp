#include "ui/access/scrolledform.h"

#include <QDialog>
#include <QLayout>
#include <QScrollArea>
#include <QStyle>
#include <algorithm>

namespace backflow::ui::access {

QScrollArea *scrolledForm(QWidget *fields, const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(name);
    area->setAccessibleName(accessibleName);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    // The viewport would be as light as a list.
    area->setBackgroundRole(QPalette::Window);
    fields->setBackgroundRole(QPalette::Window);
    area->setWidget(fields);
    return area;
}

void fitToWindow(QDialog &dialog, QScrollArea &area)
{
    const QWidget &fields = *area.widget();
    fields.layout()->activate();
    const QSize wanted = fields.sizeHint();
    area.setMinimumWidth(wanted.width() + dialog.style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    dialog.layout()->activate();
    const int around = dialog.sizeHint().height() - area.sizeHint().height();
    const int room = dialog.parentWidget() ? dialog.parentWidget()->window()->height() : wanted.height() + around;
    dialog.resize(std::max(dialog.width(), dialog.sizeHint().width()), std::min(wanted.height() + around, room));
}

} // namespace backflow::ui::access
