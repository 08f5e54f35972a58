#include "ui/compare/comparesession.h"

#include "ui/compare/comparisonmodel.h"
#include "ui/compare/difftabs.h"
#include "ui/compare/sidesbar.h"
#include "ui/widgets/appcontext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTimer>

namespace backflow::ui::compare {

namespace {
constexpr int kSoonMs = 400;
constexpr QChar kBetween(u'\t');
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
    m_open.clear();
    if (!m_context.settings || m_context.workspaceFolder.isEmpty())
        return std::nullopt;
    const QSettings &settings = *m_context.settings;
    const auto views = savedFiltersFromJson(settings.value(key("view")).toByteArray());
    if (!views || views->isEmpty())
        return std::nullopt;
    const QStringList ticks = settings.value(key("ticks")).toStringList();
    for (const QString &text : ticks) {
        if (const auto tick = model::ComponentKey::fromString(text))
            m_ticks->whole.append(*tick);
    }
    m_open = settings.value(key("tabs")).toStringList();
    m_ticks->parts =
        promotion::picksFromJson(QJsonDocument::fromJson(settings.value(key("picks")).toByteArray()).object());
    const QString source = settings.value(key("source")).toString();
    if (m_context.pipeline.find(source))
        m_sides->setSides(source, settings.value(key("targets")).toStringList());
    return views->first();
}

void CompareSession::restoreTicks()
{
    if (!m_ticks)
        return;
    const Ticked ticks = *std::exchange(m_ticks, std::nullopt);
    m_model->setTicked(ticks.whole, true);
    m_model->setPicked(ticks.parts);
}

void CompareSession::watch(DiffTabs *tabs)
{
    m_tabs = tabs;
    connect(tabs, &DiffTabs::tabsChanged, this, &CompareSession::remember);
}

void CompareSession::restoreTabs()
{
    QList<DiffTabs::Tab> tabs;
    const QStringList open = std::exchange(m_open, {});
    for (const QString &text : open) {
        const qsizetype cut = text.indexOf(kBetween);
        if (const auto component = model::ComponentKey::fromString(text.sliced(cut + 1)); cut > 0 && component)
            tabs.append({*component, text.first(cut)});
    }
    m_tabs->restore(tabs);
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
    QStringList tabs;
    for (const DiffTabs::Tab &tab : m_tabs->tabs())
        tabs.append(tab.target + kBetween + tab.key.toString());
    settings.setValue(key("tabs"), tabs);
    settings.setValue(key("picks"), QJsonDocument(promotion::picksToJson(parts)).toJson(QJsonDocument::Compact));
}

} // namespace backflow::ui::compare
