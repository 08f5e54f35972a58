// What the rules of resources/compliance/rules.json say, for the translators; the rules themselves are data.
#include "core/compliance/rulewords.h"

#include "core/compliance/rule.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::compliance {

namespace {

constexpr const char *kTexts[] = {
    QT_TRANSLATE_NOOP("compliance",
                      "Gives Modify All Data: every record may be read, changed and deleted, whatever sharing says."),
    QT_TRANSLATE_NOOP("compliance",
                      "Give rights to the objects that are needed, and keep this one to the administrators' profile."),
    QT_TRANSLATE_NOOP("compliance", "Gives View All Data: every record may be read, whatever sharing says."),
    QT_TRANSLATE_NOOP("compliance",
                      "Give View All on the objects that are needed, and keep this one to those who audit."),
    QT_TRANSLATE_NOOP("compliance", "Gives Manage Users: accounts may be made, unlocked and given rights."),
    QT_TRANSLATE_NOOP("compliance", "Use delegated administration for those who look after a few users only."),
    QT_TRANSLATE_NOOP("compliance", "Gives Author Apex: code may be written that runs with every right."),
    QT_TRANSLATE_NOOP("compliance", "Keep it to developers, and out of production altogether."),
    QT_TRANSLATE_NOOP("compliance", "Gives Modify Metadata: the org may be changed through the API."),
    QT_TRANSLATE_NOOP("compliance", "Keep it to the user that deploys."),
    QT_TRANSLATE_NOOP("compliance",
                      "Gives Customize Application: objects, fields and automation may be changed by hand."),
    QT_TRANSLATE_NOOP("compliance", "Changes belong into a development environment; keep it to administrators."),
    QT_TRANSLATE_NOOP("compliance", "Gives Manage Sharing: who sees which records may be changed."),
    QT_TRANSLATE_NOOP("compliance", "Keep it to administrators."),
    QT_TRANSLATE_NOOP("compliance", "Lets passwords be kept for ever."),
    QT_TRANSLATE_NOOP("compliance", "Sign in integrations by a certificate instead of a password."),
    QT_TRANSLATE_NOOP("compliance", "Gives Bulk API Hard Delete: records may be deleted past the recycle bin."),
    QT_TRANSLATE_NOOP("compliance", "Give it for the time of a clean-up and take it back afterwards."),
    QT_TRANSLATE_NOOP("compliance", "Gives Weekly Data Export: all data of the org may be carried away as files."),
    QT_TRANSLATE_NOOP("compliance", "Keep it to those who are answerable for backups."),
    QT_TRANSLATE_NOOP("compliance", "Gives Manage Encryption Keys: keys may be made anew and destroyed."),
    QT_TRANSLATE_NOOP("compliance", "Keep it to two named people who are not the administrators of the data."),
    QT_TRANSLATE_NOOP("compliance", "Gives Manage IP Addresses: trusted networks may be widened."),
    QT_TRANSLATE_NOOP("compliance", "Keep it to those who look after the network."),
    QT_TRANSLATE_NOOP(
        "compliance",
        "Gives Modify All on an object: all its records may be changed and deleted, whatever sharing says."),
    QT_TRANSLATE_NOOP("compliance", "Give edit and let sharing rules decide about the records."),
    QT_TRANSLATE_NOOP("compliance", "Gives View All on an object: all its records may be read, whatever sharing says."),
    QT_TRANSLATE_NOOP("compliance", "Give read and let sharing rules decide about the records."),
    QT_TRANSLATE_NOOP("compliance", "People who are not signed in may create records of an object."),
    QT_TRANSLATE_NOOP("compliance",
                      "Take the right from the guest profile, and let code that checks its input do the work."),
    QT_TRANSLATE_NOOP("compliance", "People who are not signed in may change records of an object."),
    QT_TRANSLATE_NOOP("compliance", "People who are not signed in may delete records of an object."),
    QT_TRANSLATE_NOOP("compliance", "People who are not signed in may use the API."),
    QT_TRANSLATE_NOOP("compliance", "Take API Enabled from the guest profile."),
    QT_TRANSLATE_NOOP("compliance", "A sharing rule opens records to people who are not signed in."),
    QT_TRANSLATE_NOOP("compliance",
                      "Share as little as the site shows, read only, and look through it at every release."),
    QT_TRANSLATE_NOOP("compliance", "A sharing rule lets every internal user change records."),
    QT_TRANSLATE_NOOP("compliance", "Share with the group that works on them."),
    QT_TRANSLATE_NOOP("compliance", "Every user of the org may change all records of an object."),
    QT_TRANSLATE_NOOP("compliance", "Make the object private or read only, and open it by sharing rules."),
    QT_TRANSLATE_NOOP("compliance", "People outside of the company may see all records of an object."),
    QT_TRANSLATE_NOOP("compliance", "Make it private for external users, and share what a partner works on."),
    QT_TRANSLATE_NOOP("compliance", "A profile may sign in from every address there is."),
    QT_TRANSLATE_NOOP("compliance", "Name the networks the users sit in."),
    QT_TRANSLATE_NOOP("compliance", "Passwords of fewer than eight characters are taken."),
    QT_TRANSLATE_NOOP("compliance", "Ask for at least eight, better twelve."),
    QT_TRANSLATE_NOOP("compliance", "Any password is taken, however simple."),
    QT_TRANSLATE_NOOP("compliance", "Ask for letters, digits and special characters."),
    QT_TRANSLATE_NOOP("compliance", "Passwords of the org are valid for ever."),
    QT_TRANSLATE_NOOP("compliance", "Let them end within a year, or sign in through an identity provider."),
    QT_TRANSLATE_NOOP("compliance", "A password may be guessed at without end."),
    QT_TRANSLATE_NOOP("compliance", "Lock an account after ten wrong tries or fewer."),
    QT_TRANSLATE_NOOP("compliance", "A session lives for twelve hours or more without anything being done."),
    QT_TRANSLATE_NOOP("compliance", "Let it end after two hours or fewer."),
    QT_TRANSLATE_NOOP("compliance", "Who is away too long is not signed out."),
    QT_TRANSLATE_NOOP("compliance", "Switch on the log-out when the session ends."),
    QT_TRANSLATE_NOOP("compliance", "Pages of the org may be framed by others."),
    QT_TRANSLATE_NOOP("compliance",
                      "Switch on the protection against clickjacking for pages with and without headers."),
    QT_TRANSLATE_NOOP("compliance", "Requests are not checked for being forged by another site."),
    QT_TRANSLATE_NOOP("compliance", "Switch on the protection for GET and for POST."),
    QT_TRANSLATE_NOOP("compliance", "Scripts may read the cookie of a session."),
    QT_TRANSLATE_NOOP("compliance", "Require the HttpOnly attribute."),
    QT_TRANSLATE_NOOP("compliance", "Every address there is counts as a trusted network."),
    QT_TRANSLATE_NOOP("compliance", "Name the company's networks."),
    QT_TRANSLATE_NOOP("compliance", "A certificate ends within 60 days, or has ended."),
    QT_TRANSLATE_NOOP("compliance",
                      "Make the next one, hand it to those who trust the old one, and change over in time."),
    QT_TRANSLATE_NOOP("compliance", "A certificate's key has fewer than 2,048 bits."),
    QT_TRANSLATE_NOOP("compliance", "Make a new one with 4,096 bits."),
    QT_TRANSLATE_NOOP("compliance", "Code may call a site over plain http."),
    QT_TRANSLATE_NOOP("compliance", "Ask for https, or take the site out."),
    QT_TRANSLATE_NOOP("compliance", "Code on a secure page may pass data to a site that is not."),
    QT_TRANSLATE_NOOP("compliance", "Switch protocol security on again."),
    QT_TRANSLATE_NOOP("compliance", "A named credential sends what it knows over plain http."),
    QT_TRANSLATE_NOOP("compliance", "Change its address to https."),
    QT_TRANSLATE_NOOP("compliance", "Pages may load from a site over plain http."),
    QT_TRANSLATE_NOOP("compliance", "Scripts of any site of a domain, or over plain http, may call the org's API."),
    QT_TRANSLATE_NOOP("compliance", "Name the one address that needs it."),
    QT_TRANSLATE_NOOP("compliance", "A connected app may do all that its user may."),
    QT_TRANSLATE_NOOP("compliance", "Give it the scopes it needs."),
    QT_TRANSLATE_NOOP("compliance", "A connected app is let in from outside of the trusted networks."),
    QT_TRANSLATE_NOOP("compliance", "Enforce the networks for it, too."),
    QT_TRANSLATE_NOOP("compliance", "Anybody may make themselves a user of a site."),
    QT_TRANSLATE_NOOP("compliance", "Switch it off, or look at each new user before they get in."),
    QT_TRANSLATE_NOOP("compliance", "An e-mail service works on messages without asking who sent them."),
    QT_TRANSLATE_NOOP("compliance", "Let it check the sender by SPF, Sender ID or DKIM."),
    QT_TRANSLATE_NOOP("compliance", "A dashboard shows everybody what one person may see."),
    QT_TRANSLATE_NOOP("compliance", "Let it run as whoever looks at it."),
};

QString translated(const QString &text)
{
    const auto known =
        std::ranges::find_if(kTexts, [&text](const char *one) { return text == QLatin1StringView(one); });
    return known == std::end(kTexts) ? text : QCoreApplication::translate("compliance", *known);
}

} // namespace

QString titleWords(const Rule &rule)
{
    return translated(rule.title);
}

QString adviceWords(const Rule &rule)
{
    return translated(rule.advice);
}

} // namespace backflow::compliance
