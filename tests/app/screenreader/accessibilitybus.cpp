#include "accessibilitybus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace backflow::tests {

struct Reference {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &out, const Reference &reference)
{
    out.beginStructure();
    out << reference.service << reference.path;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Reference &reference)
{
    in.beginStructure();
    in >> reference.service >> reference.path;
    in.endStructure();
    return in;
}

namespace {

constexpr int kPatienceMs = 30'000;
const QString kName = QStringLiteral("accessibility");
/// A grid is told of by its first cells.
constexpr qsizetype kMostTold = 40;
constexpr qsizetype kMostSearched = 80;

/// By bit, as AT-SPI numbers them; those without a word are of no use to a listener.
constexpr std::array<const char *, 44> kStates{
    "",          "active",     "",           "busy",     "checked",         "collapsed", "",
    "editable",  "enabled",    "expandable", "expanded", "focusable",       "focused",   "",
    "",          "",           "modal",      "",         "multiselectable", "",          "pressed",
    "",          "selectable", "selected",   "",         "showing",         "",          "",
    "",          "",           "visible",    "",         "mixed",           "required",  "",
    "",          "invalid",    "",           "",         "default",         "",          "checkable",
    "has popup", "read only"};

} // namespace

QDBusConnection bus()
{
    return QDBusConnection(kName);
}

bool joinBus(const QString &address)
{
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
    return QDBusConnection::connectToBus(address, kName).isConnected();
}

QList<Accessible> applications()
{
    return Accessible(QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/accessible/root"))
        .children();
}

QVariantList Accessible::call(const char *interface, const char *method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_service, m_path, QLatin1String("org.a11y.atspi.") + QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    const QDBusMessage answer = bus().call(message, QDBus::Block, kPatienceMs);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QVariant Accessible::property(const char *interface, const char *name) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_service, m_path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message.setArguments({QLatin1String("org.a11y.atspi.") + QLatin1String(interface), QLatin1String(name)});
    const QDBusMessage answer = bus().call(message, QDBus::Block, kPatienceMs);
    return answer.arguments().isEmpty() ? QVariant() : answer.arguments().first().value<QDBusVariant>().variant();
}

QString Accessible::name() const
{
    return property("Accessible", "Name").toString();
}

QString Accessible::description() const
{
    return property("Accessible", "Description").toString();
}

QString Accessible::role() const
{
    return call("Accessible", "GetRoleName").value(0).toString();
}

QStringList Accessible::states() const
{
    const auto words = qdbus_cast<QList<uint>>(call("Accessible", "GetState").value(0));
    QStringList states;
    for (std::size_t bit = 0; bit < kStates.size(); ++bit) {
        if (kStates[bit][0] != '\0' && (words.value(qsizetype(bit / 32)) >> (bit % 32) & 1U))
            states.append(QLatin1String(kStates[bit]));
    }
    return states;
}

QString Accessible::text() const
{
    return call("Text", "GetText", {0, -1}).value(0).toString();
}

QRect Accessible::place() const
{
    const QVariant answer = call("Component", "GetExtents", {0U}).value(0);
    if (!answer.canConvert<QDBusArgument>())
        return {};
    const auto argument = answer.value<QDBusArgument>();
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> children;
    for (const Reference &reference : qdbus_cast<QList<Reference>>(call("Accessible", "GetChildren").value(0)))
        children.append(Accessible(reference.service, reference.path.path()));
    children.removeIf([](const Accessible &child) { return child.isNull(); });
    return children;
}

QStringList Accessible::actions() const
{
    QStringList names;
    const int count = property("Action", "NActions").toInt();
    for (int i = 0; i < count; ++i)
        names.append(call("Action", "GetName", {i}).value(0).toString());
    return names;
}

bool Accessible::act(const QString &action) const
{
    const qsizetype at = actions().indexOf(action);
    return at >= 0 && call("Action", "DoAction", {int(at)}).value(0).toBool();
}

bool Accessible::write(const QString &text) const
{
    return call("EditableText", "SetTextContents", {text}).value(0).toBool();
}

bool Accessible::takeFocus() const
{
    return call("Component", "GrabFocus").value(0).toBool();
}

Accessible Accessible::find(const Test &test) const
{
    const QList<Accessible> below = children();
    for (const Accessible &child : below.first(std::min(below.size(), kMostSearched))) {
        if (!child.is("visible"))
            continue;
        if (test(child))
            return child;
        if (const Accessible found = child.find(test); !found.isNull())
            return found;
    }
    return {};
}

Accessible Accessible::find(const QString &role, const QString &nameBegins) const
{
    return find([&](const Accessible &node) { return node.name().startsWith(nameBegins) && node.role() == role; });
}

QStringList Accessible::tell() const
{
    QStringList out;
    tellInto(0, out);
    return out;
}

namespace {

/// What differs from day to day and from machine to machine, put alike.
QString unvaried(QString text)
{
    static const QRegularExpression kIds(QStringLiteral("\\b[0-9a-f]{40}\\b"));
    static const QRegularExpression kFolders(QStringLiteral("/tmp/[^ |]*"));
    static const QRegularExpression kMonths(
        QStringLiteral("\\b(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(tember)?|"
                       "Oct(ober)?|Nov(ember)?|Dec(ember)?)\\b"));
    static const QRegularExpression kDays(QStringLiteral("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"));
    static const QRegularExpression kNumbers(QStringLiteral("\\d+([.,:/]\\d+)*([ \\x{202f}]?[AP]M)?"));
    static const QRegularExpression kAges(QStringLiteral("just now|# (min|minutes?|h|hours?|days?) ago"));
    return text.replace(kIds, QStringLiteral("#"))
        .replace(kFolders, QStringLiteral("/tmp"))
        .replace(kMonths, QStringLiteral("MMM"))
        .replace(kDays, QStringLiteral("day"))
        .replace(kNumbers, QStringLiteral("#"))
        .replace(kAges, QStringLiteral("lately"))
        .replace(u'\n', u' ');
}

} // namespace

void Accessible::tellInto(int depth, QStringList &out) const
{
    // What every shown thing has is not told, nor what the mouse and the focus happen to have left.
    static const QStringList kUntold{QStringLiteral("active"), QStringLiteral("showing"), QStringLiteral("visible"),
                                     QStringLiteral("focused"), QStringLiteral("default")};
    QStringList states = this->states();
    const bool enabled = states.removeAll(QStringLiteral("enabled")) > 0;
    states.removeIf([](const QString &state) { return kUntold.contains(state); });
    if (!enabled)
        states.prepend(QStringLiteral("disabled"));
    const QString name = unvaried(this->name());
    const QString role = this->role();
    // Readers pass over what only holds others, and over what the mouse alone uses.
    const bool filling = role == QLatin1String("filler") || role == QLatin1String("panel") ||
                         role == QLatin1String("splitter") || role == QLatin1String("layered pane");
    if (role == QLatin1String("scroll bar") || role == QLatin1String("grip"))
        return;
    const bool silent = name.isEmpty() && filling;
    if (!silent)
        out.append(QString(depth * 2, u' ') +
                   QStringList{role, name, unvaried(description()), states.join(u' ')}.join(u'|'));
    const QList<Accessible> below = children();
    for (const Accessible &child : below.first(std::min(below.size(), kMostTold))) {
        if (child.is("visible"))
            child.tellInto(depth + (silent ? 0 : 1), out);
    }
}

BusEvents::BusEvents()
{
    static const std::array kWanted{"PropertyChange", "StateChanged", "Announcement"};
    for (const char *wanted : kWanted)
        bus().connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"), QLatin1String(wanted), this,
                      SLOT(take(QDBusMessage)));
    // Programs say nothing of what nobody has asked for.
    for (const char *kind : {"object:property-change", "object:state-changed", "object:announcement"}) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry"),
            QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("RegisterEvent"));
        message.setArguments({QLatin1String(kind)});
        bus().call(message, QDBus::Block, kPatienceMs);
    }
}

bool BusEvents::heardLike(const QString &pattern) const
{
    const QRegularExpression like(pattern);
    return std::ranges::any_of(m_heard, [&](const QString &line) { return line.contains(like); });
}

void BusEvents::take(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    const auto value = arguments.value(3).value<QDBusVariant>().variant();
    m_heard.append(QStringList{message.member(), arguments.value(0).toString(),
                               message.member() == QLatin1String("StateChanged") ? arguments.value(1).toString()
                                                                                 : value.toString()}
                       .join(u' ')
                       .simplified());
}

} // namespace backflow::tests
