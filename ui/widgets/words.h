#pragma once

#include "core/model/environment.h"

#include <QDateTime>
#include <QString>

namespace backflow::ui::widgets {

/// "just now", "20 min ago", "2 h ago", "3 days ago"; a date from 14 days on. Both times in any zone.
QString ageWords(const QDateTime &when, const QDateTime &now);

/// "Developer sandbox", "Production org": a kind as it stands in a sentence.
QString kindWords(model::EnvironmentKind kind);
/// "Developer", "Partial", "Live": a kind in the corner of a card.
QString kindShort(model::EnvironmentKind kind);

/// "Permission sets", "Apex classes": what components of a metadata type are called together; made from the type's own
/// name when we know no better.
QString typeWords(const QString &type);
/// Written in a programming language: its differences are lines, not entries.
bool isCodeType(const QString &type);

/// A menu's text without the marks of its access key: "&Copy" and "コピー(&C)" are "Copy" and "コピー".
QString withoutAccessKey(const QString &text);

} // namespace backflow::ui::widgets
