#pragma once

#include "core/compare/entries.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace backflow::ui::diff {

/// Where a line of a file belongs: the entry or the declaration around it.
class Places final
{
public:
    Places() = default;
    /// Reads the file: entries of XML that can be taken apart, declarations of code.
    Places(const QString &path, const std::optional<QByteArray> &bytes);
    /// The same of a file whose entries were read: its difference from nothing.
    explicit Places(const backflow::compare::FileDifference &all);

    /// "Field permission Account.Rating", "method recalc(Account a)"; empty where nothing is around it. 0-based line.
    QString around(int line) const;

private:
    struct Entry {
        int line = 0;
        QString label;
    };
    QString aroundInCode(int line) const;

    /// In line order; an entry reaches to the next one.
    std::vector<Entry> m_entries;
    /// Of code only: declarations are looked up when asked for.
    QByteArray m_code;
    std::vector<qsizetype> m_lineStarts;
};

} // namespace backflow::ui::diff
