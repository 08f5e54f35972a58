#include "ui/shell/keptlayout.h"

#include <QAbstractItemView>
#include <QDataStream>
#include <QHeaderView>
#include <QMouseEvent>
#include <QSettings>
#include <QSplitter>
#include <QTimer>

namespace backflow::ui::shell {

namespace {

/// The nearest names above tell parts of a kind apart, then their order.
QString keyOf(const QWidget *part, const char *kind)
{
    QStringList names;
    for (const QWidget *widget = part; widget && !widget->isWindow() && names.size() < 3;
         widget = widget->parentWidget())
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(QLatin1String("qt_")))
            names.prepend(widget->objectName());
    return names.isEmpty() ? QString() : QStringLiteral("session/%1/%2").arg(QLatin1StringView(kind), names.join(u'.'));
}

} // namespace

KeptLayout::KeptLayout(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void KeptLayout::keep(const QWidget &root)
{
    for (QSplitter *splitter : root.findChildren<QSplitter *>())
        keepSplitter(splitter);
    for (QHeaderView *header : root.findChildren<QHeaderView *>())
        if (header->orientation() == Qt::Horizontal && !m_columns.contains(header))
            keepColumns(header);
}

QString KeptLayout::ownKey(const QString &key)
{
    if (key.isEmpty())
        return key;
    const int number = ++m_keys[key];
    return number == 1 ? key : key + QString::number(number);
}

void KeptLayout::keepSplitter(QSplitter *splitter)
{
    const QString key = ownKey(keyOf(splitter, "splitter"));
    if (key.isEmpty())
        return;
    const QByteArray state = m_settings.value(key).toByteArray();
    // The parts hear of it as of a hand, so that those who lay themselves out leave it at that.
    if (!state.isEmpty() && splitter->restoreState(state))
        Q_EMIT splitter->splitterMoved(splitter->sizes().value(0), 1);
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter, key] { m_settings.setValue(key, splitter->saveState()); });
}

void KeptLayout::keepColumns(QHeaderView *header)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(header->parentWidget());
    if (!view || view->objectName().isEmpty() || view->property("keepsColumns").toBool())
        return;
    Columns columns;
    columns.key = ownKey(keyOf(view, "columns"));
    columns.own = m_settings.value(columns.key).toByteArray();
    m_columns.insert(header, columns);
    header->viewport()->installEventFilter(this);
    connect(header, &QObject::destroyed, this, [this, header] { m_columns.remove(header); });
    connect(header, &QHeaderView::sectionResized, this, [this, header] { resized(header); });
    connect(header, &QHeaderView::sectionCountChanged, this, [this, header] { resized(header); });
    // These come while the button is let go.
    const auto byHand = [this, header] {
        if (m_columns[header].held || m_columns[header].lettingGo)
            take(header);
    };
    connect(header, &QHeaderView::sectionMoved, this, byHand);
    connect(header, &QHeaderView::sortIndicatorChanged, this, byHand);
    putBack(header);
}

void KeptLayout::putBack(QHeaderView *header)
{
    Columns &columns = m_columns[header];
    columns.puttingBack = true;
    // Stored: how many columns there were, and their state. Another number of them is another table.
    QDataStream stream(columns.own);
    int count = 0;
    QByteArray state;
    stream >> count >> state;
    if (count == header->count() && !state.isEmpty() && header->saveState() != state)
        header->restoreState(state);
    columns.puttingBack = false;
}

/// As it is now, so it is wanted.
void KeptLayout::take(QHeaderView *header)
{
    Columns &columns = m_columns[header];
    columns.byHand = true;
    columns.own.clear();
    QDataStream(&columns.own, QIODevice::WriteOnly) << header->count() << header->saveState();
}

/// By the person while the button is down, else by the page, which gives way.
void KeptLayout::resized(QHeaderView *header)
{
    const Columns &columns = m_columns[header];
    if (columns.held) {
        take(header);
    } else if (!columns.own.isEmpty() && !columns.puttingBack) {
        QTimer::singleShot(0, header, [this, header] {
            if (m_columns.contains(header) && !m_columns[header].held)
                putBack(header);
        });
    }
}

bool KeptLayout::eventFilter(QObject *watched, QEvent *event)
{
    auto *header = qobject_cast<QHeaderView *>(watched->parent());
    if (!header || !m_columns.contains(header))
        return false;
    Columns &columns = m_columns[header];
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        columns.held = true;
        columns.byHand = false;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        columns.held = false;
        columns.lettingGo = true;
        const auto letGo = [this, header] {
            Columns &after = m_columns[header];
            after.lettingGo = false;
            if (!after.byHand)
                return;
            m_settings.setValue(after.key, after.own);
            putBack(header); // the page may have come in between
        };
        QMetaObject::invokeMethod(header, letGo, Qt::QueuedConnection);
    }
    return false;
}

} // namespace backflow::ui::shell
