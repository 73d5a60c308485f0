// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/resourceprojection.h"

#include "core/resources/resourceengine.h"
#include "core/resources/resourceschema.h"

namespace tally::resources
{

ResourceProjection::ResourceProjection(storage::Database &database)
    : m_engine(std::make_unique<Engine>(database))
{
}

ResourceProjection::~ResourceProjection() = default;

std::string_view ResourceProjection::schema() const
{
    return resourceschema::Tables;
}

std::string_view ResourceProjection::indexes() const
{
    return resourceschema::Indexes;
}

std::span<const char *const> ResourceProjection::tables() const
{
    return resourceschema::Names;
}

Outcome ResourceProjection::apply(const journal::Entry &entry)
{
    return m_engine->apply(entry);
}

void ResourceProjection::setBulk(bool bulk)
{
    m_engine->setBulk(bulk);
}

Outcome ResourceProjection::flush()
{
    return m_engine->flush();
}

void ResourceProjection::discard()
{
    m_engine->discard();
}

} // namespace tally::resources
