// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/democoop.h"
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "tests/ui/shellfixture.h"
#include "ui/inventory/recalldialog.h"

#include <QStandardPaths>
#include <QTableView>

namespace tally::ui
{
namespace
{

using test::ShellFixture;

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    return *std::move(result);
}

} // namespace

/// The sawmill recalls a lot of boards, with the bundle that its customer sent back.
class TestRecallDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = new Theme(*qApp);
        m_shell = std::make_unique<ShellFixture>(*m_theme, ShellFixture::Start::WithoutBook);
        static_cast<void>(
            must(book::makeDemo(book::demoPeer(), m_shell->path("elm.tallybook"), m_shell->environment())));
        m_shell->restart();
    }
    void beforeTheirBundleOnlyTheDeliveryIsKnown()
    {
        const QStringList lines = recalled();
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.front().startsWith(QStringLiteral("Elm Street Workshop")), qPrintable(lines.front()));
        QVERIFY2(lines.front().endsWith(QStringLiteral("Mill Co-op")), qPrintable(lines.front()));
    }
    void afterItEverybodyWhoGotABenchIsNamed()
    {
        takeInTheirBundle();
        const QStringList lines = recalled();
        QVERIFY2(lines.size() > 5, qPrintable(lines.join(u'\n')));
        const bool hasSchool = std::any_of(lines.begin(), lines.end(), [](const QString &line) {
            return line.contains(QStringLiteral("Hillside School")) && line.contains(QStringLiteral("Bench")) &&
                   line.endsWith(QStringLiteral("Elm Street Workshop"));
        });
        QVERIFY2(hasSchool, qPrintable(lines.join(u'\n')));
    }
    void cleanupTestCase() { m_shell.reset(); }

private:
    void takeInTheirBundle()
    {
        const auto theirs =
            must(book::makeDemo(book::demoCoop(), m_shell->path("coop.tallybook"), m_shell->environment()));
        exchange::BundleRequest request;
        request.audience = exchange::Audience::Peer;
        request.directory = m_shell->books.folder();
        const journal::SigningKey desk = must(theirs->deskKey());
        const journal::SigningKey root = must(theirs->rootKey());
        const auto bundle =
            must(exchange::BundleWriter(theirs->journal()).write(request, desk, &root, m_shell->books.time().nowMs()));
        exchange::BundleReceiver receiver(m_shell->session->reading().recorder(), {}, &m_shell->books.time());
        must(receiver.receive(bundle.path));
    }
    /// Lines of the dialog.
    QStringList recalled()
    {
        Session &session = *m_shell->session;
        book::Book &book = session.reading();
        const resources::RecallQuery query(book.database(), book.records(), book.resources(), book.journal().books());
        RecallDialog dialog(session,
                            must(query.sheet(must(query.named(QStringLiteral("OAK-25-01"))).front(), book.ourAgent())));
        const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString());
            lines.append(cells.join(u' '));
        }
        return lines;
    }

    Theme *m_theme = nullptr;
    std::unique_ptr<ShellFixture> m_shell;
};

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestRecallDialog)
#include "test_recalldialog.moc"
