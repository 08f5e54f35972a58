#include "ui/jobs/joblist.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace backflow::ui;
using namespace backflow::ui::settings;

namespace {

struct Fixture {
    Fixture()
        : store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , context(std::make_shared<widgets::AppContext>())
    {
        context->theme = &theme;
        context->navigator = &navigator;
        page = std::make_unique<SettingsPage>(context, store);
        page->show();
    }
    template <class T>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QTemporaryDir folder;
    QSettings store;
    theme::Theme theme;
    widgets::Navigator navigator;
    std::shared_ptr<widgets::AppContext> context;
    std::unique_ptr<SettingsPage> page;
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void nonsenseInTheFileDoesNoHarm();
    void choicesActAtOnceAndAreKept();
    void resetGoesBackToTheDefaults();
    void searchFindsByWords_data();
    void searchFindsByWords();
    void keysAreListed();
};

void TestSettings::roundTrip_data()
{
    QTest::addColumn<Preferences>("preferences");
    QTest::newRow("default") << Preferences{};
    QTest::newRow("all") << Preferences{theme::Preference::Dark, 150, true};
    QTest::newRow("light") << Preferences{theme::Preference::Light, 80, false};
}

void TestSettings::roundTrip()
{
    QFETCH(Preferences, preferences);
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    save(store, preferences);
    QCOMPARE(load(store), preferences);
}

void TestSettings::nonsenseInTheFileDoesNoHarm()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    store.setValue(QStringLiteral("appearance/theme"), QStringLiteral("purple"));
    store.setValue(QStringLiteral("appearance/textSize"), QStringLiteral("enormous"));
    QCOMPARE(load(store), Preferences{});
    store.setValue(QStringLiteral("appearance/textSize"), 9000);
    QCOMPARE(load(store).textScale, 200);
}

void TestSettings::choicesActAtOnceAndAreKept()
{
    Fixture f;
    auto *combo = f.find<QComboBox>("settingsTheme");
    combo->setCurrentIndex(combo->findText(QStringLiteral("Dark")));
    QVERIFY(f.theme.isDark());
    f.find<QSlider>("settingsTextSize")->setValue(140);
    QCOMPARE(f.theme.textScale(), 140);
    QCOMPARE(load(f.store).theme, theme::Preference::Dark);
    QCOMPARE(load(f.store).textScale, 140);
    // The other way: what the menu changes is seen here.
    f.theme.setPreference(theme::Preference::Light);
    QCOMPARE(combo->currentText(), QStringLiteral("Light"));
}

void TestSettings::resetGoesBackToTheDefaults()
{
    Fixture f;
    f.find<QSlider>("settingsTextSize")->setValue(200);
    f.find<QPushButton>("settingsReset")->click();
    QCOMPARE(f.theme.textScale(), 100);
    QCOMPARE(load(f.store), Preferences{});
}

void TestSettings::searchFindsByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("page");
    QTest::newRow("dark") << QStringLiteral("dark") << QStringLiteral("settingsPage_appearance");
    QTest::newRow("shortcut") << QStringLiteral("shortcut") << QStringLiteral("settingsPage_keyboard");
    QTest::newRow("sandbox") << QStringLiteral("sandbox") << QStringLiteral("settingsPage_environments");
    QTest::newRow("keychain") << QStringLiteral("keychain") << QStringLiteral("settingsPage_privacy");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("settingsPage_advanced");
    QTest::newRow("by id") << QStringLiteral("advanced") << QStringLiteral("settingsPage_advanced");
}

void TestSettings::searchFindsByWords()
{
    QFETCH(QString, words);
    QFETCH(QString, page);
    Fixture f;
    f.find<QLineEdit>("settingsSearch")->setText(words);
    const auto *shown = f.page->findChild<QWidget *>(page);
    QVERIFY(shown);
    QVERIFY(shown->isVisible());
}

void TestSettings::keysAreListed()
{
    Fixture f;
    QAction action(QStringLiteral("&Command palette…"));
    action.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    f.page->setCommands({&action});
    const auto *list = f.find<QTreeWidget>("settingsKeys");
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Command palette…"));
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("Ctrl+K or Ctrl+Shift+P"));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
