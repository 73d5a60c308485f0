// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "core/exchange/peerstore.h"
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/network/contentlist.h"
#include "ui/network/exportpane.h"
#include "ui/network/networkpage.h"
#include "ui/network/receivepane.h"
#include "ui/network/refusalcard.h"
#include "ui/network/verifiedlist.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

namespace tally::ui
{
namespace
{

using test::nameOf;
using test::Now;
using test::press;
using test::tabTo;
using test::type;

constexpr std::int64_t Day = 24 * 60 * 60 * 1000;
constexpr int WaitMs = 60'000;
constexpr int ManyEntries = 6000;
constexpr int ScratchedBytes = 32;

} // namespace

/// Two co-ops on one computer: ours in the window, the mill's book behind it.
class TestNetworkPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void exportsForAPeerWhoReceivesIt();
    void receivesByKeysAndShowsThePeer();
    void theSameFileAgainBringsNothing();
    void cancellingWhileTakingInChangesNothing();
    void aDamagedBundleIsRefusedInWords();
    void aFileThatIsNoBundleIsRefusedInWords();
    void twoHistoriesAreShownUntilSomebodyHasSeenThem();
    void aDroppedFileIsVerifiedAtOnce();
    void whatTheyWillSeeCanBeSearched();
    void aPeerIsRenamedAndItsWordsCompared();
    void theFootTellsWhoSawUsLast();
    void theWordsAreCopied();
    void historyOpensTheReport();
    void everyControlHasAName();

private:
    /// A bundle of the mill's book, for partners.
    [[nodiscard]] QString millBundle(std::optional<int> peer = {});
    /// Goes on with the mill's book in that file.
    void reopenMill(const QString &path);
    void recordAtMill(const QString &name);
    void goToNetwork();
    /// Types the path of a file into the receiving pane and waits for the verdict.
    void verify(const QString &path);
    void takeIn();
    void waitForJob();
    [[nodiscard]] NetworkPage *page() const { return qobject_cast<NetworkPage *>(m_shell->window->currentPage()); }
    [[nodiscard]] book::Book &ours() const { return m_shell->session->reading(); }
    [[nodiscard]] bool showsText(const QString &words) const;
    [[nodiscard]] QString cell(int row, int column) const;

    std::unique_ptr<test::ShellFixture> m_shell;
    std::unique_ptr<book::Book> m_mill;
    Theme *m_theme = nullptr;
};

void TestNetworkPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestNetworkPage::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
    auto mill = book::Book::create(m_shell->books.path(QStringLiteral("mill.tallybook")),
                                   {QStringLiteral("Mill Co-op"), QStringLiteral("EUR"), QStringLiteral("Yard")},
                                   m_shell->books.environment());
    QVERIFY2(mill.has_value(), qPrintable(mill ? QString() : mill.error().line()));
    m_mill = *std::move(mill);
    QVERIFY(test::TestBooks::fill(*m_mill).has_value());
    goToNetwork();
}

void TestNetworkPage::cleanup()
{
    m_mill.reset();
    m_shell.reset();
}

QString TestNetworkPage::millBundle(std::optional<int> peer)
{
    auto desk = m_mill->deskKey();
    auto root = m_mill->rootKey();
    const auto written = exchange::BundleWriter(m_mill->journal())
                             .write({exchange::Audience::Peer, peer, m_shell->books.folder()}, *desk, &*root,
                                    m_mill->environment().time.nowMs());
    return written ? written->path : written.error().line();
}

void TestNetworkPage::goToNetwork()
{
    m_shell->window->goTo(QStringLiteral("inventory"));
    press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(page() != nullptr);
}

void TestNetworkPage::waitForJob()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_shell->session->jobs().isRunning(), WaitMs);
}

void TestNetworkPage::verify(const QString &path)
{
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(tabTo(QStringLiteral("Bundle file")));
    type(path);
    press(Qt::Key_Return);
    waitForJob();
}

void TestNetworkPage::takeIn()
{
    QVERIFY(tabTo(QStringLiteral("Take it in")));
    press(Qt::Key_Space);
    waitForJob();
}

bool TestNetworkPage::showsText(const QString &words) const
{
    const auto labels = m_shell->window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QString TestNetworkPage::cell(int row, int column) const
{
    for (const TableView *table : m_shell->window->currentPage()->findChildren<TableView *>())
        if (table->accessibleName() == QLatin1String("Peers"))
            return table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    return {};
}

void TestNetworkPage::exportsForAPeerWhoReceivesIt()
{
    verify(millBundle());
    takeIn();
    press(Qt::Key_Escape);
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(tabTo(QStringLiteral("For whom")));
    press(Qt::Key_Down);
    QVERIFY(tabTo(QStringLiteral("Folder")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(m_shell->books.folder());
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(showsText(QStringLiteral("✓ written")), WaitMs);
    QCOMPARE(m_shell->window->shownError(), QString());
    const QStringList files = QDir(m_shell->books.folder()).entryList({QStringLiteral("elm-street*.tally")});
    QCOMPARE(files.size(), 1);
    QVERIFY(showsText(files.first()));
    QCOMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("Open the folder"));

    exchange::BundleReceiver receiver(m_mill->recorder(), {}, &m_shell->books.time());
    const auto received = receiver.receive(m_shell->books.path(files.first()));
    QVERIFY2(received.has_value(), qPrintable(received ? QString() : received.error().line()));
    QCOMPARE(received->newEntries, ours().journal().entryCount());
    QCOMPARE(received->newReceipts, 2);
    QCOMPARE(page()->waiting(), 0);
}

void TestNetworkPage::receivesByKeysAndShowsThePeer()
{
    const std::int64_t own = ours().journal().entryCount();
    verify(millBundle());
    QVERIFY(showsText(QStringLiteral("This is the first bundle of “Mill Co-op”")));
    QVERIFY(m_shell->window->findChild<VerifiedList *>()->count() >= 6);
    auto *contents = m_shell->window->findChild<ReceivePane *>()->findChild<ContentList *>();
    QCOMPARE(contents->shownRows(), static_cast<int>(m_mill->journal().entryCount()));
    QVERIFY(contents->findChild<TableView *>()->model()->index(0, 0).data().toString().contains(
        QStringLiteral("Cotton store")));
    QCOMPARE(ours().journal().books().size(), std::size_t(1));
    takeIn();
    QVERIFY(showsText(QStringLiteral("Our receipt is written")));
    QCOMPARE(ours().journal().entryCount(), own);
    press(Qt::Key_Escape);
    QCOMPARE(cell(0, 0),
             QStringLiteral("Mill Co-op ") + m_mill->identity().id.left(4) + u' ' + m_mill->identity().id.mid(4, 4));
    QCOMPARE(cell(0, 1), QString::number(m_mill->journal().entryCount()));
    QCOMPARE(cell(0, 2), QStringLiteral("0 of 6"));
    QCOMPARE(page()->waiting(), 1);
}

void TestNetworkPage::theSameFileAgainBringsNothing()
{
    const QString path = millBundle();
    verify(path);
    takeIn();
    const auto history = [this] { return ours().journal().entryCount(2); };
    const std::int64_t before = history();
    verify(path);
    QVERIFY(showsText(QStringLiteral("Nothing in it is new")));
    QVERIFY(!tabTo(QStringLiteral("Take it in")));
    QCOMPARE(history(), before);
    QCOMPARE(m_shell->window->shownError(), QString());
}

void TestNetworkPage::cancellingWhileTakingInChangesNothing()
{
    auto recording = m_mill->recorder().begin();
    QVERIFY(recording.has_value());
    for (int i = 0; i < ManyEntries; ++i) {
        journal::EntryDraft draft;
        draft.kind = "vf.agent/1";
        draft.body = Json::Object{{"@type", "Person"}, {"name", QString::number(i)}};
        QVERIFY(recording->add(std::move(draft)).has_value());
    }
    QVERIFY(recording->commit().has_value());
    verify(millBundle());
    QVERIFY(tabTo(QStringLiteral("Take it in")));
    press(Qt::Key_Space);
    QVERIFY(m_shell->session->jobs().isRunning());
    press(Qt::Key_Escape);
    waitForJob();
    QTRY_VERIFY(showsText(QStringLiteral("Cancelled. Nothing was changed.")));
    QCOMPARE(ours().journal().books().size(), std::size_t(1));
    QVERIFY(m_shell->session->canRecord());
    QCOMPARE(ours().check()->join(u';'), QString());
}

void TestNetworkPage::aDamagedBundleIsRefusedInWords()
{
    const QString path = millBundle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    // More than one byte: a single bit may lie where the packing has a bit to spare.
    QByteArray scratched = file.peek(ScratchedBytes);
    for (char &byte : scratched)
        byte = static_cast<char>(~byte);
    QCOMPARE(file.write(scratched), qint64(ScratchedBytes));
    file.close();
    verify(path);
    const auto *refusal = m_shell->window->findChild<RefusalCard *>();
    QVERIFY(refusal->isVisible());
    QVERIFY(refusal->text().contains(QStringLiteral("The book is unchanged, and the file is still where it was.")));
    QVERIFY2(refusal->text().count(u'\n') >= 2, qPrintable(refusal->text()));
    QVERIFY(!tabTo(QStringLiteral("Take it in")));
    QCOMPARE(ours().journal().books().size(), std::size_t(1));
    QVERIFY(QFile::exists(path));
    QVERIFY(tabTo(QStringLiteral("Back to the peers")));
    press(Qt::Key_Space);
    QVERIFY(showsText(QStringLiteral("No peers yet")));
}

void TestNetworkPage::aFileThatIsNoBundleIsRefusedInWords()
{
    const QString path = m_shell->books.path(QStringLiteral("holiday.tally"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("not a bundle") > 0);
    file.close();
    verify(path);
    QVERIFY(m_shell->window->findChild<RefusalCard *>()->isVisible());
    verify(m_shell->books.path(QStringLiteral("nowhere.tally")));
    QVERIFY(m_shell->window->findChild<RefusalCard *>()->isVisible());
    QCOMPARE(ours().journal().books().size(), std::size_t(1));
}

void TestNetworkPage::reopenMill(const QString &path)
{
    m_mill.reset();
    auto mill = book::Book::open(path, book::Access::Write, m_shell->books.environment());
    QVERIFY2(mill.has_value(), qPrintable(mill ? QString() : mill.error().line()));
    m_mill = *std::move(mill);
}

void TestNetworkPage::recordAtMill(const QString &name)
{
    journal::RecordDraft draft;
    draft.cls = "Person";
    draft.members["name"] = Json(name);
    QVERIFY(m_mill->recordService().record(draft).has_value());
}

void TestNetworkPage::twoHistoriesAreShownUntilSomebodyHasSeenThem()
{
    const QString path = m_mill->path();
    const QString copy = m_shell->books.path(QStringLiteral("copy.tallybook"));
    m_mill.reset();
    QVERIFY(QFile::copy(path, copy));
    reopenMill(path);
    recordAtMill(QStringLiteral("Ada"));
    verify(millBundle());
    takeIn();
    reopenMill(copy);
    recordAtMill(QStringLiteral("Bo"));
    verify(millBundle());
    const auto *refusal = m_shell->window->findChild<RefusalCard *>();
    QVERIFY(refusal->isVisible() && refusal->text().contains(QStringLiteral("they have signed two histories")));
    press(Qt::Key_Escape);
    QVERIFY(cell(0, 5).contains(QStringLiteral("✗ two histories")));
    QTRY_VERIFY(showsText(QStringLiteral("✗ Two histories of log d1")));
    QCOMPARE(page()->waiting(), 2); // something to send, and a proof to look at
    QVERIFY(tabTo(QStringLiteral("I have seen this")));
    press(Qt::Key_Space);
    QCOMPARE(page()->waiting(), 1);
    QTRY_VERIFY(showsText(QStringLiteral("✗ Two histories of log d1")));
}

void TestNetworkPage::aDroppedFileIsVerifiedAtOnce()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(millBundle())});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &drop);
    waitForJob();
    QVERIFY(showsText(QStringLiteral("This is the first bundle of “Mill Co-op”")));

    QMimeData words;
    words.setText(QStringLiteral("hello"));
    QDragEnterEvent other(QPoint(50, 50), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(page(), &other);
    QVERIFY(!other.isAccepted());
}

void TestNetworkPage::whatTheyWillSeeCanBeSearched()
{
    press(Qt::Key_E, Qt::ControlModifier);
    waitForJob();
    auto *contents = page()->findChild<ExportPane *>()->findChild<ContentList *>();
    QTRY_COMPARE(contents->shownRows(), 6);
    QVERIFY(contents->summary().contains(QStringLiteral("They can read all of 6 entries.")));
    QVERIFY(tabTo(QStringLiteral("Search in what the bundle holds…")));
    type(QStringLiteral("rack"));
    QCOMPARE(contents->shownRows(), 1);
    type(QStringLiteral(" nothing like it"));
    QCOMPARE(contents->shownRows(), 0);
}

void TestNetworkPage::aPeerIsRenamedAndItsWordsCompared()
{
    verify(millBundle());
    takeIn();
    press(Qt::Key_Escape);
    QVERIFY(tabTo(QStringLiteral("What we call them")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Sawyers"));
    press(Qt::Key_Return);
    QVERIFY(cell(0, 0).startsWith(QStringLiteral("Sawyers ")));
    QVERIFY(cell(0, 5).contains(QStringLiteral("words not compared")));
    QVERIFY(tabTo(QStringLiteral("We compared them by telephone")));
    press(Qt::Key_Space);
    QVERIFY(!cell(0, 5).contains(QStringLiteral("words not compared")));
    const auto peers = exchange::PeerStore(ours().journal()).all();
    QVERIFY(peers.has_value() && peers->front().compared && peers->front().petname == QStringLiteral("Sawyers"));
    QVERIFY(tabTo(QStringLiteral("What we call them")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Elm Street Workshop"));
    press(Qt::Key_Return);
    QVERIFY(!m_shell->window->shownError().isEmpty());
    QVERIFY(cell(0, 0).startsWith(QStringLiteral("Sawyers ")));
}

void TestNetworkPage::theFootTellsWhoSawUsLast()
{
    verify(millBundle());
    takeIn();
    const auto foot = [this] {
        QString text;
        for (const QPushButton *button : m_shell->window->findChildren<QPushButton *>())
            if (button->property("look").toString() == QLatin1String("foot"))
                text = button->accessibleName();
        return text;
    };
    QVERIFY(foot().contains(QStringLiteral("Not seen by a peer yet")));
    auto desk = m_shell->session->deskKey();
    auto root = m_shell->session->rootKey();
    const auto written = exchange::BundleWriter(ours().journal())
                             .write({exchange::Audience::Peer, 2, m_shell->books.folder()}, *desk, &*root, Now);
    QVERIFY(written.has_value());
    exchange::BundleReceiver receiver(m_mill->recorder(), {}, &m_shell->books.time());
    QVERIFY(receiver.receive(written->path).has_value());
    auto millDesk = m_mill->deskKey();
    QVERIFY(receiver.acknowledge(2, *millDesk, Now).has_value());
    m_shell->books.time().advance(3 * Day);
    verify(millBundle(2));
    QVERIFY(showsText(QStringLiteral("news about what they hold of ours")));
    takeIn();
    QVERIFY2(foot().contains(QStringLiteral("3 days ago")), qPrintable(foot()));
    press(Qt::Key_Escape);
    QCOMPARE(cell(0, 2), QStringLiteral("6 of 6"));
    QCOMPARE(cell(0, 4), QStringLiteral("3 days ago"));
}

void TestNetworkPage::theWordsAreCopied()
{
    QVERIFY(tabTo(QStringLiteral("Copy the words")));
    press(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text().split(u' ').size(), 8);
    QVERIFY(m_shell->window->shownNotice().contains(QStringLiteral("clipboard")));
}

void TestNetworkPage::historyOpensTheReport()
{
    verify(millBundle());
    takeIn();
    press(Qt::Key_Escape);
    QVERIFY(tabTo(QStringLiteral("Filter peers, desks, exchanges…")));
    press(Qt::Key_Tab); // on to the chips, where arrows go from one to the next
    for (int i = 0; i < 3 && nameOf(QApplication::focusWidget()) != QLatin1String("Exchanges"); ++i)
        press(Qt::Key_Right);
    QCOMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("Exchanges"));
    press(Qt::Key_Space);
    QVERIFY(showsText(QStringLiteral("Received from Mill Co-op")));
    QVERIFY(showsText(QStringLiteral("Why these entries?")));
}

void TestNetworkPage::everyControlHasAName()
{
    verify(millBundle());
    takeIn();
    press(Qt::Key_E, Qt::ControlModifier);
    waitForJob();
    for (const QWidget *control : m_shell->window->findChildren<QWidget *>()) {
        if ((control->focusPolicy() & Qt::TabFocus) && control->window() == m_shell->window.get())
            QVERIFY2(!nameOf(control).isEmpty(), control->metaObject()->className());
    }
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestNetworkPage)
#include "test_networkpage.moc"
