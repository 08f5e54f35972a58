#include "core/model/jsonshape.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace backflow::model {
namespace {

using namespace Qt::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::model)
};

constexpr qsizetype kLongestName = 80;

/// Words for a type of JSON, as a person who edits the file knows it.
QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return Tr::tr("true or false");
    case QJsonValue::Double:
        return Tr::tr("a number");
    case QJsonValue::Array:
        return Tr::tr("a list");
    case QJsonValue::Object:
        return Tr::tr("an object");
    default:
        return Tr::tr("a text");
    }
}

/// True for what is not seen but changes what is.
bool isTreacherous(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

} // namespace

base::Result<> checkMembers(const QJsonObject &json, std::initializer_list<JsonMember> known, const QString &what)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto *member = std::ranges::find(known, it.key(), &JsonMember::name);
        if (member == known.end())
            return base::failure(base::Errc::InvalidInput,
                                 Tr::tr("%1: this version of Backflow does not know “%2”. Nothing was changed.")
                                     .arg(what, it.key().left(kLongestName)));
        if (it->type() != member->type)
            return base::failure(
                base::Errc::InvalidInput,
                Tr::tr("%1: “%2” should be %3. Nothing was changed.").arg(what, it.key(), typeName(member->type)));
    }
    return {};
}

base::Result<> checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return base::failure(base::Errc::InvalidInput, Tr::tr("An environment has no name."));
    if (name.size() > kLongestName)
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("The name %1… is longer than %2 characters.").arg(name.left(20)).arg(kLongestName));
    if (std::ranges::any_of(name, isTreacherous)) {
        QString shown = name;
        std::ranges::replace_if(shown, isTreacherous, QChar::ReplacementCharacter);
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("The name %1 holds characters that cannot be seen.").arg(shown));
    }
    return {};
}

base::Result<> checkOrgAddress(const QString &address, const QString &what)
{
    if (address.isEmpty())
        return {};
    const QUrl url(address, QUrl::StrictMode);
    const bool here = url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
    const bool safe = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                      (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && here));
    if (!safe)
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("%1: %2 is not the address of an org. It begins with https:// and names no user.")
                                 .arg(what, url.toString(QUrl::RemoveUserInfo).left(200)));
    return {};
}

} // namespace backflow::model
