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
    ++m_question;
    m_isReading = false;
}

void BackgroundReader::start(std::function<void()> work, std::function<void()> tell)
{
    const int question = ++m_question;
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
        work();
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

} // namespace tally::ui
