#include "core/salesforce/jwt.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Result;

constexpr int kSmallestKeyBits = 2048;

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::unexpected<base::Error> badKey()
{
    return base::failure(Errc::InvalidInput, QCoreApplication::translate(
                                                 "backflow::salesforce",
                                                 "The private key cannot be used. It must be an RSA key of at least "
                                                 "2048 bits in PEM form, without a passphrase."));
}

/// Without this OpenSSL asks on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

Key readKey(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    Key key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    const bool good =
        key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA && EVP_PKEY_get_bits(key.get()) >= kSmallestKeyBits;
    return good ? std::move(key) : Key();
}

QByteArray signature(EVP_PKEY *key, const QByteArray &text)
{
    const Digest digest(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    const auto length = static_cast<size_t>(text.size());
    size_t size = 0;
    if (!digest || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(digest.get(), nullptr, &size, bytes, length) != 1)
        return {};
    QByteArray out(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(out.data()), &size, bytes, length) != 1)
        return {};
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

} // namespace

Result<QByteArray> signedJwt(const JwtClaims &claims, const QByteArray &keyPem)
{
    const Key key = readKey(keyPem);
    if (!key)
        return badKey();
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("RS256")},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QJsonObject body{{QStringLiteral("iss"), claims.issuer},
                           {QStringLiteral("sub"), claims.subject},
                           {QStringLiteral("aud"), claims.audience},
                           {QStringLiteral("exp"), claims.expires.toSecsSinceEpoch()}};
    const auto part = [](const QJsonObject &json) {
        return base64Url(QJsonDocument(json).toJson(QJsonDocument::Compact));
    };
    const QByteArray text = part(header) + '.' + part(body);
    const QByteArray sign = signature(key.get(), text);
    if (sign.isEmpty())
        return badKey();
    return text + '.' + base64Url(sign);
}

} // namespace backflow::salesforce
