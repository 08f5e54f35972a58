#pragma once

#include "core/merge/sessionvalues.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace backflow::merge {

/// Where a remembered resolution comes from.
struct RememberedFrom {
    QString promotion;
    QString source;
    QString target;
    QString who;
    QDateTime when;
    bool operator==(const RememberedFrom &) const = default;
};

/// What was chosen for exactly these three values. Only ever suggested, never applied by itself.
struct Remembered {
    QString key;
    Choice choice;
    QString component;
    QString path;
    /// What it was about, in words.
    QString subject;
    RememberedFrom from;
    bool operator==(const Remembered &) const = default;
};

/// Names a decision by its kind, its place and its three values: hex of a hash. The same in another promotion.
QString rememberedKey(const SessionFile &file, const Decision &decision);

/// The same without the component's name, so that it holds for other components of the type. Nothing where that would
/// not be safe: only an entry that names itself by its key and is decided as a whole says all of what it is about in
/// its values; a label or a line of code does not.
std::optional<QString> rememberedKeyOfEntry(const SessionFile &file, const Decision &decision);

/// What to keep of an answer: under its own key, and under the entry's where there is one. Whole files are not kept.
QList<Remembered> toRemember(const SessionFile &file, const Decision &decision, const Answer &answer,
                             const RememberedFrom &from);

QJsonObject rememberedToJson(const Remembered &remembered);
/// Nothing when it is not one.
std::optional<Remembered> rememberedFromJson(const QString &key, const QJsonObject &json);

/// "You chose UAT on 12 November in promotion …, for Sales": where a suggestion comes from, and what it says.
QString rememberedWords(const Remembered &remembered);

} // namespace backflow::merge
