#include "core/base/ulid.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace backflow::base {
namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kTimeChars = 10;
constexpr int kChars = 26;

} // namespace

QString newUlid(const QDateTime &at)
{
    QString id(kChars, u'0');
    quint64 ms = static_cast<quint64>(at.toMSecsSinceEpoch());
    for (int i = kTimeChars - 1; i >= 0; --i) {
        id[i] = QLatin1Char(kAlphabet[ms & 31]);
        ms >>= 5;
    }
    std::array<quint32, 4> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    for (int i = 0; i < kChars - kTimeChars; ++i)
        id[kTimeChars + i] = QLatin1Char(kAlphabet[(random[static_cast<std::size_t>(i / 4)] >> (5 * (i % 4))) & 31]);
    return id;
}

bool isUlid(const QString &text)
{
    return text.size() == kChars && text[0] <= u'7' && std::ranges::all_of(text, [](QChar c) {
               return c.unicode() < 128 && std::ranges::find(kAlphabet, c.toLatin1()) != std::end(kAlphabet) - 1 &&
                      std::ranges::find(kAlphabet, c.toLatin1()) != std::end(kAlphabet);
           });
}

} // namespace backflow::base
