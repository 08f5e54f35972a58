#include "core/compliance/check.h"

#include "core/async/inflight.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <memory>
#include <tuple>

namespace backflow::compliance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(compliance)
};

/// Files that one thread takes at a time.
constexpr qsizetype kBatch = 64;

/// All elements at the end of a path, in document order.
std::vector<xml::Node> at(const xml::Node &entry, const QList<QByteArray> &path)
{
    std::vector<xml::Node> here{entry};
    for (const QByteArray &step : path) {
        std::vector<xml::Node> next;
        for (const xml::Node &node : here) {
            for (xml::Node child = node.firstElement(); !child.isNull(); child = child.nextElement()) {
                if (child.name() == step)
                    next.push_back(child);
            }
        }
        here = std::move(next);
    }
    return here;
}

bool isOneOf(const QString &text, const QStringList &texts)
{
    return std::ranges::any_of(texts, [&](const QString &one) { return text.compare(one, Qt::CaseInsensitive) == 0; });
}

/// A date, or a date and time, as the Metadata API writes them.
QDate dateIn(const QString &text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

bool passes(const xml::Node &node, const Condition &condition, const QDate &today)
{
    const QString text = node.text().trimmed();
    bool number = false;
    const double value = text.toDouble(&number);
    switch (condition.test) {
    case Test::Is:
        return isOneOf(text, condition.texts);
    case Test::IsNot:
        return !isOneOf(text, condition.texts);
    case Test::Matches:
        return condition.expression.match(text).hasMatch();
    case Test::StartsWith:
        return std::ranges::any_of(condition.texts,
                                   [&](const QString &one) { return text.startsWith(one, Qt::CaseInsensitive); });
    case Test::Below:
        return number && value < condition.number;
    case Test::Above:
        return number && value > condition.number;
    case Test::Present:
        return true;
    case Test::Missing:
        return false;
    case Test::EndsWithinDays: {
        const QDate date = dateIn(text);
        return date.isValid() && today.daysTo(date) <= qint64(condition.number);
    }
    }
    return false;
}

bool holds(const xml::Node &entry, const Condition &condition, const QDate &today)
{
    const std::vector<xml::Node> nodes = at(entry, condition.path);
    const auto pass = [&](const xml::Node &node) { return passes(node, condition, today); };
    if (condition.test == Test::IsNot || condition.test == Test::Missing)
        return std::ranges::all_of(nodes, pass);
    return std::ranges::any_of(nodes, pass);
}

bool holdAll(const xml::Node &entry, const QList<Condition> &conditions, const QDate &today)
{
    return std::ranges::all_of(conditions, [&](const Condition &one) { return holds(entry, one, today); });
}

QString nameOf(const xml::Node &entry, const QList<QByteArray> &path)
{
    if (path.isEmpty())
        return {};
    const std::vector<xml::Node> nodes = at(entry, path);
    return nodes.empty() ? QString() : nodes.front().text().trimmed();
}

bool worseFirst(const Finding &a, const Finding &b)
{
    return std::tie(b.severity, a.key, a.rule, a.entry, a.path, a.line) <
           std::tie(a.severity, b.key, b.rule, b.entry, b.path, b.line);
}

struct Batch {
    std::vector<std::pair<model::ComponentKey, model::Part>> files;
};

base::Result<CheckResult> checkBatch(ports::ContentSource &contents, const Batch &batch, const QList<Rule> &rules,
                                     const QDate &today, async::Monitor &monitor)
{
    CheckResult result;
    for (const auto &[key, part] : batch.files) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        auto bytes = contents.content(part.content);
        if (!bytes)
            return base::failure(bytes);
        auto found = checkFile({key, part.path, *std::move(bytes)}, rules, today);
        if (found)
            result.findings += *std::move(found);
        else
            result.notChecked += Tr::tr("%1: %2").arg(part.path, found.error().message);
    }
    return result;
}

} // namespace

bool looksAt(const Rule &rule, const model::ComponentKey &key)
{
    return rule.types.contains(key.type) &&
           (rule.fullName.pattern().isEmpty() || rule.fullName.match(key.fullName).hasMatch());
}

bool holdsSettings(const QString &path)
{
    return path.endsWith("-meta.xml"_L1);
}

base::Result<QList<Finding>> checkFile(const LookedAt &file, const QList<Rule> &rules, const QDate &today)
{
    const auto document = xml::Document::parse(file.bytes);
    if (!document)
        return base::failure(document);
    QList<Finding> findings;
    for (const Rule &rule : rules) {
        if (!looksAt(rule, file.key) || !holdAll(document->root(), rule.when, today))
            continue;
        for (const xml::Node &entry : at(document->root(), rule.each)) {
            if (holdAll(entry, rule.broken, today))
                findings += {rule.id, rule.severity, file.key, nameOf(entry, rule.name), file.path, entry.line()};
        }
    }
    return findings;
}

base::Result<CheckResult> checkSnapshot(const model::Snapshot &snapshot, const OpenContents &open,
                                        const QList<Rule> &rules, const QDate &today, async::Monitor &monitor)
{
    CheckResult all;
    std::vector<Batch> batches;
    for (const model::SnapshotEntry &entry : snapshot.entries()) {
        if (std::ranges::none_of(rules, [&](const Rule &rule) { return looksAt(rule, entry.key); }))
            continue;
        ++all.components;
        for (const model::Part &part : entry.parts) {
            if (!holdsSettings(part.path))
                continue;
            if (batches.empty() || qsizetype(batches.back().files.size()) >= kBatch)
                batches.emplace_back();
            batches.back().files.emplace_back(entry.key, part);
        }
    }
    const int width = std::max(1, std::min(QThread::idealThreadCount(), int(batches.size())));
    std::vector<std::unique_ptr<ports::ContentSource>> contents(static_cast<std::size_t>(width));
    std::size_t next = 0;
    qint64 done = 0;
    const async::InFlight<std::size_t, CheckResult> steps{
        [&]() -> std::optional<std::size_t> { return next < batches.size() ? std::optional(next++) : std::nullopt; },
        [&](int slot, const std::size_t &batch, async::Monitor &own) -> base::Result<CheckResult> {
            auto &source = contents[static_cast<std::size_t>(slot)];
            if (!source) {
                auto opened = open();
                if (!opened)
                    return base::failure(opened);
                source = *std::move(opened);
            }
            return checkBatch(*source, batches[batch], rules, today, own);
        },
        [&](std::size_t, base::Result<CheckResult> result) -> base::Result<> {
            if (!result)
                return base::failure(result);
            all.findings += result->findings;
            all.notChecked += result->notChecked;
            monitor.advance(++done, qint64(batches.size()));
            return {};
        }};
    if (base::Result<> ran = async::runInFlight(width, steps, monitor); !ran)
        return base::failure(ran);
    std::ranges::sort(all.findings, worseFirst);
    all.notChecked.sort();
    return all;
}

QList<Finding> broughtIn(const QList<Finding> &before, const QList<Finding> &after)
{
    QList<Finding> fresh;
    for (const Finding &finding : after) {
        if (std::ranges::none_of(before, [&](const Finding &old) { return old.isSameAs(finding); }))
            fresh += finding;
    }
    return fresh;
}

} // namespace backflow::compliance
