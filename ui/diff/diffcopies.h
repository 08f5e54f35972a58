#pragma once

#include "ui/diff/copytext.h"

#include <QObject>
#include <functional>
#include <memory>

class QThreadPool;

namespace backflow::ui::diff {

class DiffMenus;

/// What of a difference can be copied just now.
struct CopySource {
    /// Null: nothing is shown.
    std::shared_ptr<const FileDiff> diff = {};
    SideNames names = {};
    /// Entries are shown: the current one and what its kind is called; null = none is chosen.
    bool entries = false;
    const EntryRow *row = nullptr;
    QString group = {};
    /// Lines are shown: what is selected in them, and which change is the current one; -1 = none.
    QString selection = {};
    int change = -1;
};

/// What "Copy" offers of a difference, as text; empty where there is nothing of it.
class DiffCopies final : public QObject
{
    Q_OBJECT

public:
    DiffCopies(std::function<CopySource()> source, QThreadPool &pool, QObject *parent);

    /// Each with the reason why not, where it is not possible.
    void offerIn(DiffMenus &menus);

    QString selection() const;
    QString entryXml() const;
    QString changeSentence() const;
    QString allSentences() const;
    QString table() const;
    /// Takes a moment for a large file; the menu has it made by a worker.
    QString patch() const;

    /// Nothing happens where it is empty.
    void copy(const QString &text);

Q_SIGNALS:
    void copied();

private:
    void copyPatch();
    bool hasEntries() const;

    std::function<CopySource()> m_source;
    QThreadPool &m_pool;
};

} // namespace backflow::ui::diff
