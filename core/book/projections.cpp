// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/projections.h"

#include "core/book/searchprojection.h"
#include "core/journal/recordprojection.h"
#include "core/parties/agentprojection.h"
#include "core/production/deadlineprojection.h"
#include "core/production/recipeprojection.h"
#include "core/resources/certificateprojection.h"
#include "core/resources/cost/costprojection.h"
#include "core/resources/countprojection.h"
#include "core/resources/itemprojection.h"
#include "core/resources/placeprojection.h"
#include "core/resources/promiseprojection.h"
#include "core/resources/resourceprojection.h"
#include "core/resources/specificationprojection.h"

namespace tally::book
{

std::vector<std::unique_ptr<journal::Projection>> makeProjections(storage::Database &database)
{
    std::vector<std::unique_ptr<journal::Projection>> made;
    made.push_back(std::make_unique<journal::RecordProjection>(database));
    made.push_back(std::make_unique<SearchProjection>(database));
    made.push_back(std::make_unique<parties::AgentProjection>(database));
    made.push_back(std::make_unique<resources::SpecificationProjection>(database));
    made.push_back(std::make_unique<resources::ResourceProjection>(database));
    made.push_back(std::make_unique<resources::PromiseProjection>(database));
    made.push_back(std::make_unique<resources::CostProjection>(database));
    made.push_back(std::make_unique<resources::CountProjection>(database));
    made.push_back(std::make_unique<resources::ItemProjection>(database));
    made.push_back(std::make_unique<resources::PlaceProjection>(database));
    made.push_back(std::make_unique<resources::CertificateProjection>(database));
    made.push_back(std::make_unique<production::RecipeProjection>(database));
    made.push_back(std::make_unique<production::DeadlineProjection>(database));
    return made;
}

std::vector<journal::Projection *> pointersTo(const std::vector<std::unique_ptr<journal::Projection>> &projections)
{
    std::vector<journal::Projection *> pointers;
    for (const auto &projection : projections)
        pointers.push_back(projection.get());
    return pointers;
}

} // namespace tally::book
