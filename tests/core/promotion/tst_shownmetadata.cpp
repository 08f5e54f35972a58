// Addresses in metadata while personal data is hidden: gone, and everything stands where it stood.

#include "core/promotion/shownnames.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;

class TestShownMetadata : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { promotion::maskNames(false); }
    void nothingChangesWhileNamesAreShown();
    void addressesKeepTheirLengthAndForm();
};

void TestShownMetadata::nothingChangesWhileNamesAreShown()
{
    const QString text = u"<email>ada@corp.com</email>"_s;
    QCOMPARE(promotion::shownMetadata(text), text);
}

void TestShownMetadata::addressesKeepTheirLengthAndForm()
{
    promotion::maskNames(true);
    const QString text = u"<email>ada.b@corp.com</email> @AuraEnabled x@y"_s;
    const QString shown = promotion::shownMetadata(text);
    QCOMPARE(shown, u"<email>•••.•@••••.•••</email> @AuraEnabled x@y"_s);
    QCOMPARE(shown.size(), text.size());
}

QTEST_GUILESS_MAIN(TestShownMetadata)
#include "tst_shownmetadata.moc"
