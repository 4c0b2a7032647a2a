package io.civicline.testkit.architecture.broken.routing;

import io.civicline.testkit.architecture.broken.sla.Deadline;

final class KnowsSla {
    Object sla = new Deadline();
}
