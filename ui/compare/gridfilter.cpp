#include "ui/compare/gridfilter.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringMatcher>
#include <algorithm>

namespace backflow::ui::compare {

namespace {

/// Narrows a set of rows down, condition by condition; the cheap ones first.
class Narrowing final
{
public:
    Narrowing(const GridIndex &index, const GridFilter &filter)
        : m_index(index)
        , m_filter(filter)
        , m_accepted(size_t(index.rows()), false)
    {
    }

    std::vector<bool> run(const EntryTexts &entries)
    {
        byFlags();
        byShared(m_index.types, m_filter.types);
        byShared(m_index.people, m_filter.people);
        byShared(m_index.stories, m_filter.stories);
        byShared(m_index.namespaces, m_filter.namespaces);
        byDay();
        for (const QString &word : m_filter.search.toLower().simplified().split(u' ', Qt::SkipEmptyParts))
            byText(word, false);
        byName();
        if (!m_filter.entry.isEmpty()) {
            const QString words = m_filter.entry.toLower();
            keep([&](int row) { return entries.value(row).contains(words); });
        }
        return std::move(m_accepted);
    }

private:
    template <class Condition>
    void keep(Condition condition)
    {
        for (int row = 0; row < m_index.rows(); ++row) {
            if (m_accepted[size_t(row)] && !condition(row))
                m_accepted[size_t(row)] = false;
        }
    }

    void byFlags()
    {
        quint32 states = 0;
        for (const CellState state : m_filter.states)
            states |= 1U << int(state);
        quint8 must = 0;
        must |= m_filter.onlyDue ? GridIndex::Due : 0;
        must |= m_filter.onlyRisky ? GridIndex::Risky : 0;
        const quint8 mustNot = m_filter.notInOpenPromotion ? GridIndex::InOpenPromotion : 0;
        for (size_t row = 0; row < m_accepted.size(); ++row) {
            const quint8 flags = m_index.flags[row];
            m_accepted[row] = (states >> m_index.states[row] & 1) && (flags & must) == must && !(flags & mustNot);
        }
    }

    void byShared(const SharedValues &shared, const QStringList &wanted)
    {
        if (wanted.isEmpty())
            return;
        std::vector<bool> good(size_t(shared.values.size()), false);
        for (qsizetype i = 0; i < shared.values.size(); ++i)
            good[size_t(i)] = wanted.contains(shared.values.at(i));
        keep([&](int row) { return good[shared.of[size_t(row)]]; });
    }

    void byDay()
    {
        if (m_filter.changedFrom.isValid()) {
            const qint64 from = m_filter.changedFrom.startOfDay().toMSecsSinceEpoch();
            keep([&](int row) { return m_index.changed[size_t(row)] >= from; });
        }
        if (m_filter.changedTo.isValid()) {
            const qint64 to = m_filter.changedTo.endOfDay().toMSecsSinceEpoch();
            keep([&](int row) { return m_index.changed[size_t(row)] > 0 && m_index.changed[size_t(row)] <= to; });
        }
    }

    /// Looks through the text of all rows in one go. `inName`: the hit has to lie before the row's first LF.
    void byText(const QString &word, bool inName)
    {
        const QStringMatcher matcher(word);
        std::vector<bool> hit(m_accepted.size(), false);
        size_t row = 0;
        for (qsizetype at = matcher.indexIn(m_index.text, 0); at >= 0;) {
            while (m_index.textAt[row + 1] <= at)
                ++row;
            hit[row] = !inName || at + word.size() <= nameEnd(row);
            at = matcher.indexIn(m_index.text, m_index.textAt[row + 1]);
        }
        keep([&](int each) { return hit[size_t(each)]; });
    }

    qsizetype nameEnd(size_t row) const { return m_index.text.indexOf(u'\n', m_index.textAt[row]); }

    void byName()
    {
        if (m_filter.name.isEmpty())
            return;
        if (!m_filter.nameIsPattern) {
            byText(m_filter.name.toLower(), true);
            return;
        }
        const QRegularExpression pattern(m_filter.name, QRegularExpression::CaseInsensitiveOption);
        pattern.optimize();
        keep([&](int row) { return pattern.isValid() && pattern.matchView(m_index.row(row).key.fullName).hasMatch(); });
    }

    const GridIndex &m_index;
    const GridFilter &m_filter;
    std::vector<bool> m_accepted;
};

} // namespace

std::vector<bool> acceptedRows(const GridIndex &index, const GridFilter &filter, const EntryTexts &entries)
{
    return Narrowing(index, filter).run(entries);
}

} // namespace backflow::ui::compare
