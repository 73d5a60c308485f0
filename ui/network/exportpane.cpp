// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/exportpane.h"

#include "core/exchange/bundlename.h"
#include "core/exchange/bundlewriter.h"
#include "ui/common/scrollcolumn.h"
#include "ui/network/contentlist.h"
#include "ui/network/networkwords.h"
#include "ui/network/stepcard.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int StepsWidth = 400;
constexpr int Anyone = 0; ///< item data: otherwise one of these, or the number of a peer's book
constexpr int AnyPartner = -1;
constexpr int OwnDesks = -2;

QString nothingWritten()
{
    return ExportPane::tr("No file was left behind, and nothing in the book was changed.");
}

} // namespace

ExportPane::ExportPane(Session &session, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_whom(new QComboBox(this))
    , m_whomWords(wrappedLabel({}, this))
    , m_rest(new QRadioButton(tr("Only what they have not confirmed yet"), this))
    , m_all(new QRadioButton(tr("Everything from the beginning"), this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_fileName(wrappedLabel({}, this))
    , m_write(new QPushButton(tr("Export"), this))
    , m_leave(new QPushButton(tr("Back to the peers"), this))
    , m_result(wrappedLabel({}, this))
    , m_open(new QPushButton(icon(QStringLiteral("folder")), tr("Open the folder"), this))
    , m_contents(new ContentList(tr("What they will see"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(buildSteps());
    row->addWidget(m_contents, 1);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true); // Enter presses the button that has the focus, and exports from the steps above
    connect(m_whom, &QComboBox::currentIndexChanged, this, &ExportPane::choose);
    connect(m_all, &QRadioButton::clicked, this, &ExportPane::look);
    connect(m_rest, &QRadioButton::clicked, this, &ExportPane::look);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportPane::enable);
    connect(m_folder, &QLineEdit::returnPressed, this, &ExportPane::write);
    connect(m_write, &QPushButton::clicked, this, &ExportPane::write);
    connect(m_leave, &QPushButton::clicked, this, &ExportPane::leave);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(this->folder())); });
    connect(&m_session, &Session::recordingChanged, this, &ExportPane::enable);
    connect(&m_session.jobs(), &JobRunner::finished, this, [this] {
        if (m_lookAgain && !m_looking)
            QMetaObject::invokeMethod(this, &ExportPane::look, Qt::QueuedConnection);
    });
}

QWidget *ExportPane::buildSteps()
{
    auto *steps = new ScrollColumn(this);
    steps->setFixedWidth(scaled(StepsWidth));
    steps->column()->setSpacing(10);
    for (StepCard *step : {buildWhom(), buildAmount(), buildWhere(), buildWrite()})
        steps->column()->addWidget(step);
    steps->column()->addStretch(1);
    return steps;
}

StepCard *ExportPane::buildWhom()
{
    auto *step = new StepCard(1, tr("For whom"));
    m_whom->setAccessibleName(tr("For whom"));
    setLook(m_whomWords, Look::Dim);
    step->body()->addWidget(m_whom);
    step->body()->addWidget(m_whomWords);
    return step;
}

StepCard *ExportPane::buildAmount()
{
    auto *step = new StepCard(2, tr("How much"));
    step->body()->addWidget(m_rest);
    step->body()->addWidget(m_all);
    return step;
}

StepCard *ExportPane::buildWhere()
{
    auto *step = new StepCard(3, tr("Where to"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setAcceptDrops(false);
    setLook(m_fileName, Look::Dim);
    auto *browseButton = new QPushButton(tr("Choose…"), this);
    browseButton->setAccessibleName(tr("Choose a folder"));
    connect(browseButton, &QPushButton::clicked, this, &ExportPane::browse);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(browseButton);
    step->body()->addLayout(row);
    step->body()->addWidget(m_fileName);
    return step;
}

StepCard *ExportPane::buildWrite()
{
    m_writeStep = new StepCard(4, tr("Sign and write"));
    setLook(m_write, Look::Primary);
    setLook(m_result, Look::Sentence);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel *promise =
        wrappedLabel(tr("This desk signs the file; whoever gets it can check that nothing was changed."), this);
    setLook(promise, Look::Dim);
    m_writeStep->body()->addWidget(promise);
    auto *row = new QHBoxLayout;
    row->addWidget(m_write);
    row->addWidget(m_open);
    row->addWidget(m_leave);
    row->addStretch(1);
    m_writeStep->body()->addWidget(m_result);
    m_writeStep->body()->addLayout(row);
    return m_writeStep;
}

void ExportPane::begin(std::optional<int> peer)
{
    m_result->hide();
    m_open->hide();
    m_writeStep->setState({});
    m_rest->setChecked(true);
    fillWhom(peer);
    choose();
}

void ExportPane::refresh()
{
    fillWhom(request().peer);
    explain();
    look();
}

void ExportPane::fillWhom(std::optional<int> chosen)
{
    const QVariant before = chosen ? QVariant(*chosen) : m_whom->currentData();
    const QSignalBlocker quiet(m_whom);
    if (auto peers = exchange::PeerStore(m_session.reading().journal()).all())
        m_peers = *std::move(peers);
    m_whom->clear();
    m_whom->addItem(tr("Anyone"), Anyone);
    for (const exchange::PeerRow &peer : m_peers)
        m_whom->addItem(peer.petname, peer.book);
    m_whom->addItem(tr("Any partner co-op"), AnyPartner);
    m_whom->addItem(tr("The other desks of this book"), OwnDesks);
    m_whom->setCurrentIndex(qMax(0, m_whom->findData(before)));
}

exchange::BundleRequest ExportPane::request() const
{
    exchange::BundleRequest request;
    const int whom = m_whom->currentData().toInt();
    request.audience = whom == Anyone     ? exchange::Audience::Public
                       : whom == OwnDesks ? exchange::Audience::Own
                                          : exchange::Audience::Peer;
    if (whom > 0)
        request.peer = whom;
    request.whole = m_all->isChecked();
    request.directory = folder();
    return request;
}

QString ExportPane::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text());
}

void ExportPane::choose()
{
    explain();
    look();
}

void ExportPane::explain()
{
    const int whom = m_whom->currentData().toInt();
    m_rest->setEnabled(whom > 0);
    m_all->setEnabled(whom > 0);
    if (whom <= 0)
        m_all->setChecked(true);
    if (whom == Anyone)
        m_whomWords->setText(tr("Holds what everybody may read. Private parts stay here."));
    else if (whom == OwnDesks)
        m_whomWords->setText(tr("Holds everything, private parts too. No other book will take it in."));
    else
        m_whomWords->setText(tr("Holds what partner co-ops may read. What is for members or a single agreement stays "
                                "here."));
    enable();
}

void ExportPane::look()
{
    if (m_session.jobs().isRunning()) {
        m_lookAgain = true;
        if (m_looking)
            m_session.jobs().cancel();
        return;
    }
    m_lookAgain = false;
    const auto work = [request = request()](book::Book &book, const JobRunner::Progress &progress) {
        return readOutgoing(book, request, progress);
    };
    const auto done = [this](Result<OutgoingContents> &looked) {
        m_looking = false;
        if (m_lookAgain)
            return look();
        showLooked(looked);
        if (std::exchange(m_writeNext, false))
            write();
    };
    m_looking = true;
    const Outcome started =
        m_session.runReadJob<OutgoingContents>(tr("Looking up what they will see…"), this, work, done);
    m_looking = m_looking && started.has_value();
    if (!started)
        m_contents->showWords(started.error().message());
}

void ExportPane::showLooked(Result<OutgoingContents> &looked)
{
    if (looked)
        m_contents->show(std::move(looked->contents), sentence(looked->outlook));
    else
        m_contents->showWords(looked.error().message());
}

QString ExportPane::sentence(const exchange::BundleOutlook &outlook) const
{
    QStringList parts;
    if (outlook.entries == 0)
        parts.append(tr("No entries: they have confirmed everything already."));
    else if (outlook.hidden == 0)
        parts.append(tr("They can read all of %1.").arg(entriesText(outlook.entries)));
    else
        parts.append(tr("They get %1; of %2 only the fingerprint, which tells neither kind nor time.")
                         .arg(entriesText(outlook.entries), QLocale().toString(qlonglong{outlook.hidden})));
    if (outlook.parts > 0)
        parts.append(tr("Private parts that travel: %1.").arg(QLocale().toString(qlonglong{outlook.parts})));
    if (outlook.partsKept > 0)
        parts.append(tr("Private parts that stay here: %1.").arg(QLocale().toString(qlonglong{outlook.partsKept})));
    if (outlook.files > 0)
        parts.append(tr("Pictures and documents that travel: %1 (%2).")
                         .arg(QLocale().toString(qlonglong{outlook.files}),
                              QLocale().formattedDataSize(outlook.fileBytes, 1, QLocale::DataSizeTraditionalFormat)));
    parts.append(tr("The list of our desks and keys always goes along."));
    if (outlook.receipts > 0)
        parts.append(tr("So do our receipts for what we hold of theirs."));
    if (outlook.proofs > 0)
        parts.append(tr("So do the proofs of two-faced books that we keep."));
    return parts.join(u' ');
}

void ExportPane::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the bundle"), folder());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

QString ExportPane::fileName() const
{
    if (!m_session.isOpen())
        return {};
    book::Book &book = m_session.reading();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(book.environment().time.nowMs());
    const QString name = exchange::bundleName(book.identity(), book.journal().ownLog(), now);
    return QFileInfo(exchange::freeBundlePath(QDir(folder()), name)).fileName();
}

void ExportPane::enable()
{
    const bool writable = QFileInfo(folder()).isDir();
    setLook(m_folder, writable ? Look::Plain : Look::Wrong);
    setLook(m_fileName, writable ? Look::Dim : Look::Issue);
    m_fileName->setText(writable ? tr("A file named %1").arg(fileName()) : tr("There is no such folder."));
    // While the contents are looked up it may be pressed all the same: it then waits for nothing but the job's end.
    m_write->setEnabled(writable && m_session.canRecord() && (m_looking || !m_session.jobs().isRunning()));
}

void ExportPane::write()
{
    if (!m_write->isEnabled())
        return;
    m_writeNext = m_looking;
    if (m_session.jobs().isRunning())
        return;
    auto desk = m_session.deskKey();
    if (!desk)
        return m_session.report(desk.error(), nothingWritten());
    // A desk without the root key exports with the roster's stored signature.
    auto root = m_session.rootKey();
    const auto deskKey = std::make_shared<journal::SigningKey>(*std::move(desk));
    const auto rootKey = root ? std::make_shared<journal::SigningKey>(*std::move(root)) : nullptr;
    const auto work = [request = request(), deskKey, rootKey](
                          book::Book &book, const JobRunner::Progress &progress) -> Result<exchange::WrittenBundle> {
        TALLY_TRY(exchange::WrittenBundle written,
                  exchange::BundleWriter(book.journal())
                      .write(request, *deskKey, rootKey.get(), book.environment().time.nowMs(), progress));
        TALLY_CHECK(book.rememberMark());
        return written;
    };
    const auto done = [this](Result<exchange::WrittenBundle> &written) {
        m_writing = false;
        if (!written) {
            m_writeStep->setState({tr("✗ not written"), Badge::Tone::Bad});
            m_result->hide();
            return m_session.report(written.error(), nothingWritten());
        }
        showWritten(*written);
    };
    m_writeStep->setState({tr("… writing"), Badge::Tone::Neutral});
    const Outcome started = m_session.runJob<exchange::WrittenBundle>(tr("Exporting a bundle…"), this, work, done);
    m_writing = started.has_value();
    if (!started)
        m_session.report(started.error(), nothingWritten());
}

void ExportPane::showWritten(const exchange::WrittenBundle &written)
{
    const QString path = QDir::toNativeSeparators(written.path);
    m_writeStep->setState({tr("✓ written"), Badge::Tone::Good});
    m_result->show();
    m_result->setText(tr("%1 in %2: %3").arg(entriesText(written.entries), bytesText(written.bytes), path));
    m_open->show();
    m_open->setFocus();
    m_session.say(tr("Exported %1 to %2").arg(entriesText(written.entries), path), QStringLiteral("bundle.reveal"));
    Q_EMIT this->written(QFileInfo(written.path).absolutePath());
    m_session.tellChanged();
}

void ExportPane::takeFocus()
{
    m_whom->setFocus();
}

void ExportPane::leave()
{
    m_lookAgain = false;
    m_writeNext = false;
    if (m_looking || m_writing)
        m_session.jobs().cancel();
    Q_EMIT left();
}

void ExportPane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isInSteps = m_whom->hasFocus() || m_rest->hasFocus() || m_all->hasFocus();
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter && isInSteps)
        write();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tally::ui
