#include "ui/widgets/plainaccess.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QVariant>

namespace backflow::ui::widgets {

namespace {

constexpr const char *kRole = "accessibleRole";

class PlainInterface final : public QAccessibleWidget
{
public:
    explicit PlainInterface(QWidget *widget)
        : QAccessibleWidget(widget)
    {
    }
    QAccessible::Role role() const override
    {
        if (const QVariant given = widget()->property(kRole); given.isValid())
            return static_cast<QAccessible::Role>(given.toInt());
        return widget()->accessibleName().isEmpty() ? QAccessible::Client : QAccessible::Grouping;
    }
};

/// Where Qt names a choice by what is chosen alone (AT-SPI), its own name is lost.
class ChoiceInterface final : public QAccessibleWidget
{
public:
    explicit ChoiceInterface(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == box()->view() ? 0 : -1;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return box()->currentText();
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        const QString name = box()->accessibleName();
        const QString chosen = box()->currentText();
        return name.isEmpty() || chosen.startsWith(name) ? chosen
               : chosen.isEmpty()                        ? name
                                                         : QStringLiteral("%1: %2").arg(name, chosen);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box()->view()->isVisible();
        return state;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }
};

/// One of several: Qt has them checked without a click, so that nothing would come of it.
class OneOfSeveralInterface final : public QAccessibleWidget
{
public:
    explicit OneOfSeveralInterface(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
    {
    }
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !given.isEmpty())
            return given;
        return button()->text().isEmpty() ? button()->toolTip() : button()->text().remove(u'&');
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        return button()->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        // Later: what comes of it may take the button away.
        if (name == pressAction())
            QMetaObject::invokeMethod(button(), &QAbstractButton::click, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface *factory(const QString &type, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (type == QLatin1String("QWidget") || widget->property(kRole).isValid())
        return new PlainInterface(widget); // the accessibility cache owns interfaces
    if (auto *button = qobject_cast<QAbstractButton *>(widget);
        button && button->isCheckable() && button->autoExclusive())
        return new OneOfSeveralInterface(button);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (auto *box = type == QLatin1String("QComboBox") ? qobject_cast<QComboBox *>(widget) : nullptr;
        box && !box->isEditable())
        return new ChoiceInterface(box);
#endif
    return nullptr;
}

void install()
{
    static const bool installed = [] {
        QAccessible::installFactory(factory);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    install();
    widget->setProperty(kRole, int(role));
}

void setOneOfSeveral(QAbstractButton *button)
{
    install();
    button->setCheckable(true);
    button->setAutoExclusive(true);
    // What was made for it when it got its text took it for a button like any other.
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(button))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}
void announce(QWidget *widget, const QString &sentence, bool urgent)
{
    if (!widget->isVisible() || sentence.isEmpty())
        return;
    QAccessibleAnnouncementEvent said(widget, sentence);
    said.setPoliteness(urgent ? QAccessible::AnnouncementPoliteness::Assertive
                              : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&said);
}

} // namespace backflow::ui::widgets
