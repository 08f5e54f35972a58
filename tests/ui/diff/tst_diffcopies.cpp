#include "tests/ui/diff/diffdesk.h"
#include "ui/diff/diffcopies.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QTest>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::diff;
using namespace backflow::testing;

class TestDiffCopies final : public QObject, private DiffDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void changesCanBeCopied();
    void thePatchIsWhatGitReads();
    void whatCannotBeCopiedSaysWhy();
    void thePatchIsMadeByAWorker();
    void bothSidesOpenInAnEditorAndInSetup();
};

namespace {
/// Takes what would go to an editor or a browser.
class Opened final : public QObject
{
    Q_OBJECT
public:
    Opened()
    {
        for (const char *scheme : {"file", "https"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "take");
    }
    ~Opened() override
    {
        for (const char *scheme : {"file", "https"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
    QList<QUrl> urls;
public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

QAction *actionOf(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().contains(text))
            return action;
    }
    return nullptr;
}

/// "text: reason" of what cannot be copied just now.
QStringList refused(const QMenu *menu)
{
    QMetaObject::invokeMethod(const_cast<QMenu *>(menu), "aboutToShow");
    QStringList out;
    for (const QAction *action : menu->actions()) {
        if (!action->isEnabled() && !action->isSeparator())
            out.append(action->text().section(u'\t', 0, 0) + QStringLiteral(": ") + action->toolTip());
    }
    return out;
}

} // namespace

void TestDiffCopies::changesCanBeCopied()
{
    show(content({setPair()}));
    QVERIFY(m_view->copies().allSentences().contains(QStringLiteral(
        "Field permission Account.Rating: UAT says edit no · read yes, Dev1 says edit yes · read yes.")));
    QCOMPARE(m_view->copies().allSentences().count(u'\n'), 3);
    QVERIFY(m_view->copies().table().startsWith(QLatin1String("Kind\tEntry\tUAT\tDev1\n")));
    QVERIFY(m_view->copies().table().contains(QStringLiteral("Account.Zone__c\tedit yes · read yes\t")));
    QVERIFY(m_view->copies().entryXml().contains(QLatin1String("<!-- UAT -->\n")));
    QVERIFY(m_view->copies().changeSentence().startsWith(QLatin1String("Description: UAT says")));
    m_view->setMode(DiffView::Mode::Text);
    second()->selectAll();
    QVERIFY(m_view->copies().selection().startsWith(QLatin1String("<?xml")));
}

void TestDiffCopies::thePatchIsWhatGitReads()
{
    // From the target to what would replace it: UAT's line is added.
    show(content({{kClass, QByteArray("a\nB\nc\n"), QByteArray("a\nb\nc")}}));
    QCOMPARE(m_view->copies().patch(),
             QStringLiteral("--- a/%1\n+++ b/%1\n@@ -1,3 +1,3 @@\n a\n-b\n-c\n\\ No newline at end of "
                            "file\n+B\n+c\n")
                 .arg(kClass));
    show(content({{kClass, QByteArray("a\n"), std::nullopt}}));
    QCOMPARE(m_view->copies().patch(), QStringLiteral("--- /dev/null\n+++ b/%1\n@@ -0,0 +1,1 @@\n+a\n").arg(kClass));
    show(content({{kClass, QByteArray("a\n"), QByteArray("a\n")}}));
    QVERIFY(m_view->copies().patch().isEmpty());
}

void TestDiffCopies::whatCannotBeCopiedSaysWhy()
{
    const auto *menu = find<QMenu>("diffCopyMenu");
    QVERIFY(menu->toolTipsVisible());
    // Nothing is shown.
    const QStringList nothing = refused(menu);
    QCOMPARE(nothing.size(), 8);
    for (const QString &line : nothing)
        QVERIFY2(line.endsWith(u'.') && line.section(QStringLiteral(": "), 1).size() > 10, qPrintable(line));
    show(content({setPair()}));
    QCOMPARE(refused(menu), QStringList{QStringLiteral("Selected text: No text is selected.")});
    m_view->setMode(DiffView::Mode::Text);
    QCOMPARE(refused(menu),
             (QStringList{QStringLiteral("Selected text: No text is selected."),
                          QStringLiteral("This entry as XML: Choose an entry in the list of entries first.")}));
    second()->selectAll();
    QCOMPARE(refused(menu).size(), 1);
    show(content({{QStringLiteral("a/logo.resource"), QByteArray("\x89PNG\0\1", 6), QByteArray("\x89PNG\0\2", 6)}}));
    QVERIFY(refused(menu).contains(QStringLiteral("The file as a patch: A patch is made of text, and this is none.")));
    QVERIFY(refused(menu).contains(QStringLiteral("All changes as a table: There is no entry that differs here.")));
}

void TestDiffCopies::thePatchIsMadeByAWorker()
{
    show(content({{kClass, code(20'000, 500), code(20'000, 0)}}));
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QSignalSpy copied(&m_view->copies(), &DiffCopies::copied);
    actionOf(find<QMenu>("diffCopyMenu"), QStringLiteral("as a patch"))->trigger();
    QCOMPARE(copied.count(), 0); // it comes later
    QTRY_COMPARE(copied.count(), 1);
    QCOMPARE(QApplication::clipboard()->text(), m_view->copies().patch());
    QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("--- a/")));
}

void TestDiffCopies::bothSidesOpenInAnEditorAndInSetup()
{
    Opened opened;
    DiffContent what = content({setPair()});
    const QUrl setup(QStringLiteral("https://acme.my.salesforce.com/lightning/setup/PermSets/home"));
    what.places = {{QStringLiteral("Setup of UAT"), setup},
                   {QStringLiteral("Setup of Dev1"), {}, QStringLiteral("Not connected.")}};
    show(what);
    const auto *menu = m_view->findChild<QMenu *>(QStringLiteral("diffOpenMenu"));
    actionOf(menu, QStringLiteral("Setup of UAT"))->trigger();
    QCOMPARE(opened.urls, QList<QUrl>{setup});
    QVERIFY(!actionOf(menu, QStringLiteral("Setup of Dev1"))->isEnabled());
    opened.urls.clear();
    actionOf(menu, QStringLiteral("editor"))->trigger();
    QTRY_COMPARE(opened.urls.size(), 2);
    QStringList folders;
    for (const QUrl &url : std::as_const(opened.urls)) {
        const QFileInfo file(url.toLocalFile());
        folders.append(file.dir().dirName());
        QVERIFY(!(file.permissions() & QFile::WriteOwner)); // to be read: what is written there would be lost
        QFile bytes(file.filePath());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QCOMPARE(bytes.readAll(), folders.size() == 1 ? *setPair().first : *setPair().second);
    }
    QCOMPARE(folders, (QStringList{QStringLiteral("UAT"), QStringLiteral("Dev1")}));
}

QTEST_MAIN(TestDiffCopies)
#include "tst_diffcopies.moc"
