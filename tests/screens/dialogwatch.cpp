// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/dialogwatch.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QThreadPool>

namespace tally::screens
{
namespace
{

constexpr int TickMs = 10;
constexpr int LongestMs = 20'000;
constexpr int LayoutsInLayouts = 3;
constexpr int ReadingsInTurn = 5;

QWidget *openWindow()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible() && (qobject_cast<QDialog *>(window) != nullptr || window->parentWidget() != nullptr))
            return window;
    return nullptr;
}

/// Whether a page is being read or sorted, or a job runs, beside the window; pools belong to what they work for.
bool isWorking()
{
    if (QThreadPool::globalInstance()->activeThreadCount() > 0)
        return true;
    for (const QWidget *window : QApplication::topLevelWidgets())
        for (const QThreadPool *pool : window->findChildren<QThreadPool *>())
            if (pool->activeThreadCount() > 0)
                return true;
    return false;
}

/// Dialogs of Qt itself, which are not ours to mend.
bool isOurs(const QWidget &window)
{
    if (qobject_cast<const QFileDialog *>(window.parentWidget()) != nullptr)
        return false;
    const QLatin1String name(window.metaObject()->className());
    return !name.startsWith(u'Q') || name == QLatin1String("QMenu") || name == QLatin1String("QMessageBox") ||
           name == QLatin1String("QInputDialog") || name == QLatin1String("QDialog");
}

} // namespace

void settle(int ms)
{
    QCoreApplication::processEvents();
    QTest::qWait(ms);
    // On a busy machine that is not long enough, and what one reading brings may ask for the next.
    for (int round = 0; round < ReadingsInTurn && isWorking(); ++round) {
        if (!QTest::qWaitFor([] { return !isWorking(); }, LongestMs))
            std::fprintf(stderr, "what is read beside the window did not come to its end\n");
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    for (int depth = 0; depth < LayoutsInLayouts; ++depth) // what came last may not have its place yet
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

DialogWatch::DialogWatch(const Stage &stage, Seen seen)
    : m_stage(stage)
    , m_seen(std::move(seen))
{
    m_timer.setInterval(TickMs);
    connect(&m_timer, &QTimer::timeout, this, &DialogWatch::tick);
}

void DialogWatch::during(const std::function<void()> &act, const std::function<bool()> &idle)
{
    m_answered.clear();
    m_timer.start();
    act();
    const bool ended = QTest::qWaitFor([&] { return idle() && openWindow() == nullptr && !m_busy; }, LongestMs);
    m_timer.stop();
    if (!ended)
        std::fprintf(stderr, "an act did not come to its end: %s\n",
                     openWindow() == nullptr ? "a job" : openWindow()->metaObject()->className());
    settle();
}

void DialogWatch::tick()
{
    QWidget *window = openWindow();
    if (m_busy || window == nullptr)
        return;
    m_busy = true;
    if (auto *file = qobject_cast<QFileDialog *>(window))
        answer(*file);
    else
        meet(*window);
    m_busy = false;
}

void DialogWatch::meet(QWidget &window)
{
    const QPointer<QWidget> guard(&window);
    settle();
    if (guard != nullptr && isOurs(window))
        m_seen(window);
    if (guard == nullptr)
        return;
    if (auto *dialog = qobject_cast<QDialog *>(&window))
        dialog->reject();
    if (guard != nullptr && window.isVisible())
        window.close();
}

void DialogWatch::answer(QFileDialog &dialog)
{
    QString path = m_stage.sampleFor(dialog.nameFilters());
    if (dialog.fileMode() == QFileDialog::Directory)
        path = m_stage.outbox();
    else if (dialog.acceptMode() == QFileDialog::AcceptSave)
        path = m_stage.outbox() + QStringLiteral("/written.") + dialog.defaultSuffix();
    // A second question about the same is a refusal of the first answer.
    if (path.isEmpty() || m_answered.contains(&dialog))
        return dialog.reject();
    m_answered.insert(&dialog);
    if (auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit")))
        field->setText(path);
    // Later: what it opens in turn must find this watch free.
    QMetaObject::invokeMethod(
        &dialog, [&dialog] { static_cast<QDialog &>(dialog).accept(); }, Qt::QueuedConnection);
}

} // namespace tally::screens
