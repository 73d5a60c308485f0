// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace tally::fuzz
{

inline constexpr int MostChanges = 6;  ///< mutations laid over each other in one input
inline constexpr int MostBytes = 4096; ///< longer inputs are cut

/// Numbers that look arbitrary and are the same everywhere (the constants of Knuth's MMIX generator).
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::size_t below(std::size_t end)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(m_state >> 33) % std::max<std::size_t>(end, 1);
    }

private:
    std::uint64_t m_state;
};

/// Some changes laid over each other: bits, cuts, repetitions, `pieces` put in, the rest of `other`.
inline std::string mutated(std::string bytes, const std::string &other, const std::vector<std::string> &pieces,
                           Dice &dice)
{
    for (std::size_t change = 1 + dice.below(MostChanges); change > 0; --change) {
        const std::size_t at = dice.below(bytes.size() + 1);
        const std::size_t length = std::min(dice.below(16), bytes.size() - at);
        switch (dice.below(7)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice.below(8)));
            break;
        case 1:
            bytes.erase(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.substr(at, length));
            break;
        case 3:
            bytes.insert(at, pieces[dice.below(pieces.size())]);
            break;
        case 4:
            bytes.replace(at, length, pieces[dice.below(pieces.size())]);
            break;
        case 5:
            bytes = bytes.substr(0, at) + other.substr(dice.below(other.size() + 1));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = static_cast<char>('0' + dice.below(75)); // digits, capitals, small letters
            break;
        }
    }
    bytes.resize(std::min<std::size_t>(bytes.size(), MostBytes));
    return bytes;
}

} // namespace tally::fuzz
