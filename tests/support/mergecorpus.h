#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>

namespace backflow::support {

/// One real merge: three versions of a file and what people made of them.
struct MergeCase {
    QString id;
    /// Path in its repository.
    QString path;
    /// `semantic_clean`, `semantic_conflict`, …_human_deviates, `unparseable`; empty for what is not XML.
    QString humanClass;
    /// Root element of XML.
    QString type;
    QByteArray base;
    QByteArray ours;
    QByteArray theirs;
    QByteArray merged;
    /// Key paths that the collection's oracle found changed differently by both sides.
    QStringList contested;
    /// How many there are: the list above may be cut.
    int contestedCount = 0;
    /// Lists in which both sides added at one place or moved the same items.
    QStringList orderAmbiguities;
};

/// Folder of the collection of real merges that lies beside the project; empty when it is not there.
QString mergeCorpusFolder();

/// Reads one of its files (`xml_conflict`, `xml_clean`, `json_conflict`) case by case, never all at once.
/// False, with a sentence, when it cannot be read to its end.
bool readMergeCorpus(const QString &name, const std::function<void(const MergeCase &)> &take, QString *problem);

} // namespace backflow::support
