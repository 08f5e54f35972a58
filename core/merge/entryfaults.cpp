#include "core/merge/entryfaults.h"

#include "core/merge/entryparts.h"
#include "core/metadata/valuerules.h"

#include <QCoreApplication>

namespace backflow::merge {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

using metadata::ValueRule;

QStringList textsOf(const QList<QByteArray> &values)
{
    QStringList texts;
    for (const QByteArray &value : values)
        texts += QString::fromLatin1(value);
    return texts;
}

/// Empty when the value may stand there.
QString valueFault(const ValueRule &rule, const xml::Node &value)
{
    const QList<QByteArray> allowed = metadata::allowedValues(rule);
    const QString text = value.text().trimmed();
    if (allowed.isEmpty() || value.hasChildElements() || allowed.contains(text.toUtf8()))
        return {};
    const QString name = QString::fromLatin1(rule.property);
    if (allowed.size() == 2)
        return Tr::tr("<%1> is “%2”; only %3 or %4 may stand there.")
            .arg(name, text, QString::fromLatin1(allowed[0]), QString::fromLatin1(allowed[1]));
    return Tr::tr("<%1> is “%2”; what may stand there is one of %3.")
        .arg(name, text, textsOf(allowed).join(QStringLiteral(", ")));
}

QStringList faultsBelow(const std::vector<const ValueRule *> &rules, const xml::Node &parent)
{
    QStringList faults;
    for (const ValueRule *rule : rules) {
        const std::vector<xml::Node> values = parent.elements(rule->property);
        if (values.empty() && rule->required)
            faults += Tr::tr("<%1> is missing; without it the org refuses the entry.")
                          .arg(QString::fromLatin1(rule->property));
        for (const xml::Node &value : values) {
            if (const QString fault = valueFault(*rule, value); !fault.isEmpty())
                faults += fault;
        }
    }
    return faults;
}

} // namespace

QStringList faultsOfFile(const QByteArray &type, const xml::Node &root)
{
    return faultsBelow(metadata::valueRules(type, {}), root);
}

QStringList faultsOf(const QByteArray &type, const xml::Node &entry)
{
    const QByteArray name = entry.name().toByteArray();
    QStringList faults = faultsBelow(metadata::valueRules(type, name), entry);
    if (entry.hasChildElements())
        faults += brokenRuleWords(QString::fromUtf8(name), entry.source().toByteArray());
    return faults;
}

QStringList faultsOf(const QByteArray &type, const QByteArray &entry)
{
    const auto document = xml::Document::parse(entry);
    if (!document)
        return {};
    const xml::Node root = document->root();
    if (root.hasChildElements())
        return faultsOf(type, root);
    // A value by itself: the file's own, or one of an entry that is not at hand.
    QStringList faults;
    for (const ValueRule *rule : metadata::valueRules(type, {})) {
        const QString fault = root.name() == QByteArrayView(rule->property) ? valueFault(*rule, root) : QString();
        if (!fault.isEmpty())
            faults += fault;
    }
    return faults;
}

} // namespace backflow::merge
