#include "core/release/upgradereport.h"

#include "core/base/moments.h"
#include "core/release/entrychanges.h"
#include "core/release/words.h"
#include "core/snapshot/auditmatch.h"
#include "core/snapshot/orgrelease.h"

#include <QMap>
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <tuple>

namespace backflow::release {

using model::ChangeKind;
using model::ComponentKey;
using namespace Qt::StringLiterals;

namespace {

/// Clocks of org and machine may be apart by this.
constexpr qint64 kClockMs = 5 * 60 * 1000;

/// Who changes things in an org without being a person in it.
bool isSystem(const QString &name)
{
    static constexpr std::array kNames = {"automated process"_L1,         "salesforce.com"_L1,
                                          "salesforce, inc."_L1,          "salesforce"_L1,
                                          "platform integration user"_L1, "system"_L1};
    return std::ranges::any_of(
        kNames, [&](QLatin1StringView one) { return name.trimmed().compare(one, Qt::CaseInsensitive) == 0; });
}

/// Types that other people's work changes without a date of their own: rights to what is new, its translations.
bool isTouchedUnseen(const QString &type)
{
    static constexpr std::array kTypes = {"Profile"_L1, "PermissionSet"_L1, "CustomObjectTranslation"_L1,
                                          "Translations"_L1};
    return std::ranges::any_of(kTypes, [&](QLatin1StringView one) { return type == one; });
}

/// What the platform fills a new property with where nobody chose.
bool isDefault(const merge::SideValue &value)
{
    static constexpr std::array kValues = {""_L1, "false"_L1, "0"_L1, "none"_L1, "default"_L1, "disabled"_L1};
    return value.bytes && !value.properties.isEmpty() &&
           std::ranges::all_of(value.properties, [](const merge::Property &property) {
               return property.name == "fullName"_L1 || std::ranges::any_of(kValues, [&](QLatin1StringView one) {
                          return property.value.compare(one, Qt::CaseInsensitive) == 0;
                      });
           });
}

/// Where a new element stands, whatever component it is in: `sharing`, `fieldPermissions[…]` has none.
QString placeOf(const EntryChange &change)
{
    return change.key.type + u'\n' + change.entry;
}

/// Everything one change is judged by.
struct Evidence {
    QList<snapshot::AuditMatch> rows;
    QString who;
    QDateTime when;
    /// The org tells when the component was changed last: within the stretch, or before it.
    bool moved = false;
    bool unmoved = false;
    bool bySystem = false;
    QString promotion;
    /// Other upgraded orgs that hold the component, those of them that changed alike, and orgs that were not upgraded
    /// and changed alike all the same, or hold it and did not.
    int peers = 0;
    QStringList alike;
    QStringList alikeControl;
    int still = 0;
    /// The element is new in every component of the type that was there before; how many those are.
    int everywhere = 0;
    bool sameValue = false;
};

class Judge final
{
public:
    Judge(const OrgStretch &org, const QList<OrgStretch> &others)
        : m_org(org)
        , m_others(others)
        , m_index(org.trail)
        , m_since(org.before->takenAt())
        , m_until(org.after->takenAt())
    {
    }
    base::Result<> look(ports::ContentSource &contents, async::Monitor &monitor);
    QList<UpgradeRow> rows();

private:
    Evidence evidenceOf(const EntryChange &change) const;
    void addStamp(Evidence &evidence, const ComponentKey &key) const;
    void addOthers(Evidence &evidence, const EntryChange &change) const;
    void addEverywhere(Evidence &evidence, const EntryChange &change) const;
    UpgradeRow judged(const EntryChange &change) const;
    void byUpgrade(UpgradeRow &row, const Evidence &evidence) const;
    void byPeople(UpgradeRow &row, const Evidence &evidence) const;
    bool follows(UpgradeRow &row, const QMap<QString, const UpgradeRow *> &causes) const;

    const OrgStretch &m_org;
    const QList<OrgStretch> &m_others;
    snapshot::AuditIndex m_index;
    QDateTime m_since;
    QDateTime m_until;
    QList<EntryChange> m_changes;
    /// Prints of what changed in the other orgs, in their order.
    QList<QSet<QByteArray>> m_prints;
    /// Place → added entries there; type → components that are in both snapshots.
    QHash<QString, QList<const EntryChange *>> m_added;
    QHash<QString, int> m_ofType;
};

base::Result<> Judge::look(ports::ContentSource &contents, async::Monitor &monitor)
{
    auto changes = entryChanges(*m_org.before, *m_org.after, std::nullopt, contents, monitor);
    if (!changes)
        return base::failure(changes);
    m_changes = *std::move(changes);
    QSet<ComponentKey> keys;
    for (const EntryChange &change : std::as_const(m_changes)) {
        keys.insert(change.key);
        if (change.kind == ChangeKind::Changed && change.isAdded() && !change.entry.isEmpty())
            m_added[placeOf(change)] += &change;
    }
    for (const model::SnapshotEntry &entry : m_org.after->entries()) {
        if (m_org.before->find(entry.key))
            ++m_ofType[entry.key.type];
    }
    for (const OrgStretch &other : m_others) {
        const auto theirs = entryChanges(*other.before, *other.after, keys, contents, monitor);
        if (!theirs)
            return base::failure(theirs);
        QSet<QByteArray> prints;
        for (const EntryChange &change : *theirs)
            prints.insert(change.print());
        m_prints += prints;
    }
    return {};
}

void Judge::addStamp(Evidence &evidence, const ComponentKey &key) const
{
    const snapshot::Stamp stamp = m_org.stamps.value(key);
    if (stamp.isEmpty())
        return;
    evidence.who = stamp.by;
    evidence.when = QDateTime::fromMSecsSinceEpoch(stamp.at, QTimeZone::UTC);
    evidence.moved = stamp.at > m_since.toMSecsSinceEpoch() - kClockMs;
    // Right before the reading is neither: it may have been seen or not.
    evidence.unmoved = stamp.at < m_since.toMSecsSinceEpoch() - kClockMs;
    evidence.bySystem = evidence.moved && isSystem(stamp.by);
}

void Judge::addOthers(Evidence &evidence, const EntryChange &change) const
{
    const QByteArray print = change.print();
    for (qsizetype i = 0; i < m_others.size(); ++i) {
        const OrgStretch &other = m_others.at(i);
        const bool alike = m_prints.at(i).contains(print);
        const bool has = alike || other.before->find(change.key) || other.after->find(change.key);
        if (other.upgraded) {
            evidence.peers += has;
            if (alike)
                evidence.alike += other.environment;
        } else {
            evidence.still += has && !alike;
            if (alike)
                evidence.alikeControl += other.environment;
        }
    }
}

void Judge::addEverywhere(Evidence &evidence, const EntryChange &change) const
{
    const QList<const EntryChange *> like = m_added.value(placeOf(change));
    const int all = m_ofType.value(change.key.type);
    if (all < 2 || like.size() < all)
        return;
    evidence.everywhere = all;
    evidence.sameValue = std::ranges::all_of(like, [&](const EntryChange *one) {
        return one->after.bytes->simplified() == change.after.bytes->simplified();
    });
}

Evidence Judge::evidenceOf(const EntryChange &change) const
{
    Evidence evidence;
    evidence.promotion = m_org.promoted.value(change.key);
    if (change.kind != ChangeKind::Removed)
        addStamp(evidence, change.key);
    evidence.rows = m_index.about({change.key, m_since, m_until, evidence.when, evidence.who});
    evidence.rows.removeIf([](const snapshot::AuditMatch &match) { return isSystem(match.row.by); });
    // What stands in the trail from right before the first reading, that reading has seen: nothing was saved since. A
    // snapshot's own time is in whole seconds, rounded down, and the trail's is not.
    if (evidence.unmoved)
        evidence.rows.removeIf([this](const snapshot::AuditMatch &match) { return match.row.at < m_since.addSecs(1); });
    addOthers(evidence, change);
    if (change.kind == ChangeKind::Changed && change.isAdded() && !change.entry.isEmpty())
        addEverywhere(evidence, change);
    return evidence;
}

UpgradeRow Judge::judged(const EntryChange &change) const
{
    UpgradeRow row{change.key,
                   change.kind,
                   change.file,
                   change.entry,
                   change.element,
                   change.entryKey,
                   change.before,
                   change.after,
                   Cause::Unclear,
                   Sureness::Guess,
                   {},
                   {},
                   {}};
    const Evidence evidence = evidenceOf(change);
    row.who = evidence.who;
    row.when = evidence.when;
    if (!evidence.rows.isEmpty() && (row.who.isEmpty() || !evidence.moved)) {
        row.who = evidence.rows.constFirst().row.by;
        row.when = evidence.rows.constFirst().row.at;
    }
    byUpgrade(row, evidence);
    if (row.because.isEmpty())
        byPeople(row, evidence);
    if (row.because.isEmpty() && evidence.everywhere == 0 && change.isAdded() && isDefault(change.after)) {
        row.cause = Cause::Upgrade;
        row.sureness = Sureness::Guess;
        row.because += Tr::tr("It is new and holds what the platform fills in by itself.");
    }
    if (row.because.isEmpty() && !m_org.readBefore.isEmpty() && m_org.readBefore != m_org.readAfter) {
        row.cause = Cause::Upgrade;
        row.sureness = Sureness::Guess;
        row.because +=
            Tr::tr("Before, the org was read at API %1, and after at %2: the newer version may just tell more.")
                .arg(m_org.readBefore, m_org.readAfter);
    }
    if (row.because.isEmpty())
        row.because += Tr::tr("Neither the org's own dates nor its setup audit trail nor another org tell who did it.");
    return row;
}

/// What only an upgrade can have done, or what it alone explains.
void Judge::byUpgrade(UpgradeRow &row, const Evidence &evidence) const
{
    const bool named = std::ranges::any_of(
        evidence.rows, [](const snapshot::AuditMatch &match) { return match.certainty == snapshot::Certainty::Named; });
    const bool byHand = named || (evidence.moved && !evidence.bySystem);
    const bool everyPeer = evidence.peers > 0 && evidence.alike.size() == evidence.peers;
    if (evidence.everywhere > 0) {
        row.because += Tr::tr("It is new in all %Ln components of this type at once", nullptr, evidence.everywhere) +
                       (evidence.sameValue ? Tr::tr(", with the same value.") : u"."_s);
        row.cause = Cause::Upgrade;
        row.sureness = evidence.sameValue && !byHand ? Sureness::Sure : Sureness::Likely;
    }
    if (everyPeer && evidence.alikeControl.isEmpty() && !named && evidence.promotion.isEmpty()) {
        row.because +=
            Tr::tr("The same change is in every other org that was upgraded: %1.").arg(evidence.alike.join(u", "_s));
        if (evidence.still > 0)
            row.because += Tr::tr("It is in none that was not.");
        row.cause = Cause::Upgrade;
        const bool sure = !byHand && (evidence.still > 0 || evidence.alike.size() > 1);
        row.sureness =
            sure || (row.because.size() > 1 && row.sureness == Sureness::Sure) ? Sureness::Sure : Sureness::Likely;
    }
    if (evidence.unmoved && !named && evidence.promotion.isEmpty()) {
        row.because += Tr::tr("The org says nobody saved it since %1, and yet it is another.")
                           .arg(base::momentWords(evidence.when));
        row.cause = Cause::Upgrade;
        if (!isTouchedUnseen(row.key.type))
            row.sureness = Sureness::Sure;
        else if (row.sureness == Sureness::Guess)
            row.sureness = Sureness::Likely;
    }
    if (evidence.bySystem && !named) {
        row.because += Tr::tr("The org says %1 changed it, who is no person.").arg(evidence.who);
        row.cause = Cause::Upgrade;
        row.sureness = row.sureness == Sureness::Sure ? Sureness::Sure : Sureness::Likely;
    }
}

void Judge::byPeople(UpgradeRow &row, const Evidence &evidence) const
{
    if (!evidence.promotion.isEmpty()) {
        row.cause = Cause::Promotion;
        row.sureness = Sureness::Sure;
        row.because += Tr::tr("Promotion %1 brought this component in between.").arg(evidence.promotion);
        return;
    }
    if (evidence.moved) {
        row.because += Tr::tr("The org says %1 saved it on %2.").arg(evidence.who, base::momentWords(evidence.when));
        row.cause = Cause::ByHand;
        row.sureness = Sureness::Sure;
    }
    if (evidence.rows.isEmpty())
        return;
    const snapshot::AuditMatch &match = evidence.rows.constFirst();
    const bool named = match.certainty == snapshot::Certainty::Named;
    row.because += named ? Tr::tr("The setup audit trail names it: %1, %2: %3")
                               .arg(match.row.by, base::momentWords(match.row.at), match.row.display)
                         : Tr::tr("The setup audit trail has %1 change this kind of thing at that moment: %2")
                               .arg(match.row.by, match.row.display);
    row.cause = Cause::ByHand;
    row.sureness = named || row.sureness == Sureness::Sure ? Sureness::Sure : Sureness::Likely;
}

/// What an entry is about may be what changed: rights to a field that somebody made come with the field, and nobody
/// saves the profile for it.
bool Judge::follows(UpgradeRow &row, const QMap<QString, const UpgradeRow *> &causes) const
{
    const UpgradeRow *cause = row.entryKey.isEmpty() ? nullptr : causes.value(row.entryKey.toLower());
    if (!cause || cause->key == row.key)
        return false;
    row.cause = cause->cause;
    row.sureness = cause->sureness == Sureness::Sure ? Sureness::Likely : cause->sureness;
    row.because = {Tr::tr("It goes with %1, which came or went in the same time.").arg(cause->key.toString())};
    row.who = cause->who;
    row.when = cause->when;
    return true;
}

QList<UpgradeRow> Judge::rows()
{
    QList<UpgradeRow> rows;
    for (const EntryChange &change : std::as_const(m_changes))
        rows += judged(change);
    QMap<QString, const UpgradeRow *> causes;
    for (const UpgradeRow &row : std::as_const(rows)) {
        if (row.kind != ChangeKind::Changed && row.entry.isEmpty())
            causes.insert(row.key.fullName.toLower(), &row);
    }
    QList<UpgradeRow> settled = rows;
    for (UpgradeRow &row : settled)
        follows(row, causes);
    std::ranges::stable_sort(
        settled, {}, [](const UpgradeRow &row) { return std::tuple(int(row.cause), row.key, row.file, row.entry); });
    return settled;
}

} // namespace

base::Result<UpgradeReport> upgradeReport(const OrgStretch &org, const QList<OrgStretch> &others,
                                          ports::ContentSource &contents, async::Monitor &monitor)
{
    UpgradeReport report;
    report.environment = org.environment;
    report.before = org.before->takenAt();
    report.after = org.after->takenAt();
    report.beforeCommit = org.before->commit();
    report.afterCommit = org.after->commit();
    for (const OrgStretch &other : others)
        (other.upgraded ? report.alike : report.control) += other.environment;
    Judge judge(org, others);
    if (const auto looked = judge.look(contents, monitor); !looked)
        return base::failure(looked);
    report.rows = judge.rows();
    if (!org.trailKnown)
        report.limits += Tr::tr("The setup audit trail was not read up to the second reading: who did what by hand "
                                "rests on the org's dates alone.");
    if (report.alike.isEmpty())
        report.limits += Tr::tr("No other org of the pipeline was upgraded in the same time: there is none to compare "
                                "with.");
    if (!org.readBefore.isEmpty() && org.readBefore != org.readAfter)
        report.limits += Tr::tr("The two readings were made at API %1 and %2: some of what differs may be what only "
                                "the newer version tells.")
                             .arg(org.readBefore, org.readAfter);
    if (org.stamps.isEmpty())
        report.limits += Tr::tr("The org told no dates of changes.");
    return report;
}

} // namespace backflow::release
