#include "ui/pipeline/mapaccess.h"

#include "ui/pipeline/carditem.h"
#include "ui/pipeline/cardnumbernode.h"
#include "ui/pipeline/edgeitem.h"
#include "ui/pipeline/pipelineview.h"

#include <QAccessibleObject>
#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QGraphicsScene>
#include <QGraphicsView>

namespace backflow::ui::pipeline {

namespace {

PipelineView *viewOf(const QGraphicsItem *item)
{
    const QList<QGraphicsView *> views = item->scene() ? item->scene()->views() : QList<QGraphicsView *>();
    return views.isEmpty() ? nullptr : qobject_cast<PipelineView *>(views.first());
}

QRect onScreen(const QGraphicsItem *item, const QRectF &sceneRect)
{
    const PipelineView *view = viewOf(item);
    if (!view)
        return {};
    const QRect rect = view->mapFromScene(sceneRect).boundingRect();
    return {view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

class EdgeInterface final : public QAccessibleObject
{
public:
    explicit EdgeInterface(EdgeItem *edge)
        : QAccessibleObject(edge)
    {
    }
    EdgeItem *edge() const { return static_cast<EdgeItem *>(object()); }
    QAccessibleInterface *parent() const override
    {
        const PipelineView *view = viewOf(edge());
        return view ? QAccessible::queryAccessibleInterface(view->card(edge()->status().lower)) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? edge()->sentence() : QString();
    }
    QRect rect() const override
    {
        const QRectF pill = edge()->pillRect();
        return onScreen(edge(), pill.isEmpty() ? edge()->sceneBoundingRect() : pill);
    }
    QAccessible::Role role() const override { return QAccessible::StaticText; }
    QAccessible::State state() const override { return {}; }
};

/// A number of a card: pressed, it shows what it counts.
class NumberInterface final : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit NumberInterface(CardNumberNode *node)
        : QAccessibleObject(node)
    {
    }
    CardNumberNode *node() const { return static_cast<CardNumberNode *>(object()); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(node()->card()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? numberSentence(node()->card()->status(), node()->number()) : QString();
    }
    /// That of the card where it is drawn too small for the number to be on it.
    QRect rect() const override
    {
        CardItem *card = node()->card();
        const PipelineView *view = viewOf(card);
        const QRectF drawn = view ? card->numberRect(node()->number(), view->zoom()) : QRectF();
        return onScreen(card, drawn.isEmpty() ? card->sceneBoundingRect() : drawn);
    }
    QAccessible::Role role() const override { return QAccessible::Link; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.linked = true;
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
        PipelineView *view = viewOf(node()->card());
        if (!view || name != pressAction())
            return;
        view->setCurrent(node()->card()->environment());
        Q_EMIT view->numberRequested(node()->card()->environment(), node()->number());
    }
};

class CardInterface final : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit CardInterface(CardItem *card)
        : QAccessibleObject(card)
    {
    }
    CardItem *card() const { return static_cast<CardItem *>(object()); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(viewOf(card())); }
    QAccessibleInterface *child(int index) const override
    {
        const QList<QObject *> parts = this->parts();
        return index >= 0 && index < parts.size() ? QAccessible::queryAccessibleInterface(parts[index]) : nullptr;
    }
    int childCount() const override { return static_cast<int>(parts().size()); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return static_cast<int>(parts().indexOf(child->object()));
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return card()->sentence();
        return kind == QAccessible::Description ? card()->status().problem : QString();
    }
    QRect rect() const override
    {
        return onScreen(card(), card()->mapRectToScene(QRectF(0, 0, kCardWidth, card()->height())));
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = card()->isCurrent();
        const PipelineView *view = viewOf(card());
        state.focused = view && view->hasFocus() && card()->isCurrent();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), showMenuAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        PipelineView *view = viewOf(card());
        if (!view)
            return;
        view->setCurrent(card()->environment());
        if (name == pressAction())
            Q_EMIT view->detailsRequested(card()->environment());
        else if (name == showMenuAction())
            Q_EMIT view->menuRequested(card()->environment(), rect().center());
    }

private:
    /// The edges into it, and the numbers that lead somewhere.
    QList<QObject *> parts() const
    {
        QList<QObject *> parts;
        if (const PipelineView *view = viewOf(card()))
            for (EdgeItem *edge : view->edgesInto(card()->environment()))
                parts += edge;
        for (const CardNumber number : numbersOf(card()->status()))
            parts += card()->node(number);
        return parts;
    }
};

class ViewInterface final : public QAccessibleWidget
{
public:
    explicit ViewInterface(PipelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    PipelineView *view() const { return static_cast<PipelineView *>(widget()); }
    int childCount() const override { return static_cast<int>(view()->cards().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const QList<CardItem *> cards = view()->cards();
        return index >= 0 && index < cards.size() ? QAccessible::queryAccessibleInterface(cards[index]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QList<CardItem *> cards = view()->cards();
        for (qsizetype i = 0; i < cards.size(); ++i)
            if (cards[i] == child->object())
                return static_cast<int>(i);
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (QAccessibleInterface *card = child(i); card && card->rect().contains(x, y))
                return card;
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        CardItem *card = view()->hasFocus() ? view()->card(view()->current()) : nullptr;
        return card ? QAccessible::queryAccessibleInterface(card) : nullptr;
    }
};

QAccessibleInterface *factory(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<PipelineView *>(object))
        return new ViewInterface(view); // the accessibility cache owns interfaces
    if (auto *card = qobject_cast<CardItem *>(object))
        return new CardInterface(card);
    if (auto *edge = qobject_cast<EdgeItem *>(object))
        return new EdgeInterface(edge);
    if (auto *node = qobject_cast<CardNumberNode *>(object))
        return new NumberInterface(node);
    return nullptr;
}

} // namespace

void installMapAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(factory);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace backflow::ui::pipeline
