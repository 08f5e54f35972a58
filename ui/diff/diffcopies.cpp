#include "ui/diff/diffcopies.h"

#include "core/async/job.h"
#include "ui/diff/diffmenus.h"

#include <QApplication>
#include <QClipboard>

namespace backflow::ui::diff {

DiffCopies::DiffCopies(std::function<CopySource()> source, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_pool(pool)
{
}

void DiffCopies::offerIn(DiffMenus &menus)
{
    const auto offer = [&](const QString &text, QString (DiffCopies::*what)() const, const QString &reason,
                           std::function<bool()> there) {
        menus.offerCopy(
            text, [reason, there = std::move(there)] { return there() ? QString() : reason; },
            [this, what] { copy((this->*what)()); });
    };
    offer(tr("Selected text"), &DiffCopies::selection, tr("No text is selected."),
          [this] { return !selection().isEmpty(); });
    offer(tr("This change as a sentence"), &DiffCopies::changeSentence, tr("No change is chosen."),
          [this] { return m_source().row || m_source().change >= 0; });
    offer(tr("This entry as XML"), &DiffCopies::entryXml, tr("Choose an entry in the list of entries first."),
          [this] { return m_source().row; });
    menus.offerCopySeparator();
    const QString noEntries = tr("There is no entry that differs here.");
    offer(tr("All changes as sentences"), &DiffCopies::allSentences, noEntries, [this] { return hasEntries(); });
    offer(tr("All changes as a table"), &DiffCopies::table, noEntries, [this] { return hasEntries(); });
    menus.offerCopy(
        tr("The file as a patch"),
        [this] {
            const CopySource source = m_source();
            return source.diff && source.diff->hasText() ? QString() : tr("A patch is made of text, and this is none.");
        },
        [this] { copyPatch(); });
}

void DiffCopies::copy(const QString &text)
{
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    Q_EMIT copied();
}

bool DiffCopies::hasEntries() const
{
    const CopySource source = m_source();
    return source.diff && source.diff->structured && source.diff->changedEntries > 0;
}

QString DiffCopies::selection() const
{
    return m_source().selection;
}

QString DiffCopies::entryXml() const
{
    const CopySource source = m_source();
    return source.row ? xmlOf(*source.row, source.names) : QString();
}

QString DiffCopies::changeSentence() const
{
    const CopySource source = m_source();
    if (source.row)
        return sentenceOf(source.group, *source.row, source.names);
    if (!source.diff || source.change < 0 || size_t(source.change) >= source.diff->rows.changes.size())
        return {};
    const FileDiff &diff = *source.diff;
    return spokenOf(diff.rows, diff.rows.changes[size_t(source.change)], diff.firstPlaces, diff.secondPlaces,
                    source.names);
}

QString DiffCopies::allSentences() const
{
    return hasEntries() ? sentencesOf(m_source().diff->groups, m_source().names) : QString();
}

QString DiffCopies::table() const
{
    return hasEntries() ? tableOf(m_source().diff->groups, m_source().names) : QString();
}

QString DiffCopies::patch() const
{
    const CopySource source = m_source();
    return source.diff && source.diff->hasText() ? patchOf(source.diff->of, source.names) : QString();
}

void DiffCopies::copyPatch()
{
    auto job = async::start(m_pool, [source = m_source()](async::Monitor &) -> base::Result<QString> {
        return patchOf(source.diff->of, source.names);
    });
    async::deliver(job, this, [this](const base::Result<QString> &patch) {
        if (patch)
            copy(*patch);
    });
}

} // namespace backflow::ui::diff
