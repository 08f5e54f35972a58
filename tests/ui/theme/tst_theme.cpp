#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace backflow::ui::theme;

namespace {

/// WCAG 2 relative luminance.
double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QColor brightestAt(const QImage &image)
{
    QColor found(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > found.alpha())
                found = image.pixelColor(x, y);
    return found;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void switchingReachesPaletteAndWidgets();
    void choiceOfThePersonWins();
    void textScaleGrowsEveryFont();
    void everyIconDrawsInItsColour();
    void iconFollowsTheMode();
    void coloursStandInOneFileOnly();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    QTest::addColumn<double>("least");
    const auto row = [](const char *name, Role ink, Role ground, double least) {
        QTest::newRow(name) << static_cast<int>(ink) << static_cast<int>(ground) << least;
    };
    row("text on base", Role::Text, Role::Base, 4.5);
    row("text on window", Role::Text, Role::Window, 4.5);
    row("text on selected row", Role::Text, Role::AccentTint, 4.5);
    row("muted on base", Role::Muted, Role::Base, 4.5);
    row("muted on window", Role::Muted, Role::Window, 4.5);
    row("accent on base", Role::Accent, Role::Base, 4.5);
    row("accent text", Role::AccentText, Role::Accent, 4.5);
    row("ok", Role::Ok, Role::Base, 4.5);
    row("warning", Role::Warning, Role::Base, 4.5);
    row("error", Role::Error, Role::Base, 4.5);
    row("text on error banner", Role::Text, Role::ErrorTint, 4.5);
    row("text on warning banner", Role::Text, Role::WarningTint, 4.5);
    row("text on info banner", Role::Text, Role::InfoTint, 4.5);
    row("source", Role::SourceSide, Role::SourceTint, 4.5);
    row("target", Role::TargetSide, Role::TargetTint, 4.5);
    row("due", Role::Due, Role::Base, 4.5);
    row("due pill", Role::Due, Role::Window, 4.5);
    row("promote", Role::Promote, Role::Base, 4.5);
    row("conflict pill", Role::ConflictMark, Role::Window, 4.5);
    row("conflict strip", Role::ConflictStripText, Role::ConflictStrip, 4.5);
    row("text on added line", Role::Text, Role::AddedLine, 4.5);
    row("text on added word", Role::Text, Role::AddedWord, 4.5);
    row("text on removed line", Role::Text, Role::RemovedLine, 4.5);
    row("text on removed word", Role::Text, Role::RemovedWord, 4.5);
    row("text on conflict line", Role::Text, Role::ConflictLine, 4.5);
    row("text on conflict word", Role::Text, Role::ConflictWord, 4.5);
    row("text on moved line", Role::Text, Role::MovedLine, 4.5);
    row("border of controls", Role::Border, Role::Base, 3.0);
    row("focus ring", Role::Accent, Role::Window, 3.0);
}

void TestTheme::textIsReadable()
{
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(double, least);
    for (const Mode mode : {Mode::Light, Mode::Dark, Mode::HighContrast}) {
        const double seen =
            contrast(Theme::color(static_cast<Role>(ink), mode), Theme::color(static_cast<Role>(ground), mode));
        QVERIFY2(seen >= least, qPrintable(QStringLiteral("%1 in %2")
                                               .arg(seen)
                                               .arg(mode == Mode::Light  ? QStringLiteral("light")
                                                    : mode == Mode::Dark ? QStringLiteral("dark")
                                                                         : QStringLiteral("high contrast"))));
        // High contrast keeps what WCAG asks of its strictest level.
        QVERIFY2(mode != Mode::HighContrast || seen >= 7.0, qPrintable(QString::number(seen)));
    }
}

void TestTheme::switchingReachesPaletteAndWidgets()
{
    Theme theme;
    theme.install(*qApp);
    QLineEdit field;
    field.show();
    QSignalSpy changed(&theme, &Theme::themeChanged);
    const std::pair<Preference, Mode> choices[] = {{Preference::Dark, Mode::Dark},
                                                   {Preference::HighContrast, Mode::HighContrast},
                                                   {Preference::Light, Mode::Light}};
    for (const auto &[preference, mode] : choices) {
        theme.setPreference(preference);
        QCOMPARE(theme.mode(), mode);
        QTRY_COMPARE(field.palette().color(QPalette::Text), Theme::color(Role::Text, mode));
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::color(Role::Window, mode));
        // What is painted is the new ground, too.
        const QImage image = field.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() - 12, image.height() / 2), Theme::color(Role::Base, mode));
    }
    QCOMPARE(changed.size(), 3);
}

void TestTheme::choiceOfThePersonWins()
{
    Theme theme;
    theme.setPreference(Preference::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(preferenceFromName(preferenceName(Preference::Dark)), Preference::Dark);
    QCOMPARE(preferenceFromName(preferenceName(Preference::Light)), Preference::Light);
    QCOMPARE(preferenceFromName(preferenceName(Preference::HighContrast)), Preference::HighContrast);
    QCOMPARE(preferenceFromName(QStringLiteral("nonsense")), Preference::System);
}

void TestTheme::textScaleGrowsEveryFont()
{
    Theme theme;
    const qreal before = theme.font(TextStyle::Body).pointSizeF();
    theme.setTextScale(200);
    QCOMPARE(theme.font(TextStyle::Body).pointSizeF(), before * 2);
    theme.setTextScale(5000);
    QCOMPARE(theme.textScale(), 200);
    theme.setTextScale(1);
    QCOMPARE(theme.textScale(), 80);
    QVERIFY(theme.font(TextStyle::Page).pointSizeF() > theme.font(TextStyle::Title).pointSizeF());
    QVERIFY(theme.font(TextStyle::Title).pointSizeF() > theme.font(TextStyle::Caption).pointSizeF());
}

void TestTheme::everyIconDrawsInItsColour()
{
    Theme theme;
    theme.setPreference(Preference::Dark);
    for (int i = 0; i <= static_cast<int>(Icon::Logo); ++i) {
        const auto icon = static_cast<Icon>(i);
        QVERIFY2(QFile::exists(QStringLiteral(":/ui/icons/%1.svg").arg(iconName(icon))), qPrintable(iconName(icon)));
        const QImage image = theme.icon(icon, Role::Due).pixmap(48).toImage();
        const QColor seen = brightestAt(image);
        QVERIFY2(seen.alpha() > 200, qPrintable(iconName(icon)));
        QCOMPARE(seen.rgb(), theme.color(Role::Due).rgb());
    }
}

void TestTheme::iconFollowsTheMode()
{
    Theme theme;
    theme.setPreference(Preference::Light);
    const QIcon icon = theme.icon(Icon::Ok, Role::Text);
    QCOMPARE(brightestAt(icon.pixmap(32).toImage()).rgb(), Theme::color(Role::Text, Mode::Light).rgb());
    theme.setPreference(Preference::Dark);
    QCOMPARE(brightestAt(icon.pixmap(32).toImage()).rgb(), Theme::color(Role::Text, Mode::Dark).rgb());
}

void TestTheme::coloursStandInOneFileOnly()
{
    const QDir root(QStringLiteral(BACKFLOW_SOURCE_DIR));
    const QString literals =
        QString::fromLatin1("#[0-9a-fA-F]{6}\\b|setStyleSheet\\(|\\bQColor\\(\\s*[0-9\"]|\\bqRgba?\\(|"
                            "\\bQt::(red|green|blue|black|white|gray|darkGray|lightGray|cyan|magenta|yellow)\\b");
    const QRegularExpression literal(literals);
    QStringList found;
    int read = 0;
    for (const char *layer : {"ui", "app/desktop"}) {
        QDirIterator it(root.filePath(QString::fromLatin1(layer)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (path.endsWith(QLatin1String("ui/theme/theme.cpp")))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            const auto match = literal.match(QString::fromUtf8(file.readAll()));
            if (match.hasMatch())
                found += root.relativeFilePath(path) + QStringLiteral(": ") + match.captured();
        }
    }
    QVERIFY(read > 40);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
