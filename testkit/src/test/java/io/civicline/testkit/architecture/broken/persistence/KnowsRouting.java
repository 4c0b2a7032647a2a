package io.civicline.testkit.architecture.broken.persistence;

import io.civicline.testkit.architecture.broken.routing.Decision;

final class KnowsRouting {
    Object routing = new Decision();
}
