// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backgroundreader.h"

namespace tally::ui
{

BackgroundReader::BackgroundReader(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_session, &Session::closing, this, &BackgroundReader::drop);
}

BackgroundReader::~BackgroundReader()
{
    drop();
    m_thread.waitForDone();
}

void BackgroundReader::drop()
{
    const std::lock_guard lock(m_mutex);
    ++m_question;
    m_isReading = false;
    if (m_reading != nullptr)
        m_reading->database().interrupt();
}

bool BackgroundReader::beginReading(int question, book::Book &book)
{
    const std::lock_guard lock(m_mutex);
    if (question != m_question)
        return false;
    m_reading = &book;
    return true;
}

void BackgroundReader::endReading()
{
    const std::lock_guard lock(m_mutex);
    m_reading = nullptr;
}

void BackgroundReader::start(std::function<void(int question)> work, std::function<void()> tell)
{
    drop();
    const int question = m_question;
    m_isReading = true;
    const auto answer = [this, question, tell = std::move(tell)] {
        if (question != m_question)
            return;
        m_isReading = false;
        tell();
    };
    m_thread.start([this, question, work = std::move(work), answer] {
        if (question != m_question) // asked anew before this one had its turn
            return;
        work(question);
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

} // namespace tally::ui
