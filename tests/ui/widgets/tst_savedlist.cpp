// What a workspace keeps under names: nothing saved is lost, whatever the file is or when it is read.

#include "tests/support/patience.h"
#include "ui/widgets/savedlist.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

struct Item {
    QString name;
    QString says;
    bool operator==(const Item &) const = default;
};

QByteArray toBytes(const QList<Item> &items)
{
    QStringList lines;
    for (const Item &item : items)
        lines.append(item.name + u'=' + item.says);
    return lines.join(u'\n').toUtf8();
}

base::Result<QList<Item>> load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QList<Item>();
    QList<Item> items;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype at = line.indexOf('=');
        if (!line.isEmpty() && at < 0)
            return base::failure(base::Errc::InvalidInput, u"not a list"_s);
        if (at > 0)
            items.append({QString::fromUtf8(line.first(at)), QString::fromUtf8(line.sliced(at + 1))});
    }
    return items;
}

} // namespace

class TestSavedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lastWriteIsTheLast();
    void whatIsSavedWhileTheFileIsReadStays();
    void aFileThatCannotBeReadIsNotWrittenOver();
    void importAddsAndReplaces();

private:
    using List = ui::widgets::SavedList<Item>;
    std::unique_ptr<List> open()
    {
        auto list = std::make_unique<List>(
            this, List::Use{load, toBytes, [] {}, [this](const QString &sentence) { m_failures.append(sentence); }});
        list->open(&m_pool, path());
        return list;
    }
    QString path() const { return m_folder->filePath(u"items"_s); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_failures;
};

void TestSavedList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_failures.clear();
}

void TestSavedList::lastWriteIsTheLast()
{
    const auto list = open();
    for (int i = 0; i < 20; ++i)
        list->save({u"one"_s, QString::number(i)});
    QTRY_COMPARE(bytes(), "one=19");
    list->remove(u"one"_s);
    QTRY_COMPARE(bytes(), "");
    QVERIFY(list->current().isEmpty());
}

void TestSavedList::whatIsSavedWhileTheFileIsReadStays()
{
    put("old=1\nboth=1");
    const auto list = open();
    list->save({u"both"_s, u"2"_s});
    QTRY_COMPARE(bytes(), "both=2\nold=1");
    QCOMPARE(list->all(), (QList<Item>{{u"both"_s, u"2"_s}, {u"old"_s, u"1"_s}}));
    QCOMPARE(list->current(), u"both"_s);
}

void TestSavedList::aFileThatCannotBeReadIsNotWrittenOver()
{
    put("somebody's letter");
    const auto list = open();
    QTRY_COMPARE(m_failures, QStringList{u"not a list"_s});
    list->save({u"mine"_s, u"1"_s});
    QCOMPARE(m_failures.size(), 2);
    QVERIFY(m_failures.last().contains(path()));
    QVERIFY(m_pool.waitForDone());
    QCOMPARE(bytes(), "somebody's letter");
    QVERIFY(list->inForce());
}

void TestSavedList::importAddsAndReplaces()
{
    put("a=1\nb=1");
    const QString other = m_folder->filePath(u"other"_s);
    const auto list = open();
    QTRY_COMPARE(list->all().size(), 2);
    list->exportTo(other);
    QTRY_VERIFY(QFile::exists(other));
    put("b=2\nc=2");
    QVERIFY(QFile::remove(other));
    QVERIFY(QFile::copy(path(), other));
    list->importFrom(other);
    QTRY_COMPARE(bytes(), "a=1\nb=2\nc=2");
}

QTEST_GUILESS_MAIN(TestSavedList)
#include "tst_savedlist.moc"
