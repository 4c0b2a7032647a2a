package io.civicline.testkit.architecture.broken.sla;

import io.civicline.testkit.architecture.broken.routing.Decision;

final class KnowsRouting {
    Object routing = new Decision();
}
