// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/receivepane.h"

#include "ui/common/figures.h"
#include "ui/common/scrollcolumn.h"
#include "ui/network/contentlist.h"
#include "ui/network/networkwords.h"
#include "ui/network/refusalcard.h"
#include "ui/network/stepcard.h"
#include "ui/network/verifiedlist.h"
#include "ui/shell/look.h"
#include "ui/shell/theme.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace tally::ui
{
namespace
{

constexpr int StepsWidth = 430;

QString kept(const Error &error)
{
    return error.is("bundle.fork")
               ? ReceivePane::tr("The book is unchanged but for the proof, which is kept. The file is where it was.")
               : ReceivePane::tr("The book is unchanged, and the file is still where it was.");
}

} // namespace

ReceivePane::ReceivePane(Session &session, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_folderPath(folder)
    , m_file(new QLineEdit(this))
    , m_steps(new VerifiedList(this))
    , m_refusal(new RefusalCard(this))
    , m_who(wrappedLabel({}, this))
    , m_sentence(wrappedLabel({}, this))
    , m_take(new QPushButton(tr("Take it in"), this))
    , m_leave(new QPushButton(this))
    , m_contents(new ContentList(tr("What is new in it"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(buildSteps());
    row->addWidget(m_contents, 1);
    connect(m_file, &QLineEdit::returnPressed, this, [this] { open(QDir::fromNativeSeparators(m_file->text())); });
    connect(m_take, &QPushButton::clicked, this, &ReceivePane::takeIn);
    connect(m_leave, &QPushButton::clicked, this, &ReceivePane::leave);
    connect(&m_session, &Session::recordingChanged, this, &ReceivePane::enable);
    connect(
        &m_session.jobs(), &JobRunner::finished, this, [this] { open(std::exchange(m_next, {})); },
        Qt::QueuedConnection);
    begin();
}

QWidget *ReceivePane::buildSteps()
{
    auto *steps = new ScrollColumn(this);
    steps->setFixedWidth(scaled(StepsWidth));
    steps->column()->setSpacing(10);
    m_verifyStep = new StepCard(2, tr("Verification"), steps->content());
    m_verifyStep->body()->addWidget(m_steps);
    m_changeStep = new StepCard(3, tr("What it changes"), steps->content());
    setLook(m_who, Look::Dim);
    setLook(m_sentence, Look::Sentence);
    m_changeStep->body()->addWidget(m_who);
    m_changeStep->body()->addWidget(m_sentence);
    steps->column()->addWidget(buildFile());
    steps->column()->addWidget(m_refusal);
    steps->column()->addWidget(m_verifyStep);
    steps->column()->addWidget(m_changeStep);
    steps->column()->addWidget(buildTake());
    steps->column()->addStretch(1);
    return steps;
}

StepCard *ReceivePane::buildFile()
{
    auto *step = new StepCard(1, tr("The file"));
    m_file->setAccessibleName(tr("Bundle file"));
    m_file->setPlaceholderText(tr("Drop a .tally file here"));
    m_file->setAcceptDrops(false);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose a bundle file"));
    connect(choose, &QPushButton::clicked, this, &ReceivePane::browse);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    step->body()->addLayout(row);
    return step;
}

StepCard *ReceivePane::buildTake()
{
    m_takeStep = new StepCard(4, tr("Take it in"));
    setLook(m_take, Look::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(m_take);
    row->addWidget(m_leave);
    row->addStretch(1);
    m_takeStep->body()->addLayout(row);
    return m_takeStep;
}

void ReceivePane::begin()
{
    ++m_run;
    m_opened.reset();
    m_file->clear();
    m_steps->clear();
    m_steps->say(tr("Told here step by step once a file is chosen."));
    m_refusal->hide();
    m_who->setText(tr("Told here before anything is taken in."));
    m_sentence->hide();
    m_contents->showWords(tr("The entries of the bundle that are new to this book are listed here once it is "
                             "verified."));
    for (StepCard *step : {m_verifyStep, m_changeStep, m_takeStep})
        step->setState({});
    enable();
}

void ReceivePane::open(const QString &path)
{
    if (path.isEmpty() || !m_session.isOpen())
        return;
    if (m_session.jobs().isRunning()) {
        m_next = path;
        m_file->setText(QDir::toNativeSeparators(path));
        m_verifyStep->setState({tr("… waiting"), Badge::Tone::Neutral});
        return;
    }
    begin();
    m_folderPath = QFileInfo(path).absolutePath();
    m_file->setText(QDir::toNativeSeparators(path));
    const auto heard = [session = &m_session, run = m_run,
                        guard = QPointer<ReceivePane>(this)](const exchange::VerifiedStep &step) {
        // From the job's thread; the session lives longer than any job.
        QMetaObject::invokeMethod(
            session,
            [guard, run, step] {
                if (guard != nullptr && guard->m_run == run)
                    guard->verified(step);
            },
            Qt::QueuedConnection);
    };
    const auto work = [path, heard](book::Book &book, const JobRunner::Progress &progress) -> Result<Looked> {
        exchange::BundleReceiver receiver(book.recorder(), {}, &book.environment().time);
        TALLY_TRY(exchange::OpenedBundle opened, receiver.open(path, {heard, progress}));
        TALLY_TRY(Contents contents, readIncoming(book, opened, progress));
        return Looked{std::move(opened), std::move(contents)};
    };
    const auto done = [this](Result<Looked> &looked) {
        m_isBusy = false;
        if (looked)
            show(*std::move(looked));
        else
            refuse(looked.error());
    };
    m_verifyStep->setState({tr("… verifying"), Badge::Tone::Neutral});
    const Outcome started = m_session.runJob<Looked>(tr("Verifying the bundle…"), this, work, done);
    m_isBusy = started.has_value();
    enable();
    if (!started)
        refuse(started.error());
}

void ReceivePane::verified(const exchange::VerifiedStep &step)
{
    if (m_opened == nullptr)
        m_steps->add(step);
}

void ReceivePane::show(Looked looked)
{
    const exchange::ReceivePreview &preview = looked.opened.preview;
    m_steps->clear();
    for (const exchange::VerifiedStep &step : preview.bundle.steps)
        m_steps->add(step);
    m_verifyStep->setState({tr("✓ verified"), Badge::Tone::Good});
    const auto made = QDateTime::fromString(preview.bundle.madeAt, Qt::ISODate);
    m_who->setText(tr("Bundle of “%1”, made %2 by desk %3")
                       .arg(senderOf(preview), momentOf(made.toMSecsSinceEpoch()), preview.bundle.madeBy));
    m_sentence->setText(consequence(preview));
    m_sentence->show();
    m_changeStep->setState(preview.bringsNews() ? Badge{tr("+ %1").arg(entriesText(preview.newEntries))}
                                                : Badge{tr("= nothing new"), Badge::Tone::Neutral});
    m_contents->show(std::move(looked.contents),
                     preview.newEntries > 0
                         ? tr("New to this book: %1. Known already: %2.")
                               .arg(entriesText(preview.newEntries), entriesText(preview.knownEntries))
                         : tr("No entry in it is new. Known already: %1.").arg(entriesText(preview.knownEntries)));
    if (preview.bringsNews())
        m_opened = std::make_shared<const exchange::OpenedBundle>(std::move(looked.opened));
    enable();
    (m_take->isEnabled() ? m_take : m_leave)->setFocus();
}

void ReceivePane::refuse(const Error &error)
{
    ++m_run;
    m_opened.reset();
    if (error.is("job.cancelled"))
        m_verifyStep->setState({tr("· cancelled"), Badge::Tone::Neutral});
    else {
        m_verifyStep->setState({tr("✗ refused"), Badge::Tone::Bad});
        m_steps->addRefused(error.message());
    }
    m_refusal->tell(error, kept(error), adviceFor(error));
    m_refusal->show();
    m_who->setText(tr("Nothing."));
    m_sentence->hide();
    m_contents->showWords(tr("Nothing of this file was taken in."));
    enable();
    m_file->setFocus();
    if (error.is("bundle.fork"))
        m_session.tellChanged(); // there is a proof to be looked at
}

void ReceivePane::takeIn()
{
    if (!m_take->isEnabled())
        return;
    auto desk = m_session.deskKey();
    // Without the key the bundle is taken in all the same; only our receipt for it has to wait.
    const auto key = desk ? std::make_shared<journal::SigningKey>(*std::move(desk)) : nullptr;
    const auto work = [opened = m_opened,
                       key](book::Book &book, const JobRunner::Progress &progress) -> Result<exchange::ReceivePreview> {
        exchange::BundleReceiver receiver(book.recorder(), {}, &book.environment().time);
        TALLY_TRY(exchange::ReceivePreview received, receiver.receive(*opened, progress));
        const auto from = book.journal().findBook(received.bundle.bookId);
        if (key != nullptr && from && !received.ownBook)
            TALLY_CHECK(receiver.acknowledge(*from, *key, book.environment().time.nowMs()));
        return received;
    };
    const auto done = [this, hasKey = key != nullptr](Result<exchange::ReceivePreview> &taken) {
        m_isBusy = false;
        if (!taken) {
            m_takeStep->setState({tr("✗ not taken in"), Badge::Tone::Bad});
            return refuse(taken.error());
        }
        showTaken(*taken, hasKey);
    };
    m_leave->setFocus();
    m_takeStep->setState({tr("… taking in"), Badge::Tone::Neutral});
    const Outcome started = m_session.runJob<exchange::ReceivePreview>(tr("Receiving the bundle…"), this, work, done);
    m_isBusy = started.has_value();
    enable();
    if (!started)
        refuse(started.error());
}

void ReceivePane::showTaken(const exchange::ReceivePreview &taken, bool acknowledged)
{
    m_opened.reset();
    QString words = received(taken);
    if (!taken.ownBook)
        words += u' ' + (acknowledged ? tr("Our receipt is written and goes along with the next bundle for them.")
                                      : tr("Our receipt waits until the keys can be used."));
    m_takeStep->setState({tr("✓ taken in"), Badge::Tone::Good});
    m_sentence->setText(words);
    m_sentence->show();
    enable();
    m_leave->setFocus();
    m_session.say(words);
    m_session.tellChanged();
}

void ReceivePane::browse()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Receive a bundle"), m_folderPath,
                                                      tr("Bundles (*.tally);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void ReceivePane::enable()
{
    m_take->setEnabled(m_opened != nullptr && m_session.canRecord() && !m_session.jobs().isRunning());
    m_leave->setText(m_isBusy ? tr("Cancel") : tr("Back to the peers"));
}

void ReceivePane::leave()
{
    m_next.clear();
    if (m_isBusy)
        return m_session.jobs().cancel();
    Q_EMIT left();
}

void ReceivePane::takeFocus()
{
    (m_take->isEnabled() ? static_cast<QWidget *>(m_take) : m_file)->setFocus();
}

void ReceivePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tally::ui
