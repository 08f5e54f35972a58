#include "ui/jobs/joblist.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shortcuts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QAction>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
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
    void aKeyIsTakenFromWhoeverHadIt();
    void changedKeysComeBackAndCanBeReset();
    void searchFindsCommands();
    void resetSaysWhyThereIsNothingToReset();
    void howManyTargetsAtATimeIsKept();
};

void TestSettings::roundTrip_data()
{
    QTest::addColumn<Preferences>("preferences");
    QTest::newRow("default") << Preferences{};
    QTest::newRow("all") << Preferences{theme::Preference::Dark, 150, true, QStringLiteral("ja")};
    QTest::newRow("high contrast") << Preferences{theme::Preference::HighContrast, 100, false};
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

namespace {

struct Commands {
    Commands()
    {
        palette.setObjectName(QStringLiteral("goPalette"));
        palette.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
        find.setObjectName(QStringLiteral("editFind"));
        find.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    }
    QList<QAction *> all() { return {&palette, &find}; }
    QAction palette{QStringLiteral("&Command palette…")};
    QAction find{QStringLiteral("Find in this view")};
};

} // namespace

void TestSettings::aKeyIsTakenFromWhoeverHadIt()
{
    Fixture f;
    Commands commands;
    f.page->setCommands(commands.all());
    f.page->showSection(QStringLiteral("keyboard"));
    auto *list = f.find<QTreeWidget>("settingsKeys");
    list->setCurrentItem(list->findItems(QStringLiteral("Find"), Qt::MatchStartsWith).first());
    auto *set = f.find<QPushButton>("settingsKeySet");
    QVERIFY(!set->isEnabled());
    QVERIFY(!set->toolTip().isEmpty());
    f.find<QKeySequenceEdit>("settingsKeyEdit")->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));
    QCOMPARE(f.find<QLabel>("settingsKeyConflict")->text(),
             QStringLiteral("Ctrl+K belongs to “Command palette…” now. Set takes it away from there."));
    set->click();
    QCOMPARE(commands.find.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QCOMPARE(commands.palette.shortcuts(), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    QCOMPARE(list->currentItem()->text(1), QStringLiteral("Ctrl+K"));
    QVERIFY(!list->currentItem()->text(2).isEmpty());
}

void TestSettings::changedKeysComeBackAndCanBeReset()
{
    Fixture f;
    {
        Commands commands;
        Shortcuts shortcuts(f.store, commands.all());
        shortcuts.setKey(&commands.find, QKeySequence(Qt::Key_F9));
        shortcuts.setKey(&commands.palette, {});
    }
    Commands commands;
    f.page->setCommands(commands.all());
    QCOMPARE(commands.find.shortcut(), QKeySequence(Qt::Key_F9));
    QVERIFY(commands.palette.shortcuts().isEmpty());
    f.page->showSection(QStringLiteral("keyboard"));
    f.find<QPushButton>("settingsReset")->click();
    QCOMPARE(commands.find.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
    QCOMPARE(commands.palette.shortcuts().size(), 2);
    QVERIFY(!f.store.contains(QStringLiteral("keyboard/editFind")));
}

void TestSettings::searchFindsCommands()
{
    Fixture f;
    Commands commands;
    f.page->setCommands(commands.all());
    f.find<QLineEdit>("settingsSearch")->setText(QStringLiteral("palette"));
    QVERIFY(f.page->findChild<QWidget *>(QStringLiteral("settingsPage_keyboard"))->isVisible());
    const auto *list = f.find<QTreeWidget>("settingsKeys");
    int shown = 0;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        shown += list->topLevelItem(i)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
    f.find<QLineEdit>("settingsSearch")->setText(QStringLiteral("zebra"));
    QVERIFY(f.find<QLabel>("settingsNothing")->isVisible());
    f.find<QLineEdit>("settingsSearch")->clear();
    QVERIFY(!f.find<QLabel>("settingsNothing")->isVisible());
}

void TestSettings::resetSaysWhyThereIsNothingToReset()
{
    Fixture f;
    auto *reset = f.find<QPushButton>("settingsReset");
    QVERIFY(!reset->isEnabled());
    QCOMPARE(reset->toolTip(), QStringLiteral("Everything on this page is as it came."));
    f.find<QSlider>("settingsTextSize")->setValue(120);
    QVERIFY(reset->isEnabled());
    f.page->showSection(QStringLiteral("privacy"));
    QCOMPARE(reset->toolTip(), QStringLiteral("This page has nothing to set."));
}

void TestSettings::howManyTargetsAtATimeIsKept()
{
    Fixture f;
    f.page->showSection(QStringLiteral("promotions"));
    auto *count = f.find<QSpinBox>("settingsAtOnce");
    QCOMPARE(count->value(), 3);
    count->setValue(5);
    QCOMPARE(f.store.value(widgets::kAtOnceKey).toInt(), 5);
    f.find<QPushButton>("settingsReset")->click();
    QCOMPARE(f.store.value(widgets::kAtOnceKey).toInt(), 3);
    // Another page sets it, too.
    f.store.setValue(widgets::kAtOnceKey, 7);
    f.page->hide();
    f.page->show();
    QCOMPARE(count->value(), 7);
    f.page->showSection(QStringLiteral("appearance"));
    QVERIFY(!f.find<QPushButton>("settingsReset")->isEnabled());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
