#include "ui/compare/comparesession.h"

#include "ui/compare/comparisonmodel.h"
#include "ui/compare/sidesbar.h"
#include "ui/widgets/appcontext.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QTimer>

namespace backflow::ui::compare {

namespace {
constexpr int kSoonMs = 400;
/// More ticks than anybody sets one by one are not kept.
constexpr qsizetype kMostTicks = 5000;
} // namespace

CompareSession::CompareSession(const widgets::AppContext &context, SidesBar *sides, ComparisonModel *model,
                               std::function<SavedFilter()> current, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_sides(sides)
    , m_model(model)
    , m_current(std::move(current))
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &CompareSession::write);
    connect(model, &ComparisonModel::ticksChanged, this, &CompareSession::remember);
    connect(sides, &SidesBar::changed, this, &CompareSession::remember);
}

QString CompareSession::key(const char *what) const
{
    const QByteArray folder =
        QCryptographicHash::hash(m_context.workspaceFolder.toUtf8(), QCryptographicHash::Sha1).toHex().first(12);
    return QStringLiteral("compare/session/%1/%2").arg(QLatin1StringView(folder), QLatin1String(what));
}

std::optional<SavedFilter> CompareSession::restore()
{
    m_soon->stop();
    m_ticks.emplace();
    if (!m_context.settings || m_context.workspaceFolder.isEmpty())
        return std::nullopt;
    const QSettings &settings = *m_context.settings;
    const auto views = savedFiltersFromJson(settings.value(key("view")).toByteArray());
    if (!views || views->isEmpty())
        return std::nullopt;
    const QStringList ticks = settings.value(key("ticks")).toStringList();
    for (const QString &text : ticks) {
        if (const auto tick = model::ComponentKey::fromString(text))
            m_ticks->append(*tick);
    }
    const QString source = settings.value(key("source")).toString();
    if (m_context.pipeline.find(source))
        m_sides->setSides(source, settings.value(key("targets")).toStringList());
    return views->first();
}

void CompareSession::restoreTicks()
{
    if (!m_ticks)
        return;
    const QList<model::ComponentKey> ticks = *std::exchange(m_ticks, std::nullopt);
    m_model->setTicked(ticks, true);
}

void CompareSession::remember()
{
    if (m_context.settings && m_model->comparison() && !m_ticks)
        m_soon->start();
}

void CompareSession::write()
{
    if (m_context.workspaceFolder.isEmpty() || !m_model->comparison() || m_ticks)
        return;
    QStringList ticks;
    // Of what is ticked in part nothing comes back: more than was chosen must not.
    const promotion::EntryPicks parts = m_model->pickedEntries();
    const QList<model::ComponentKey> keys = m_model->tickedKeys();
    for (const model::ComponentKey &each : keys.first(std::min(keys.size(), kMostTicks))) {
        if (!parts.contains(each))
            ticks.append(each.toString());
    }
    SavedFilter view = m_current();
    view.name = QStringLiteral("last");
    QSettings &settings = *m_context.settings;
    settings.setValue(key("view"), toJson({view}));
    settings.setValue(key("source"), m_sides->source());
    settings.setValue(key("targets"), m_sides->targets());
    settings.setValue(key("ticks"), ticks);
}

} // namespace backflow::ui::compare
