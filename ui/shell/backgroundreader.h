// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QThreadPool>

namespace tally::ui
{

/// Reads for a page what would keep the window's thread too long: on a thread and with a connection of its own, beside
/// any job and without a word to the person. Only the latest question is answered; closing the book drops it.
class BackgroundReader final : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundReader(Session &session, QObject *parent = nullptr);
    /// Waits for the read under way.
    ~BackgroundReader() override;

    /// Runs `work` on the open book as it is now, and `done` with its result on this thread, unless something else was
    /// asked by then. Only while a book is open.
    template<typename T>
    void read(std::function<Result<T>(book::Book &)> work, std::function<void(Result<T> &)> done);
    [[nodiscard]] bool isReading() const { return m_isReading; }
    void drop();

private:
    void start(std::function<void()> work, std::function<void()> tell);
    Session &m_session;
    QThreadPool m_thread; ///< of one thread
    std::atomic<int> m_question = 0;
    bool m_isReading = false;
};

template<typename T>
void BackgroundReader::read(std::function<Result<T>(book::Book &)> work, std::function<void(Result<T> &)> done)
{
    const auto result = std::make_shared<std::optional<Result<T>>>();
    const auto act = [work = std::move(work), result, path = m_session.reading().path(),
                      environment = m_session.reading().environment()] {
        const auto book = book::Book::open(path, book::Access::Moment, environment);
        result->emplace(book ? work(**book) : Result<T>(tl::unexpected(book.error())));
    };
    start(act, [done = std::move(done), result] { done(result->value()); });
}

} // namespace tally::ui
