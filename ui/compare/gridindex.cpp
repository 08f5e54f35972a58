#include "ui/compare/gridindex.h"
#include "core/promotion/shownnames.h"

#include <algorithm>
#include <numeric>

namespace backflow::ui::compare {

namespace {

/// Gives equal values one number each, in the order of the values.
class Sharing final
{
public:
    explicit Sharing(size_t rows) { m_shared.of.reserve(rows); }

    void add(const QString &value)
    {
        const auto known = m_numbers.constFind(value);
        if (known != m_numbers.cend()) {
            m_shared.of.push_back(*known);
            return;
        }
        const auto number = quint32(m_shared.values.size());
        m_numbers.insert(value, number);
        m_shared.values.append(value);
        m_shared.of.push_back(number);
    }
    const QString &last() const { return m_shared.values.at(m_shared.of.back()); }

    SharedValues take()
    {
        QStringList sorted = m_shared.values;
        std::ranges::sort(sorted);
        std::vector<quint32> places(size_t(sorted.size()));
        for (qsizetype i = 0; i < sorted.size(); ++i)
            places[m_numbers.value(sorted.at(i))] = quint32(i);
        for (quint32 &number : m_shared.of)
            number = places[number];
        m_shared.values = std::move(sorted);
        return std::move(m_shared);
    }

private:
    SharedValues m_shared;
    QHash<QString, quint32> m_numbers;
};

/// The package directory a file lies in, as `sfdx-project.json` names them.
QString packageOf(const QString &path)
{
    const qsizetype main = path.indexOf(QLatin1String("/main/"));
    return main > 0 ? path.first(main) : path.section(u'/', 0, 0);
}

QString namespaceOf(const QString &fullName)
{
    const QString name = fullName.section(u'.', -1);
    const qsizetype first = name.indexOf(QLatin1String("__"));
    // `ns__Name__c` has two pairs of underscores; `Name__c` has one.
    return first > 0 && name.indexOf(QLatin1String("__"), first + 2) > 0 ? name.first(first) : QString();
}

quint8 flagsOf(const Comparison &comparison, const Row &row, const GridFacts &facts)
{
    quint8 flags = 0;
    flags |= isDue(row) ? GridIndex::Due : 0;
    flags |= isRisky(row) ? GridIndex::Risky : 0;
    flags |= isRemoval(comparison, row) ? GridIndex::Removal : 0;
    flags |= isTickable(row) ? GridIndex::Tickable : 0;
    flags |= facts.inOpenPromotion.contains(row.key) ? GridIndex::InOpenPromotion : 0;
    const bool parts = std::ranges::any_of(row.cells, [](const Cell &cell) {
        return cell.state == CellState::Different || cell.state == CellState::Conflict;
    });
    if (parts && !widgets::isCodeType(row.key.type) && comparison.source->find(row.key))
        flags |= GridIndex::HasEntries;
    return flags;
}

class IndexMaker final
{
public:
    IndexMaker(std::shared_ptr<const Comparison> comparison, const GridFacts &facts)
        : m_facts(facts)
        , m_count(comparison->rows.size())
        , m_types(m_count)
        , m_objects(m_count)
        , m_people(m_count)
        , m_stories(m_count)
        , m_packages(m_count)
        , m_namespaces(m_count)
    {
        m_out.comparison = std::move(comparison);
    }

    std::shared_ptr<const GridIndex> make(std::vector<int> arrival)
    {
        m_out.arrival = std::move(arrival);
        reserve();
        for (const Row &row : m_out.comparison->rows)
            add(row);
        m_out.textAt.push_back(m_out.text.size());
        m_out.types = m_types.take();
        m_out.objects = m_objects.take();
        m_out.people = m_people.take();
        m_out.stories = m_stories.take();
        m_out.packages = m_packages.take();
        m_out.namespaces = m_namespaces.take();
        takeSides();
        return std::make_shared<const GridIndex>(std::move(m_out));
    }

private:
    void reserve()
    {
        m_out.totals.assign(backflow::compare::kCellStates, 0);
        for (auto *list : {&m_out.states, &m_out.flags})
            list->reserve(m_count);
        for (auto *list : {&m_out.changed, &m_out.promoted, &m_out.sizes})
            list->reserve(m_count);
        m_out.textAt.reserve(m_count + 1);
        m_out.text.reserve(qsizetype(m_count) * 48);
    }

    void add(const Row &row)
    {
        const CellState state = rowState(row);
        const quint8 flags = flagsOf(*m_out.comparison, row, m_facts);
        m_out.states.push_back(quint8(state));
        m_out.flags.push_back(flags);
        ++m_out.totals[size_t(state)];
        m_out.dueRows += flags & GridIndex::Due ? 1 : 0;
        const auto stamp = m_facts.stamps.constFind(row.key);
        const bool known = stamp != m_facts.stamps.cend();
        m_out.changed.push_back(known ? stamp->at : 0);
        m_out.promoted.push_back(m_facts.promoted.value(row.key, 0));
        m_out.sizes.push_back(m_facts.sizes.value(row.key, -1));
        m_types.add(row.key.type);
        m_objects.add(objectOf(row.key));
        m_people.add(known ? promotion::shownPerson(stamp->by) : QString());
        m_stories.add(m_facts.stories.value(row.key));
        m_packages.add(packageOfRow(row));
        m_namespaces.add(namespaceOf(row.key.fullName));
        const QString label = m_facts.labels.value(row.key);
        if (!label.isEmpty() && label != row.key.fullName)
            m_out.labels.insert(int(m_out.states.size()) - 1, label);
        addText(row, label);
    }

    void takeSides()
    {
        for (const auto &stamps : m_facts.sides) {
            SideStamps side;
            side.at.reserve(m_count);
            Sharing people(m_count);
            for (const Row &row : m_out.comparison->rows) {
                const auto stamp = stamps.constFind(row.key);
                side.at.push_back(stamp == stamps.cend() ? 0 : stamp->at);
                people.add(stamp == stamps.cend() ? QString() : promotion::shownPerson(stamp->by));
            }
            side.by = people.take();
            m_out.sides.push_back(std::move(side));
        }
    }

    QString packageOfRow(const Row &row) const
    {
        const model::SnapshotEntry *entry = m_out.comparison->source->find(row.key);
        for (size_t i = 0; !entry && i < m_out.comparison->targets.size(); ++i)
            entry = m_out.comparison->targets[i]->find(row.key);
        return entry && !entry->parts.empty() ? packageOf(entry->parts.front().path) : QString();
    }

    void addText(const Row &row, const QString &label)
    {
        m_out.textAt.push_back(m_out.text.size());
        m_out.text += row.key.fullName.toLower();
        if (!label.isEmpty())
            m_out.text += u' ' + label.toLower().simplified();
        if (row.key.type != m_lastType) { // rows come by type
            m_lastType = row.key.type;
            m_typeText = u'\n' + m_lastType.toLower() + u'\n' + typeWords(m_lastType).toLower() + u'\n';
        }
        m_out.text += m_typeText;
        if (!m_people.last().isEmpty())
            m_out.text += m_people.last().toLower();
        m_out.text += u'\n';
        if (!m_stories.last().isEmpty())
            m_out.text += m_stories.last().toLower() + u'\n';
    }

    GridIndex m_out;
    const GridFacts &m_facts;
    size_t m_count;
    Sharing m_types;
    Sharing m_objects;
    Sharing m_people;
    Sharing m_stories;
    Sharing m_packages;
    Sharing m_namespaces;
    QString m_lastType;
    QString m_typeText;
};

} // namespace

int GridIndex::find(const model::ComponentKey &key) const
{
    const auto &rows = comparison->rows;
    const auto found = std::ranges::lower_bound(rows, key, {}, &Row::key);
    return found != rows.end() && found->key == key ? int(found - rows.begin()) : -1;
}

std::shared_ptr<const GridIndex> makeGridIndex(std::shared_ptr<const Comparison> comparison, const GridFacts &facts,
                                               std::vector<int> arrival)
{
    return IndexMaker(std::move(comparison), facts).make(std::move(arrival));
}

QString objectOf(const model::ComponentKey &key)
{
    static const QSet<QString> kObjects{QStringLiteral("CustomObject"), QStringLiteral("Workflow"),
                                        QStringLiteral("SharingRules")};
    if (kObjects.contains(key.type))
        return key.fullName;
    const qsizetype cut = key.fullName.indexOf(key.type == QLatin1String("Layout") ? u'-' : u'.');
    return cut > 0 ? key.fullName.first(cut) : QString();
}

} // namespace backflow::ui::compare
