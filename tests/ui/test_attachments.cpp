// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/blobstore.h"
#include "core/resources/itemquery.h"
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/pictureview.h"
#include "ui/common/rasterpicture.h"
#include "ui/common/tableview.h"
#include "ui/items/attachmentlist.h"
#include "ui/items/itempane.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

namespace tally::ui
{

using namespace test;

namespace
{

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

QByteArray picture(QSize size = {320, 200}, const char *format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QPainter painter(&image);
    painter.drawLine(0, 0, size.width(), size.height());
    painter.end();
    return encoded(image, format);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A PNG that says it is that large and holds next to nothing.
QByteArray claiming(quint32 width, quint32 height)
{
    QByteArray png = picture({1, 1});
    for (int i = 0; i < 4; ++i) {
        png[16 + i] = static_cast<char>(width >> (24 - 8 * i));
        png[20 + i] = static_cast<char>(height >> (24 - 8 * i));
    }
    // The check sum of the header, so that it is the size that counts and not the damage.
    quint32 crc = 0xffffffff;
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<quint8>(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    crc = ~crc;
    for (int i = 0; i < 4; ++i)
        png[29 + i] = static_cast<char>(crc >> (24 - 8 * i));
    return png;
}

} // namespace

/// Pictures and documents of items by keys alone: attached, seen, opened, saved, taken away; and pictures made to harm.
class TestAttachments final : public QObject
{
    Q_OBJECT
public:
    Q_INVOKABLE void opened(const QUrl &url) { m_opened = url.toLocalFile(); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void init();
    void cleanup() { m_shell.reset(); }
    void aPictureIsAttachedSeenAndTakenBack();
    void severalFilesAreOneAct();
    void whatCannotBeAttachedLeavesNothing_data();
    void whatCannotBeAttachedLeavesNothing();
    void oneIsTakenAwayAndComesBack();
    void aDocumentIsOpenedFromACopy();
    void aProgramIsOnlySaved();
    void aDroppedFileIsAttached();
    void stockShowsThePictureOfItsItem();
    void aFileThatIsNotHereSaysSo();
    void hostilePicturesAreToldInWords_data();
    void hostilePicturesAreToldInWords();
    void goodPicturesAreRead_data();
    void goodPicturesAreRead();

private:
    [[nodiscard]] book::Book &book() const { return m_shell->session->reading(); }
    [[nodiscard]] Page *page() const { return m_shell->window->currentPage(); }
    [[nodiscard]] PictureView *view() const { return page()->findChild<PictureView *>(); }
    [[nodiscard]] QStringList attached() const
    {
        QStringList names;
        const auto rows = resources::ItemQuery(book().database()).attachmentsOf(m_cotton);
        for (const auto &row : *rows)
            names.append(row.name);
        return names;
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : m_shell->window->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    /// Attaches through the act's key and the dialog it opens.
    bool attach(const QStringList &paths)
    {
        page()->findChild<TableView *>()->setFocus();
        const auto answer = [paths](QWidget *widget) {
            auto *name = widget->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            QVERIFY(name != nullptr);
            name->setFocus();
            name->setText(paths.size() == 1 ? paths.front() : u'"' + paths.join(QStringLiteral("\" \"")) + u'"');
            press(Qt::Key_Return);
        };
        return inDialog([] { press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); }, answer) &&
               QTest::qWaitFor([this] { return !m_shell->session->jobs().isRunning(); });
    }
    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_shell->path(name);
        write(path, bytes);
        return path;
    }
    /// Tabs to the control of that name once it is there: the pane is made anew after the act.
    [[nodiscard]] bool reach(const QString &name) const
    {
        const auto isThere = [&] {
            for (const QPushButton *button : page()->findChildren<QPushButton *>())
                if (button->isVisible() && nameOf(button) == name)
                    return true;
            return false;
        };
        return QTest::qWaitFor(isThere) && tabTo(name);
    }
    /// Opens the menu of one attachment and chooses what is called that.
    void choose(const QString &attachment, const QString &act)
    {
        QVERIFY(reach(QStringLiteral("More about %1").arg(attachment)));
        QTimer::singleShot(0, qApp, [act] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu != nullptr);
            for (int i = 0; i < 5 && (menu->activeAction() == nullptr || menu->activeAction()->text() != act); ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        press(Qt::Key_Space);
        m_shell->window->activateWindow(); // there is no window manager to do it
    }
    Theme *m_theme = nullptr;
    std::unique_ptr<ShellFixture> m_shell;
    RecordKey m_cotton;
    QString m_opened;
};

void TestAttachments::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
}

void TestAttachments::init()
{
    m_shell = std::make_unique<ShellFixture>(*m_theme);
    m_shell->goTo("items");
    m_cotton = resources::ItemQuery(book().database()).byName(QStringLiteral("Cotton"))->front();
    m_opened.clear();
}

void TestAttachments::aPictureIsAttachedSeenAndTakenBack()
{
    QVERIFY(!view()->isVisible());
    QVERIFY(attach({file("cotton.png", picture())}));
    QTRY_COMPARE(attached(), QStringList{QStringLiteral("cotton.png")});
    QTRY_VERIFY(view()->isShown());
    QVERIFY(shows(QStringLiteral("Attached: cotton.png")));
    QVERIFY(shows(QStringLiteral("Picture, ")));
    page()->findChild<TableView *>()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(attached(), QStringList());
    QVERIFY(!view()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(attached(), QStringList{QStringLiteral("cotton.png")});
    QTRY_VERIFY(view()->isShown());
}

void TestAttachments::severalFilesAreOneAct()
{
    const std::int64_t before = m_shell->entries();
    QVERIFY(attach({file("a.png", picture()), file("b.txt", "warp and weft")}));
    QTRY_COMPARE(attached(), (QStringList{QStringLiteral("a.png"), QStringLiteral("b.txt")}));
    QCOMPARE(m_shell->entries(), before + 2);
    page()->findChild<TableView *>()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(attached(), QStringList());
    QCOMPARE(m_shell->entries(), before + 4);
}

void TestAttachments::whatCannotBeAttachedLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("an empty file") << QByteArray() << "There is nothing in second.txt";
    QTest::newRow("the same file twice") << QByteArray("first") << "The same file is attached already, as “first.txt”";
    QTest::newRow("a file that is too large") << QByteArray((16 << 20) + 1, 'x') << "second.txt is larger than 16 MB";
}

void TestAttachments::whatCannotBeAttachedLeavesNothing()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const std::int64_t before = m_shell->entries();
    QVERIFY(attach({file("first.txt", "first"), file("second.txt", bytes)}));
    QTRY_VERIFY2(shows(words), qPrintable(words));
    QCOMPARE(attached(), QStringList());
    QCOMPARE(m_shell->entries(), before);
}

void TestAttachments::oneIsTakenAwayAndComesBack()
{
    QVERIFY(attach({file("a.png", picture())}));
    QTRY_VERIFY(view()->isShown());
    choose(QStringLiteral("a.png"), QStringLiteral("Take away"));
    QTRY_COMPARE(attached(), QStringList());
    QTRY_VERIFY(shows(QStringLiteral("Taken away: a.png")));
    QVERIFY(!view()->isVisible());
    page()->findChild<TableView *>()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(attached(), QStringList{QStringLiteral("a.png")});
    QTRY_VERIFY(view()->isShown());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(attached(), QStringList());
}

void TestAttachments::aDocumentIsOpenedFromACopy()
{
    const QByteArray text = "Wash at 40 degrees.\n";
    QVERIFY(attach({file("care.txt", text)}));
    QTRY_COMPARE(attached(), QStringList{QStringLiteral("care.txt")});
    QVERIFY(reach(QStringLiteral("care.txt")));
    press(Qt::Key_Space);
    QTRY_VERIFY(!m_opened.isEmpty());
    QVERIFY(m_opened != m_shell->path("care.txt"));
    QCOMPARE(QFileInfo(m_opened).fileName(), QStringLiteral("care.txt"));
    QCOMPARE(contentOf(m_opened), text);
    const QString copy = m_opened;
    // What somebody wrote into it would be gone with the window, so the program that shows it is told beforehand.
    QVERIFY(!QFile::permissions(copy).testFlag(QFile::WriteOwner));
    QVERIFY(reach(QStringLiteral("care.txt")));
    m_opened.clear();
    press(Qt::Key_Space); // once more
    QTRY_COMPARE(m_opened, copy);
    QCOMPARE(contentOf(copy), text);
    m_shell.reset();
    QVERIFY(!QFileInfo::exists(copy));
}

void TestAttachments::aProgramIsOnlySaved()
{
    const QByteArray script = "#!/bin/sh\necho weft\n";
    QVERIFY(attach({file("weave.sh", script)}));
    QTRY_COMPARE(attached(), QStringList{QStringLiteral("weave.sh")});
    QVERIFY(reach(QStringLiteral("weave.sh")));
    const QString target = m_shell->path("copy.sh");
    whenDialogComes([target](QWidget *dialog) {
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name != nullptr);
        name->setFocus();
        name->setText(target);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Space);
    QTRY_COMPARE(contentOf(target), script);
    QVERIFY(m_opened.isEmpty());
    QVERIFY(!QFileInfo(target).isExecutable());
}

void TestAttachments::aDroppedFileIsAttached()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file("cotton.jpg", picture({64, 64}, "JPEG")))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &drop);
    QTRY_COMPARE(attached(), QStringList{QStringLiteral("cotton.jpg")});

    QMimeData other;
    other.setUrls({QUrl(QStringLiteral("https://example.org/cotton.jpg"))});
    QDragEnterEvent web(QPoint(50, 50), Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
    web.ignore();
    QApplication::sendEvent(page(), &web);
    QVERIFY(!web.isAccepted());
}

void TestAttachments::stockShowsThePictureOfItsItem()
{
    QVERIFY(attach({file("cotton.png", picture())}));
    QTRY_VERIFY(view()->isShown());
    m_shell->goTo("inventory");
    QVERIFY(page()->showRecord(m_shell->store));
    QTRY_VERIFY(view()->isShown());
}

void TestAttachments::aFileThatIsNotHereSaysSo()
{
    const auto made = m_shell->session->record(
        journal::RecordDraft{"ty:Attachment",
                             Json::Object{{"name", "lost.png"},
                                          {"ty:about", toText(m_cotton)},
                                          {"ty:mediaType", "image/png"},
                                          {"ty:sha256", QString::fromLatin1(sha256(picture().toStdString()).hex())}},
                             {}});
    QVERIFY(made);
    QTRY_VERIFY(shows(QStringLiteral("Picture, not here")));
    QTRY_VERIFY(view()->words().contains(QStringLiteral("its entry came without the file")));
    QVERIFY(!view()->isShown());
    QVERIFY(reach(QStringLiteral("lost.png")));
    press(Qt::Key_Space);
    QTRY_VERIFY(shows(QStringLiteral("“lost.png” is not here: its entry came without the file.")));
    QVERIFY(m_opened.isEmpty());
    // It comes later, as with a bundle.
    {
        auto transaction = storage::Transaction::begin(book().database());
        QVERIFY(transaction && journal::BlobStore(book().database()).put(picture()) && transaction->commit());
    }
    m_shell->session->tellChanged();
    QTRY_VERIFY(view()->isShown());
    QVERIFY(shows(QStringLiteral("Picture, ")) && !shows(QStringLiteral("not here")));
}

void TestAttachments::hostilePicturesAreToldInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray good = picture();
    QTest::newRow("cut off in the header") << good.left(20) << "picture.damaged";
    QTest::newRow("cut off in the picture") << good.left(good.size() / 2) << "picture.damaged";
    QTest::newRow("only the first bytes") << good.left(8) << "picture.damaged";
    QTest::newRow("60000 × 60000 points") << claiming(60'000, 60'000) << "picture.tooLarge";
    QTest::newRow("as many points as there are numbers") << claiming(0x7fffffff, 0x7fffffff) << "picture.damaged";
    QTest::newRow("no points at all") << claiming(0, 0) << "picture.damaged";
    QTest::newRow("more points than it holds") << claiming(5000, 5000) << "picture.damaged";
    QTest::newRow("a drawing that could ask for other files")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>")
        << "picture.kind";
    QTest::newRow("a text") << QByteArray("not a picture") << "picture.kind";
    QTest::newRow("nothing") << QByteArray() << "picture.kind";
    QTest::newRow("a JPEG of three bytes") << QByteArray("\xff\xd8\xff") << "picture.damaged";
    QTest::newRow("a GIF of nothing") << QByteArray("GIF89a") << "picture.damaged";
    QTest::newRow("a BMP of nothing") << QByteArray("BM") << "picture.damaged";
}

void TestAttachments::hostilePicturesAreToldInWords()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    const auto read = readPicture(bytes, {400, 400});
    QVERIFY(!read);
    QCOMPARE(QString::fromLatin1(read.error().code), code);
    if (bytes.isEmpty() || code == u"picture.kind")
        return;
    // The same in the window.
    const QString path = file("bad.png", bytes);
    const std::int64_t before = m_shell->entries();
    QVERIFY(attach({path}));
    QTRY_COMPARE(m_shell->entries(), before + 1);
    if (resources::ItemQuery(book().database()).attachmentsOf(m_cotton)->front().mediaType.startsWith(u"image/"))
        QTRY_VERIFY2(view()->words().contains(read.error().message()), qPrintable(view()->words()));
    QVERIFY(!view()->isShown());
}

void TestAttachments::goodPicturesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a PNG") << picture() << QSize(320, 200);
    QTest::newRow("a JPEG") << picture({300, 100}, "JPEG") << QSize(300, 100);
    QTest::newRow("a BMP") << picture({30, 10}, "BMP") << QSize(30, 10);
    QTest::newRow("a large one, made smaller") << picture({2000, 1000}) << QSize(400, 200);
    QTest::newRow("a thin one, made smaller") << picture({8000, 1}) << QSize(400, 1);
}

void TestAttachments::goodPicturesAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QSize, size);
    const auto read = readPicture(bytes, {400, 400});
    QVERIFY2(read, read ? "" : qPrintable(read.error().line()));
    QCOMPARE(read->size(), size);
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestAttachments)
#include "test_attachments.moc"
