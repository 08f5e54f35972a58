#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/componentkey.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace backflow::masking {

/// How sure it is that it is what it looks like, least first.
enum class Sureness { Possible, Likely, Certain };
/// `possible`, `likely`, `certain`.
QString surenessName(Sureness sureness);
std::optional<Sureness> surenessFrom(const QString &name);

/// A text that should not lie in a file. What it looks for is data (resources/masking/secrets.json).
struct ScanRule {
    QString id;
    Sureness sureness = Sureness::Likely;
    /// Where it captures something, that is the secret; else all of it is.
    QRegularExpression expression;
    /// Tenths of a bit a character that the secret has at least: words have few, keys many. 0 = it does not matter.
    int entropy = 0;
    /// Metadata types it looks at; empty = all.
    QStringList types = {};
};

/// Rules for passwords, keys and tokens. What is personal (addresses, accounts, card numbers) is found by freetext.h.
const QList<ScanRule> &scanRules();
/// Strict. Errors: Malformed, InvalidInput.
base::Result<QList<ScanRule>> parseScanRules(const QByteArray &bytes);

struct ScanFinding {
    /// Of a rule, or `e-mail`, `iban`, …
    QString rule;
    Sureness sureness = Sureness::Likely;
    bool isPersonal = false;
    model::ComponentKey key;
    QString path;
    /// From 1.
    int line = 0;
    /// As much of it as may be shown: `AKIA•••`.
    QString hint;
    bool operator==(const ScanFinding &) const = default;
};

/// In words: "a private key", "an e-mail address".
QString scanWords(const QString &rule);
/// One line for people: what, where, how sure.
QString scanLine(const ScanFinding &finding);

/// What of one file stands out. A line that holds `backflow:allow` is let pass. Bytes that are no text hold nothing.
QList<ScanFinding> scanFile(const model::ComponentKey &key, const QString &path, const QByteArray &bytes,
                            Sureness atLeast = Sureness::Likely);
/// The same for files that are about to be kept, by their paths in a snapshot.
QList<ScanFinding> scanFiles(const QMap<QString, QByteArray> &files, Sureness atLeast = Sureness::Likely);

/// For snapshot::TakeOptions: a line for each thing found among what is about to be kept.
base::Result<QStringList> tellSecrets(const QMap<QString, QByteArray> &files);
/// Those lines in one sentence; empty when there are none.
QString secretsSentence(const QStringList &lines);

/// Opens the contents of a snapshot for one thread. Called from several.
using OpenContents = std::function<base::Result<std::unique_ptr<ports::ContentSource>>()>;
/// All of a snapshot, several files at a time; surest first. Errors: those of opening and reading; Canceled.
base::Result<QList<ScanFinding>> scanSnapshot(const model::Snapshot &snapshot, const OpenContents &open,
                                              Sureness atLeast, async::Monitor &monitor);

} // namespace backflow::masking
