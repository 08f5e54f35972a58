#pragma once
// The accessibility bus as a screen reader uses it: AT-SPI over D-Bus, asked directly.

#include <QDBusConnection>
#include <QObject>
#include <QRect>
#include <QStringList>
#include <functional>

class QDBusMessage;

namespace backflow::tests {

/// One thing that assistive technology is told of. Holds an address only: every question is asked anew.
class Accessible final
{
public:
    Accessible() = default;
    Accessible(QString service, QString path)
        : m_service(std::move(service))
        , m_path(std::move(path))
    {
    }
    bool isNull() const { return m_path.isEmpty() || m_path.endsWith(QLatin1String("/null")); }
    bool operator==(const Accessible &) const = default;
    QString path() const { return m_path; }

    QString name() const;
    QString description() const;
    /// In the words of AT-SPI: "push button", "list item".
    QString role() const;
    /// Words of AT-SPI's states, those a reader speaks of.
    QStringList states() const;
    bool is(const char *state) const { return states().contains(QLatin1String(state)); }
    QString text() const;
    /// On the screen.
    QRect place() const;
    QList<Accessible> children() const;
    QStringList actions() const;
    /// False where there is no such action.
    bool act(const QString &action) const;
    /// What a reader does at Enter or Space: a press, or the change of what is on or off.
    bool press() const { return act(QStringLiteral("Press")) || act(QStringLiteral("Toggle")); }
    bool takeFocus() const;
    bool write(const QString &text) const;

    using Test = std::function<bool(const Accessible &)>;
    /// The first thing below that is shown and passes, depth first; null when there is none.
    Accessible find(const Test &test) const;
    Accessible find(const QString &role, const QString &nameBegins) const;
    /// `role|name|description|states` a line, indented; what is not shown is left out, numbers are #.
    QStringList tell() const;

private:
    QVariant property(const char *interface, const char *name) const;
    QVariantList call(const char *interface, const char *method, const QVariantList &arguments = {}) const;
    void tellInto(int depth, QStringList &out) const;

    QString m_service;
    QString m_path;
};

/// What the programs on the bus announce by themselves.
class BusEvents final : public QObject
{
    Q_OBJECT

public:
    /// Hears changes of names and states, announcements and focus from now on.
    BusEvents();
    /// `property-change:accessible-name Decisions, 4` a line, in the order they came.
    const QStringList &heard() const { return m_heard; }
    bool heardLike(const QString &pattern) const;
    void forget() { m_heard.clear(); }

private Q_SLOTS:
    void take(const QDBusMessage &message);

private:
    QStringList m_heard;
};

/// The connection everything above goes over; made once by joinBus.
QDBusConnection bus();
bool joinBus(const QString &address);
/// The programs that are on the bus.
QList<Accessible> applications();

} // namespace backflow::tests
