#include "core/promotion/shownnames.h"

#include "core/promotion/namemask.h"

#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>

namespace backflow::promotion {

namespace {

struct Shown {
    QMutex mutex;
    bool masked = false;
    NameMask mask;
};

Shown &shown()
{
    static Shown one;
    return one;
}

class ShownHistory final : public ports::HistoryIndex
{
public:
    explicit ShownHistory(std::unique_ptr<ports::HistoryIndex> inner)
        : m_inner(std::move(inner))
    {
    }

    base::Result<QList<ports::IndexedEvent>> after(const ports::HistoryQuery &query, qint64 key, int limit,
                                                   Detail detail) override
    {
        if (!m_learnt) { // a text may name somebody who acted later
            const auto people = m_inner->values(ports::HistoryFacet::Who);
            if (!people)
                return base::failure(people);
            learnPeople(*people);
            m_learnt = true;
        }
        base::Result<QList<ports::IndexedEvent>> events = m_inner->after(query, key, limit, detail);
        const QMutexLocker lock(&shown().mutex);
        if (events && shown().masked) {
            for (ports::IndexedEvent &event : *events)
                shown().mask.apply(event);
        }
        return events;
    }

    base::Result<> useStamp(const QString &stamp) override { return m_inner->useStamp(stamp); }
    base::Result<> clear() override { return m_inner->clear(); }
    base::Result<QString> mark(const QString &source) override { return m_inner->mark(source); }
    base::Result<> add(const QString &source, const QString &from, const QString &to,
                       const QList<ports::IndexedEvent> &events) override
    {
        m_learnt = false;
        return m_inner->add(source, from, to, events);
    }
    base::Result<qint64> count(const ports::HistoryQuery &query) override { return m_inner->count(query); }
    base::Result<ports::HistoryExtent> extent(const ports::HistoryQuery &query, int step) override
    {
        return m_inner->extent(query, step);
    }
    base::Result<qint64> rank(const ports::HistoryQuery &query, qint64 key) override
    {
        return m_inner->rank(query, key);
    }
    base::Result<QStringList> values(ports::HistoryFacet facet) override { return m_inner->values(facet); }

private:
    std::unique_ptr<ports::HistoryIndex> m_inner;
    bool m_learnt = false;
};

} // namespace

void maskNames(bool masked)
{
    const QMutexLocker lock(&shown().mutex);
    shown().masked = masked;
}

bool namesMasked()
{
    const QMutexLocker lock(&shown().mutex);
    return shown().masked;
}

void learnPeople(const QStringList &people)
{
    const QMutexLocker lock(&shown().mutex);
    shown().mask.learn(people);
}

QString shownPerson(const QString &person)
{
    const QMutexLocker lock(&shown().mutex);
    if (!shown().masked)
        return person;
    shown().mask.learn({person});
    return shown().mask.person(person);
}

QString shownMetadata(const QString &text)
{
    if (!text.contains(u'@') || !namesMasked())
        return text;
    static const QRegularExpression address(QStringLiteral("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString masked = text;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            if (masked.at(at) != u'@' && masked.at(at) != u'.')
                masked[at] = u'•';
        }
    }
    return masked;
}

QString shownText(const QString &text)
{
    const QMutexLocker lock(&shown().mutex);
    return shown().masked ? shown().mask.text(text) : text;
}

base::Result<NameMask> maskFor(ports::HistoryIndex &index)
{
    if (!namesMasked())
        return NameMask::of(index);
    const auto people = index.values(ports::HistoryFacet::Who);
    if (!people)
        return base::failure(people);
    const QMutexLocker lock(&shown().mutex);
    shown().mask.learn(*people);
    return shown().mask;
}

std::unique_ptr<ports::HistoryIndex> shownHistory(std::unique_ptr<ports::HistoryIndex> index)
{
    return namesMasked() ? std::make_unique<ShownHistory>(std::move(index)) : std::move(index);
}

} // namespace backflow::promotion
