#include "ui/diff/overviewaccess.h"

#include "ui/diff/overviewruler.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace backflow::ui::diff {

namespace {

class MarkInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkInterface(OverviewRuler *ruler, int mark)
        : m_ruler(ruler)
        , m_mark(mark)
    {
    }

    int mark() const { return m_mark; }
    bool isValid() const override { return m_ruler && m_mark < int(m_ruler->marks().size()); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_ruler); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_ruler->wordsOf(m_mark) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect rect = isValid() ? m_ruler->rectOf(m_mark) : QRect();
        return m_ruler ? QRect(m_ruler->mapToGlobal(rect.topLeft()), rect.size()) : QRect();
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !m_ruler || !m_ruler->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            Q_EMIT m_ruler->linePressed(m_ruler->marks()[size_t(m_mark)].line);
    }

private:
    QPointer<OverviewRuler> m_ruler;
    int m_mark;
};

class RulerInterface final : public QAccessibleWidget
{
public:
    explicit RulerInterface(OverviewRuler *ruler)
        : QAccessibleWidget(ruler, QAccessible::List)
        , m_changed(QObject::connect(ruler, &OverviewRuler::marksChanged, ruler, [this] { forget(); }))
    {
    }
    ~RulerInterface() override
    {
        QObject::disconnect(m_changed);
        forget();
    }

    int childCount() const override { return ruler() ? int(ruler()->marks().size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto id = m_ids.constFind(index);
        if (id == m_ids.cend()) // the accessibility cache owns interfaces
            id = m_ids.insert(index, QAccessible::registerAccessibleInterface(new MarkInterface(ruler(), index)));
        return QAccessible::accessibleInterface(*id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *mark = dynamic_cast<const MarkInterface *>(child);
        return mark ? mark->mark() : -1;
    }

private:
    OverviewRuler *ruler() const { return static_cast<OverviewRuler *>(widget()); }
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

    QMetaObject::Connection m_changed;
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *factory(const QString &, QObject *object)
{
    auto *ruler = qobject_cast<OverviewRuler *>(object);
    return ruler ? new RulerInterface(ruler) : nullptr;
}

} // namespace

void installOverviewAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(factory);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace backflow::ui::diff
