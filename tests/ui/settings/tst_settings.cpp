#include "ui/jobs/joblist.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shortcuts.h"
#include "ui/settings/singleletters.h"
#include "ui/settings/spec.h"
#include "ui/settings/transfer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QTreeWidget>
#include <atomic>

using namespace backflow;
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
        page = std::make_unique<SettingsPage>(context, store, nullptr,
                                              Locks(folder.filePath(QStringLiteral("policy.ini"))));
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
    void signingInToTheGitServer();
    void closingWhileTheGitServerIsAskedStopsThat();
    void aServerThatWantsNoSignInSaysSo();
    void everySettingIsFoundByItsWordsAndItsName();
    void whatDiffersHasADotAndIsCounted();
    void whatIsDecidedForTheComputerIsLocked();
    void settingsTravel();
    void nonsenseIsNotTakenOver();
    void presetsHaveNoKeyTwice_data();
    void presetsHaveNoKeyTwice();
    void aPresetIsKeptAndNamed();
    void ownColoursAreOfferedWhenTheyAreWanted();
    void languageIsSpokenAtOnce();
    void singleLettersCanBeOff();
};

void TestSettings::roundTrip_data()
{
    QTest::addColumn<Preferences>("preferences");
    QTest::newRow("default") << Preferences{};
    QTest::newRow("all") << Preferences{theme::Preference::Dark,
                                        150,
                                        true,
                                        QStringLiteral("ja"),
                                        5,
                                        theme::Density::Compact,
                                        QStringLiteral("Courier"),
                                        {theme::DiffPreset::Custom, QColor::fromRgb(1, 2, 3), {}, {}}};
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
    f.page->showSection(QStringLiteral("appearance"));
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
    f.page->showSection(QStringLiteral("appearance"));
    auto *reset = f.find<QPushButton>("settingsReset");
    QVERIFY(!reset->isEnabled());
    QCOMPARE(reset->toolTip(), QStringLiteral("Everything on this page is as it came."));
    f.find<QSlider>("settingsTextSize")->setValue(120);
    QVERIFY(reset->isEnabled());
    f.page->showSection(QStringLiteral("environments"));
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

void TestSettings::everySettingIsFoundByItsWordsAndItsName()
{
    Fixture f;
    auto *search = f.find<QLineEdit>("settingsSearch");
    QSet<QString> ids;
    for (const Spec &spec : specs()) {
        QVERIFY2(!ids.contains(spec.id), qPrintable(spec.id));
        ids.insert(spec.id);
        for (const QString &words : {spec.id, spec.text}) {
            search->setText(words);
            const auto *shown = f.page->findChild<QWidget *>(QStringLiteral("settingsPage_") + spec.page);
            QVERIFY2(shown && shown->isVisible(), qPrintable(words));
            QVERIFY2(!f.find<QLabel>("settingsNothing")->isVisible(), qPrintable(words));
        }
        QVERIFY2(f.page->findChild<QWidget *>(spec.object), qPrintable(spec.object));
    }
    QVERIFY(ids.size() >= 20);
}

void TestSettings::whatDiffersHasADotAndIsCounted()
{
    Fixture f;
    f.page->showSection(QStringLiteral("appearance"));
    const auto *count = f.find<QLabel>("settingsDiffers");
    QVERIFY(count->text().isEmpty());
    f.find<QSlider>("settingsTextSize")->setValue(150);
    QCOMPARE(count->text(), QStringLiteral("● 1 on this page differs from the default"));
    f.find<QCheckBox>("settingsReduceMotion")->setChecked(true);
    QCOMPARE(count->text(), QStringLiteral("● 2 on this page differ from the default"));
    QVERIFY(f.find<SettingRow>("settingRow_settingsTextSize")->differs());
    QVERIFY(!f.find<QSlider>("settingsTextSize")->accessibleDescription().isEmpty());
    f.find<QPushButton>("settingsReset")->click();
    QVERIFY(count->text().isEmpty());
    QVERIFY(f.find<QSlider>("settingsTextSize")->accessibleDescription().isEmpty());
}

void TestSettings::whatIsDecidedForTheComputerIsLocked()
{
    QTemporaryDir folder;
    const QString policy = folder.filePath(QStringLiteral("policy.ini"));
    {
        QSettings file(policy, QSettings::IniFormat);
        file.setValue(QStringLiteral("privacy/maskNames"), true);
        file.setValue(QStringLiteral("appearance/textSize"), 9000); // out of bounds
    }
    Fixture f;
    SettingsPage page(f.context, f.store, nullptr, Locks(policy));
    const auto *box = page.findChild<QCheckBox *>(QStringLiteral("settingsMaskNames"));
    QVERIFY(box->isChecked());
    QVERIFY(!box->isEnabled());
    QVERIFY(box->toolTip().contains(policy));
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("settingsMaskNamesLock"))->text().contains(policy));
    QCOMPARE(f.store.value(QStringLiteral("privacy/maskNames")).toBool(), true);
    QCOMPARE(load(f.store).textScale, 200);
    page.showSection(QStringLiteral("privacy"));
    page.findChild<QPushButton *>(QStringLiteral("settingsReset"))->click();
    QVERIFY(f.store.value(QStringLiteral("privacy/maskNames")).toBool());
}

void TestSettings::settingsTravel()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("mine.ini"));
    QSettings here(folder.filePath(QStringLiteral("here.ini")), QSettings::IniFormat);
    here.setValue(QStringLiteral("appearance/textSize"), 130);
    here.setValue(QStringLiteral("keyboard/editFind"), QStringLiteral("F9"));
    here.setValue(QStringLiteral("session/workspace"), QStringLiteral("/home/ana/secret"));
    QCOMPARE(exportTo(file, here).value(), 2);
    QSettings there(folder.filePath(QStringLiteral("there.ini")), QSettings::IniFormat);
    QCOMPARE(importFrom(file, there, Locks(QString())).value(), 2);
    QCOMPARE(load(there).textScale, 130);
    QCOMPARE(there.value(QStringLiteral("keyboard/editFind")).toString(), QStringLiteral("F9"));
    QVERIFY(!there.contains(QStringLiteral("session/workspace")));
    // Undone, it is as it was.
    const QVariantMap before = chosen(here);
    here.setValue(QStringLiteral("appearance/textSize"), 90);
    here.setValue(QStringLiteral("appearance/theme"), QStringLiteral("dark"));
    restore(here, before);
    QCOMPARE(chosen(here), before);
}

void TestSettings::nonsenseIsNotTakenOver()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("bad.ini"));
    QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    QVERIFY(!importFrom(file, store, Locks(QString())));
    QFile bad(file);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("[appearance]\ntheme=purple\ntextSize=big\n[other]\nx=1\n");
    bad.close();
    QCOMPARE(importFrom(file, store, Locks(QString())).error().code, base::Errc::InvalidInput);
    QVERIFY(store.allKeys().isEmpty());
    const QString policy = folder.filePath(QStringLiteral("policy.ini"));
    QSettings(policy, QSettings::IniFormat).setValue(QStringLiteral("appearance/textSize"), 100);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("[appearance]\ntextSize=150\nreduceMotion=true\n");
    bad.close();
    QCOMPARE(importFrom(file, store, Locks(policy)).value(), 1); // what is locked is left alone
    QVERIFY(!store.contains(QStringLiteral("appearance/textSize")));
}

void TestSettings::presetsHaveNoKeyTwice_data()
{
    QTest::addColumn<QString>("preset");
    for (const char *preset : {"", "jetbrains", "vscode"})
        QTest::newRow(*preset ? preset : "default") << QString::fromLatin1(preset);
}

void TestSettings::presetsHaveNoKeyTwice()
{
    QFETCH(QString, preset);
    Fixture f;
    Commands commands;
    Shortcuts shortcuts(f.store, commands.all());
    shortcuts.usePreset(preset);
    QVERIFY(shortcuts.isPreset(preset));
    QSet<QKeySequence> keys;
    for (const QAction *command : shortcuts.commands())
        for (const QKeySequence &key : command->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
}

void TestSettings::aPresetIsKeptAndNamed()
{
    Fixture f;
    Commands commands;
    f.page->setCommands(commands.all());
    auto *preset = f.find<QComboBox>("settingsKeyPreset");
    QCOMPARE(preset->currentData().toString(), QString());
    const int jetbrains = preset->findData(QStringLiteral("jetbrains"));
    preset->setCurrentIndex(jetbrains);
    Q_EMIT preset->activated(jetbrains);
    QVERIFY(commands.palette.shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)));
    QVERIFY(f.store.contains(QStringLiteral("keyboard/goPalette")));
    f.store.setValue(QStringLiteral("keyboard/editFind"), QStringLiteral("F9"));
    Commands next; // of the next start
    f.page->setCommands(next.all());
    QVERIFY(next.palette.shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)));
    QCOMPARE(preset->currentText(), QStringLiteral("My own keys"));
}

void TestSettings::ownColoursAreOfferedWhenTheyAreWanted()
{
    Fixture f;
    f.page->showSection(QStringLiteral("appearance"));
    QVERIFY(!f.find<QPushButton>("settingsDiffAdded")->isVisible());
    auto *colours = f.find<QComboBox>("settingsDiffColours");
    colours->setCurrentIndex(colours->findData(QStringLiteral("custom")));
    QVERIFY(f.find<QPushButton>("settingsDiffAdded")->isVisible());
    colours->setCurrentIndex(colours->findData(QStringLiteral("classic")));
    QCOMPARE(f.theme.diffColours().preset, theme::DiffPreset::Classic);
    // The two of green and red are told apart badly, and it is said.
    QVERIFY(f.page->findChild<QWidget *>(QStringLiteral("settingsDiffPreview"))
                ->accessibleName()
                .contains(QLatin1String("cannot tell")));
    colours->setCurrentIndex(colours->findData(QStringLiteral("safe")));
    QVERIFY(f.page->findChild<QWidget *>(QStringLiteral("settingsDiffPreview"))
                ->accessibleName()
                .startsWith(QLatin1String("Text can be read")));
}

void TestSettings::languageIsSpokenAtOnce()
{
    Fixture f;
    int asked = 0;
    f.context->hooks.languageChanged = [&] { ++asked; };
    auto *language = f.find<QComboBox>("settingsLanguage");
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    QCOMPARE(asked, 1);
    QCOMPARE(load(f.store).language, QStringLiteral("de"));
    f.find<QSlider>("settingsTextSize")->setValue(120);
    QCOMPARE(asked, 1);
}

void TestSettings::singleLettersCanBeOff()
{
    QWidget window;
    QLineEdit field(&window);
    QWidget map(&window);
    map.setFocusPolicy(Qt::StrongFocus);
    QShortcut single(QKeySequence(Qt::Key_T), &window);
    QShortcut withControl(QKeySequence(Qt::CTRL | Qt::Key_T), &window);
    const QSignalSpy letters(&single, &QShortcut::activated);
    const QSignalSpy others(&withControl, &QShortcut::activated);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_T);
    QCOMPARE(letters.size(), 1);
    SingleLetters filter;
    filter.setAllowed(false);
    QTest::keyClick(&map, Qt::Key_T);
    QCOMPARE(letters.size(), 1);
    QTest::keyClick(&map, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(others.size(), 1);
    single.setEnabled(false);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_T);
    QCOMPARE(field.text(), QStringLiteral("t")); // where people write, letters are letters
    single.setEnabled(true);
    filter.setAllowed(true);
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_T);
    QCOMPARE(letters.size(), 2);
}

namespace {

/// A Git server that takes "right" and nothing else, and the page on it.
struct GitFixture : Fixture {
    GitFixture()
    {
        context->pool = &pool;
        context->hooks.gitServer = [this]() -> base::Result<promotion::GitServer> { return server; };
        context->hooks.gitSignIn = [this](const QString &user, const QByteArray &secret,
                                          async::Monitor &) -> base::Result<promotion::GitServer> {
            ++tried;
            if (secret != "right")
                return base::failure(base::Errc::Unauthorized, QStringLiteral("It does not take them; try again."));
            server.user = user;
            return server;
        };
        context->hooks.gitSignOut = [this]() -> base::Result<> {
            server.user.clear();
            return {};
        };
        Q_EMIT navigator.workspaceChanged();
    }
    ~GitFixture() { pool.waitForDone(); }

    QDialog *open()
    {
        page->showSection(QStringLiteral("privacy"));
        find<QPushButton>("settingsGitSignIn")->click();
        return page->findChild<QDialog *>(QStringLiteral("gitSignInDialog"));
    }
    QThreadPool pool;
    promotion::GitServer server{QStringLiteral("https://git.example.com/team.git"), {}, true, false, false};
    std::atomic_int tried = 0;
};

} // namespace

void TestSettings::signingInToTheGitServer()
{
    GitFixture f;
    const QPointer<QDialog> dialog = f.open();
    QVERIFY(dialog);
    const auto *state = dialog->findChild<QLabel *>(QStringLiteral("gitSignInState"));
    auto *user = dialog->findChild<QLineEdit *>(QStringLiteral("gitSignInUser"));
    auto *secret = dialog->findChild<QLineEdit *>(QStringLiteral("gitSignInSecret"));
    const auto *problem = dialog->findChild<QLabel *>(QStringLiteral("gitSignInProblem"));
    auto *go = dialog->findChild<QPushButton *>(QStringLiteral("gitSignInGo"));
    auto *out = dialog->findChild<QPushButton *>(QStringLiteral("gitSignInOut"));
    QTRY_VERIFY(state->text().contains(QStringLiteral("Nobody")));
    // What is typed cannot be read over a shoulder, and half a sign-in is none.
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(!go->isEnabled() && !go->toolTip().isEmpty());
    QVERIFY(!out->isEnabled());
    user->setText(QStringLiteral("ada"));
    secret->setText(QStringLiteral("wrong"));
    QVERIFY(go->isEnabled());
    go->click();
    // It says so and asks again: the name stands, the secret is typed anew.
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->text(), QStringLiteral("It does not take them; try again."));
    QCOMPARE(user->text(), QStringLiteral("ada"));
    QCOMPARE(secret->text(), QString());
    secret->setText(QStringLiteral("right"));
    go->click();
    QTRY_VERIFY(state->text().contains(QStringLiteral("ada")));
    QVERIFY(!problem->isVisible());
    QCOMPARE(secret->text(), QString());
    QCOMPARE(int(f.tried), 2);
    // And out again.
    QTRY_VERIFY(out->isEnabled());
    out->click();
    QTRY_VERIFY(state->text().contains(QStringLiteral("Nobody")));
    QVERIFY(!out->isEnabled());
    dialog->findChild<QPushButton *>(QStringLiteral("gitSignInClose"))->click();
    QTRY_VERIFY(!dialog);
}

void TestSettings::closingWhileTheGitServerIsAskedStopsThat()
{
    GitFixture f;
    std::atomic_bool stopped = false;
    std::atomic_bool begun = false;
    f.context->hooks.gitSignIn = [&](const QString &, const QByteArray &,
                                     async::Monitor &monitor) -> base::Result<promotion::GitServer> {
        begun = true;
        while (!monitor.stopped())
            QThread::yieldCurrentThread();
        stopped = true;
        return std::unexpected(async::canceled());
    };
    const QPointer<QDialog> dialog = f.open();
    auto *go = dialog->findChild<QPushButton *>(QStringLiteral("gitSignInGo"));
    QTRY_VERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("gitSignInUser"))->isEnabled());
    dialog->findChild<QLineEdit *>(QStringLiteral("gitSignInUser"))->setText(QStringLiteral("ada"));
    dialog->findChild<QLineEdit *>(QStringLiteral("gitSignInSecret"))->setText(QStringLiteral("right"));
    go->click();
    QTRY_VERIFY(bool(begun));
    QVERIFY(!go->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(bool(stopped));
    QCOMPARE(f.server.user, QString());
}

void TestSettings::aServerThatWantsNoSignInSaysSo()
{
    GitFixture f;
    f.server.wantsSignIn = false;
    const QPointer<QDialog> dialog = f.open();
    const auto *state = dialog->findChild<QLabel *>(QStringLiteral("gitSignInState"));
    QTRY_VERIFY(state->text().contains(QStringLiteral("SSH key")));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("gitSignInGo"))->isEnabled());
    QVERIFY(!dialog->findChild<QLineEdit *>(QStringLiteral("gitSignInSecret"))->isEnabled());
    // Without a workspace there is none to sign in to.
    f.context->hooks.gitServer = {};
    Q_EMIT f.navigator.workspaceChanged();
    QVERIFY(!f.find<QPushButton>("settingsGitSignIn")->isEnabled());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
