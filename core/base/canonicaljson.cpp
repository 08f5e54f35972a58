#include "core/base/canonicaljson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace backflow::base {
namespace {

constexpr double kLargestWhole = 9007199254740991.0; // 2^53 - 1

/// The first number that canonical JSON cannot carry, if there is one.
bool onlyWholeNumbers(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::floor(number) == number && std::abs(number) <= kLargestWhole;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::ranges::all_of(array, [](const QJsonValue &item) { return onlyWholeNumbers(item); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!onlyWholeNumbers(it.value()))
                return false;
        }
    }
    return true;
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject &value)
{
    if (!onlyWholeNumbers(value))
        return failure(Errc::InvalidInput,
                       QCoreApplication::translate("backflow::base", "A record may hold whole numbers only."));
    // QJsonObject keeps its keys sorted by code unit and the compact form has no white space.
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

QString sha256Name(const QByteArray &bytes)
{
    return QStringLiteral("sha256:") +
           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace backflow::base
