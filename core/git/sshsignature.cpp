#include "core/git/sshsignature.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>
#include <map>
#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <optional>

namespace backflow::git {
namespace {

constexpr QByteArrayView kMagic("SSHSIG");
constexpr QByteArrayView kNamespace("git");
constexpr QByteArrayView kBegin("-----BEGIN SSH SIGNATURE-----");
constexpr QByteArrayView kEnd("-----END SSH SIGNATURE-----");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

struct FreeSsl {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
    void operator()(OSSL_PARAM_BLD *builder) const { OSSL_PARAM_BLD_free(builder); }
    void operator()(OSSL_PARAM *parameters) const { OSSL_PARAM_free(parameters); }
};
template <class T>
using Ssl = std::unique_ptr<T, FreeSsl>;

/// Strings with their length before them.
class Fields final
{
public:
    explicit Fields(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray next()
    {
        const quint32 length = number();
        if (m_bytes.size() - m_at < qsizetype(length))
            m_good = false;
        if (!m_good)
            return {};
        m_at += length;
        return m_bytes.mid(m_at - length, length);
    }
    quint32 number()
    {
        if (m_bytes.size() - m_at < 4)
            m_good = false;
        if (!m_good)
            return 0;
        m_at += 4;
        return qFromBigEndian<quint32>(m_bytes.constData() + m_at - 4);
    }
    bool skip(QByteArrayView start)
    {
        m_good = m_good && QByteArrayView(m_bytes).sliced(m_at).startsWith(start);
        m_at += m_good ? start.size() : 0;
        return m_good;
    }
    bool good() const { return m_good; }
    bool ended() const { return m_good && m_at == m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

QByteArray field(QByteArrayView bytes)
{
    QByteArray made(4, '\0');
    qToBigEndian(quint32(bytes.size()), made.data());
    return made + bytes.toByteArray();
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Ssl<BIGNUM> bigNumber(const QByteArray &bytes)
{
    return Ssl<BIGNUM>(BN_bin2bn(raw(bytes), int(bytes.size()), nullptr));
}

Ssl<EVP_PKEY> keyFrom(const char *type, OSSL_PARAM_BLD *builder)
{
    const Ssl<OSSL_PARAM> parameters(OSSL_PARAM_BLD_to_param(builder));
    const Ssl<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return Ssl<EVP_PKEY>(key);
}

Ssl<EVP_PKEY> rsaKey(Fields &fields)
{
    const Ssl<BIGNUM> exponent = bigNumber(fields.next());
    const QByteArray modulusBytes = fields.next();
    const Ssl<BIGNUM> modulus = bigNumber(modulusBytes);
    // Short keys prove nothing; endless ones only take time.
    if (modulusBytes.size() < 256 || modulusBytes.size() > 2049)
        return nullptr;
    const Ssl<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    return keyFrom("RSA", builder.get());
}

Ssl<EVP_PKEY> curveKey(Fields &fields)
{
    const QByteArray curve = fields.next();
    const QByteArray point = fields.next();
    const char *group = curve == "nistp256" ? "prime256v1" : curve == "nistp384" ? "secp384r1" : "secp521r1";
    const Ssl<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     std::size_t(point.size()));
    return keyFrom("EC", builder.get());
}

/// ECDSA signatures come as two numbers; OpenSSL takes them as ASN.1.
QByteArray asn1(const QByteArray &pair)
{
    Fields fields(pair);
    Ssl<BIGNUM> r = bigNumber(fields.next());
    Ssl<BIGNUM> s = bigNumber(fields.next());
    const Ssl<ECDSA_SIG> signature(ECDSA_SIG_new());
    if (!fields.ended() || !r || !s || !signature || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release();
    (void)s.release();
    unsigned char *bytes = nullptr;
    const int length = i2d_ECDSA_SIG(signature.get(), &bytes);
    const QByteArray made = length > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), length) : QByteArray();
    OPENSSL_free(bytes);
    return made;
}

/// What a key's blob says.
struct PublicKey {
    QByteArray type;
    Ssl<EVP_PKEY> key;
    QString name;
};

std::optional<PublicKey> publicKey(const QByteArray &blob)
{
    Fields fields(blob);
    PublicKey made;
    made.type = fields.next();
    if (made.type == "ssh-ed25519") {
        const QByteArray point = fields.next();
        made.key.reset(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(point), std::size_t(point.size())));
    } else if (made.type == "ssh-rsa") {
        made.key = rsaKey(fields);
    } else if (made.type.startsWith("ecdsa-sha2-nistp")) {
        made.key = curveKey(fields);
    }
    if (!made.key || !fields.ended())
        return std::nullopt;
    made.name = sshKeyName(blob);
    return made;
}

struct Check {
    const EVP_MD *digest = nullptr;
    QByteArray signature;
};

std::optional<Check> checkOf(const PublicKey &key, const QByteArray &signatureBlob)
{
    Fields parts(signatureBlob);
    const QByteArray algorithm = parts.next();
    Check check;
    check.signature = parts.next();
    if (!parts.ended())
        return std::nullopt;
    if (key.type == "ssh-rsa" && (algorithm == "rsa-sha2-512" || algorithm == "rsa-sha2-256")) {
        check.digest = algorithm == "rsa-sha2-512" ? EVP_sha512() : EVP_sha256();
    } else if (algorithm != key.type || key.type == "ssh-rsa") {
        return std::nullopt;
    } else if (key.type.startsWith("ecdsa-")) {
        check.digest = key.type.endsWith("256") ? EVP_sha256() : key.type.endsWith("384") ? EVP_sha384() : EVP_sha512();
        check.signature = asn1(check.signature);
    }
    return check.signature.isEmpty() ? std::nullopt : std::optional(std::move(check));
}

bool holds(const PublicKey &key, const Check &check, const QByteArray &text)
{
    const Ssl<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, check.digest, nullptr, key.key.get()) == 1 &&
           EVP_DigestVerify(context.get(), raw(check.signature), std::size_t(check.signature.size()), raw(text),
                            std::size_t(text.size())) == 1;
}

/// The bytes behind an armour's letters; nothing when it says the same as another text would.
std::optional<QByteArray> unarmored(QByteArrayView letters)
{
    QByteArray dense;
    dense.reserve(letters.size());
    for (const char letter : letters) {
        if (letter != '\n' && letter != '\r' && letter != ' ' && letter != '\t')
            dense += letter;
    }
    const auto decoded = QByteArray::fromBase64Encoding(dense, QByteArray::AbortOnBase64DecodingErrors);
    // Of the last letter some bits mean nothing: another letter there would be another text that says the same.
    if (!decoded || (*decoded).toBase64() != dense)
        return std::nullopt;
    return *decoded;
}

std::unexpected<base::Error> broken()
{
    return base::failure(base::Errc::Corrupt, Tr::tr("It is not a signature of this content."));
}

} // namespace

QString sshKeyName(const QByteArray &blob)
{
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

QByteArray sshKeyBlob(const QByteArray &line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    const QByteArray blob = words.size() < 2 ? QByteArray() : QByteArray::fromBase64(words.at(1));
    return Fields(blob).next() == words.value(0) && !blob.isEmpty() ? blob : QByteArray();
}

bool isSshSignature(const QByteArray &armored)
{
    return armored.trimmed().startsWith(kBegin);
}

/// Few people sign a record. More keys than that are forgotten, so that a made-up record fills no memory.
struct SshVerifier::Known {
    static constexpr qsizetype kMost = 64;
    std::map<QByteArray, PublicKey> keys;

    const PublicKey *find(const QByteArray &blob)
    {
        if (const auto found = keys.find(blob); found != keys.end())
            return &found->second;
        std::optional<PublicKey> made = publicKey(blob);
        if (!made)
            return nullptr;
        if (qsizetype(keys.size()) >= kMost)
            keys.clear();
        return &keys.emplace(blob, *std::move(made)).first->second;
    }
};

SshVerifier::SshVerifier()
    : m_known(std::make_unique<Known>())
{
}

SshVerifier::~SshVerifier() = default;

base::Result<QString> SshVerifier::verify(const QByteArray &bytes, const QByteArray &armored)
{
    const QByteArrayView text = QByteArrayView(armored).trimmed();
    if (!text.startsWith(kBegin) || !text.endsWith(kEnd) || text.size() < kBegin.size() + kEnd.size())
        return broken();
    const std::optional<QByteArray> decoded =
        unarmored(text.sliced(kBegin.size(), text.size() - kBegin.size() - kEnd.size()));
    if (!decoded)
        return broken();
    Fields fields(*decoded);
    if (!fields.skip(kMagic) || fields.number() != 1)
        return broken();
    const QByteArray blob = fields.next();
    const QByteArray space = fields.next();
    const QByteArray reserved = fields.next();
    const QByteArray hash = fields.next();
    const QByteArray signature = fields.next();
    if (!fields.ended() || space != kNamespace || (hash != "sha512" && hash != "sha256"))
        return broken();
    const PublicKey *key = m_known->find(blob);
    const std::optional<Check> check = key ? checkOf(*key, signature) : std::nullopt;
    if (!check)
        return base::failure(base::Errc::Unsupported,
                             Tr::tr("The signature was made with a kind of key that cannot be checked here."));
    const QByteArray digest =
        QCryptographicHash::hash(bytes, hash == "sha512" ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256);
    const QByteArray signedText = kMagic.toByteArray() + field(space) + field(reserved) + field(hash) + field(digest);
    if (!holds(*key, *check, signedText))
        return broken();
    return key->name;
}

} // namespace backflow::git
