#pragma once

#include "app/localorg/localorg.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

namespace backflow::localorg::test {

struct Answer {
    /// 0 when the connection closed without an answer.
    int status = 0;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    /// False when fewer bytes came than were announced.
    bool complete = false;
};

/// One HTTP exchange on a connection of its own, by hand, so that cut answers can be seen as they are.
Answer exchange(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                const QList<QByteArray> &headers = {});

using Files = QMap<QString, QByteArray>;
using Types = QMap<QString, QStringList>;

/// A component's file: declaration, root with the namespace, `inner`.
QByteArray asXml(const QByteArray &root, const QByteArray &inner);
QByteArray manifest(const Types &types, const QByteArray &version = "66.0");
QByteArray zipOf(const Files &files);
/// A class with its `-meta.xml`.
Files apex(const QString &name, const QByteArray &body);
Files operator+(Files a, const Files &b);

/// A DeployResult as it came.
struct Deployed {
    QString id;
    QByteArray xml;
    QString text(QByteArrayView name) const;
    QString status() const { return text("status"); }
    /// `Type Name: problem` of every failure or warning, sorted.
    QStringList problems() const;
    /// Second letters of the flags that are set in a component's row, `-` for those that are not: `rhe` for created,
    /// changed, deleted; `?` when there is no such row.
    QString flags(const QString &type, const QString &name) const;
};

/// A local org on a folder of its own, with the files given, and the calls a client makes.
class OrgUnderTest
{
public:
    explicit OrgUnderTest(const Files &files = {}, Options options = {});

    void restart();
    void write(const Files &files) const;
    /// Null when the file is not there.
    QByteArray file(const QString &path) const;
    bool has(const QString &path) const;
    LocalOrg &org() { return *m_org; }

    Answer soap(const QByteArray &body, const QByteArray &token = "00D000000000001!T");
    Answer rest(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                const QByteArray &token = "00D000000000001!T");
    Answer query(const QString &soql, bool tooling = false);

    /// With rollbackOnError and singlePackage, and more `options`.
    Answer submit(const QByteArray &zip, const QByteArray &options = {});
    Deployed poll(const QString &id);
    Deployed waitFor(const QString &id);
    static QString idOf(const Answer &answer);
    Deployed deploy(const Files &files, const QByteArray &options = {});

    struct Got {
        Files files;
        /// Of the last checkRetrieveStatus.
        QByteArray answer;
    };
    Got retrieve(const Types &types, bool single = true);

private:
    QTemporaryDir m_folder;
    Options m_options;
    std::unique_ptr<LocalOrg> m_org;
};

} // namespace backflow::localorg::test
