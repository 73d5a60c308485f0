// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <QObject>
#include <QThreadPool>

namespace tally::ui
{

/// Reads for a page what would keep the window's thread too long: on a thread and with a connection of its own, beside
/// any job and without a word to the person. Only the latest question is answered: asking anew or closing the book ends
/// a read under way with "storage.interrupted".
class BackgroundReader final : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundReader(Session &session, QObject *parent = nullptr);
    ~BackgroundReader() override;

    /// Runs `work` on the open book as it is now, and `done` with its result on this thread, unless something else was
    /// asked by then. Only while a book is open.
    template<typename T>
    void read(std::function<Result<T>(book::Book &)> work, std::function<void(Result<T> &)> done);
    [[nodiscard]] bool isReading() const { return m_isReading; }
    void drop();

private:
    void start(std::function<void(int question)> work, std::function<void()> tell);
    /// Notes what is being read, to be interrupted; false if the question was dropped meanwhile.
    [[nodiscard]] bool beginReading(int question, book::Book &book);
    void endReading();
    Session &m_session;
    QThreadPool m_thread{this};      ///< of one thread
    std::mutex m_mutex;              ///< over what is being read
    book::Book *m_reading = nullptr; ///< by the other thread
    std::atomic<int> m_question = 0;
    bool m_isReading = false;
};

template<typename T>
void BackgroundReader::read(std::function<Result<T>(book::Book &)> work, std::function<void(Result<T> &)> done)
{
    const auto result = std::make_shared<std::optional<Result<T>>>();
    const auto act = [this, work = std::move(work), result, path = m_session.reading().path(),
                      environment = m_session.reading().environment()](int question) {
        const auto book = book::Book::open(path, book::Access::Moment, environment);
        if (!book) {
            result->emplace(tl::unexpected(book.error()));
        } else if (beginReading(question, **book)) {
            result->emplace(work(**book));
            endReading();
        }
    };
    start(act, [done = std::move(done), result] { done(result->value()); });
}

} // namespace tally::ui
