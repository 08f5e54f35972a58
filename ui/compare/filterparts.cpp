#include "ui/compare/filterparts.h"

#include <QCoreApplication>
#include <QLocale>

namespace backflow::ui::compare {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::compare)
};

QString asItIs(const QString &value)
{
    return value;
}

class Parts final
{
public:
    explicit Parts(const GridFilter &filter)
        : m_filter(filter)
    {
    }

    void values(const QString &name, const QString &title, QStringList GridFilter::*list,
                QString (*words)(const QString &))
    {
        for (const QString &value : m_filter.*list) {
            GridFilter without = m_filter;
            (without.*list).removeOne(value);
            m_parts.push_back({name + value, title.arg(words(value)), without});
        }
    }
    template <class Clear>
    void one(const QString &name, bool there, const QString &text, Clear clear)
    {
        if (!there)
            return;
        GridFilter without = m_filter;
        clear(without);
        m_parts.push_back({name, text, without});
    }
    std::vector<FilterPart> take() { return std::move(m_parts); }

private:
    const GridFilter &m_filter;
    std::vector<FilterPart> m_parts;
};

QString dayWords(const GridFilter &filter)
{
    const QLocale locale;
    const auto day = [&](const QDate &date) { return locale.toString(date, QLocale::ShortFormat); };
    if (filter.changedFrom.isValid() && filter.changedTo.isValid())
        return Tr::tr("Changed %1 – %2").arg(day(filter.changedFrom), day(filter.changedTo));
    return filter.changedFrom.isValid() ? Tr::tr("Changed since %1").arg(day(filter.changedFrom))
                                        : Tr::tr("Changed until %1").arg(day(filter.changedTo));
}

} // namespace

std::vector<FilterPart> partsOf(const GridFilter &filter)
{
    Parts parts(filter);
    parts.values(QStringLiteral("type_"), Tr::tr("Type: %1"), &GridFilter::types, &typeWords);
    parts.one(QStringLiteral("name"), !filter.name.isEmpty(),
              filter.nameIsPattern ? Tr::tr("Name fits %1").arg(filter.name)
                                   : Tr::tr("Name contains %1").arg(filter.name),
              [](GridFilter &without) {
                  without.name.clear();
                  without.nameIsPattern = false;
              });
    parts.values(QStringLiteral("person_"), Tr::tr("Changed by %1"), &GridFilter::people, &asItIs);
    parts.values(QStringLiteral("story_"), Tr::tr("In story %1"), &GridFilter::stories, &asItIs);
    parts.one(QStringLiteral("days"), filter.changedFrom.isValid() || filter.changedTo.isValid(), dayWords(filter),
              [](GridFilter &without) { without.changedFrom = without.changedTo = {}; });
    parts.one(QStringLiteral("entry"), !filter.entry.isEmpty(), Tr::tr("Contains entry %1").arg(filter.entry),
              [](GridFilter &without) { without.entry.clear(); });
    parts.values(QStringLiteral("namespace_"), Tr::tr("Namespace %1"), &GridFilter::namespaces, &asItIs);
    parts.one(QStringLiteral("risky"), filter.onlyRisky, Tr::tr("At risk in a target"),
              [](GridFilter &without) { without.onlyRisky = false; });
    parts.one(QStringLiteral("promotion"), filter.notInOpenPromotion, Tr::tr("Not in any open promotion"),
              [](GridFilter &without) { without.notInOpenPromotion = false; });
    return parts.take();
}

QString filterWords(const GridFilter &filter)
{
    QStringList states;
    for (int state = 0; state < int(backflow::compare::kCellStates); ++state) {
        if (filter.states.contains(CellState(state)))
            states.append(stateWords(CellState(state)));
    }
    QStringList words{states.size() == int(backflow::compare::kCellStates) ? Tr::tr("All states")
                                                                           : states.join(Tr::tr(", "))};
    if (filter.onlyDue)
        words.append(Tr::tr("Due only"));
    if (!filter.search.trimmed().isEmpty())
        words.append(Tr::tr("containing “%1”").arg(filter.search.trimmed()));
    for (const FilterPart &part : partsOf(filter))
        words.append(part.text);
    return words.join(QStringLiteral(" · "));
}

} // namespace backflow::ui::compare
