#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace backflow::tests {

struct Certificate {
    QSslCertificate certificate;
    QSslKey key;
    X509 *raw = nullptr;
    EVP_PKEY *rawKey = nullptr;
};

/// What a certificate says; signed by `issuer`, or by itself.
struct CertificateForm {
    QByteArray name;
    /// `IP:127.0.0.1` or `DNS:…`; empty for one that signs others.
    QByteArray host;
    /// Seconds from now.
    long validFrom = -3600;
    long validTo = 3600 * 24;
};

inline QByteArray pemOf(const auto &write)
{
    BIO *bio = BIO_new(BIO_s_mem());
    write(bio);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray pem(data, size);
    BIO_free(bio);
    return pem;
}

/// Of this process alone, gone with it. Never freed: there are a handful.
inline Certificate makeCertificate(const CertificateForm &form, const Certificate *issuer = nullptr)
{
    static long serial = 1000;
    Certificate made;
    made.rawKey = EVP_RSA_gen(2048);
    X509 *x509 = made.raw = X509_new();
    X509_set_version(x509, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(x509), form.validFrom);
    X509_gmtime_adj(X509_getm_notAfter(x509), form.validTo);
    X509_set_pubkey(x509, made.rawKey);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(form.name.constData()), -1, -1, 0);
    X509_set_issuer_name(x509, X509_get_subject_name(issuer ? issuer->raw : x509));
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer ? issuer->raw : x509, x509, nullptr, nullptr, 0);
    const auto extend = [&](int what, const QByteArray &value) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.constData());
        X509_add_ext(x509, extension, -1);
        X509_EXTENSION_free(extension);
    };
    extend(NID_basic_constraints, form.host.isEmpty() ? "critical,CA:TRUE" : "CA:FALSE");
    if (!form.host.isEmpty())
        extend(NID_subject_alt_name, form.host);
    X509_sign(x509, issuer ? issuer->rawKey : made.rawKey, EVP_sha256());
    made.certificate = QSslCertificate(pemOf([&](BIO *bio) { PEM_write_bio_X509(bio, x509); }));
    made.key = QSslKey(
        pemOf([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, made.rawKey, nullptr, nullptr, 0, nullptr, nullptr); }),
        QSsl::Rsa);
    return made;
}

} // namespace backflow::tests
