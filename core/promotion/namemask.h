#pragma once

#include "core/base/result.h"
#include "core/ports/historyindex.h"

#include <QHash>
#include <QJsonValue>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace backflow::promotion {

/// Puts "Person 1" for people's names: where one is named, and in texts, there for a first or last name alone, too.
/// The same person stands under the same number as long as the mask lives.
class NameMask final
{
public:
    /// Everybody the index knows. Errors: those of HistoryIndex.
    static base::Result<NameMask> of(ports::HistoryIndex &index);

    void learn(const QStringList &people);
    bool knows(const QString &person) const { return m_names.contains(person); }
    /// Of somebody it does not know: "Somebody".
    QString person(const QString &person) const;
    /// Every known name in it, and every mail address.
    QString text(const QString &text) const;
    void apply(ports::IndexedEvent &event) const;

private:
    QJsonValue masked(const QJsonValue &value) const;
    void addPart(const QString &part, const QString &shown);
    void makePattern();

    QHash<QString, QString> m_names;
    /// A first or last name; what several people share names nobody of them.
    QHash<QString, QString> m_parts;
    QRegularExpression m_pattern;
};

} // namespace backflow::promotion
