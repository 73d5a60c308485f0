// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include "core/base/t1.h"

#include <cstdio>
#include <sys/resource.h>

namespace tally::bench
{

namespace
{

std::int64_t micros(const timeval &time)
{
    return std::int64_t{time.tv_sec} * 1'000'000 + time.tv_usec;
}

Usage usageOf(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return {micros(usage.ru_utime) + micros(usage.ru_stime), usage.ru_maxrss};
}

} // namespace

Usage ownUsage()
{
    return usageOf(RUSAGE_SELF);
}

Usage childUsage()
{
    return usageOf(RUSAGE_CHILDREN);
}

std::int64_t cpuMicrosOf(const std::function<void()> &work)
{
    const std::int64_t before = ownUsage().cpuMicros;
    work();
    return ownUsage().cpuMicros - before;
}

Json line(const std::string &name, std::int64_t items, std::int64_t cpuMicros, const std::string &floorName,
          std::int64_t floorMicros, std::int64_t budgetMicros)
{
    Json::Object object{{"benchmark", name},
                        {"cpu_us", cpuMicros},
                        {"items", items},
                        {"ns_per_item", items ? cpuMicros * 1000 / items : 0}};
    if (floorMicros > 0) {
        object["floor"] = floorName;
        object["floor_us"] = floorMicros;
        object["ratio_percent"] = cpuMicros * 100 / floorMicros;
    }
    if (budgetMicros > 0) {
        object["budget_us"] = budgetMicros;
        object["within_budget"] = cpuMicros <= budgetMicros;
    }
    return object;
}

void printLine(const Json &line)
{
    const auto text = t1::write(line);
    std::printf("%s\n", text ? text->c_str() : "{}");
    std::fflush(stdout);
}

} // namespace tally::bench
