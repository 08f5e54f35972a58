#pragma once

#include "core/merge/rules.h"
#include "core/promotion/draftsession.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace backflow::ctl {

/// The decisions of a session with how each was settled, what was merged by itself (with the ids --ask takes), what
/// moving on has reopened, what is suggested, and what Undo and Redo would do.
QJsonObject sessionJson(const promotion::DraftSession &session,
                        const QHash<QString, merge::Remembered> &suggested = {});
/// The same for people.
QString sessionText(const promotion::DraftSession &session, const QHash<QString, merge::Remembered> &suggested = {});

/// What a rule would settle, and what it would leave alone.
QJsonObject previewJson(const merge::Session &session, const merge::Rule &rule);
QString previewText(const merge::Session &session, const merge::Rule &rule);

QJsonObject rememberedJson(const merge::Remembered &remembered);

} // namespace backflow::ctl
